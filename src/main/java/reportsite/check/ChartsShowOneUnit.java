package reportsite.check;

import java.util.List;
import java.util.Objects;
import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.notation.Unit;

/** One axis has one unit; counted things on it have one measure word or one noun. */
final class ChartsShowOneUnit implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      for (List<Drawn.Mark> axis : Drawn.axes(chart, report)) {
        Drawn.Mark first = null;
        for (Drawn.Mark mark : axis) {
          // A rank among other values is told by the rule for ranks.
          if (isRank(mark.figure())) {
            continue;
          }
          first = first == null ? mark : first;
          if (!sameUnit(first.figure(), mark.figure(), report)) {
            diagnostics.error(mark.at(), fault(chart), chart.id(), written(first), written(mark));
            break;
          }
        }
      }
    }
  }

  private static CheckFault fault(ChartSpec chart) {
    return chart.shape().hasOneAxis() ? CheckFault.CHART_MIXES_UNITS : CheckFault.PANEL_MIXES_UNITS;
  }

  private static String written(Drawn.Mark mark) {
    return mark.figure().value().written();
  }

  private static boolean isRank(Figure figure) {
    return figure.value().unit().dimension() == Unit.Dimension.RANK;
  }

  private static boolean sameUnit(Figure one, Figure other, Report report) {
    Unit unit = one.value().unit();
    Unit otherUnit = other.value().unit();
    if (!unit.isLike(otherUnit)) {
      return false;
    }
    return unit.dimension() != Unit.Dimension.COUNT
        || unit.word().equals(otherUnit.word())
        || Objects.equals(LedgerWords.noun(one, report), LedgerWords.noun(other, report));
  }
}
