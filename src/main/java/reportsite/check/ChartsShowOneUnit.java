package reportsite.check;

import java.util.List;
import java.util.Objects;
import reportsite.diag.Diagnostics;
import reportsite.model.ChartSpec;
import reportsite.model.Figure;
import reportsite.model.Report;
import reportsite.notation.Unit;

/** One axis has one unit; counted things on it have one measure word or one noun. */
final class ChartsShowOneUnit implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      // A rank among other values is told by the rule for ranks.
      List<Drawn.Mark> marks =
          Drawn.marks(chart, report).stream().filter(mark -> !isRank(mark.figure())).toList();
      if (marks.isEmpty()) {
        continue;
      }
      Figure first = marks.get(0).figure();
      Drawn.Mark other = Drawn.firstOther(marks, figure -> sameUnit(first, figure, report));
      if (other != null) {
        diagnostics.error(
            other.at(),
            CheckFault.CHART_MIXES_UNITS,
            chart.id(),
            first.value().written(),
            other.figure().value().written());
      }
    }
  }

  private static boolean isRank(Figure figure) {
    return figure.value().unit().dimension() == Unit.Dimension.RANK;
  }

  private static boolean sameUnit(Figure one, Figure other, Report report) {
    Unit unit = one.value().unit();
    Unit otherUnit = other.value().unit();
    if (unit.dimension() != otherUnit.dimension()) {
      return false;
    }
    return unit.dimension() != Unit.Dimension.COUNT
        || unit.word().equals(otherUnit.word())
        || Objects.equals(Ledger.noun(one, report), Ledger.noun(other, report));
  }
}
