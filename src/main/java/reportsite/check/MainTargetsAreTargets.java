package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.Report;
import reportsite.notation.Kind;

/** Only targets stand in the list of main targets. */
final class MainTargetsAreTargets implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Reference named : report.index().references("main-targets")) {
      if (report.figure(named.id()).filter(figure -> figure.kind() != Kind.TARGET).isPresent()) {
        diagnostics.error(named.at(), CheckFault.NOT_A_TARGET, named.id());
      }
    }
  }
}
