package reportsite.chart.ink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.text.DataFile;
import reportsite.text.Han;

/** Where a text may be broken into lines, by the rules of both scripts, and where best. */
public final class LineBreaks {

  private static final String NEVER_FIRST = "，。、；：！？）》〉」』】〕”’…—·％%,.;:!?)]/";
  private static final String NEVER_LAST = "（《〈「『【〔“‘([";

  /** Punctuation of both scripts, as wide as Han in one and narrow in the other. */
  private static final String OF_BOTH_SCRIPTS = "—‘’“”…";

  /**
   * Chinese writes no spaces between words, and may break a line anywhere; a headline that breaks
   * within a word has to be read twice.
   */
  private static final Set<String> HAN_WORDS =
      DataFile.lines("han-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_WORD =
      HAN_WORDS.stream().mapToInt(String::length).max().orElse(0);

  private LineBreaks() {}

  /** The text in as few lines as the room allows, of like length, broken where it reads best. */
  public static List<String> wrap(String text, Role role, double room) {
    List<String> pieces = pieces(text.strip());
    List<String> lines = fill(pieces, role, room);
    return lines.size() == 1 || !holdsEveryWord(text, role, room)
        ? lines
        : new Paragraph(pieces, role, room).lines(lines.size());
  }

  /** The same for bold words of any size. */
  public static List<String> wrap(String text, double size, double room) {
    return wrap(text, Role.TITLE, room * Role.TITLE.size() / size);
  }

  /** How many lines bold words of any size need. */
  public static int count(String text, double size, double room) {
    return fill(pieces(text.strip()), Role.TITLE, room * Role.TITLE.size() / size).size();
  }

  /** Whether no word need be cut for want of room. */
  public static boolean holdsEveryWord(String text, Role role, double room) {
    return pieces(text.strip()).stream()
        .allMatch(piece -> TextWidth.of(piece.strip(), role) <= room);
  }

  private static List<String> fill(List<String> pieces, Role role, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      if (TextWidth.of((line + piece).strip(), role) <= room) {
        line += piece;
        continue;
      }
      if (!line.isBlank()) {
        lines.add(line.strip());
      }
      line = piece;
      while (TextWidth.of(line.strip(), role) > room && line.codePointCount(0, line.length()) > 1) {
        int end = fitting(line, role, room);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
    return lines;
  }

  /** How much of a piece that is too long for a line fits on one; at least one character. */
  private static int fitting(String piece, Role role, double room) {
    int end = piece.offsetByCodePoints(0, 1);
    while (end < piece.length()) {
      int next = piece.offsetByCodePoints(end, 1);
      if (TextWidth.of(piece.substring(0, next), role) > room) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The text cut at every place where a line may end; spaces stay at the end of their piece. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = text.offsetByCodePoints(0, 1); i < text.length(); ) {
      if (mayBreak(text.codePointBefore(i), text.codePointAt(i))) {
        pieces.add(text.substring(start, i));
        start = i;
      }
      i = text.offsetByCodePoints(i, 1);
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    // 2024年, 第4位 and 微克/立方米 are read in one go.
    if (before == '/'
        || (Character.isDigit(before) && Han.isHan(after))
        || (before == '第' && Character.isDigit(after))) {
      return false;
    }
    return before == ' ' || isOwnPiece(before) || isOwnPiece(after);
  }

  private static boolean isOwnPiece(int c) {
    return Han.isWide(c) && OF_BOTH_SCRIPTS.indexOf(c) < 0;
  }

  /** Whether a word reaches from the end of one text into the beginning of the next. */
  static boolean joined(String before, String after) {
    for (int length = 2; length <= LONGEST_WORD; length++) {
      for (int left = 1; left < length; left++) {
        int right = length - left;
        if (left <= before.length()
            && right <= after.length()
            && HAN_WORDS.contains(
                before.substring(before.length() - left) + after.substring(0, right))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A text that takes several lines. Of all ways to break it into them it takes the one whose lines
   * are most alike and whose breaks disturb least: after a comma rather than within a clause, and
   * within a word only where nothing else is left.
   *
   * @param pieces between which it may be broken, each no wider than the room
   */
  private record Paragraph(List<String> pieces, Role role, double room) {

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
      String whole = String.join("", pieces);
      double[] breaks = new double[end + 1];
      int at = 0;
      for (int piece = 1; piece < end; piece++) {
        at += pieces.get(piece - 1).length();
        breaks[piece] = breakBetween(whole.substring(0, at), whole.substring(at));
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

    /** What it costs to break a text in two. */
    private static double breakBetween(String before, String after) {
      char last = before.strip().charAt(before.strip().length() - 1);
      double cost = quoted(before) ? WITHIN_QUOTATION : 0;
      if (PAUSES.indexOf(last) >= 0) {
        return cost;
      }
      if (before.endsWith(" ")) {
        boolean joint = ENGLISH_JOINTS.stream().anyMatch(j -> before.endsWith(" " + j + " "));
        return cost + (joint ? AT_JOINT : AT_SPACE);
      }
      if (joined(before, after)) {
        return cost + WITHIN_WORD;
      }
      return cost
          + (last == '的' || JOINTS.indexOf(after.charAt(0)) >= 0 ? AT_JOINT : BETWEEN_WORDS);
    }

    /** Whether a title or a quotation is still open. */
    private static boolean quoted(String before) {
      return before.lastIndexOf('《') > before.lastIndexOf('》')
          || before.lastIndexOf('“') > before.lastIndexOf('”');
    }
  }
}
