package reportsite.notation.chinese;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.Mantissa.Match;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Reading.Slip;
import reportsite.notation.value.Scale;
import reportsite.notation.value.Unit;
import reportsite.notation.value.UnitTable;

/** Reads one Chinese notation that stands alone, or says why it cannot be read. */
public final class ChineseReader {

  /** What an input method offers besides 元. */
  private static final List<String> MISTYPED_YUAN = List.of("圆", "园", "圓", "原", "员");

  private static final int LONGEST_UNIT = 6;
  private static final String SPACES = "[ \\u3000\\u00A0\\u2009\\u202F]+";

  private static final Pattern DIGITS_APART = Pattern.compile("[0-9]" + SPACES + "[0-9]");
  private static final Pattern GROUPED =
      Pattern.compile("(?<![0-9.])[1-9][0-9]{0,2}(?:" + SPACES + "[0-9]{3}){1,40}(?![0-9])");

  private ChineseReader() {}

  public static Reading read(String written) {
    if (written.isBlank()) {
      return Slip.EMPTY.refuse();
    }
    if (hasFullWidth(written)) {
      return Slip.FULL_WIDTH.refuse(written, halfWidth(written));
    }
    String tight = written.replaceAll(SPACES, "");
    if (!tight.equals(written) && read(tight) instanceof Reading.Understood) {
      return Slip.SPACE.refuse(written, tight);
    }
    Reading slip = brokenDigits(written);
    if (slip != null) {
      return slip;
    }
    String plain = ChineseNumber.plain(written);
    Match match = new ChineseParser(plain, ChineseParser.Setting.ALONE).at(0);
    if (match == null) {
      return notANumber(written);
    }
    String rest = written.substring(match.end());
    String yuan = rest.isEmpty() ? "" : rest.substring(0, 1);
    if (MISTYPED_YUAN.contains(yuan) && match.unit().dimension() == Unit.Dimension.NONE) {
      String right = written.substring(0, match.end()) + "元" + rest.substring(1);
      return Slip.MISTYPED_YUAN.refuse(written, yuan, right);
    }
    if (!rest.isEmpty()) {
      boolean noUnit =
          match.unit().dimension() == Unit.Dimension.NONE && match.bound() == Bound.EXACT;
      boolean word = rest.codePoints().allMatch(Character::isLetter);
      return noUnit && word && rest.length() <= LONGEST_UNIT
          ? Slip.UNKNOWN_UNIT.refuse(written, rest)
          : Slip.TRAILING.refuse(written, rest);
    }
    if (match.upper() != null && match.upper().compareTo(match.number()) <= 0) {
      return Slip.DESCENDING.refuse(written);
    }
    return new Reading.Understood(match.value(written));
  }

  /** Reads a notation copied from a report, with the wide characters and spaces it is set in. */
  public static Reading readPrinted(String printed) {
    String half = halfWidth(printed);
    // 3 8% may be two numbers; only thousands are grouped by spaces.
    boolean parted = DIGITS_APART.matcher(half).find() && !GROUPED.matcher(half).find();
    if (parted) {
      return read(printed);
    }
    String plain = half.replaceAll(SPACES, "");
    return read(plain) instanceof Reading.Understood understood
        ? new Reading.Understood(understood.value().asPrinted(printed))
        : read(printed);
  }

  private static boolean hasFullWidth(String written) {
    return written.chars().anyMatch(c -> isFullWidth((char) c));
  }

  /** Digits, point, comma and percent sign that an input method may have made wide. */
  static boolean isFullWidth(char c) {
    return (c >= '０' && c <= '９') || "．，％＋－﹪".indexOf(c) >= 0;
  }

  public static String halfWidth(String written) {
    StringBuilder out = new StringBuilder(written);
    for (int i = 0; i < out.length(); i++) {
      if (isFullWidth(out.charAt(i))) {
        String half = Normalizer.normalize(out.substring(i, i + 1), Normalizer.Form.NFKC);
        out.setCharAt(i, half.charAt(0));
      }
    }
    return out.toString();
  }

  /** Two points or misplaced commas in the first run of digits. */
  private static @Nullable Reading brokenDigits(String written) {
    int from = 0;
    while (from < written.length() && !Mantissa.isDigit(written.charAt(from))) {
      from++;
    }
    Mantissa mantissa = Mantissa.digits(written, from);
    if (mantissa == null || mantissa.end() >= written.length()) {
      return null;
    }
    return switch (written.charAt(mantissa.end())) {
      case '.' -> {
        boolean second = written.lastIndexOf('.', mantissa.end() - 1) >= 0;
        yield second ? Slip.TWO_POINTS.refuse(written) : Slip.TRAILING.refuse(written, ".");
      }
      case ',' -> Slip.GROUPING.refuse(written);
      default -> null;
    };
  }

  private static Reading notANumber(String written) {
    ChineseBounds.Word before = ChineseBounds.before(written, 0);
    int from = before.text().length();
    Match bare = new ChineseParser(written, ChineseParser.Setting.ALONE).at(from);
    if (bare != null && !before.text().isEmpty()) {
      String rest = written.substring(from);
      return Slip.TWO_BOUNDS.refuse(written, before.text(), boundWord(rest));
    }
    if (!Scale.at(written, from).equals(Scale.NONE) || UnitTable.alone(written, from) != null) {
      return Slip.NO_DIGITS.refuse(written.substring(from));
    }
    Match running = new ChineseParser(written, ChineseParser.Setting.RUNNING).at(0);
    return running == null
        ? Slip.NOT_A_NUMBER.refuse(written)
        : Slip.TWO_BOUNDS.refuse(written, boundWord(written), written.substring(running.end()));
  }

  /** The bound word of a notation that has one inside or behind. */
  private static String boundWord(String notation) {
    for (int at = 0; at < notation.length(); at++) {
      String behind = ChineseBounds.behind(notation, at).text();
      String inside = ChineseBounds.inside(notation, at).text();
      if (!behind.isEmpty() || !inside.isEmpty()) {
        return inside.isEmpty() ? behind : inside;
      }
    }
    return notation.substring(0, 1);
  }
}
