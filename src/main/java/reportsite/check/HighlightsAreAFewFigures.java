package reportsite.check;

import java.util.LinkedHashSet;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.Report;

/** The home page begins with five to seven figures, each once. */
final class HighlightsAreAFewFigures implements Check {

  private static final int FEWEST = 5;
  private static final int MOST = 7;

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Known figures = Known.figures(report);
    Set<Id> seen = new LinkedHashSet<>();
    for (Id highlight : report.highlights()) {
      figures.require(highlight, report.at(), diagnostics);
      if (!seen.add(highlight)) {
        diagnostics.error(report.at(), CheckFault.HIGHLIGHT_TWICE, highlight);
      }
    }
    if (seen.size() < FEWEST || seen.size() > MOST) {
      diagnostics.warning(report.at(), CheckFault.HIGHLIGHTS_COUNT, seen.size(), FEWEST, MOST);
    }
  }
}
