package reportsite.check;

import java.util.List;
import reportsite.model.Name;
import reportsite.model.Report;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.text.Lang;

/** Finds the numbers that a text states: quantities that are no part of a declared name. */
final class StatedNumbers {

  /** Belongs to no word and no number, so a name hidden behind it changes nothing beside it. */
  private static final String HIDDEN = "\uFFFC";

  private final List<Name> names;

  StatedNumbers(Report report) {
    this.names = report.names();
  }

  /** In the order of the text, with the offsets of the text. */
  List<Numeral> in(String text, Lang lang) {
    return Notation.numerals(withoutNames(text, lang), lang).stream()
        .filter(numeral -> numeral.role() == Numeral.Role.QUANTITY)
        .toList();
  }

  /** The text with every declared name blotted out; as long as before. */
  String withoutNames(String text, Lang lang) {
    String left = text;
    for (Name name : names) {
      String words = name.text().in(lang);
      left = left.replace(words, HIDDEN.repeat(words.length()));
    }
    return left;
  }
}
