package reportsite.model;

/** A permanent name of something in a report; part of an address, so lower-case ASCII. */
public record Id(String text) implements Comparable<Id> {

  /** A regular expression for a whole id. */
  public static final String FORM = "[a-z][a-z0-9]*(-[a-z0-9]+){0,40}";

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
    boolean isPart = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean isLetter = c >= 'a' && c <= 'z';
      boolean isDigit = c >= '0' && c <= '9' && at > 0;
      if (!isLetter && !isDigit && !(c == '-' && isPart)) {
        return false;
      }
      isPart = c != '-';
    }
    return isPart;
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
