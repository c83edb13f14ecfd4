package reportsite.notation.chinese;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Bound;

/**
 * The words by which Chinese bounds a number, before it, inside it and behind it. What a comparison
 * means is read from its parts: a negation, what may stand between, and the comparison itself.
 */
final class ChineseBounds {

  /** A word and the bound it gives. {@link Bound#EXACT}: it gives none of its own (达到). */
  record Word(String text, Bound bound) {}

  /** What turns a comparison round: 不, 未, 严禁. */
  private static final String NEGATION =
      "(?:不|未|没有|没|[切请]?勿|[切请]?莫|非|严禁|禁止|防止|避免|杜绝|严防|谨防|(?<!坚)决不|绝不|从不|从未|并未|尚未)";

  private static final String BETWEEN =
      "(?:得|能|可|许|准|容|再|会|应|宜|致|至于|允许|容许|要|该|应当|可以|能够|曾|使其|让其|出现|发生){0,3}";
  private static final String MORE = "(?:超过|超出|超越|突破|首破|再破|首超|高于|高过|多于|大于|长于|超|逾|过)";

  /** Words that are limits only where they are denied: what is 高出 by 2 is higher by 2. */
  private static final String MORE_DENIED = "(?:高出|多过|大过|越过|逾越)";

  private static final String LESS = "(?:低于|少于|小于|短于|跌破|低过|少过)";
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?:(?<denied>"
              + NEGATION
              + BETWEEN
              + MORE_DENIED
              + ")|(?<not>"
              + NEGATION
              + BETWEEN
              + ")?(?:(?<more>"
              + MORE
              + ")|(?<less>"
              + LESS
              + ")))(?:了)?");

  private static final Pattern ANY_NEGATION =
      Pattern.compile(
          "不得|不能|不可|不许|不准|不容|不宜|不致|切勿|切莫|莫要|不允许|不应|不会|不再|严禁|禁止|防止|避免|杜绝|严防|决不|绝不|未能|没有");

  /** 未达到5.5%以上: what was reached after all is not said. */
  private static final Pattern NOT_REACHED = Pattern.compile("(?:未|没|没有|未能|不能|难以)(?:能|曾|如期|按期)?$");

  /** What may part a word and its number without a sense of its own: 超过了 is in the comparison. */
  private static final List<Word> BEFORE =
      List.of(
          new Word("≥", Bound.AT_LEAST),
          new Word("≧", Bound.AT_LEAST),
          new Word("≤", Bound.AT_MOST),
          new Word("≦", Bound.AT_MOST),
          new Word("＞", Bound.MORE_THAN),
          new Word(">", Bound.MORE_THAN),
          new Word("＜", Bound.LESS_THAN),
          new Word("<", Bound.LESS_THAN),
          new Word("至少", Bound.AT_LEAST),
          new Word("最少", Bound.AT_LEAST),
          new Word("至多", Bound.AT_MOST),
          new Word("最多", Bound.AT_MOST),
          new Word("不足", Bound.LESS_THAN),
          new Word("不满", Bound.LESS_THAN),
          new Word("不到", Bound.LESS_THAN),
          new Word("不下", Bound.AT_LEAST),
          new Word("不止", Bound.MORE_THAN),
          new Word("未到", Bound.LESS_THAN),
          new Word("未达到", Bound.LESS_THAN),
          new Word("未达", Bound.LESS_THAN),
          new Word("大约", Bound.ABOUT),
          new Word("大概", Bound.ABOUT),
          new Word("约为", Bound.ABOUT),
          new Word("约", Bound.ABOUT),
          new Word("接近", Bound.NEARLY),
          new Word("将近", Bound.NEARLY),
          new Word("近", Bound.NEARLY),
          new Word("多达", Bound.EXACT),
          new Word("高达", Bound.EXACT),
          new Word("达到", Bound.EXACT));

  private static final List<Word> INSIDE =
      List.of(new Word("余", Bound.OVER), new Word("多", Bound.OVER), new Word("几", Bound.OVER));

