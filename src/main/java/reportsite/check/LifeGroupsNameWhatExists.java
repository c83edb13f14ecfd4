package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.LifeGroup;
import reportsite.model.Report;

/** What changes for people is told by figures and commitments that exist. */
final class LifeGroupsNameWhatExists implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Known figures = Known.figures(report);
    Known commitments = Known.commitments(report);
    for (LifeGroup group : report.selection().life()) {
      require(figures, group.figures(), "figures", group, report, diagnostics);
      require(commitments, group.commitments(), "commitments", group, report, diagnostics);
    }
  }

  private static void require(
      Known known,
      List<Id> named,
      String field,
      LifeGroup group,
      Report report,
      Diagnostics diagnostics) {
    for (int i = 0; i < named.size(); i++) {
      known.require(
          named.get(i), report.places().of(group.at(), field, Integer.toString(i)), diagnostics);
    }
  }
}
