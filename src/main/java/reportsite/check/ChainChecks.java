package reportsite.check;

import java.util.Arrays;
import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;

/** What reports of one government say of each other fits together. */
final class ChainChecks {

  private final Publication publication;
  private final Diagnostics diagnostics;

  ChainChecks(Publication publication, Diagnostics diagnostics) {
    this.publication = publication;
    this.diagnostics = diagnostics;
  }

  void run() {
    boolean fine = new ReportsFollowEachOther(publication, diagnostics).check();
    for (Report report : publication.reports()) {
      carriedOn(report);
      if (fine) {
        ReportComparison.to(report, publication).ifPresent(this::units);
      }
    }
  }

  private void carriedOn(Report report) {
    Report before = publication.before(report).orElse(null);
    for (Commitment commitment : report.promises().commitments()) {
      if (!commitment.continuesFrom().isEmpty() && report.follows() == null) {
        Position at = report.places().of(commitment.at(), "continues-from");
        diagnostics.error(at, ChainFault.CONTINUES_FROM_WITHOUT_REPORT, commitment.id());
      } else if (before != null) {
        named(commitment, report, before);
      }
    }
  }

  private void named(Commitment commitment, Report report, Report before) {
    List<Id> ids = commitment.continuesFrom();
    List<String> known =
        before.promises().commitments().stream().map(one -> one.id().text()).toList();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i).text();
      if (!known.contains(id)) {
        diagnostics.error(
            report.places().of(commitment.at(), "continues-from", Integer.toString(i)),
            ChainFault.CONTINUES_FROM_UNKNOWN,
            id,
            before.id(),
            NearMiss.hint(id, known));
      }
    }
  }

  private void units(ReportComparison chain) {
    for (TargetAnswer answer : chain.targets()) {
      Figure target = answer.target();
      for (Figure later : Arrays.asList(answer.result(), answer.next())) {
        if (later != null && !TargetAnswer.areComparable(target.value(), later.value())) {
          diagnostics.warning(
              chain.after().places().of(later.at(), "value"),
              ChainFault.UNITS_OF_TWO_REPORTS_DIFFER,
              later.id(),
              target.id(),
              target.value().written());
        }
      }
    }
  }
}
