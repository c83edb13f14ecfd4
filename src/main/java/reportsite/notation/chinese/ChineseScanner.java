package reportsite.notation.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.Mantissa.Match;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Forms;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Numeral.Role;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;
import reportsite.text.Han;
import reportsite.text.Patterns;

/** Finds the numerals of a Chinese text. */
public final class ChineseScanner {

  /** Characters that make a word of their own with a following 约, 近, 过 or 负: 签约34家, 通过3项. */
  private static final String NOT_ABOUT = "签节制违预契公合履解邀";

  private static final String NOT_NEARLY = "附靠最就临邻远亲";
  private static final String NOT_PAST = "通经超不度走打见看听说用吃做去来错难好胜开组跨透翻转绕渡飞闯逃路越读";
  private static final String NOT_MINUS = "减降增担抱胜自背肩辜欺轻解清扛承";
  private static final String NOT_SEVERAL = "总人指户件天次倍个基系多参以线路网之向";
  private static final String PREFIX_STARTS =
      "不至最突破超大约接将近逼达第上数几翻两双未没勿莫非严禁防避杜决绝从并尚高低多少逾过半负零好-−＋+长短谨跌首再≥≧≤≦＞＜><";

  /** 个百分: so many characters of a unit may stand before a sign that parts it. */
  private static final int LONGEST_PART = 3;

  /** What nobody sees, and what may stand in the middle of a number that was cut. */
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private final String original;
  private final String text;
  private final ChineseParser parser;
  private final List<Numeral> found = new ArrayList<>();

  public ChineseScanner(String original) {
    this.original = original;
    this.text = normalized(original);
    this.parser = new ChineseParser(text, ChineseParser.Setting.RUNNING);
  }

  /**
   * Wide digits and financial numerals are numerals too; one character stands for one, so that
   * offsets stay. A wide comma remains one: 12，300户 may be two numbers.
   */
  static String normalized(String original) {
    StringBuilder half = new StringBuilder(ChineseReader.halfWidth(original));
    for (int at = 0; at < half.length(); at++) {
      if (original.charAt(at) == '，') {
        half.setCharAt(at, '，');
      }
    }
    return ChineseNumber.plain(half.toString());
  }

  public List<Numeral> scan() {
    walk();
    for (TypesetText.Strokes strokes : TypesetText.Strokes.values()) {
      TypesetText closed = TypesetText.of(text, found, strokes);
      if (closed != null) {
        ChineseScanner other = new ChineseScanner(closed.text());
        other.walk();
        List<Numeral> alike = closed.alike(found, other.found, original);
        found.clear();
        found.addAll(alike);
      }
    }
    return List.copyOf(found);
  }

  private void walk() {
    int at = 0;
    while (at < text.length()) {
      at = Math.max(next(at), at + 1);
    }
  }

  private static final Forms OF_POINTS =
      new Forms(
          List.of(
              "(?:[、和与及][0-9.]+个){0,4}[、和与及][0-9.]+个百分点",
              // 高于全国1.1个、全省0.8个百分点: of what is counted there are no tenths.
              "(?<=[0-9]\\.[0-9]{1,2}个)(?:[、和与及]\\p{IsHan}{1,6}[0-9.]+个){1,3}百分点"));

  /** Takes what begins at the place and gives its end; the place itself if nothing does. */
  private int next(int at) {
    // Before anything else, for a phrase may begin with a character that no numeral does.
    int idiom = ChineseForms.idiomAt(text, at);
    if (idiom > 0) {
      return at + idiom;
    }
    char c = text.charAt(at);
    boolean candidate =
        Mantissa.isDigit(c)
            || ChineseNumber.isPart(c)
            || isLatin(c)
            || PREFIX_STARTS.indexOf(c) >= 0
            || "国省县前首榜".indexOf(c) >= 0
            || (c >= '\u2460' && c <= '\u249B')
            || (c >= '\u3220' && c <= '\u3229')
            || c == ' '
            || c == '\u3000';
    if (!candidate) {
      return at;
    }
    int end = proportion(at);
    end = end == at ? quantityBeforeForms(at) : end;
    if (end == at) {
      end = form(ChineseForms.DATES, Role.DATE, at);
    }
    end = end == at ? form(ChineseForms.ORDINALS, Role.ORDINAL, at) : end;
    end = end == at ? form(ChineseForms.NAMES, Role.NAME, at) : end;
    return end > at ? end : isLatin(c) ? latinEnd(at) : quantity(at);
  }

