package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.model.Span;

/**
 * The stretch of a text that is most like a given wording.
 *
 * @param stretch as the text has it
 * @param start its offset in the text
 * @param distance how many characters differ
 */
record NearestText(String stretch, int start, int distance) {

  /** Looks for a wording; null when nothing in the text is like it. */
  static @Nullable NearestText find(String wording, String text) {
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
    return like ? new NearestText(text.substring(start[end], end), start[end], cost[end]) : null;
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

  /** The same with the numbers whole that it cuts at its ends. */
  NearestText whole(String text) {
    Span span = WholeNumbers.widened(start, start + stretch.length(), text);
    return new NearestText(text.substring(span.start(), span.end()), span.start(), distance);
  }
}
