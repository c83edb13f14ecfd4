package reportsite.intake;

/**
 * A line on its way to be mended.
 *
 * @param number its line in the text as it was handed in, from 1
 */
record Line(int number, String text) {

  Line with(String mended) {
    return new Line(number, mended);
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
