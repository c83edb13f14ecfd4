package reportsite.markdown;

import java.util.ArrayList;
import java.util.List;
import reportsite.diag.Position;

/**
 * The words of one heading, paragraph or cell, in which what is referred to by number is one sign
 * that belongs to no word.
 *
 * @param section how many headings of level 2 stand before its end
 * @param text its words, those of links included
 * @param parts where they stand
 */
public record Stretch(int section, String text, List<Part> parts) {

  private static final String NUMBER = "\uFFFC";

  /**
   * A part that stands on one line of the source.
   *
   * @param start its offset in the text
   */
  public record Part(int start, Position at) {}

  public Stretch {
    parts = List.copyOf(parts);
  }

  static Stretch of(int section, List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    add(pieces, text, parts);
    return new Stretch(section, text.toString(), parts);
  }

  private static void add(List<Piece> pieces, StringBuilder text, List<Part> parts) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        parts.add(new Part(text.length(), words.at()));
        text.append(words.text());
      } else if (piece instanceof Piece.Gap) {
        text.append(' ');
      } else if (piece instanceof Piece.Marked marked) {
        add(marked.inside(), text, parts);
      } else if (piece instanceof Piece.Link link) {
        Reference reference = link.reference();
        parts.add(new Part(text.length(), reference.at().plus(1)));
        text.append(reference.isFigure() ? NUMBER : reference.text());
      }
    }
  }

  /** Where a character of the text stands in the source. */
  public Position at(int offset) {
    Part last = parts.get(0);
    for (Part part : parts) {
      if (part.start() <= offset) {
        last = part;
      }
    }
    return last.at().plus(offset - last.start());
  }
}
