package reportsite.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number without its scale and unit, as it stands in a text.
 *
 * @param script whether it is written with digits or with Chinese numerals
 * @param end offset behind it
 */
record Mantissa(BigDecimal number, Script script, int end) {

  enum Script {
    DIGITS,
    HAN
  }

  /** The number that begins at the place, in either script, else null. */
  static @Nullable Mantissa at(String text, int from) {
    Mantissa digits = digits(text, from);
    return digits != null ? digits : ChineseNumber.at(text, from);
  }

  /** 1349, 1,349, 4.75: grouped by three or not at all; a point needs digits on both sides. */
  static @Nullable Mantissa digits(String text, int from) {
    int end = run(text, from);
    if (end == from) {
      return null;
    }
    StringBuilder plain = new StringBuilder(text.substring(from, end));
    if (end - from <= 3 && text.charAt(from) != '0') {
      while (end < text.length() && text.charAt(end) == ',' && run(text, end + 1) == end + 4) {
        plain.append(text, end + 1, end + 4);
        end += 4;
      }
    }
    if (end < text.length() && text.charAt(end) == '.') {
      int behind = run(text, end + 1);
      if (behind > end + 1) {
        plain.append(text, end, behind);
        end = behind;
      }
    }
    return new Mantissa(new BigDecimal(plain.toString()), Script.DIGITS, end);
  }

  private static int run(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
