package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.promise.Progress.Sealed;
import reportsite.model.report.Report;

/** An entry of progress is as it was when it was sealed, and so are those before it. */
final class ProgressIsNeverRewritten implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Sealed sealed : report.promises().progress().sealed()) {
      if (sealed.broken()) {
        diagnostics.error(
            report.places().of(sealed.entry().at(), "seal"),
            PromiseFault.SEAL_BROKEN,
            sealed.entry().commitment(),
            sealed.seal());
      }
    }
  }
}
