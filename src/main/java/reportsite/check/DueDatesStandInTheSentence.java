package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.notation.Deadline;

/**
 * A commitment is due when its quotation says, or its sentence before the quotation; and a time
 * that the quotation names is entered.
 */
final class DueDatesStandInTheSentence implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Commitment commitment : report.promises().commitments()) {
      DueDate due = DueDate.of(report, commitment);
      Deadline named = due.named();
      if (named == null) {
        Deadline.find(commitment.quote())
            .ifPresent(
                found ->
                    diagnostics.error(
                        commitment.quoteAt(),
                        PromiseFault.DUE_MISSING,
                        commitment.id(),
                        found.words()));
      } else if (due.proof() == DueDate.Proof.NONE) {
        diagnostics.error(
            report.places().of(commitment.at(), "due"),
            PromiseFault.DUE_NOT_IN_SENTENCE,
            named.words());
      }
    }
  }
}
