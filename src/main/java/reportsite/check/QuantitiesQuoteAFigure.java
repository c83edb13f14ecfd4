package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.derived.Connections;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;

/** A commitment to reach a number quotes that number, and the number is one of the ledger. */
final class QuantitiesQuoteAFigure implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Connections connections = Connections.of(report);
    for (Commitment commitment : report.promises().commitments()) {
      boolean isQuoted = report.quoteSpan(commitment).isPresent();
      boolean isQuantity = commitment.kind() == Commitment.Kind.QUANTITY;
      if (isQuantity && isQuoted && connections.figures(commitment).isEmpty()) {
        diagnostics.error(
            report.places().of(commitment.at(), "kind"),
            PromiseFault.QUANTITY_WITHOUT_FIGURE,
            commitment.id());
      }
    }
  }
}
