package reportsite.chart;

/** The two drawings of every chart. */
public enum Width {
  /** Labels beside the marks. */
  WIDE(720, "w"),
  /** For phones: labels above the marks; its smallest text is still 12 px on a 320 px screen. */
  NARROW(340, "n");

  private final int units;
  private final String code;

  Width(int units, String code) {
    this.units = units;
    this.code = code;
  }

  /** Width of the drawing in its own units, which are CSS pixels at full size. */
  public int units() {
    return units;
  }

  /** What tells the ids of the two drawings apart on one page. */
  String code() {
    return code;
  }
}
