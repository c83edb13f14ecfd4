package reportsite.model;

/**
 * One non-empty line of the report's text.
 *
 * @param number from 1; permanent, as is the anchor made of it
 * @param line its line in the source file, from 1
 * @param text word for word, without the line break
 */
public record Passage(int number, int line, String text) {

  /** What tells this wording from any other: the first 12 digits of the SHA-256 of its text. */
  public String fingerprint() {
    return Fingerprint.of(text);
  }

  /** The anchor on the reading page. */
  public String anchor() {
    return "p" + number;
  }
}
