package reportsite.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers written with Chinese numerals, below ten thousand: 两, 十二, 三百二十, 一千零五. */
final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || power(c) > 0;
  }

  /** The longest well-formed number that begins at the place, else null. */
  static @Nullable Mantissa at(String text, int from) {
    int sum = 0;
    int lastPower = 10000;
    int at = from;
    while (at < text.length()) {
      boolean zero = text.charAt(at) == '零' && at > from;
      int start = zero ? at + 1 : at;
      int digit = start < text.length() ? digit(text.charAt(start)) : -1;
      int powerAt = digit > 0 ? start + 1 : start;
      int power = powerAt < text.length() ? power(text.charAt(powerAt)) : 0;
      // 十 may stand without a digit anywhere, 百 and 千 only at the beginning (百余场).
      boolean bare = power == 10 || (power > 10 && at == from);
      if ((digit <= 0 && !bare) || power >= lastPower) {
        break;
      }
      // 三百二 is 320, 三百零二 is 302.
      boolean shortened = power == 0 && !zero && lastPower > 10 && lastPower < 10000;
      sum += Math.max(digit, 1) * (shortened ? lastPower / 10 : Math.max(power, 1));
      lastPower = Math.max(power, 1);
      at = power > 0 ? powerAt + 1 : powerAt;
      if (power == 0) {
        break;
      }
    }
    return at == from ? null : new Mantissa(BigDecimal.valueOf(sum), Mantissa.Script.HAN, at);
  }

  /** The number that begins at the place, with what may follow its point: 三点五, 十二. */
  static @Nullable Mantissa withPoint(String text, int from) {
    Mantissa whole = at(text, from);
    if (whole == null || !text.startsWith("点", whole.end())) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder();
    int at = whole.end() + 1;
    while (at < text.length() && DIGITS.indexOf(text.charAt(at)) >= 0) {
      decimals.append(DIGITS.indexOf(text.charAt(at)));
      at++;
    }
    return decimals.isEmpty()
        ? whole
        : new Mantissa(new BigDecimal(whole.number() + "." + decimals), Mantissa.Script.HAN, at);
  }

  private static int digit(char c) {
    return c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static int power(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
