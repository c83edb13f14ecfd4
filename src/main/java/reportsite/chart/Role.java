package reportsite.chart;

/** What a mark is for. It decides the class of the mark and, for a text, its size. */
enum Role {
  TITLE("c-title", 18, Weight.BOLD),
  SUBTITLE("c-sub", 14, Weight.REGULAR),
  /** Heading of a group of rows. */
  GROUP("c-group", 13, Weight.BOLD),
  LABEL("c-label", 14, Weight.REGULAR),
  /** The number that matters in its row. */
  VALUE("c-value", 14, Weight.BOLD),
  /** The other number: a target, a derived value, a gap. */
  NOTE("c-note", 14, Weight.REGULAR),
  /** Name of a column or a side. */
  HEAD("c-head", 13, Weight.REGULAR),
  /** ≈ ≥ ≤ &gt; over a target's marker. */
  SIGN("c-sign", 14, Weight.BOLD),
  TICK("tick", 13, Weight.REGULAR),
  SOURCE("c-src", 13, Weight.REGULAR),
  RESULT("c-result"),
  TOTAL("c-total"),
  TARGET("c-target"),
  /** A bar of a target. */
  GOAL("c-goal"),
  /** The dot of a result from which a change leads. */
  OPEN("c-open"),
  /** The dot of a target to which a change leads. */
  AIM("c-aim"),
  DERIVED("c-derived"),
  /** A bar of what the site counts. */
  COUNT("c-count"),
  /** Joins two dots of a row. */
  LINK("c-link"),
  AXIS("c-axis"),
  GRID("c-grid");

  /** Thickness of the letters. */
  enum Weight {
    REGULAR,
    BOLD
  }

  private final String cssClass;
  private final double size;
  private final Weight weight;

  Role(String cssClass) {
    this(cssClass, 0, Weight.REGULAR);
  }

  Role(String cssClass, double size, Weight weight) {
    this.cssClass = cssClass;
    this.size = size;
    this.weight = weight;
  }

  String cssClass() {
    return cssClass;
  }

  boolean isText() {
    return size > 0;
  }

  /** Height of the letters; only texts have one. */
  double size() {
    return size;
  }

  Weight weight() {
    return weight;
  }

  /** From one baseline to the next. */
  double leading() {
    return Math.rint(size * 1.4);
  }
}
