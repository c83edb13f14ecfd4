package reportsite.chart.ink;

/** What a mark is for. It decides the class of the mark and, for a text, its size. */
public enum Role {
  TITLE("c-title", 18, Weight.BOLD),
  SUBTITLE("c-sub", 15, Weight.REGULAR),
  /** Heading of a group of rows. */
  GROUP("c-group", 14, Weight.BOLD),
  LABEL("c-label", 15, Weight.REGULAR),
  /** The number that matters in its row. */
  VALUE("c-value", 15, Weight.BOLD),
  /** The other number: a target, a derived value, a gap. */
  NOTE("c-note", 15, Weight.REGULAR),
  /** Name of a column or a side. */
  HEAD("c-head", 14, Weight.REGULAR),
  /** "around", "at least" over a target's marker. */
  SIGN("c-sign", 14, Weight.REGULAR),
  TICK("tick", 14, Weight.REGULAR),
  SOURCE("c-src", 14, Weight.REGULAR),
  POSTER_TAG("p-tag", 19, Weight.BOLD),
  POSTER_TITLE("p-title", 46, Weight.BOLD),
  POSTER_TITLE_LONG("p-title p-long", 37, Weight.BOLD),
  POSTER_TITLE_NARROW("p-title p-narrow", 31, Weight.BOLD),
  POSTER_HEAD("p-head", 18, Weight.BOLD),
  POSTER_LABEL_LARGE("p-label-large", 17, Weight.REGULAR),
  /** The one number that is seen from afar. */
  POSTER_HERO("p-hero", 92, Weight.BOLD, 40),
  POSTER_HERO_LONG("p-hero p-long", 56, Weight.BOLD, 30),
  POSTER_NUMBER("p-number", 38, Weight.BOLD, 20),
  POSTER_NUMBER_LONG("p-number p-long", 30, Weight.BOLD, 17),
  POSTER_PANEL("p-panel", 15, Weight.BOLD),
  POSTER_LEAD("p-lead", 30, Weight.BOLD, 17),
  POSTER_LEAD_LONG("p-lead p-long", 20, Weight.BOLD, 15),
  POSTER_VALUE_LARGE("p-value-large", 22, Weight.BOLD, 15),
  POSTER_VALUE("p-value", 15, Weight.BOLD),
  POSTER_VALUE_SMALL("p-value-small", 14, Weight.BOLD),
  POSTER_LABEL("p-label", 14, Weight.REGULAR),
  POSTER_TEXT("p-text", 14, Weight.REGULAR),
  POSTER_WHEN("p-when", 15, Weight.BOLD),
  POSTER_SMALL("p-small", 13, Weight.REGULAR),
  /** Where the site is: a name of a place, whatever digits it holds. */
  POSTER_ADDRESS("p-address", 13, Weight.REGULAR),
  /** Over a heading. */
  POSTER_LINE("p-line"),
  /** Over everything. */
  POSTER_BAND("p-band"),
  RESULT("c-result"),
  TOTAL("c-total"),
  TARGET("c-target"),
  /** Paper on both sides of a target's marker, lest it sink into a bar of like darkness. */
  CLEARING("c-clearing"),
  /** A bar of a target. */
  GOAL("c-goal"),
  /** The dot of a result from which a change leads. */
  OPEN("c-open"),
  /** The dot of a target to which a change leads. */
  AIM("c-aim"),
  DERIVED("c-derived"),
  /** What is told of and not named. */
  HATCH("c-hatch"),
  /** The whole that a row below it divides. */
  SPAN("c-span"),
  /** A promise with a number; the month by whose end something is due. */
  FIRM("c-firm"),
  /** A promise with a time and no number; the other months of that time. */
  DATED("c-dated"),
  /** A promise with neither; a month in which nothing is due. */
  BARE("c-bare"),
  /** Joins two dots of a row. */
  LINK("c-link"),
  /** Rises or falls from a result to a target. */
  SLOPE("c-slope"),
  /** A strip where its end is not known. */
  BEYOND("c-beyond"),
  AXIS("c-axis"),
  GRID("c-grid");

  /** Thickness of the letters. */
  enum Weight {
    REGULAR,
    BOLD
  }

  /** From here on letters stand closer below each other. */
  private static final double LARGE = 24;

  private final String cssClass;
  private final double size;
  private final Weight weight;
  private final double wordSize;

  Role(String cssClass) {
    this(cssClass, 0, Weight.REGULAR);
  }

  Role(String cssClass, double size, Weight weight) {
    this(cssClass, size, weight, size);
  }

  Role(String cssClass, double size, Weight weight, double wordSize) {
    this.cssClass = cssClass;
    this.size = size;
    this.weight = weight;
    this.wordSize = wordSize;
  }

  public String cssClass() {
    return cssClass;
  }

  public boolean isText() {
    return size > 0;
  }

  /** Height of the letters; only texts have one. */
  public double size() {
    return size;
  }

  /** Height of the letters around a numeral: in large numbers the unit stands back. */
  public double wordSize() {
    return wordSize;
  }

  public boolean hasSmallWords() {
    return wordSize < size;
  }

  Weight weight() {
    return weight;
  }

  /** From one baseline to the next; large numbers stand on one line, and reach below it little. */
  public double leading() {
    return Math.rint(size * (hasSmallWords() ? 1.08 : size < LARGE ? 1.4 : 1.2));
  }
}
