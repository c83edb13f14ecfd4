package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;
import reportsite.notation.Direction;
import reportsite.notation.Directions.Said;

/**
 * Where the words of a change do not decide whether it is a rise or a fall, a person says so before
 * it is released.
 */
final class DirectionsAreDecided implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Figure figure : report.figures()) {
      boolean by = figure.measure() == Measure.GROWTH || figure.measure() == Measure.CHANGE;
      Said said =
          by && figure.value().direction() == Direction.NONE
              ? DirectionsFollowTheQuotation.said(figure, report)
              : null;
      if (said != null && said.isUndecided()) {
        diagnostics.error(
            report.places().of(figure.at(), "value"),
            CheckFault.DIRECTION_UNDECIDED,
            figure.value().written(),
            said.words());
      }
    }
  }
}
