package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.Figure;
import reportsite.model.Report;

/** A result speaks of a year before the report's, a target of the report's year or a later one. */
final class ResultsArePastAndTargetsAhead implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Figure figure : report.figures()) {
      boolean ahead = figure.period() >= report.year();
      switch (figure.kind()) {
        case RESULT -> {
          if (ahead) {
            diagnostics.error(
                figure.at(), CheckFault.RESULT_AHEAD, figure.id(), figure.period(), report.year());
          }
        }
        case TARGET -> {
          if (!ahead) {
            diagnostics.error(
                figure.at(),
                CheckFault.TARGET_IN_THE_PAST,
                figure.id(),
                figure.period(),
                report.year());
          }
        }
      }
    }
  }
}
