package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.report.Report;
import reportsite.model.report.Term;

/** A term that is explained is used by the report, in every wording that is declared. */
final class TermsStandInTheReport implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    StatedWordings wordings = new StatedWordings(report, Words.TERM, diagnostics);
    for (Term term : report.terms()) {
      wordings.require(term.name().zh(), report.places().of(term.at(), "zh"));
      wordings.requireAll(term.also(), term.at());
    }
  }
}