  /** Of 8.1:40.2:51.7 each is a number of its own. */
  private int proportion(int at) {
    int end = at;
    for (Mantissa part : Mantissa.proportion(text, at)) {
      add(end == at ? at : end + 1, part.end(), Role.QUANTITY);
      end = part.end();
    }
    return end;
  }

  /**
   * 2000家 and 1950人 count, though they look like years, 500MW is no name like 5G, and 男女比例1:12 is
   * no time of day; 2025年 and 9:30 are what they look like.
   */
  private int quantityBeforeForms(int at) {
    return countsAfterAll(at) ? quantity(at) : at;
  }

  private boolean countsAfterAll(int at) {
    Mantissa digits = Mantissa.digits(text, at);
    if (digits == null || (at > 0 && isLatin(text.charAt(at - 1)))) {
      return false;
    }
    UnitTable.Found unit = UnitTable.running(text, digits.end());
    boolean counts =
        unit != null
            && !unit.unit().word().equals("年")
            && (digits.end() - at == 4 || isLatin(unit.unit().word().charAt(0)));
    // 2000至3000人次
    Match range = digits.end() < text.length() ? parser.at(at) : null;
    boolean ranges =
        range != null
            && "至到".indexOf(text.charAt(digits.end())) >= 0
            && !range.unit().word().matches("[年月日]?");
    boolean ratio =
        digits.end() < text.length()
            && ":∶".indexOf(text.charAt(digits.end())) >= 0
            && text.substring(Math.max(0, at - 8), at).matches(".*比[^，。；]{0,6}");
    return counts || ratio || ranges;
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
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= 'Ａ' && c <= 'Ｚ')
        || (c >= 'ａ' && c <= 'ｚ');
  }

  private int quantity(int at) {
    if (isOtherSign(at) || isBoundOfOther(at)) {
      return at;
    }
    if (at > 0 && text.charAt(at - 1) == '第' && text.charAt(at) != '几') {
      // 第六升至第二: what stands behind 第 is a place and counts nothing.
      return afterWholeNumber(at);
    }
    Match match = parser.at(at);
    if (match == null) {
      return Mantissa.isDigit(text.charAt(at)) ? unread(at, at) : afterWholeNumber(at);
    }
    if (!counts(match, at)) {
      return afterWholeNumber(at);
    }
    if (!isWhole(match, at) || isAmongFirst(match, at) || ChineseBounds.mayBeNegated(text, at)) {
      return unread(at, match.end());
    }
    add(at, match.end(), isNamed(match, at) ? Role.NAME : Role.QUANTITY);
    return match.end();
  }

  /** 全国前20名: a place, and not so many people. */
  private boolean isAmongFirst(Match match, int at) {
    return at > 1
        && text.charAt(at - 1) == '前'
        && "提之以".indexOf(text.charAt(at - 2)) < 0
        && List.of("名", "位", "强").contains(match.unit().word());
  }

  /** 低于2024年, 超过“832平台”: what the word bounds is a date or a name. */
  private boolean isBoundOfOther(int at) {
    int from = at + ChineseBounds.before(text, at).text().length();
    return from > at
        && !countsAfterAll(from)
        && (ChineseForms.DATES.end(text, from) > from
            || ChineseForms.NAMES.end(text, from) > from
            || ChineseForms.idiomAt(text, from) > 0);
  }

  /** A dash that leads to a number, and 负 and 零 of a word, are no signs of it. */
  private boolean isOtherSign(int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return switch (c) {
      case '-', '−' -> joins(before) || !isSignedUnit(at);
      case '+', '＋' -> !Han.isHan(before) || !isSignedUnit(at);
      case '负' -> NOT_MINUS.indexOf(before) >= 0;
      case '零' -> !text.startsWith("零下", at) && !text.startsWith("零点", at);
      default -> false;
    };
  }

  /** Whether a dash behind it leads from it to what follows: 5%-6%, A-12. */
  private static boolean joins(char before) {
    return (Character.isLetterOrDigit(before) && !Han.isHan(before))
        || "%％‰℃°-−–—.·".indexOf(before) >= 0;
  }

  /** Only shares, money and degrees go below zero; 人民路-2号 does not. */
  private boolean isSignedUnit(int at) {
    Match match = parser.at(at);
    return match != null
        && switch (match.unit().dimension()) {
          case PERCENT, PERCENTAGE_POINT, PER_MILLE, YUAN, USD, TIMES, MEASURE -> true;
          default -> false;
        };
  }

  /**
   * Whether the characters beside the match belong to it in no way: no digit, no numeral, no mark
   * or letter of a number or unit that the match leaves out.
   */
  private boolean isWhole(Match match, int at) {
    return (at == 0 || !continues(text.charAt(at - 1), at))
        && isClosed(match)
        && !isParted(match, at);
  }

  private boolean continues(char before, int at) {
    char first = text.charAt(at);
    boolean numeral =
        Mantissa.isDigit(first) || ChineseNumber.isPart(first) || "几数".indexOf(first) >= 0;
    char second = at > 1 ? text.charAt(at - 2) : ' ';
    boolean sign =
        ("-−".indexOf(before) >= 0 && at > 1 && !joins(second))
            || (before == '负' && NOT_MINUS.indexOf(second) < 0);
    boolean rest =
        (before == '又' || before == '兆')
            && (Mantissa.isDigit(second) || ChineseNumber.isPart(second));
    boolean mark = ".·/／×√¥￥€£±".indexOf(before) >= 0 || isStray(before);
    boolean digits = isNumberEnd(before) || (isLatin(before) && isNumberEnd(second));
    boolean point = before == '点' && at > 1 && ChineseNumber.isPart(text.charAt(at - 2));
    boolean comma = before == ',' && (Mantissa.isDigit(second) || isStray(second));
    boolean space =
        ChineseParser.isSpace(before)
            && at > 1
            && Mantissa.isDigit(first)
            && Mantissa.isDigit(text.charAt(at - 2));
    return numeral && (sign || rest || mark || digits || point || comma || space);
  }

  private boolean isClosed(Match match) {
    int end = match.end();
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    Unit unit = match.unit();
    boolean bare = unit.dimension() == Unit.Dimension.NONE;
    boolean digit = Mantissa.isDigit(next) || (ChineseNumber.isPart(next) && bare);
    boolean listed = unit.dimension() == Unit.Dimension.COUNT && !unit.word().endsWith("时");
    boolean proportion =
        unit.dimension() == Dimension.RATIO && "∶:：︰".indexOf(next) >= 0 && Mantissa.isDigit(after);
    boolean mark =
        "/／*×^√°±′″‰%℃½⅓⅔¼¾".indexOf(next) >= 0
            || proportion
            || isStray(next)
            || (".,".indexOf(next) >= 0
                && (isLatin(after) || isStray(after))
                && isNumberEnd(text.charAt(end - 1)))
            || (bare && next == ',' && Mantissa.isDigit(after))
            || (isLatin(next) && isNumberEnd(text.charAt(end - 1)))
            || (next >= 'Α' && next <= 'ω')
            || (next >= '㎀' && next <= '㏟')
            || (next >= '⁰' && next <= '₉');
    // 2.2个和1.4个百分点, 38.2万户次: the unit goes on, here or behind the next number.
    boolean shared =
        (listed && (isShared(unit, end) || (next == '次' && !unit.word().endsWith("次"))))
            || (next == '年' && unit.word().equals("人") && "均内度末底初龄平".indexOf(after) < 0);
    boolean point =
        (".,，".indexOf(next) >= 0 && isGroup(next, end)) || (next == '点' && digitOf(after));
    boolean word = bare && (text.startsWith("分之", end) || next == '番' || isOtherUnit(end));
    boolean space =
        bare
            && ChineseParser.isSpace(next)
            && (Mantissa.isDigit(after) || INVISIBLE.indexOf(after) >= 0 || isLetter(end + 1));
    boolean rest =
        (next == '又' && (Mantissa.isDigit(after) || ChineseNumber.isPart(after)))
            || (next == '半' && !bare && "导年岛山径挂程自电固球封裸".indexOf(after) < 0);
    // 三成强, 五分之一弱: a little more or less than it says.
    boolean open = !bare && "强弱".indexOf(next) >= 0 && !Han.isHan(after);
    return !((digit && !listed && !isOfAnother(unit, end))
        || shared
        || open
        || mark
        || point
        || word
        || space
        || rest);
  }

  /** 2500余公里3460个: what stands behind a unit is counted in another kind of unit. */
  private boolean isOfAnother(Unit unit, int end) {
    Match next = Mantissa.isDigit(text.charAt(end)) ? parser.at(end) : null;
    return next != null
        && Han.isHan(text.charAt(end - 1))
        && unit.dimension() != Dimension.NONE
        && next.unit().dimension() == Dimension.COUNT
        && !next.unit().word().matches("[年岁度分秒角号级期届月日天]|小时|分钟|个月");
  }

  private boolean isShared(Unit unit, int end) {
    return unit.word().equals("个") && OF_POINTS.end(text, end) > end;
  }

  /** 42个百=分点, 8.2%a以内: without the sign that no sentence has there, the number is longer. */
  private boolean isParted(Match match, int start) {
    int last = Math.min(match.end() + LONGEST_PART, text.length() - 1);
    for (int at = match.end(); at <= last; at++) {
      char c = text.charAt(at);
      if (isStray(c) || isLatin(c)) {
        String without = text.substring(start, at) + text.substring(at + 1);
        Match other = new ChineseParser(without, ChineseParser.Setting.RUNNING).at(0);
        return other == null || start + other.end() > at;
      }
      if (!Han.isHan(c) && c != '%') {
        return false;
      }
    }
    return false;
  }

  private static boolean isStray(char c) {
    return "#=*^|\\_<>{}`~$@".indexOf(c) >= 0 || INVISIBLE.indexOf(c) >= 0;
  }

  /** 8折; 323千卡, 5毫安: what the table of units does not have is no bare number. */
  private boolean isOtherUnit(int end) {
    char next = text.charAt(end);
    char after = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    return (next == '折' && "合算旧叠射返中腾扣".indexOf(after) < 0)
        || (text.charAt(end - 1) == '千' && "卡帕赫焦乏欧字比".indexOf(next) >= 0)
        || "兆毫微纳皮厘".indexOf(next) >= 0;
  }

  /** 2.5 M: a letter alone behind a space. */
  private boolean isLetter(int at) {
    boolean more = at + 1 < text.length() && isLatin(text.charAt(at + 1));
    return at < text.length() && isLatin(text.charAt(at)) && !more;
  }

  private static boolean isNumberEnd(char c) {
    return Mantissa.isDigit(c) || ChineseNumber.isPart(c);
  }

  private static boolean digitOf(char c) {
    return ChineseNumber.digit(c) >= 0;
  }

  /** A point with digits behind it, or a comma with three, continues the number before it. */
  private boolean isGroup(char mark, int end) {
    if (!Mantissa.isDigit(text.charAt(end - 1))) {
      return false;
    }
    int at = end + 1;
    while (at < text.length() && Mantissa.isDigit(text.charAt(at))) {
      at++;
    }
    return mark == '.' ? at > end + 1 : at == end + 4;
  }

  /** Takes the whole run of characters that a number may have, as one that is not understood. */
  private int unread(int at, int from) {
    int start = at;
    while (start > 0 && isBefore(start - 1) && !isTaken(start - 1)) {
      start--;
    }
    int end = Math.max(from, at);
    while (end < text.length() && isOfNumber(end)) {
      end++;
    }
    boolean digits = text.substring(start, end).chars().anyMatch(c -> Mantissa.isDigit((char) c));
    if (!digits && from == at) {
      return afterWholeNumber(at);
    }
    while (end > start && ".,，:： \u3000".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    add(start, end, Role.UNREAD);
    return end;
  }

  /** Whether a character before a number is a cut off part of it. */
  private boolean isBefore(int at) {
    char c = text.charAt(at);
    boolean mark = ".,点".indexOf(c) >= 0 || ChineseParser.isSpace(c);
    return Mantissa.isDigit(c)
        || ChineseNumber.isPart(c)
        || INVISIBLE.indexOf(c) >= 0
        || (mark
            && at > 0
            && (Mantissa.isDigit(text.charAt(at - 1))
                || ChineseNumber.isPart(text.charAt(at - 1))));
  }

  private boolean isTaken(int at) {
    return !found.isEmpty() && found.get(found.size() - 1).end() > at;
  }

  private boolean isOfNumber(int at) {
    char c = text.charAt(at);
    boolean inner =
        ".,:：∶︰/*×^°点又".indexOf(c) >= 0
            || isExponentSign(at)
            || ChineseParser.isSpace(c)
            || INVISIBLE.indexOf(c) >= 0;
    boolean between = at > 0 && at + 1 < text.length() && isNumeric(at - 1) && isNumeric(at + 1);
    return isNumeric(at) || (inner && between) || (c == '，' && between && isGroup(c, at));
  }

  private boolean isExponentSign(int at) {
    return "+-".indexOf(text.charAt(at)) >= 0 && at > 0 && "eE^".indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean isNumeric(int at) {
    char c = text.charAt(at);
    return Mantissa.isDigit(c)
        || ChineseNumber.isPart(c)
        || isLatin(c)
        || "%‰℃分之成番倍".indexOf(c) >= 0
        || INVISIBLE.indexOf(c) >= 0;
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
    boolean plain = before.bound() == Bound.EXACT && !before.text().isEmpty();
    if (plain && match.bound() == Bound.EXACT && !isMagnitude(at + before.text().length())) {
      return false;
    }
    char previous = at == 0 ? ' ' : text.charAt(at - 1);
    if (isWordWith(before.text(), previous, match)) {
      return false;
    }
    // 整治道路几十条: of these words 几 makes none.
    boolean several = match.bound() == Bound.UPWARD && text.charAt(at) != '几';
    if (several && NOT_SEVERAL.indexOf(previous) >= 0) {
      return false;
    }
    return match.script() == Mantissa.Script.DIGITS || hanCounts(match, at, before);
  }

  private static boolean isWordWith(String before, char previous, Match match) {
    return switch (before) {
      case "约" -> NOT_ABOUT.indexOf(previous) >= 0;
      // 近3年 means the last three years.
      case "近" -> NOT_NEARLY.indexOf(previous) >= 0 || match.unit().word().equals("年");
      case "过" -> NOT_PAST.indexOf(previous) >= 0;
      default -> false;
    };
  }

  /** 达到千亿元: without the word before it, it would be no number. */
  private boolean isMagnitude(int at) {
    return at < text.length() && "百千万亿".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * A Chinese numeral counts where a measure word follows. 一个 is hardly more than an article and 二
   * does not count in Chinese (两 does), and 三期 is the third phase, so none of them is a number.
   */
  private boolean hanCounts(Match match, int at, ChineseBounds.Word before) {
    boolean always =
        switch (match.unit().dimension()) {
          case RANK, PERCENT, PERCENTAGE_POINT, PER_MILLE, TIMES, FRACTION -> true;
          default -> false;
        };
    if (always) {
      return true;
    }
    int from = at + before.text().length();
    @Nullable Mantissa mantissa = Mantissa.at(text, from);
    String word = mantissa == null ? "" : text.substring(from, mantissa.end());
    boolean exact = match.bound() == Bound.EXACT;
    boolean whole = mantissa != null && match.number().compareTo(mantissa.number()) == 0;
    boolean article =
        (word.equals("一") || word.equals("二")) && whole && match.scale() == 0 && exact;
    boolean bareRound = (word.startsWith("百") || word.startsWith("千")) && exact;
    boolean hasUnit = match.unit().dimension() != Dimension.NONE;
    // 二三级 are two grades, and no two or three of them.
    boolean several = match.bound() == Bound.RANGE && match.unit().word().equals("级");
    boolean numbers =
        (exact || several) && match.scale() == 0 && NOT_COUNTED.contains(match.unit().word());
    boolean large = match.scale() >= 8 && !word.isEmpty();
    return (hasUnit || large || bounds(before)) && !article && !bareRound && !numbers;
  }

  /** 超千亿, 近百: a word that bounds says that a number follows, with or without a unit. */
  private static boolean bounds(ChineseBounds.Word before) {
    return before.bound() != Bound.EXACT;
  }

  /** Measure words that number things when a Chinese numeral stands before them: 三期, 五级, 四届. */
  private static final List<String> NOT_COUNTED =
      List.of("期", "级", "届", "层", "度", "村", "口", "周", "部", "根", "位", "台", "对", "组", "片", "块", "支");

  private void add(int start, int end, Role role) {
    found.add(new Numeral(start, end, original.substring(start, end), role));
  }

  /** The forms by which a Chinese text shows that a numeral states no quantity. */
  static final class ChineseForms {
    private static final Patterns SAID = Patterns.of(ChineseForms.class);

    static final Forms DATES = new Forms(SAID.lines("DATES"));
    static final Forms ORDINALS = new Forms(SAID.lines("ORDINALS"));
    static final Forms NAMES = new Forms(SAID.lines("NAMES"));

    /**
     * Set phrases whose numerals count nothing that anyone could check, by what they begin with,
     * the longest first.
     */
    private static final Map<Character, List<String>> IDIOMS =
        SAID.lines("IDIOMS").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));

    private ChineseForms() {}

    /** The length of the longest set phrase that begins at the place, 0 if none does. */
    static int idiomAt(String text, int from) {
      if (from == text.length()) {
        return 0;
      }
      for (String phrase : IDIOMS.getOrDefault(text.charAt(from), List.of())) {
        // 十分之一 is a share.
        if (text.startsWith(phrase, from) && !text.startsWith("分之", from + phrase.length() - 1)) {
          return phrase.length();
        }
      }
      return 0;
    }
  }
}
