package reportsite.markdown;

import java.util.List;
import reportsite.diag.Position;

/** A part of a line of text. */
sealed interface Piece {

  /** Plain words as they stand on one source line, character for character. */
  record Words(String text, Position at) implements Piece {}

  /** The space that takes the place of a line break. */
  record Gap() implements Piece {}

  /** Words made to stand out. */
  record Marked(Mark mark, List<Piece> inside) implements Piece {

    public Marked {
      inside = List.copyOf(inside);
    }
  }

  /** A reference within a sentence. */
  record Link(Reference reference) implements Piece {}

  /** The two ways of making words stand out. */
  enum Mark {
    EMPHASIS("em"),
    STRONG("strong");

    private final String element;

    Mark(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  /** The words alone; of a reference, those that were typed. */
  static String plain(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        out.append(words.text());
      } else if (piece instanceof Gap) {
        out.append(' ');
      } else if (piece instanceof Marked marked) {
        out.append(plain(marked.inside()));
      } else if (piece instanceof Link link) {
        out.append(link.reference().text());
      }
    }
    return out.toString();
  }
}
