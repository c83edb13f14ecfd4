package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report;
import reportsite.notation.Numeral;
import reportsite.text.Lang;

/** Titles, summaries, notes and names keep to the rule of the narratives. */
final class ShortTextsStateNoNumberOfTheirOwn implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    StatedNumbers numbers = StatedNumbers.of(report);
    for (ShortText text : texts) {
      for (Lang lang : Lang.values()) {
        for (Numeral numeral : numbers.in(text.words(lang), lang)) {
          report(text, numeral.text(), lang, report, diagnostics);
        }
      }
    }
  }

  private static void report(
      ShortText text, String number, Lang lang, Report report, Diagnostics diagnostics) {
    if (text.form() == ShortText.Form.SENTENCE) {
      diagnostics.error(
          text.at(lang),
          CheckFault.NUMBER_IN_SHORT_TEXT,
          text.what(),
          Words.language(lang),
          number,
          LedgerWords.references(number, report, lang));
    } else {
      diagnostics.error(
          text.at(lang), CheckFault.NUMBER_IN_NAME, text.what(), Words.language(lang), number);
    }
  }
}
