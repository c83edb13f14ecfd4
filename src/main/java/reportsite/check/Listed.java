package reportsite.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Report;

/** Lists of figures in a report's frame: each names figures of the ledger, each figure once. */
final class Listed {

  private Listed() {}

  static void check(String field, List<Id> listed, Report report, Diagnostics diagnostics) {
    Known figures = Known.figures(report);
    Set<Id> seen = new HashSet<>();
    for (int i = 0; i < listed.size(); i++) {
      Position at = place(field, i, report);
      figures.require(listed.get(i), at, diagnostics);
      if (!seen.add(listed.get(i))) {
        diagnostics.error(at, CheckFault.LISTED_TWICE, listed.get(i), field);
      }
    }
  }

  /** Where an item of such a list stands. */
  static Position place(String field, int index, Report report) {
    Position list = report.places().of(report.at(), field);
    return report.places().of(list, Integer.toString(index));
  }
}
