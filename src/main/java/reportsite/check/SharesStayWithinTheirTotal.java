package reportsite.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;

/** The parts of a whole are together not more than the whole. */
final class SharesStayWithinTheirTotal implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      Id totalId = chart.total();
      Figure total = totalId == null ? null : report.figure(totalId).orElse(null);
      if (chart.shape() == ChartSpec.Shape.SHARES && total != null) {
        compare(chart, total, report, diagnostics);
      }
    }
  }

  private static void compare(
      ChartSpec chart, Figure total, Report report, Diagnostics diagnostics) {
    List<Figure> parts =
        Drawn.rows(chart, report).stream()
            .map(Drawn::figure)
            .filter(part -> part.value().unit().dimension() == total.value().unit().dimension())
            .toList();
    BigDecimal sum =
        parts.stream().map(part -> part.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(total.value().amount()) > 0) {
      String terms =
          parts.stream().map(part -> part.value().written()).collect(Collectors.joining(" + "));
      diagnostics.error(
          chart.at(),
          CheckFault.SHARES_EXCEED_TOTAL,
          chart.id(),
          terms,
          total.value().written(),
          total.id());
    }
  }
}
