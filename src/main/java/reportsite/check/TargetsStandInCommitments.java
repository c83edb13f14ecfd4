package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.Span;
import reportsite.model.derived.Connections;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.notation.Kind;

/**
 * A target that is set where something is promised belongs to a promise, or is left out with it.
 */
final class TargetsStandInCommitments implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Connections connections = Connections.of(report);
    for (PromisingChapter promising : PromisingChapter.of(report)) {
      for (Figure figure : report.figures()) {
        boolean isSet =
            figure.kind() == Kind.TARGET
                && promising.chapter().passages().contains(figure.passage())
                && report.valueSpan(figure).isPresent()
                && !isLeftOut(figure, report);
        if (isSet && connections.commitments(figure).isEmpty()) {
          diagnostics.error(
              figure.at(), PromiseFault.TARGET_WITHOUT_COMMITMENT, figure.id(), figure.passage());
        }
      }
    }
  }

  private static boolean isLeftOut(Figure figure, Report report) {
    Span value = report.valueSpan(figure).orElseThrow();
    return report.promises().leftOut().stream()
        .filter(words -> words.passage() == figure.passage())
        .flatMap(words -> report.quoteSpan(words).stream())
        .anyMatch(words -> words.start() <= value.start() && value.end() <= words.end());
  }
}
