package reportsite.notation;

import java.util.List;

/** The words by which English bounds a number; both kinds' wordings are understood everywhere. */
final class EnglishBounds {

  /** A word with its separating space, and the bound it gives. */
  record Word(String text, Bound bound) {}

  private static final List<Word> BEFORE =
      List.of(
          new Word("approximately ", Bound.ABOUT),
          new Word("around ", Bound.ABOUT),
          new Word("about ", Bound.ABOUT),
          new Word("no less than ", Bound.AT_LEAST),
          new Word("not less than ", Bound.AT_LEAST),
          new Word("no fewer than ", Bound.AT_LEAST),
          new Word("not fewer than ", Bound.AT_LEAST),
          new Word("no lower than ", Bound.AT_LEAST),
          new Word("at least ", Bound.AT_LEAST),
          new Word("at or above ", Bound.AT_LEAST),
          new Word("at or below ", Bound.AT_MOST),
          new Word("exceed ", Bound.MORE_THAN),
          new Word("no more than ", Bound.AT_MOST),
          new Word("not more than ", Bound.AT_MOST),
          new Word("no higher than ", Bound.AT_MOST),
          new Word("at most ", Bound.AT_MOST),
          new Word("up to ", Bound.AT_MOST),
          new Word("more than ", Bound.MORE_THAN),
          new Word("over ", Bound.MORE_THAN),
          new Word("less than ", Bound.LESS_THAN),
          new Word("fewer than ", Bound.LESS_THAN),
          new Word("nearly ", Bound.NEARLY),
          new Word("almost ", Bound.NEARLY));

  private static final List<Word> BEHIND =
      List.of(
          new Word(" or more", Bound.AT_LEAST),
          new Word(" or above", Bound.AT_LEAST),
          new Word(" or higher", Bound.AT_LEAST),
          new Word(" or less", Bound.AT_MOST),
          new Word(" or fewer", Bound.AT_MOST),
          new Word(" or below", Bound.AT_MOST),
          new Word(" or lower", Bound.AT_MOST));

  private static final Word NOTHING = new Word("", Bound.EXACT);

  private EnglishBounds() {}

  /** The word that begins at the place of a lower-case text. */
  static Word before(String lower, int from) {
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
  static boolean same(Bound one, Bound other) {
    return one == other || (isMore(one) && isMore(other));
  }

  private static boolean isMore(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.OVER;
  }
}
