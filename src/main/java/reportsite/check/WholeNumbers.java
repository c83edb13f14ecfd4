package reportsite.check;

import java.util.List;
import reportsite.model.Span;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.text.Lang;

/** Cuts stretches out of Chinese texts so that no number loses a digit, its bound or its unit. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** A stretch with the numbers whole that begin or end outside of it. */
  static Span widened(int start, int end, String text) {
    int from = start;
    int to = end;
    for (Numeral numeral : Notation.numerals(text, Lang.ZH)) {
      if (numeral.start() < end && numeral.end() > start) {
        from = Math.min(from, numeral.start());
        to = Math.max(to, numeral.end());
      }
    }
    return new Span(from, to);
  }

  /** The numbers that a text states, as written. */
  static List<String> in(String text) {
    return Notation.numerals(text, Lang.ZH).stream()
        .filter(Numeral::isQuantity)
        .map(Numeral::text)
        .toList();
  }
}
