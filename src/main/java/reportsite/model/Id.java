package reportsite.model;

import java.util.regex.Pattern;

/** A permanent name of something in a report; part of an address, so lower-case ASCII. */
public record Id(String text) implements Comparable<Id> {

  /** A regular expression for a whole id. */
  public static final String FORM = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  public Id {
    if (!isId(text)) {
      throw new IllegalArgumentException("'" + text + "' is not an id");
    }
  }

  /**
   * Whether the text has the form of an id: lower-case letters and digits, joined by single
   * hyphens.
   */
  public static boolean isId(String text) {
    return PATTERN.matcher(text).matches();
  }

  @Override
  public int compareTo(Id other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
