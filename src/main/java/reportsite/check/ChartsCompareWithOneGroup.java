package reportsite.check;

import java.util.LinkedHashMap;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/** Ranks or gaps under one heading are among the same group: fourth of twelve is not of four. */
final class ChartsCompareWithOneGroup implements Check {

  private static final Bilingual NO_HEADING = Bilingual.same("-");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      Map<Bilingual, Id> groups = new LinkedHashMap<>();
      for (Drawn drawn : Drawn.rows(chart, report)) {
        Figure other = drawn.other();
        Id versus = other == null ? drawn.figure().versus() : other.versus();
        if (versus == null || report.group(versus).isEmpty()) {
          continue;
        }
        Bilingual heading = drawn.row().group();
        Id first = groups.putIfAbsent(heading == null ? NO_HEADING : heading, versus);
        if (first != null && !first.equals(versus)) {
          diagnostics.error(
              drawn.row().at(), CheckFault.CHART_MIXES_GROUPS, chart.id(), first, versus);
          break;
        }
      }
    }
  }
}
