package reportsite.notation.chinese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Scale;
import reportsite.notation.value.Unit;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;

/**
 * A number without its scale and unit, as it stands in a text.
 *
 * @param script whether it is written with digits or with Chinese numerals
 * @param end offset behind it
 */
public record Mantissa(BigDecimal number, Script script, int end) {

  enum Script {
    DIGITS,
    HAN
  }

  /** The number that begins at the place, in either script, else null. */
  public static @Nullable Mantissa at(String text, int from) {
    Mantissa digits = digits(text, from);
    return digits != null ? groupedBySpace(text, from, digits) : ChineseNumber.at(text, from);
  }

  /** 4 500 and 1 234.5: a space before every three digits. */
  private static Mantissa groupedBySpace(String text, int from, Mantissa digits) {
    int end = digits.end();
    if (end - from > 3 || digits.number().scale() > 0 || text.charAt(from) == '0') {
      return digits;
    }
    StringBuilder plain = new StringBuilder(text.substring(from, end));
    while (end < text.length()
        && ChineseParser.isSpace(text.charAt(end))
        && run(text, end + 1) == end + 4) {
      plain.append(text, end + 1, end + 4);
      end += 4;
    }
    if (plain.length() == end - from || plain.length() == digits.end() - from) {
      return digits;
    }
    int behind = end < text.length() && text.charAt(end) == '.' ? run(text, end + 1) : end;
    if (behind > end + 1) {
      plain.append(text, end, behind);
      end = behind;
    }
    return new Mantissa(new BigDecimal(plain.toString()), Script.DIGITS, end);
  }

  /** 1349, 1,349, 4.75: grouped by three or not at all; a point needs digits on both sides. */
  public static @Nullable Mantissa digits(String text, int from) {
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

  /** 5万4千6百, 1亿2千万: the pieces of one number, each smaller than the one before. */
  static @Nullable Mantissa composite(String text, BigDecimal first, int power, int from) {
    BigDecimal sum = first.movePointRight(power);
    int last = power;
    int at = from;
    while (last > 0) {
      int start = text.startsWith("零", at) ? at + 1 : at;
      Mantissa piece = at(text, start);
      // 5万4千百分点: what begins a unit is no piece.
      boolean unit = UnitTable.running(text, start) != null;
      if (piece == null || piece.number().scale() > 0 || unit) {
        break;
      }
      Scale scale = pieceScale(text, piece.end());
      boolean tail = scale.equals(Scale.NONE);
      // 三万五 is 35 000 and 三万零五 is 30 005; 5万4 is left to a person.
      boolean shortened =
          tail && start == at && piece.number().precision() == 1 && piece.number().intValue() < 10;
      if (shortened && piece.script() == Script.DIGITS) {
        return null;
      }
      BigDecimal worth = piece.number().movePointRight(shortened ? last - 1 : scale.power());
      if (worth.compareTo(BigDecimal.ONE.movePointRight(last)) >= 0) {
        return null;
      }
      sum = sum.add(worth);
      at = piece.end() + scale.word().length();
      last = tail ? 0 : scale.power();
    }
    return at == from ? null : new Mantissa(sum, Script.DIGITS, at);
  }

  private static Scale pieceScale(String text, int at) {
    Scale scale = Scale.at(text, at);
    boolean hundred = scale.equals(Scale.NONE) && text.startsWith("百", at);
    return open(text, at, hundred ? new Scale("百", 2) : scale);
  }

  /** A scale that was cut in two, 千多万 and 百余万, as one; any other as it is. */
  static Scale open(String text, int at, Scale scale) {
    int end = at + scale.word().length();
    boolean more = end < text.length() && "多余".indexOf(text.charAt(end)) >= 0;
    Scale rest = more && scale.power() < 4 ? Scale.at(text, end + 1) : Scale.NONE;
    return rest.power() < 4
        ? scale
        : new Scale(scale.word() + text.charAt(end) + rest.word(), scale.power() + rest.power());
  }

  private static int run(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * A notation found at a place of a text.
   *
   * @param script how its number is written
   * @param end offset behind it
   */
  record Match(
      Bound bound,
      BigDecimal number,
      @Nullable BigDecimal upper,
      int scale,
      Unit unit,
      Mantissa.Script script,
      int end) {

    Value value(String written) {
      return new Value(bound, number, upper, scale, unit, written);
    }
  }
}
