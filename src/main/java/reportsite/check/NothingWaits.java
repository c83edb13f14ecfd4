package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Promises.Waiting;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;

/** Every form has been filled in: the figures that were waited for, and the home page's lists. */
final class NothingWaits {

  private NothingWaits() {}

  static void check(Report report, Publication publication, Diagnostics diagnostics) {
    Report before = publication.before(report).orElse(null);
    for (Waiting waiting : report.promises().waiting()) {
      Figure target = before == null ? null : before.figure(waiting.id()).orElse(null);
      Position at = report.places().of(waiting.at(), "value");
      if (target == null) {
        diagnostics.error(at, ChainFault.NUMBER_TO_BE_ENTERED, waiting.id());
      } else {
        diagnostics.error(
            at,
            ChainFault.RESULT_TO_BE_ENTERED,
            waiting.id(),
            target.value().written(),
            target.passage());
      }
    }
    filled("highlights", report.selection().highlights(), report, diagnostics);
    filled("main-targets", report.selection().mainTargets(), report, diagnostics);
  }

  private static void filled(String list, List<Id> ids, Report report, Diagnostics diagnostics) {
    if (ids.isEmpty()) {
      Position at = report.places().of(report.at(), list);
      diagnostics.error(at, ChainFault.FRONT_PAGE_EMPTY, list);
    }
  }
}
