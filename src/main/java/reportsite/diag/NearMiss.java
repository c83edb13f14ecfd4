package reportsite.diag;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/** Finds what somebody probably meant to type. */
public final class NearMiss {

  private static final int MOST_LISTED = 8;
  private static final int MOST_NEAR = 3;

  private NearMiss() {}

  /** The known word nearest to what was typed, if it is near enough to be a slip. */
  public static Optional<String> of(String typed, Collection<String> known) {
    return nearest(typed, known).stream().findFirst();
  }

  /** All known words at the least distance, in order; none if that is no slip. */
  private static List<String> nearest(String typed, Collection<String> known) {
    int reach = Math.max(1, typed.length() / 3);
    List<Candidate> near =
        known.stream()
            .distinct()
            .map(word -> new Candidate(word, distance(typed, word)))
            .filter(candidate -> candidate.distance() <= reach)
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
            .toList();
    return near.stream()
        .filter(candidate -> candidate.distance() == near.get(0).distance())
        .map(Candidate::word)
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
        known.stream()
            .sorted(
                Comparator.comparingLong((String word) -> -shared(words, word))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_LISTED)
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

  private record Candidate(String word, int distance) {}

  /** Edit distance in which a swap of neighbours counts as one slip. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(cost[i - 1][j] + 1, Math.min(cost[i][j - 1] + 1, cost[i - 1][j - 1] + same));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
