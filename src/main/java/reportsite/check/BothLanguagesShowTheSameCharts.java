package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.markdown.Reference;
import reportsite.model.report.Report;

/** A reader of either language is shown the same charts. */
final class BothLanguagesShowTheSameCharts implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    IdsOfKind charts = IdsOfKind.charts(report);
    for (NarrativePair pair : NarrativePair.of(report)) {
      SameReferences.require(pair, Reference.Scheme.CHART, charts, diagnostics);
    }
  }
}
