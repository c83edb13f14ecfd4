package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.ChartSpec;
import reportsite.model.Id;
import reportsite.model.Places;
import reportsite.model.Report;

/** What a chart draws are figures of the ledger, or commitments. */
final class ChartRowsNameFigures implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Places places = report.places();
    Known figures = Known.figures(report);
    Known commitments = Known.commitments(report);
    for (ChartSpec chart : report.charts()) {
      Id total = chart.total();
      if (total != null) {
        figures.require(total, places.of(chart.at(), "total"), diagnostics);
      }
      for (ChartSpec.Row row : chart.rows()) {
        if (chart.shape() == ChartSpec.Shape.MILESTONES) {
          commitments.require(row.drawn(), places.of(row.at(), "commitment"), diagnostics);
          continue;
        }
        figures.require(row.drawn(), figureAt(row, places), diagnostics);
        Id other = row.other();
        if (other != null) {
          figures.require(other, otherAt(row, places), diagnostics);
        }
      }
    }
  }

  /** A row of targets names its figure as the result. */
  private static Position figureAt(ChartSpec.Row row, Places places) {
    return firstOf(row, places, "figure", "result");
  }

  private static Position otherAt(ChartSpec.Row row, Places places) {
    return firstOf(row, places, "gap", "target");
  }

  private static Position firstOf(ChartSpec.Row row, Places places, String one, String other) {
    Position at = places.of(row.at(), one);
    return at.equals(row.at()) ? places.of(row.at(), other) : at;
  }
}
