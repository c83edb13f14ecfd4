package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.report.Report;

/** The home page begins with five to seven figures, each once. */
final class HighlightsAreAFewFigures implements Check {

  private static final int FEWEST = 5;
  private static final int MOST = 7;

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    List<Id> highlights = report.selection().highlights();
    long count = highlights.stream().distinct().count();
    // An empty list is told by another rule.
    if ((count > 0 && count < FEWEST) || count > MOST) {
      Position list = report.places().of(report.at(), "highlights");
      diagnostics.warning(list, CheckFault.HIGHLIGHTS_COUNT, count, FEWEST, MOST);
    }
  }
}
