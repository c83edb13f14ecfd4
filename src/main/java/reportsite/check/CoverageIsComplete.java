package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;

/** Every number of the report is a figure of the ledger, or declared to be part of a name. */
final class CoverageIsComplete implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    // A figure that is not proved is told by another rule, and not again by the number it misses.
    if (!report.figures().stream().allMatch(figure -> report.valueSpan(figure).isPresent())) {
      return;
    }
    for (Coverage.Uncovered number : Coverage.of(report).uncovered()) {
      Passage passage = report.source().passage(number.passage()).orElseThrow();
      Position at = new Position(report.source().file(), passage.line(), number.start() + 1);
      if (number.cut() == null) {
        diagnostics.error(
            at, CheckFault.NUMBER_NOT_COVERED, number.passage(), number.text(), number.around());
      } else {
        diagnostics.error(
            at,
            CheckFault.NUMBER_ONLY_PARTLY_COVERED,
            number.passage(),
            number.text(),
            number.around(),
            number.cut());
      }
    }
  }
}
