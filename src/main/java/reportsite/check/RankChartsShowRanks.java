package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;

/**
 * A strip of ranks shows ranks, and ranks are shown nowhere else: a long bar would be a bad rank.
 */
final class RankChartsShowRanks implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      boolean forRanks = chart.shape() == ChartSpec.Shape.RANKS;
      for (Drawn.Mark mark : Drawn.marks(chart, report)) {
        boolean isRank = mark.figure().measure() == Measure.RANK;
        if (forRanks && !isRank) {
          diagnostics.error(
              mark.at(), CheckFault.NO_RANK_IN_RANK_CHART, chart.id(), mark.figure().id());
        } else if (isRank && !forRanks) {
          diagnostics.error(
              mark.at(), CheckFault.RANK_IN_OTHER_CHART, chart.id(), mark.figure().id());
        }
      }
    }
  }
}
