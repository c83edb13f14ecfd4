package reportsite.chart;

/** A stretch of the horizontal. */
record Span(double left, double right) {

  Span {
    if (left >= right) {
      throw new IllegalArgumentException("nothing lies between " + left + " and " + right);
    }
  }

  double length() {
    return right - left;
  }
}