  private static final List<Word> BEHIND =
      List.of(
          new Word("左右", Bound.ABOUT),
          new Word("上下", Bound.ABOUT),
          new Word("及以上", Bound.AT_LEAST),
          new Word("（含）以上", Bound.AT_LEAST),
          new Word("(含)以上", Bound.AT_LEAST),
          new Word("以上", Bound.AT_LEAST),
          new Word("及以下", Bound.AT_MOST),
          new Word("（含）以下", Bound.AT_MOST),
          new Word("(含)以下", Bound.AT_MOST),
          new Word("以下", Bound.AT_MOST),
          new Word("以内", Bound.AT_MOST),
          new Word("之内", Bound.AT_MOST),
          new Word("之多", Bound.EXACT));

  /** 以上（含10亿元）: what 以上 means is said once more. */
  private static final Pattern INCLUDED = Pattern.compile("[（(]含[^（）()，。；]{0,10}[）)]");

  private static final int LONGEST_DENIAL = 4;
  private static final int LONGEST_CLAUSE = 200;
  private static final Word NOTHING = new Word("", Bound.EXACT);

  private ChineseBounds() {}

  /** The word that begins at the place, before a number. */
  static Word before(String text, int from) {
    Word word = longest(BEFORE, text, from);
    Matcher comparison =
        COMPARISON.matcher(text).region(from, text.length()).useTransparentBounds(true);
    if (comparison.lookingAt() && comparison.end() - from > word.text().length()) {
      return new Word(comparison.group(), compared(comparison));
    }
    return word;
  }

  private static Bound compared(Matcher comparison) {
    boolean denied = comparison.group("denied") != null;
    boolean negated = denied || comparison.group("not") != null;
    boolean more = denied || comparison.group("more") != null;
    return more
        ? (negated ? Bound.AT_MOST : Bound.MORE_THAN)
        : (negated ? Bound.AT_LEAST : Bound.LESS_THAN);
  }

  /**
   * Whether a word before a number may be turned round by a negation that does not stand beside it:
   * 不得使失业率超过4%.
   *
   * @param from where the word begins
   */
  static boolean mayBeNegated(String text, int from) {
    if (text.startsWith("达", from)) {
      return NOT_REACHED.matcher(text.substring(Math.max(0, from - LONGEST_DENIAL), from)).find();
    }
    if (!COMPARISON.matcher(text).region(from, text.length()).lookingAt()) {
      return false;
    }
    int start = from;
    while (start > from - LONGEST_CLAUSE
        && start > 0
        && "，。；！？、：,;".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return ANY_NEGATION.matcher(text).region(start, from).find();
  }

  static Word inside(String text, int from) {
    return longest(INSIDE, text, from);
  }

  /** The word that begins at the place, behind a number. */
  static Word behind(String text, int from) {
    Word word = longest(BEHIND, text, from);
    int end = from + word.text().length();
    Matcher included = INCLUDED.matcher(text).region(end, text.length());
    boolean limits = word.bound() == Bound.AT_LEAST || word.bound() == Bound.AT_MOST;
    return limits && included.lookingAt()
        ? new Word(text.substring(from, included.end()), word.bound())
        : word;
  }

  private static Word longest(List<Word> words, String text, int from) {
    Word best = NOTHING;
    for (Word word : words) {
      if (word.text().length() > best.text().length() && text.startsWith(word.text, from)) {
        best = word;
      }
    }
    return best;
  }

  /** The one bound that two words give together, else null: 达到…以上 is one, 近…以上 is none. */
  static @Nullable Bound both(Bound one, Bound other) {
    if (one == other || other == Bound.EXACT) {
      return one;
    }
    if (one == Bound.EXACT) {
      return other;
    }
    // 超过2000余家 says more than once that there are more.
    return one == Bound.MORE_THAN && other == Bound.OVER ? Bound.OVER : null;
  }

  /** The word that a composed notation puts before its number. */
  static String before(Bound bound) {
    return switch (bound) {
      case MORE_THAN -> "超过";
      case LESS_THAN -> "不足";
      case NEARLY -> "近";
      case UPWARD -> "上";
      case EXACT, ABOUT, AT_LEAST, AT_MOST, OVER, RANGE -> "";
    };
  }

  /** The word that a composed notation puts behind its unit. */
  static String behind(Bound bound) {
    return switch (bound) {
      case ABOUT -> "左右";
      case AT_LEAST -> "以上";
      case AT_MOST -> "以下";
      case EXACT, MORE_THAN, LESS_THAN, OVER, NEARLY, UPWARD, RANGE -> "";
    };
  }
}
