package reportsite.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the wordings of things in a text, leftmost first and the longest of those that begin
 * together, so that no name is found inside a longer one.
 */
public final class Wordings<T> {

  /** A place where a thing is named. */
  public record Occurrence<T>(Span span, T owner) {}

  private record Wording<T>(String words, T owner) {}

  // Most positions of a text begin no wording, which their first two characters tell.
  private final BitSet pairs = new BitSet();
  private final BitSet alone = new BitSet();
  private final Map<Character, List<Wording<T>>> byStart = new HashMap<>();

  /**
   * @param wordings every wording of a thing, none empty
   */
  public Wordings(List<T> owners, Function<T, List<String>> wordings) {
    for (T owner : owners) {
      for (String words : wordings.apply(owner)) {
        if (words.length() == 1) {
          alone.set(words.charAt(0));
        } else {
          pairs.set(pair(words, 0));
        }
        byStart
            .computeIfAbsent(words.charAt(0), start -> new ArrayList<>())
            .add(new Wording<>(words, owner));
      }
    }
    Comparator<Wording<T>> longestFirst =
        Comparator.comparing((Wording<T> wording) -> wording.words().length()).reversed();
    byStart.values().forEach(starting -> starting.sort(longestFirst));
  }

  /** Two characters as one number; a few other pairs have the same. */
  private static int pair(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & 0xFFFF;
  }

  /** In the order of the text, none overlapping another. */
  public List<Occurrence<T>> in(String text) {
    List<Occurrence<T>> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Occurrence<T> here = at(text, at);
      if (here == null) {
        at++;
      } else {
        found.add(here);
        at = here.span().end();
      }
    }
    return found;
  }

  private @Nullable Occurrence<T> at(String text, int at) {
    boolean isStart =
        alone.get(text.charAt(at)) || (at + 1 < text.length() && pairs.get(pair(text, at)));
    if (!isStart) {
      return null;
    }
    for (Wording<T> wording : byStart.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(wording.words(), at)) {
        return new Occurrence<>(new Span(at, at + wording.words().length()), wording.owner());
      }
    }
    return null;
  }
}
