package reportsite.check.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.text.Lang;

/**
 * The stretch of a passage that is most like a given wording.
 *
 * @param stretch as the passage has it
 * @param start its offset in the passage
 * @param distance how many characters differ
 */
record NearestText(Passage passage, String stretch, int start, int distance) {

  /** Looks for a wording; null when nothing in any passage is like it. The first of the likest. */
  static @Nullable NearestText find(String wording, List<Passage> passages) {
    NearestText best = null;
    for (Passage passage : passages) {
      NearestText there = find(wording, passage);
      if (there != null && (best == null || there.distance < best.distance)) {
        best = there;
      }
    }
    return best;
  }

  /** Looks for a wording; null when nothing in the passage is like it. */
  static @Nullable NearestText find(String wording, Passage passage) {
    String text = passage.text();
    int[] cost = new int[text.length() + 1];
    int[] start = new int[text.length() + 1];
    for (int j = 0; j <= text.length(); j++) {
      start[j] = j;
    }
    for (int i = 1; i <= wording.length(); i++) {
      step(wording.charAt(i - 1), i, text, cost, start);
    }
    int end = 0;
    for (int j = 1; j <= text.length(); j++) {
      end = cost[j] < cost[end] ? j : end;
    }
    boolean like = cost[end] <= Math.max(1, wording.length() / 3) && start[end] < end;
    return like
        ? new NearestText(passage, text.substring(start[end], end), start[end], cost[end])
        : null;
  }

  /** One more character of the wording, against every end in the text (Sellers' algorithm). */
  private static void step(char wanted, int row, String text, int[] cost, int[] start) {
    int diagonalCost = cost[0];
    int diagonalStart = start[0];
    cost[0] = row;
    for (int j = 1; j < cost.length; j++) {
      int exchanged = diagonalCost + (text.charAt(j - 1) == wanted ? 0 : 1);
      int left = cost[j - 1] + 1;
      int above = cost[j] + 1;
      diagonalCost = cost[j];
      int exchangedStart = diagonalStart;
      diagonalStart = start[j];
      cost[j] = Math.min(exchanged, Math.min(left, above));
      if (cost[j] == exchanged) {
        start[j] = exchangedStart;
      } else if (cost[j] == left) {
        start[j] = start[j - 1];
      }
    }
  }

  /** The stretch with the numbers whole that it cuts at its ends. */
  String whole() {
    return widened(start, start + stretch.length(), passage.text());
  }

  /** A stretch of a text with the numbers whole that begin or end outside of it. */
  private static String widened(int start, int end, String text) {
    int from = start;
    int to = end;
    for (Numeral numeral : Notation.numerals(text, Lang.ZH)) {
      if (numeral.start() < end && numeral.end() > start) {
        from = Math.min(from, numeral.start());
        to = Math.max(to, numeral.end());
      }
    }
    return text.substring(from, to);
  }

  /**
   * Where two Chinese wordings differ, with a little around it and with whole numbers.
   *
   * @param quoted of the first
   * @param stated of the second
   */
  record WordingDifference(String quoted, String stated) {

    private static final int CONTEXT = 2;

    static WordingDifference between(String quote, String report) {
      int most = Math.min(quote.length(), report.length());
      int head = 0;
      while (head < most && quote.charAt(head) == report.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < most - head
          && quote.charAt(quote.length() - 1 - tail) == report.charAt(report.length() - 1 - tail)) {
        tail++;
      }
      return new WordingDifference(part(quote, head, tail), part(report, head, tail));
    }

    private static String part(String text, int head, int tail) {
      int from = Math.max(0, head - CONTEXT);
      int to = Math.min(text.length(), text.length() - tail + CONTEXT);
      return widened(from, to, text);
    }

    /**
     * The number that stands in the report where the quotation has the value; null where that
     * cannot be told, or the value stands there too.
     */
    static @Nullable String valueInstead(String value, String quote, String report) {
      if (value.isEmpty() || report.contains(value)) {
        return null;
      }
      List<String> quoted = quantities(quote);
      List<String> stated = quantities(report);
      int place = quoted.indexOf(value);
      if (stated.size() == 1) {
        return stated.get(0);
      }
      return place >= 0 && quoted.size() == stated.size() ? stated.get(place) : null;
    }
  }

  /** The numbers that a text states, as written. */
  private static List<String> quantities(String text) {
    return Notation.numerals(text, Lang.ZH).stream()
        .filter(Numeral::isQuantity)
        .map(Numeral::text)
        .toList();
  }
}
