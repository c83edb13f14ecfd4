package reportsite.begin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds for passages of one report those of another that most probably stand in their place: in the
 * same order, and as like in their words as can be had.
 */
final class Alignment {

  private Alignment() {}

  /**
   * For each of the first texts the index of its counterpart, rising; empty where there are not
   * enough.
   */
  static List<Integer> of(List<String> first, List<String> second) {
    int rows = first.size();
    int columns = second.size();
    if (rows == 0 || rows > columns) {
      return List.of();
    }
    // best[i][j]: of the first i texts within the first j of the others.
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      best[i][i - 1] = Double.NEGATIVE_INFINITY;
      for (int j = i; j <= columns; j++) {
        double taken = best[i - 1][j - 1] + likeness(first.get(i - 1), second.get(j - 1));
        best[i][j] = Math.max(best[i][j - 1], taken);
      }
    }
    Integer[] places = new Integer[rows];
    int j = columns;
    for (int i = rows; i > 0; i--) {
      while (j > i && best[i][j] == best[i][j - 1]) {
        j--;
      }
      places[i - 1] = j - 1;
      j--;
    }
    return List.of(places);
  }

  /** The share of pairs of characters that two texts have in common. */
  static double likeness(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    double all = pairs.size() + (double) others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : 2 * pairs.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
