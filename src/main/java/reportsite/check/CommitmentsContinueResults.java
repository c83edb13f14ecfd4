package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.Report;
import reportsite.notation.Kind;

/** What a commitment carries on is a result, no target. */
final class CommitmentsContinueResults implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Reference named : report.index().references("commitments.continues")) {
      if (report.figure(named.id()).filter(figure -> figure.kind() != Kind.RESULT).isPresent()) {
        diagnostics.error(named.at(), PromiseFault.CONTINUES_NO_RESULT, named.id());
      }
    }
  }
}
