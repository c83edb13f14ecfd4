package reportsite.check;

import java.util.Locale;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Relation;
import reportsite.model.Report;

/** What a relation computes with, and the outcome it compares with, are figures of the ledger. */
final class RelationsNameFigures implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Known figures = Known.figures(report);
    for (Relation relation : report.relations()) {
      for (int i = 0; i < relation.operands().size(); i++) {
        figures.require(relation.operands().get(i), operandAt(relation, i, report), diagnostics);
      }
      Id outcome = relation.equals();
      if (outcome != null) {
        figures.require(outcome, report.places().of(relation.at(), "equals"), diagnostics);
      }
    }
  }

  /** Where an operand stands, or a counted name. */
  static Position operandAt(Relation relation, int index, Report report) {
    String operation = relation.operation().name().toLowerCase(Locale.ROOT);
    return report.places().of(relation.at(), operation, Integer.toString(index));
  }
}
