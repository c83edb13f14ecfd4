package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.Commitment;
import reportsite.model.Report;
import reportsite.notation.Deadline;

/**
 * A commitment is due when its own quotation says, and a time that the quotation names is entered.
 */
final class DueDatesStandInTheQuotation implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Commitment commitment : report.promises().commitments()) {
      Deadline due = commitment.due();
      if (due == null) {
        Deadline.find(commitment.quote())
            .ifPresent(
                named ->
                    diagnostics.error(
                        commitment.quoteAt(),
                        PromiseFault.DUE_MISSING,
                        commitment.id(),
                        named.words()));
      } else if (!commitment.quote().contains(due.words())) {
        diagnostics.error(
            report.places().of(commitment.at(), "due"),
            PromiseFault.DUE_NOT_IN_QUOTATION,
            due.words());
      }
    }
  }
}
