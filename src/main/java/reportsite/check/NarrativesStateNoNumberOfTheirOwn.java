package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.markdown.Narrative;
import reportsite.markdown.Narrative.TextRun;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report;
import reportsite.notation.Numeral;

/** Every quantity in a narrative is a reference to the ledger or part of a declared name. */
final class NarrativesStateNoNumberOfTheirOwn implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    StatedNumbers numbers = StatedNumbers.of(report);
    for (NarrativePair pair : NarrativePair.of(report)) {
      for (Narrative narrative : pair.both()) {
        for (TextRun run : narrative.runs()) {
          for (Numeral numeral : numbers.in(run.text(), narrative.lang())) {
            diagnostics.error(
                run.at().plus(numeral.start()),
                CheckFault.NUMBER_WITHOUT_FIGURE,
                numeral.text(),
                LedgerWords.references(numeral.text(), report, narrative.lang()));
          }
        }
      }
    }
  }
}
