package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.report.Report;

/** A value such as 2000余家 has no exact length, so a chart names it without drawing it. */
final class ChartsDrawNoVagueValue implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      for (Drawn.Mark mark : Drawn.marks(chart, report)) {
        if (mark.figure().value().isVague()) {
          diagnostics.warning(
              mark.at(),
              CheckFault.VAGUE_VALUE_NOT_DRAWN,
              chart.id(),
              mark.figure().value().written());
        }
      }
    }
  }
}
