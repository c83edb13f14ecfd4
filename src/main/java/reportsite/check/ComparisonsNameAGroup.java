package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.Figure;
import reportsite.model.Id;
import reportsite.model.Report;

/** What a rank or a gap compares with is a group that the report declares. */
final class ComparisonsNameAGroup implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Known groups = Known.groups(report);
    for (Figure figure : report.figures()) {
      Id versus = figure.versus();
      if (versus != null) {
        groups.require(versus, report.places().of(figure.at(), "versus"), diagnostics);
      }
    }
  }
}
