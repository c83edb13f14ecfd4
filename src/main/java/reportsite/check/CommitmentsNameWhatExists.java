package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Commitment;
import reportsite.model.Id;
import reportsite.model.Report;
import reportsite.notation.Kind;

/** For whom a commitment is, what it is about and what it carries on are declared somewhere. */
final class CommitmentsNameWhatExists implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Known audiences = Known.audiences(report);
    Known subjects = Known.subjects(report);
    Known figures = Known.figures(report);
    for (Commitment commitment : report.promises().commitments()) {
      require(audiences, commitment.beneficiaries(), commitment, "for", report, diagnostics);
      require(subjects, commitment.subjects(), commitment, "subjects", report, diagnostics);
      require(figures, commitment.continues(), commitment, "continues", report, diagnostics);
      requireResults(commitment, report, diagnostics);
    }
  }

  private static void require(
      Known known,
      List<Id> named,
      Commitment commitment,
      String field,
      Report report,
      Diagnostics diagnostics) {
    for (int i = 0; i < named.size(); i++) {
      known.require(named.get(i), place(commitment, field, i, report), diagnostics);
    }
  }

  private static void requireResults(
      Commitment commitment, Report report, Diagnostics diagnostics) {
    for (int i = 0; i < commitment.continues().size(); i++) {
      Id id = commitment.continues().get(i);
      if (report.figure(id).filter(figure -> figure.kind() != Kind.RESULT).isPresent()) {
        diagnostics.error(
            place(commitment, "continues", i, report), PromiseFault.CONTINUES_NO_RESULT, id);
      }
    }
  }

  private static Position place(Commitment commitment, String field, int index, Report report) {
    return report.places().of(commitment.at(), field, Integer.toString(index));
  }
}
