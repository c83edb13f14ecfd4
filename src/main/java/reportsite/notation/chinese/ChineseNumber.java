package reportsite.notation.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Scale;
import reportsite.notation.value.UnitTable;

/**
 * Numbers written with Chinese numerals: 两, 十二, 三百二十, 一万零五百, 十二点五, 五亿三千万; financial ones (伍仟) as
 * well. A run of numerals is one number as a whole or none.
 */
final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FINANCIAL = "壹贰貳叁肆伍陆陸柒捌玖拾佰仟";
  private static final String PLAIN = "一二二三四五六六七八九十百千";

  /** 队伍, 登陆 and 收拾 are words, whatever follows them. */
  private static final String IN_WORDS = "伍陆陸拾";

  private static final String TRADITIONAL = "兩負點個萬億幾餘";
  private static final String SIMPLIFIED = "两负点个万亿几余";
  private static final BigDecimal NOT_A_NUMBER = BigDecimal.ONE.negate();

  /** Behind it no run of numerals is looked at: what is longer is no number. */
  private static final int LONGEST = 40;

  private ChineseNumber() {}

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || power(c) > 0;
  }

  /** Whether the character can be part of a number in Chinese numerals, 万 and 亿 included. */
  static boolean isPart(char c) {
    return isNumeral(c) || c == '万' || c == '亿' || c == '〇' || c == '○';
  }

  /**
   * The text with financial and Traditional numerals in plain ones, as long as before. A financial
   * one alone is left, for 陆 and 伍 are words as well.
   */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      int traditional = TRADITIONAL.indexOf(text.charAt(at));
      if (traditional >= 0) {
        out.setCharAt(at, SIMPLIFIED.charAt(traditional));
      }
      int financial = FINANCIAL.indexOf(text.charAt(at));
      if (financial >= 0 && isAmongNumerals(text, at)) {
        out.setCharAt(at, PLAIN.charAt(financial));
      }
    }
    return out.toString();
  }

  private static boolean isAmongNumerals(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean run = FINANCIAL.indexOf(before) >= 0 || FINANCIAL.indexOf(after) >= 0;
    boolean beside =
        isPart(before)
            || TRADITIONAL.indexOf(before) >= 0
            || isPart(after)
            || "萬億".indexOf(after) >= 0
            || text.startsWith("分之", Math.max(0, at - 2));
    boolean ten = text.charAt(at) == '拾' && "收捡拾".indexOf(before) < 0;
    return run || (beside && (ten || IN_WORDS.indexOf(text.charAt(at)) < 0));
  }

  /**
   * The number that the run of numerals at the place is, a scale at its end left out; else null.
   */
  static @Nullable Mantissa at(String text, int from) {
    int end = runEnd(text, from);
    if (end == from) {
      return null;
    }
    String run = text.substring(from, end);
    // The last scale is told apart, since a bound word or 个 may stand before it elsewhere.
    String stripped = withoutScale(run);
    // 一亿二千万 is a sum, whose last scale does not count for all of it.
    boolean sum = stripped.indexOf('万') >= 0 || stripped.indexOf('亿') >= 0;
    String head = sum ? run : stripped;
    BigDecimal number = head.isEmpty() ? NOT_A_NUMBER : value(head);
    if (number.signum() < 0) {
      return null;
    }
    int at = from + head.length();
    return head.equals(run)
        ? withPoint(text, number, at)
        : new Mantissa(number, Mantissa.Script.HAN, at);
  }

  private static int runEnd(String text, int from) {
    int end = from;
    int last = Math.min(text.length(), from + LONGEST);
    while (end < last && isPart(text.charAt(end)) && !isUnit(text, end, from)) {
      end++;
    }
    return end;
  }

  /** 千 of 千瓦, 百 of none. */
  private static boolean isUnit(String text, int at, int from) {
    return at > from && UnitTable.running(text, at) != null;
  }

  private static String withoutScale(String run) {
    for (Scale scale : Scale.ALL) {
      // 五千 and 三百 are numbers; 五千万 is five thousand times 万.
      boolean large = scale.word().indexOf('万') >= 0 || scale.word().indexOf('亿') >= 0;
      if (large && run.endsWith(scale.word())) {
        String head = run.substring(0, run.length() - scale.word().length());
        boolean ownPower = scale.word().length() > 1 && "百千".indexOf(scale.word().charAt(0)) >= 0;
        boolean single = !head.isEmpty() && digit(head.charAt(head.length() - 1)) > 0;
        if (ownPower && single) {
          // 三千万: the digit belongs to 千.
          return run.substring(0, run.length() - 1);
        }
        if (!ownPower) {
          return head;
        }
      }
    }
    return run;
  }

  private static Mantissa withPoint(String text, BigDecimal number, int end) {
    int at = end + 1;
    StringBuilder decimals = new StringBuilder();
    while (text.startsWith("点", end) && at < text.length() && decimal(text.charAt(at)) >= 0) {
      decimals.append(decimal(text.charAt(at)));
      at++;
    }
    // 十二点五十 is a time of day.
    boolean time =
        at < text.length() && (power(text.charAt(at)) > 0 || "分钟整".indexOf(text.charAt(at)) >= 0);
    return decimals.isEmpty() || time
        ? new Mantissa(number, Mantissa.Script.HAN, end)
        : new Mantissa(new BigDecimal(number + "." + decimals), Mantissa.Script.HAN, at);
  }

  /** What a run of numerals is worth; negative where it is not well formed. */
  static BigDecimal value(String run) {
    for (Scale scale : List.of(new Scale("亿", 8), new Scale("万", 4))) {
      int cut = run.lastIndexOf(scale.word());
      if (cut >= 0) {
        BigDecimal head = cut == 0 ? NOT_A_NUMBER : value(run.substring(0, cut));
        BigDecimal tail = tail(run.substring(cut + 1), scale.power());
        return head.signum() <= 0 || tail.signum() < 0
            ? NOT_A_NUMBER
            : head.movePointRight(scale.power()).add(tail);
      }
    }
    return belowTenThousand(run);
  }

  /** What follows 万 or 亿: 零五百, 三千, or a digit alone, which counts the power below. */
  private static BigDecimal tail(String rest, int power) {
    if (rest.isEmpty()) {
      return BigDecimal.ZERO;
    }
    if (rest.length() == 1 && digit(rest.charAt(0)) > 0) {
      return BigDecimal.valueOf(digit(rest.charAt(0))).movePointRight(power - 1);
    }
    BigDecimal value = value(rest.startsWith("零") ? rest.substring(1) : rest);
    boolean fits = value.compareTo(BigDecimal.ONE.movePointRight(power)) < 0;
    return fits ? value : NOT_A_NUMBER;
  }

  private static BigDecimal belowTenThousand(String run) {
    if (run.length() > 1
        && run.chars().allMatch(c -> digit((char) c) >= 0 || c == '〇' || c == '○')) {
      return positional(run);
    }
    int sum = 0;
    int lastPower = 10000;
    int at = 0;
    while (at < run.length()) {
      boolean zero = run.charAt(at) == '零' && at > 0;
      int start = zero ? at + 1 : at;
      int digit = start < run.length() ? digit(run.charAt(start)) : -1;
      int powerAt = digit > 0 ? start + 1 : start;
      int power = powerAt < run.length() ? power(run.charAt(powerAt)) : 0;
      // 十 may stand without a digit anywhere, 百 and 千 only at the beginning (百余场).
      boolean bare = power == 10 || (power > 10 && at == 0);
      if ((digit <= 0 && !bare) || power >= lastPower) {
        return run.equals("零") ? BigDecimal.ZERO : NOT_A_NUMBER;
      }
      // 三百二 is 320, 三百零二 is 302.
      boolean shortened = power == 0 && !zero && lastPower > 10 && lastPower < 10000;
      sum += Math.max(digit, 1) * (shortened ? lastPower / 10 : Math.max(power, 1));
      lastPower = Math.max(power, 1);
      at = power > 0 ? powerAt + 1 : powerAt;
      if (power == 0 && at < run.length()) {
        return NOT_A_NUMBER;
      }
    }
    return BigDecimal.valueOf(sum);
  }

  /** 一〇八: digit by digit, which only a zero among them shows. */
  private static BigDecimal positional(String run) {
    if (run.indexOf('〇') < 0 && run.indexOf('○') < 0) {
      return NOT_A_NUMBER;
    }
    StringBuilder digits = new StringBuilder();
    run.chars().forEach(c -> digits.append(Math.max(digit((char) c), 0)));
    return new BigDecimal(digits.toString());
  }

  /**
   * Two neighbouring digits are an estimate: 三五百, 四五个, 十五六, 七八十.
   *
   * @return the two numbers, and the end; null where none begins at the place
   */
  static @Nullable Estimate estimate(String text, int from) {
    int at = from;
    int tens = 0;
    if (at < text.length() && text.charAt(at) == '十') {
      tens = 10;
      at++;
    } else if (at + 1 < text.length() && digit(text.charAt(at)) > 1 && text.charAt(at + 1) == '十') {
      tens = 10 * digit(text.charAt(at));
      at += 2;
    }
    if (at + 1 >= text.length()) {
      return null;
    }
    int low = digit(text.charAt(at));
    int high = digit(text.charAt(at + 1));
    boolean neighbours = low > 0 && (high == low + 1 || (low == 3 && high == 5));
    boolean more = at + 2 < text.length() && digit(text.charAt(at + 2)) >= 0;
    if (!neighbours || more) {
      return null;
    }
    int end = at + 2;
    int power = tens == 0 && end < text.length() ? power(text.charAt(end)) : 0;
    boolean isUnit = power > 0 && UnitTable.running(text, end) != null;
    int times = power > 0 && !isUnit ? power : 1;
    return new Estimate(
        BigDecimal.valueOf(tens + (long) low * times),
        BigDecimal.valueOf(tens + (long) high * times),
        times > 1 ? end + 1 : end);
  }

  /** Between which numbers an estimate lies. */
  record Estimate(BigDecimal low, BigDecimal high, int end) {}

  static int digit(char c) {
    return c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static int decimal(char c) {
    return c == '〇' ? 0 : DIGITS.indexOf(c);
  }

  static int power(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
