package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;

/** What was added in a year and what there is at its end do not stand on one axis. */
final class ChartsNeverMixFlowAndStock implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      if (!chart.shape().hasOneAxis()) {
        continue;
      }
      List<Drawn.Mark> marks =
          Drawn.marks(chart, report).stream()
              .filter(mark -> isFlow(mark.figure()) || isStock(mark.figure()))
              .toList();
      if (marks.isEmpty()) {
        continue;
      }
      Figure first = marks.get(0).figure();
      Drawn.Mark other = Drawn.firstOther(marks, figure -> figure.measure() == first.measure());
      if (other != null) {
        Figure flow = isFlow(first) ? first : other.figure();
        Figure stock = isFlow(first) ? other.figure() : first;
        diagnostics.error(
            other.at(), CheckFault.CHART_MIXES_FLOW_AND_STOCK, chart.id(), flow.id(), stock.id());
      }
    }
  }

  private static boolean isFlow(Figure figure) {
    return figure.measure() == Measure.NEW;
  }

  private static boolean isStock(Figure figure) {
    return figure.measure() == Measure.TOTAL;
  }
}
