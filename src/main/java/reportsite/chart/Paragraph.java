package reportsite.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A text that takes several lines. Of all ways to break it into them it takes the one whose lines
 * are most alike and whose breaks disturb least: after a comma rather than within a clause, and
 * within a word only where nothing else is left.
 *
 * @param pieces between which it may be broken, each no wider than the room
 */
record Paragraph(List<String> pieces, Role role, double room) {

  /** Breaks after these read as pauses. */
  private static final String PAUSES = "，。；：、！？）》”,;:";

  /** Lines may begin with these: what they join is whole on either side. */
  private static final String JOINTS = "和与及或并由都均";

  /** Words that stand closer to what follows than to what precedes. */
  private static final List<String> ENGLISH_JOINTS =
      List.of("the", "a", "of", "in", "and", "to", "for", "than", "by", "that", "from");

  /** What a break costs beside the empty room of its line, which costs between 0 and 1. */
  private static final double AT_SPACE = 0.005;

  private static final double AT_JOINT = 0.02;

  private static final double BETWEEN_WORDS = 0.08;
  private static final double WITHIN_QUOTATION = 0.3;
  private static final double WITHIN_WORD = 0.6;

  /** The best of all ways to set it in so many lines. */
  List<String> lines(int count) {
    int end = pieces.size();
    double[] breaks = new double[end + 1];
    for (int piece = 1; piece < end; piece++) {
      breaks[piece] = breakAt(piece);
    }
    double[][] cost = new double[count + 1][end + 1];
    int[][] from = new int[count + 1][end + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int last = 1; last <= end; last++) {
      for (int first = last - 1; first >= 0; first--) {
        double empty = 1 - TextWidth.of(text(first, last), role) / room;
        if (empty < 0) {
          break;
        }
        for (int line = 1; line <= count; line++) {
          double sum = cost[line - 1][first] + empty * empty + breaks[last];
          if (sum < cost[line][last]) {
            cost[line][last] = sum;
            from[line][last] = first;
          }
        }
      }
    }
    return read(from, count);
  }

  private List<String> read(int[][] from, int count) {
    List<String> lines = new ArrayList<>();
    int last = pieces.size();
    for (int line = count; line > 0; line--) {
      lines.add(text(from[line][last], last));
      last = from[line][last];
    }
    Collections.reverse(lines);
    return lines;
  }

  private String text(int first, int last) {
    return String.join("", pieces.subList(first, last)).strip();
  }

  /** What it costs to break before a piece. */
  private double breakAt(int piece) {
    String before = String.join("", pieces.subList(0, piece));
    String after = String.join("", pieces.subList(piece, pieces.size()));
    char last = before.strip().charAt(before.strip().length() - 1);
    double cost = quoted(before) ? WITHIN_QUOTATION : 0;
    if (PAUSES.indexOf(last) >= 0) {
      return cost;
    }
    if (before.endsWith(" ")) {
      boolean joint = ENGLISH_JOINTS.stream().anyMatch(j -> before.endsWith(" " + j + " "));
      return cost + (joint ? AT_JOINT : AT_SPACE);
    }
    if (HanWords.joined(before, after)) {
      return cost + WITHIN_WORD;
    }
    return cost + (last == '的' || JOINTS.indexOf(after.charAt(0)) >= 0 ? AT_JOINT : BETWEEN_WORDS);
  }

  /** Whether a title or a quotation is still open. */
  private static boolean quoted(String before) {
    return before.lastIndexOf('《') > before.lastIndexOf('》')
        || before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
