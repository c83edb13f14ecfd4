package reportsite.notation.value;

/**
 * A numeral found in a running text.
 *
 * @param start offset of its first character (UTF-16), bound words and scale included
 * @param end offset behind its last character, unit included
 * @param text the characters between
 * @param role what a general rule says about it
 */
public record Numeral(int start, int end, String text, Role role) {

  /** Whether it states a quantity, understood or not. */
  public boolean isQuantity() {
    return role == Role.QUANTITY || role == Role.UNREAD;
  }

  /** What a numeral is, as far as a rule that knows no report can tell. */
  public enum Role {
    /** 2025年, 2月26日, 6月底, 26 February 2025, 2024. */
    DATE,
    /** A number of a heading or list: （一）, 二、, 一是. */
    ORDINAL,
    /** Part of a name by form: 十四五, 二十届, PM2.5, 5G, 3D, 14th Five-Year Plan. */
    NAME,
    /** Everything else: it states a quantity, a rank or a count. */
    QUANTITY,
    /** It looks like a quantity and could not be read as a whole; nothing may be guessed of it. */
    UNREAD
  }
}
