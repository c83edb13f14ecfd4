package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.notation.Kind;
import reportsite.text.Bilingual;

/** A target is compared with the result of the same thing, measured in the same way. */
final class TargetRowsPairAResultWithItsTarget implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      if (!chart.shape().pairsResultAndTarget()) {
        continue;
      }
      for (Drawn drawn : Drawn.rows(chart, report)) {
        Figure target = drawn.other();
        Bilingual cure = target == null ? null : cure(drawn.figure(), target);
        if (target != null && cure != null) {
          diagnostics.error(
              drawn.row().at(),
              CheckFault.TARGET_ROW_MISFITS,
              drawn.figure().id(),
              target.id(),
              cure);
        }
      }
    }
  }

  private static @Nullable Bilingual cure(Figure result, Figure target) {
    if (result.kind() != Kind.RESULT) {
      return new Bilingual(
          "result 一栏要用结果（kind: result）的数字", "'result' must name a figure of kind: result");
    }
    if (target.kind() != Kind.TARGET) {
      return new Bilingual(
          "target 一栏要用目标（kind: target）的数字", "'target' must name a figure of kind: target");
    }
    if (!result.indicator().equals(target.indicator())) {
      return new Bilingual("结果和目标要属于同一个指标", "both must belong to one indicator");
    }
    if (result.measure() != target.measure()) {
      return new Bilingual(
          "结果和目标的 measure 要相同（例如都是 growth）", "both must have the same measure, such as growth");
    }
    return null;
  }
}
