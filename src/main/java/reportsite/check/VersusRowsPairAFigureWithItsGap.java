package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;

/** The group's value is computed from a percentage and its own gap in percentage points. */
final class VersusRowsPairAFigureWithItsGap implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      if (chart.shape() != ChartSpec.Shape.VERSUS) {
        continue;
      }
      for (Drawn drawn : Drawn.rows(chart, report)) {
        Figure gap = drawn.other();
        Bilingual cure = gap == null ? null : cure(drawn.figure(), gap);
        if (gap != null && cure != null) {
          diagnostics.error(
              drawn.row().at(), CheckFault.VERSUS_ROW_MISFITS, drawn.figure().id(), gap.id(), cure);
        }
      }
    }
  }

  private static @Nullable Bilingual cure(Figure figure, Figure gap) {
    if (figure.value().unit().dimension() != Dimension.PERCENT) {
      return new Bilingual("figure 要用百分数（%）的数字", "'figure' must be a percentage");
    }
    boolean isGap = gap.measure() == Measure.ABOVE || gap.measure() == Measure.BELOW;
    if (!isGap || gap.value().unit().dimension() != Dimension.PERCENTAGE_POINT) {
      return new Bilingual(
          "gap 要用“高于”或“低于”某个范围若干个百分点的数字（measure: above 或 below）",
          "'gap' must say by how many percentage points (measure: above or below)");
    }
    if (!gap.indicator().equals(figure.indicator())) {
      return new Bilingual("figure 和 gap 要属于同一个指标", "both must belong to one indicator");
    }
    if (!gap.period().equals(figure.period())) {
      return new Bilingual("figure 和 gap 要属于同一时间（period 相同）", "both must speak of the same period");
    }
    return null;
  }
}
