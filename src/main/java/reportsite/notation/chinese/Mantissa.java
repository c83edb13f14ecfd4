package reportsite.notation.chinese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Scale;
import reportsite.notation.value.Unit;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;
import reportsite.text.Han;
import reportsite.text.Patterns;

/**
 * A number without its scale and unit, as it stands in a text.
 *
 * @param script whether it is written with digits or with Chinese numerals
 * @param end offset behind it
 */
public record Mantissa(BigDecimal number, Script script, int end) {

  private static final Pattern PIECES =
      Pattern.compile("(?:([1-9])千)?(?:([1-9])百)?(?:([1-9])十)?(?=[万亿])");

  private static final Pattern PROPORTION =
      Pattern.compile(
          "(?<![0-9.]|[0-9.][:∶：︰])[0-9]+(?:\\.[0-9]+)?(?:[:∶：︰][0-9]+(?:\\.[0-9]+)?){2,5}"
              + "(?![0-9]|[.:∶：︰][0-9])");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Shares that were rounded add up to a hundred nearly. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.2");

  enum Script {
    DIGITS,
    HAN
  }

  /** 8.1:40.2:51.7: the numbers that begin at the place, each so much of a hundred; else none. */
  public static List<Mantissa> proportion(String text, int from) {
    Matcher whole = PROPORTION.matcher(text).region(from, text.length()).useTransparentBounds(true);
    if (!whole.lookingAt()) {
      return List.of();
    }
    List<Mantissa> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int end = from;
    for (String part : whole.group().split("[:∶：︰]", -1)) {
      end += part.length();
      parts.add(new Mantissa(new BigDecimal(part), Script.DIGITS, end));
      sum = sum.add(new BigDecimal(part));
      end++;
    }
    return sum.subtract(HUNDRED).abs().compareTo(ROUNDED) > 0 ? List.of() : parts;
  }

  /** The number that begins at the place, in either script, else null. */
  public static @Nullable Mantissa at(String text, int from) {
    Mantissa pieces = pieces(text, from);
    if (pieces != null) {
      return pieces;
    }
    Mantissa digits = digits(text, from);
    return digits != null ? groupedBySpace(text, from, digits) : ChineseNumber.at(text, from);
  }

  /** 8千6百万: what is said by pieces of so many 万. */
  private static @Nullable Mantissa pieces(String text, int from) {
    Matcher pieces = PIECES.matcher(text).region(from, text.length());
    if (from == text.length() || !isDigit(text.charAt(from)) || !pieces.lookingAt()) {
      return null;
    }
    int sum = 0;
    int power = 1000;
    for (int i = 1; i <= 3; i++) {
      String digit = pieces.group(i);
      sum += digit == null ? 0 : power * Integer.parseInt(digit);
      power /= 10;
    }
    boolean several = pieces.end() - from > 2;
    return several ? new Mantissa(BigDecimal.valueOf(sum), Script.DIGITS, pieces.end()) : null;
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
    Scale rest = more && scale.power() <= 4 ? Scale.at(text, end + 1) : Scale.NONE;
    return rest.power() < 4 || rest.power() <= scale.power()
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

  /** 第4位, 第一, 首位, 前三: places among others; 第十五届 and 第六次 number sessions and are none. */
  static final class Places {
    private static final Patterns SAID = Patterns.of(Places.class);

    /** A place without 第, and the words that make one of it. */
    private static final Pattern IN_WORDS = SAID.pattern("IN_WORDS");

    private static final Pattern RANKS = SAID.pattern("RANKS");
    private static final List<String> BEHIND = List.of("位", "名", "家");
    private static final int LONGEST_LEAD = 40;

    private Places() {}

    /** The place that is said there, else null. */
    static @Nullable Match at(String text, int from, ChineseParser.Setting setting) {
      if (!text.startsWith("第", from)) {
        Match words = inWords(text, from);
        boolean alone = setting == ChineseParser.Setting.ALONE;
        return words != null && (alone || isRanking(text, from)) ? words : null;
      }
      int digit = from + 1;
      while (digit < text.length() && ChineseParser.isSpace(text.charAt(digit))) {
        digit++;
      }
      Mantissa place = Mantissa.at(text, digit);
      if (place == null || place.number().scale() > 0 || place.number().signum() == 0) {
        return null;
      }
      int end = place.end();
      String word =
          BEHIND.stream().filter(each -> text.startsWith(each, place.end())).findFirst().orElse("");
      boolean bare = word.isEmpty() && end < text.length() && Han.isHan(text.charAt(end));
      return bare
          ? null
          : place(Bound.EXACT, place.number(), word, place.script(), end + word.length());
    }

    private static @Nullable Match inWords(String text, int from) {
      Matcher words = IN_WORDS.matcher(text).region(from, text.length());
      words.useTransparentBounds(true);
      if (!words.lookingAt()) {
        return null;
      }
      if (words.group("among") == null) {
        return place(Bound.EXACT, BigDecimal.ONE, "位", Script.HAN, words.end());
      }
      Mantissa place = Mantissa.at(text, from + 1);
      return place == null || place.end() != words.end("among") || place.number().signum() == 0
          ? null
          : place(Bound.AT_MOST, place.number(), "位", place.script(), words.end());
    }

    private static boolean isRanking(String text, int from) {
      return RANKS.matcher(text).region(Math.max(0, from - LONGEST_LEAD), from).find();
    }

    private static Match place(
        Bound bound, BigDecimal number, String word, Script script, int end) {
      return new Match(bound, number, null, 0, new Unit(Unit.Dimension.RANK, word), script, end);
    }
  }
}
