package reportsite.notation.english;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.notation.value.Bound;
import reportsite.text.Patterns;

/** The words by which English bounds a number; both kinds' wordings are understood everywhere. */
public final class EnglishBounds {
  private static final Patterns SAID = Patterns.of(EnglishBounds.class);

  /** A word with its separating space, and the bound it gives. */
  record Word(String text, Bound bound) {}

  private static final List<Word> BEFORE = words("BEFORE", " ");

  private static final Pattern COMPARISON = SAID.pattern("COMPARISON");

  private static final List<Word> BEHIND = words("BEHIND", "");

  private static final Word NOTHING = new Word("", Bound.EXACT);

  private EnglishBounds() {}

  private static List<Word> words(String name, String behind) {
    return SAID.entries(name).entrySet().stream()
        .flatMap(
            one ->
                Stream.of(one.getValue().split("\\|", -1))
                    .map(word -> new Word(word + behind, Bound.valueOf(one.getKey()))))
        .toList();
  }

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
