package reportsite.notation.english;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.notation.value.Bound;

/** The words by which English bounds a number; both kinds' wordings are understood everywhere. */
public final class EnglishBounds {

  /** A word with its separating space, and the bound it gives. */
  record Word(String text, Bound bound) {}

  private static final List<Word> BEFORE =
      List.of(
          new Word("approximately ", Bound.ABOUT),
          new Word("around ", Bound.ABOUT),
          new Word("about ", Bound.ABOUT),
          new Word("roughly ", Bound.ABOUT),
          new Word("some ", Bound.ABOUT),
          new Word("at least ", Bound.AT_LEAST),
          new Word("a minimum of ", Bound.AT_LEAST),
          new Word("at or above ", Bound.AT_LEAST),
          new Word("at or below ", Bound.AT_MOST),
          new Word("at most ", Bound.AT_MOST),
          new Word("up to ", Bound.AT_MOST),
          new Word("a maximum of ", Bound.AT_MOST),
          new Word("a ceiling of ", Bound.AT_MOST),
          new Word("capped at ", Bound.AT_MOST),
          new Word("nearly ", Bound.NEARLY),
          new Word("almost ", Bound.NEARLY),
          new Word("close to ", Bound.NEARLY),
          new Word("approaching ", Bound.NEARLY));

  /** What a comparison means is read from its parts: no more than, not to exceed, never below. */
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?<not>(?:not|never|cannot|no|without) (?:(?:to|be|ever|go|rise|fall|drop|allowed to) ){0,40})?"
              + "(?:(?<more>exceed(?:ing|s|ed)?|surpass(?:ing|es|ed)?|(?:more|higher|greater) than|above|over"
              + "|in excess of|upwards? of)|(?<less>(?:less|fewer|lower) than|below|under)) ");

  private static final List<Word> BEHIND =
      List.of(
          new Word(" or more", Bound.AT_LEAST),
          new Word(" or above", Bound.AT_LEAST),
          new Word(" or over", Bound.AT_LEAST),
          new Word(" or higher", Bound.AT_LEAST),
          new Word(" and above", Bound.AT_LEAST),
          new Word(" and over", Bound.AT_LEAST),
          new Word(" or less", Bound.AT_MOST),
          new Word(" or fewer", Bound.AT_MOST),
          new Word(" or below", Bound.AT_MOST),
          new Word(" or under", Bound.AT_MOST),
          new Word(" or lower", Bound.AT_MOST),
          new Word(" and below", Bound.AT_MOST),
          new Word(" and under", Bound.AT_MOST),
          new Word(" or so", Bound.ABOUT),
          new Word("-odd", Bound.OVER));

  private static final Word NOTHING = new Word("", Bound.EXACT);

  private EnglishBounds() {}

  /** The word that begins at the place of a lower-case text. */
  static Word before(String lower, int from) {
    Matcher comparison = COMPARISON.matcher(lower).region(from, lower.length());
    if (comparison.lookingAt()) {
      boolean not = comparison.group("not") != null;
      Bound more = not ? Bound.AT_MOST : Bound.MORE_THAN;
      Bound less = not ? Bound.AT_LEAST : Bound.LESS_THAN;
      return new Word(comparison.group(), comparison.group("more") != null ? more : less);
    }
    for (Word word : BEFORE) {
      if (lower.startsWith(word.text, from)) {
        return word;
      }
    }
    return NOTHING;
  }

  /** The word with which a lower-case text ends. */
  static Word ending(String lower) {
    for (Word word : BEHIND) {
      if (lower.endsWith(word.text)) {
        return word;
      }
    }
    return NOTHING;
  }

  /** The word that begins at the place of a lower-case text, behind a number. */
  static Word behind(String lower, int from) {
    for (Word word : BEHIND) {
      if (lower.startsWith(word.text, from)) {
        return word;
      }
    }
    return NOTHING;
  }

  /** The one bound of a word before and a word behind; "around … or more" is a vague one. */
  static Bound both(Bound before, Bound behind) {
    if (before == Bound.ABOUT && behind == Bound.AT_LEAST) {
      return Bound.UPWARD;
    }
    return before == Bound.EXACT ? behind : before;
  }

  /** English says "more than" for 突破 and for 余 alike. */
  public static boolean same(Bound one, Bound other) {
    return one == other || (isMore(one) && isMore(other));
  }

  private static boolean isMore(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.OVER;
  }
}
