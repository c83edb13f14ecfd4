package reportsite.chart;

import java.util.ArrayList;
import java.util.List;
import reportsite.text.Han;

/** Where a text may be broken into lines, by the rules of both scripts. */
final class LineBreaks {

  private static final String NEVER_FIRST = "，。、；：！？）》〉」』】〕”’…—·％%,.;:!?)]/";
  private static final String NEVER_LAST = "（《〈「『【〔“‘([";

  /** Punctuation of both scripts, as wide as Han in one and narrow in the other. */
  private static final String OF_BOTH_SCRIPTS = "—‘’“”…";

  private LineBreaks() {}

  /** The text in as few lines as the room allows, of like length, broken where it reads best. */
  static List<String> wrap(String text, Role role, double room) {
    List<String> pieces = pieces(text.strip());
    List<String> lines = fill(pieces, role, room);
    return lines.size() == 1 || !holdsEveryWord(text, role, room)
        ? lines
        : new Paragraph(pieces, role, room).lines(lines.size());
  }

  /** Whether no word need be cut for want of room. */
  static boolean holdsEveryWord(String text, Role role, double room) {
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
}
