package reportsite.check;

import java.util.LinkedHashSet;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
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
    Position list = report.places().of(report.at(), "highlights");
    for (int i = 0; i < report.highlights().size(); i++) {
      Id highlight = report.highlights().get(i);
      Position at = report.places().of(list, Integer.toString(i));
      figures.require(highlight, at, diagnostics);
      if (!seen.add(highlight)) {
        diagnostics.error(at, CheckFault.HIGHLIGHT_TWICE, highlight);
      }
    }
    if (seen.size() < FEWEST || seen.size() > MOST) {
      diagnostics.warning(list, CheckFault.HIGHLIGHTS_COUNT, seen.size(), FEWEST, MOST);
    }
  }
}
