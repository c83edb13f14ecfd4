package reportsite.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Numeral.Role;
import reportsite.notation.Unit.Dimension;

/** Finds the numerals of a Chinese text. */
final class ChineseScanner {

  /** Characters that make a word of their own with a following 约 or 近: 签约34家, 附近3处. */
  private static final String NOT_ABOUT = "签节制违预契公合履解邀";

  private static final String NOT_NEARLY = "附靠最就临邻远亲";
  private static final String NOT_SEVERAL = "总人指户件天次倍个基系多参以线路网之向";
  private static final String PREFIX_STARTS = "不至最突超大约接将近达第上数几翻两双";

  private final String original;
  private final String text;
  private final ChineseParser parser;
  private final List<Numeral> found = new ArrayList<>();

  ChineseScanner(String original) {
    this.original = original;
    // Wide digits are numerals too; one character stands for one, so that offsets stay.
    this.text = ChineseReader.halfWidth(original);
    this.parser = new ChineseParser(text, ChineseParser.Setting.RUNNING);
  }

  List<Numeral> scan() {
    int at = 0;
    while (at < text.length()) {
      int end = next(at);
      at = Math.max(end, at + 1);
    }
    return List.copyOf(found);
  }

  /** Takes what begins at the place and gives its end; the place itself if nothing does. */
  private int next(int at) {
    // Before anything else, for a phrase may begin with a character that no numeral does.
    int idiom = ChineseIdioms.lengthAt(text, at);
    if (idiom > 0) {
      return at + idiom;
    }
    char c = text.charAt(at);
    boolean candidate =
        Mantissa.isDigit(c)
            || ChineseNumber.isNumeral(c)
            || isLatin(c)
            || PREFIX_STARTS.indexOf(c) >= 0
            || "国省县".indexOf(c) >= 0
            || c == ' '
            || c == '\u3000';
    if (!candidate) {
      return at;
    }
    int end = quantityBeforeYear(at);
    if (end == at) {
      end = form(ChineseForms.DATES, Role.DATE, at);
    }
    if (end == at) {
      end = form(ChineseForms.ORDINALS, Role.ORDINAL, at);
    }
    if (end == at) {
      end = form(ChineseForms.NAMES, Role.NAME, at);
    }
    return end > at ? end : isLatin(c) ? latinEnd(at) : quantity(at);
  }

  /** 2000家 and 1950人 count, though they look like years; 2025年 does not. */
  private int quantityBeforeYear(int at) {
    Mantissa digits = Mantissa.digits(text, at);
    if (digits == null || digits.end() - at != 4) {
      return at;
    }
    Unit unit = UnitTable.known(text, digits.end());
    boolean counts = unit != null && !unit.word().equals("年");
    return counts ? quantity(at) : at;
  }

  private int form(Forms forms, Role role, int at) {
    int end = forms.end(text, at);
    if (end > at) {
      int start = at;
      while (text.charAt(start) == ' ' || text.charAt(start) == '\u3000') {
        start++;
      }
      add(start, end, role);
    }
    return end;
  }

  private int latinEnd(int at) {
    int end = at;
    while (end < text.length() && isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private int quantity(int at) {
    Match match = parser.at(at);
    if (match == null || !counts(match, at)) {
      return afterWholeNumber(at);
    }
    add(at, match.end(), isNamed(match, at) ? Role.NAME : Role.QUANTITY);
    return match.end();
  }

  /** “832平台”, 党建+12345: a number without a unit behind a quotation mark or a plus. */
  private boolean isNamed(Match match, int at) {
    boolean opened = at > 0 && "“‘《+".indexOf(text.charAt(at - 1)) >= 0;
    return opened && match.unit().dimension() == Dimension.NONE;
  }

  /** Behind a Chinese number that does not count, so that no part of it is tried again. */
  private int afterWholeNumber(int at) {
    Mantissa mantissa = Mantissa.at(text, at);
    return mantissa == null ? at : mantissa.end();
  }

  private boolean counts(Match match, int at) {
    ChineseBounds.Word before = ChineseBounds.before(text, at);
    if (before.text().equals("达到") && match.bound() == Bound.EXACT) {
      return false;
    }
    char previous = at == 0 ? ' ' : text.charAt(at - 1);
    if (isWordWith(before.text(), previous, match)) {
      return false;
    }
    if (match.bound() == Bound.UPWARD && NOT_SEVERAL.indexOf(previous) >= 0) {
      return false;
    }
    return match.script() == Mantissa.Script.DIGITS || hanCounts(match, at, before);
  }

  private static boolean isWordWith(String before, char previous, Match match) {
    return switch (before) {
      case "约" -> NOT_ABOUT.indexOf(previous) >= 0;
      // 近3年 means the last three years.
      case "近" -> NOT_NEARLY.indexOf(previous) >= 0 || match.unit().word().equals("年");
      default -> false;
    };
  }

  /**
   * A Chinese numeral counts where a measure word follows. 一个 is hardly more than an article and 二
   * does not count in Chinese (两 does), and 三期 is the third phase, so none of them is a number.
   */
  private boolean hanCounts(Match match, int at, ChineseBounds.Word before) {
    if (match.unit().dimension() == Dimension.RANK
        || match.unit().dimension() == Dimension.PERCENT) {
      return true;
    }
    if (match.unit().dimension() == Dimension.TIMES) {
      return true;
    }
    int from = at + before.text().length();
    @Nullable Mantissa mantissa = Mantissa.at(text, from);
    String word = mantissa == null ? "" : text.substring(from, mantissa.end());
    boolean article = word.equals("一") || word.equals("二");
    boolean bareRound =
        (word.startsWith("百") || word.startsWith("千")) && match.bound() != Bound.OVER;
    boolean hasUnit = match.unit().dimension() != Dimension.NONE;
    return hasUnit && !article && !bareRound && !NOT_COUNTED.contains(match.unit().word());
  }

  /** Measure words that number things when a Chinese numeral stands before them: 三期, 五级, 四届. */
  private static final List<String> NOT_COUNTED =
      List.of("期", "级", "届", "层", "度", "村", "口", "周", "部", "根", "位", "台", "对", "组", "片", "块", "支");

  private void add(int start, int end, Role role) {
    found.add(new Numeral(start, end, original.substring(start, end), role));
  }
}
