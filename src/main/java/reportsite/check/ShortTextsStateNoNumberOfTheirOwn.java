package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.Report;
import reportsite.model.StatedNumbers;
import reportsite.notation.Numeral;
import reportsite.text.Lang;

/** Titles, summaries, notes and names keep to the rule of the narratives. */
final class ShortTextsStateNoNumberOfTheirOwn implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    StatedNumbers numbers = new StatedNumbers(report);
    for (ShortText text : ShortText.of(report)) {
      for (Lang lang : Lang.values()) {
        for (Numeral numeral : numbers.in(text.words(lang), lang)) {
          report(text, numeral.text(), lang, report, diagnostics);
        }
      }
    }
  }

  private static void report(
      ShortText text, String number, Lang lang, Report report, Diagnostics diagnostics) {
    switch (text.form()) {
      case SENTENCE ->
          diagnostics.error(
              text.at(lang),
              CheckFault.NUMBER_IN_SHORT_TEXT,
              text.what(),
              Words.language(lang),
              number,
              Ledger.references(number, report, lang));
      case NAME ->
          diagnostics.error(
              text.at(lang), CheckFault.NUMBER_IN_NAME, text.what(), Words.language(lang), number);
    }
  }
}
