package reportsite.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import reportsite.markdown.Piece.Link;
import reportsite.markdown.Piece.Marked;
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.text.Lang;

/** Finds out what the words around each reference of a line say of the way its figure went. */
final class Surroundings {

  /** Stands for a number that the site will fill in. */
  private static final String NUMBER = "1%";

  private final Lang lang;
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Reference, Numeral> numbers = new IdentityHashMap<>();

  private Surroundings(Lang lang) {
    this.lang = lang;
  }

  /** The same pieces, each reference to a figure with what is said around it. */
  static List<Piece> told(List<Piece> pieces, Lang lang) {
    Surroundings around = new Surroundings(lang);
    around.read(pieces);
    return around.numbers.isEmpty() ? pieces : around.tell(pieces);
  }

  private void read(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Marked marked) {
        read(marked.inside());
      } else if (piece instanceof Link link && link.reference().isFigure()) {
        read(link.reference());
      } else {
        text.append(Piece.plain(List.of(piece)));
      }
    }
  }

  /** Of what is typed, the number alone: "fell by 3 percent" says the way itself. */
  private void read(Reference reference) {
    String typed = reference.text().isEmpty() ? NUMBER : reference.text();
    int from = text.length();
    Numeral whole = new Numeral(0, typed.length(), typed, Numeral.Role.QUANTITY);
    Numeral own = Notation.numerals(typed, lang).stream().findFirst().orElse(whole);
    numbers.put(
        reference, new Numeral(from + own.start(), from + own.end(), own.text(), own.role()));
    text.append(typed);
  }

  /** The words of a bound that stand beside the number, as in "above 5 percent". */
  private String bound(Numeral number) {
    for (Numeral whole : Notation.numerals(text.toString(), lang)) {
      boolean holds = whole.start() <= number.start() && number.end() <= whole.end();
      if (holds && (whole.start() < number.start() || number.end() < whole.end())) {
        String beside =
            text.substring(whole.start(), number.start())
                + text.substring(number.end(), whole.end());
        // A sign is a direction, and another number is what a list or a range goes on with.
        return beside.matches(".*[0-9].*|[-−－负]") ? "" : beside.strip();
      }
    }
    return "";
  }

  private List<Piece> tell(List<Piece> pieces) {
    List<Piece> told = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Marked marked) {
        told.add(new Marked(marked.mark(), tell(marked.inside())));
      } else if (piece instanceof Link link && numbers.containsKey(link.reference())) {
        Numeral number = numbers.get(link.reference());
        told.add(
            new Link(
                link.reference()
                    .with(
                        Directions.of(text.toString(), number.start(), number.end(), lang),
                        bound(number))));
      } else {
        told.add(piece);
      }
    }
    return told;
  }
}
