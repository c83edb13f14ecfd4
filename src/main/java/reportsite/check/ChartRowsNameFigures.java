package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.ChartSpec;
import reportsite.model.Id;
import reportsite.model.Report;

/** What a chart draws are figures of the ledger. */
final class ChartRowsNameFigures implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Known figures = Known.figures(report);
    for (ChartSpec chart : report.charts()) {
      Id total = chart.total();
      if (total != null) {
        figures.require(total, chart.at(), diagnostics);
      }
      for (ChartSpec.Row row : chart.rows()) {
        figures.require(row.figure(), row.at(), diagnostics);
        Id other = row.other();
        if (other != null) {
          figures.require(other, row.at(), diagnostics);
        }
      }
    }
  }
}
