package reportsite.diag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/** Finds what somebody probably meant to type. */
public final class NearMiss {

  private static final int MOST_LISTED = 8;
  private static final int MOST_NEAR = 3;
  private static final int MOST_COMPARED = 1_000;
  private static final int BESIDE = 100;

  private NearMiss() {}

  /** The known word nearest to what was typed, if it is near enough to be a slip. */
  public static Optional<String> of(String typed, Collection<String> known) {
    return nearest(typed, known).stream().findFirst();
  }

  /** All known words at the least distance, in order; none if that is no slip. */
  private static List<String> nearest(String typed, Collection<String> known) {
    int reach = Math.max(1, typed.length() / 3);
    List<String> near = new ArrayList<>();
    for (String word : new TreeSet<>(beside(typed, known))) {
      int distance = distance(typed, word, reach);
      if (distance < reach) {
        near.clear();
        reach = distance;
      }
      if (distance <= reach) {
        near.add(word);
      }
    }
    return near;
  }

  /**
   * What is compared with a word: all that is known, but of very many those beside it in the order
   * of the alphabet, so that the time for many slips does not grow with the square.
   */
  private static Collection<String> beside(String typed, Collection<String> known) {
    if (known.size() <= MOST_COMPARED) {
      return known;
    }
    NavigableSet<String> sorted =
        known instanceof NavigableSet<String> set ? set : new TreeSet<>(known);
    return Stream.concat(
            sorted.headSet(typed, true).descendingSet().stream().limit(BESIDE),
            sorted.tailSet(typed, false).stream().limit(BESIDE))
        .toList();
  }

  /** "did you mean 'x'?", or else the list of known words, cut when long. */
  public static Bilingual hint(String typed, Collection<String> known) {
    List<String> near = nearest(typed, known);
    if (near.size() == 1) {
      return meant(near.get(0));
    }
    if (!near.isEmpty()) {
      return Phrases.of(
          "near/one-of", String.join(", ", near.subList(0, Math.min(near.size(), MOST_NEAR))));
    }
    if (known.isEmpty()) {
      return Phrases.of("near/none");
    }
    if (known.size() == 1) {
      return meant(known.iterator().next());
    }
    // Of many, those that share most words with what was typed come first.
    Set<String> words = new HashSet<>(List.of(typed.split("-", -1)));
    List<String> listed =
        beside(typed, known).stream()
            .map(word -> new Candidate(word, shared(words, word)))
            .sorted(
                Comparator.comparingLong(Candidate::shared)
                    .reversed()
                    .thenComparing(Candidate::word))
            .limit(MOST_LISTED)
            .map(Candidate::word)
            .toList();
    String more = known.size() > listed.size() ? ", …" : "";
    return Phrases.of("near/known", String.join(", ", listed) + more);
  }

  private static long shared(Set<String> words, String other) {
    return Arrays.stream(other.split("-", -1)).distinct().filter(words::contains).count();
  }

  /** "did you mean 'x'?" */
  public static Bilingual meant(String word) {
    return Phrases.of("near/meant", word);
  }

  private record Candidate(String word, long shared) {}

  /**
   * Edit distance in which a swap of neighbours counts as one slip; beyond the reach any number.
   */
  private static int distance(String a, String b, int reach) {
    if (Math.abs(a.length() - b.length()) > reach) {
      return reach + 1;
    }
    int[] earlier = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int[] free = earlier;
      earlier = last;
      last = row;
      row = free;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], earlier[j - 2] + 1) : row[j];
        least = Math.min(least, row[j]);
      }
      // A swap looks back over one row, so that the next may fall by one at most from the last but
      // one.
      if (least > reach + 1) {
        return reach + 1;
      }
    }
    return row[b.length()];
  }
}
