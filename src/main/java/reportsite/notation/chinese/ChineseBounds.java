package reportsite.notation.chinese;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Scale;
import reportsite.notation.value.UnitTable;
import reportsite.text.Patterns;

/**
 * The words by which Chinese bounds a number, before it, inside it and behind it. What a comparison
 * means is read from its parts: a negation, what may stand between, and the comparison itself.
 */
final class ChineseBounds {
  private static final Patterns SAID = Patterns.of(ChineseBounds.class);

  /** A word and the bound it gives. {@link Bound#EXACT}: it gives none of its own (达到). */
  record Word(String text, Bound bound) {}

  private static final Pattern COMPARISON = SAID.pattern("COMPARISON");
  private static final Pattern ANY_NEGATION = SAID.pattern("ANY_NEGATION");

  /** 未达到5.5%以上: what was reached after all is not said. */
  private static final Pattern NOT_REACHED = Pattern.compile("(?:未|没|没有|未能|不能|难以)(?:能|曾|如期|按期)?$");

  /** What may part a word and its number without a sense of its own: 超过了 is in the comparison. */
  private static final Map<Character, List<Word>> BEFORE = words("BEFORE");

  private static final Map<Character, List<Word>> INSIDE = words("INSIDE");

  private static final Map<Character, List<Word>> BEHIND = words("BEHIND");

  /** 以上（含10亿元）: what 以上 means is said once more. */
  private static final Pattern INCLUDED = Pattern.compile("[（(]含[^（）()，。；]{0,10}[）)]");

  private static final int LONGEST_DENIAL = 4;
  private static final int LONGEST_CLAUSE = 200;
  private static final Word NOTHING = new Word("", Bound.EXACT);

  private ChineseBounds() {}

  /** By the character that they begin with. */
  private static Map<Character, List<Word>> words(String name) {
    return SAID.entries(name).entrySet().stream()
        .flatMap(
            one ->
                Stream.of(one.getValue().split(" ", -1))
                    .map(word -> new Word(word, Bound.valueOf(one.getKey()))))
        .collect(Collectors.groupingBy(word -> word.text().charAt(0)));
  }

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
    Word word = longest(INSIDE, text, from);
    return word.bound() == Bound.ABOUT && !isRound(text, from) ? NOTHING : word;
  }

  /** 二十来亿元 and 300来家; 5年来 and 一来 count no such thing. */
  private static boolean isRound(String text, int from) {
    int end = from + 1;
    return from > 0
        && "0十百千万亿".indexOf(text.charAt(from - 1)) >= 0
        && (!Scale.at(text, end).equals(Scale.NONE) || UnitTable.running(text, end) != null);
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

  private static Word longest(Map<Character, List<Word>> words, String text, int from) {
    Word best = NOTHING;
    if (from == text.length()) {
      return best;
    }
    for (Word word : words.getOrDefault(text.charAt(from), List.of())) {
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
