package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;

/** A subject bears the name that the report gives it, and every other wording is the report's. */
final class SubjectsStandInTheReport implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    StatedWordings wordings = new StatedWordings(report, Words.SUBJECT, diagnostics);
    for (Subject subject : report.promises().subjects()) {
      wordings.require(subject.name().zh(), report.places().of(subject.at(), "name", "zh"));
      wordings.requireAll(subject.also(), subject.at());
    }
  }
}
