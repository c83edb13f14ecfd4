package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;

/** Only what the report gives a time to has a place along the year. */
final class MilestonesHaveATime implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      if (chart.shape() != ChartSpec.Shape.MILESTONES) {
        continue;
      }
      for (ChartSpec.Row row : chart.rows()) {
        Commitment commitment = report.promises().commitment(row.drawn()).orElse(null);
        if (commitment != null && commitment.due() == null) {
          diagnostics.warning(
              row.at(), CheckFault.MILESTONE_WITHOUT_DATE, chart.id(), commitment.id());
        }
      }
    }
  }
}
