package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.Report;
import reportsite.notation.Kind;

/** Only targets stand in the list of main targets. */
final class MainTargetsAreTargets implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    List<Id> listed = report.selection().mainTargets();
    Listed.check("main-targets", listed, report, diagnostics);
    for (int i = 0; i < listed.size(); i++) {
      Id id = listed.get(i);
      if (report.figure(id).filter(figure -> figure.kind() != Kind.TARGET).isPresent()) {
        diagnostics.error(Listed.place("main-targets", i, report), CheckFault.NOT_A_TARGET, id);
      }
    }
  }
}
