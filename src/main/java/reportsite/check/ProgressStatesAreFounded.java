package reportsite.check;

import java.time.LocalDate;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.report.Report;

/** A state is entered with what it takes: a claim or evidence, a note, or a date that passed. */
final class ProgressStatesAreFounded implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Progress.Entry entry : report.promises().progress().entries()) {
      Position at = report.places().of(entry.at(), "state");
      switch (entry.state()) {
        case ANNOUNCED -> diagnostics.error(at, PromiseFault.PROGRESS_BACK_TO_ANNOUNCED);
        case IN_PROGRESS, DONE, PARTLY_DONE -> {
          if (entry.claim() == null && entry.evidence() == null) {
            diagnostics.error(at, PromiseFault.PROGRESS_WITHOUT_GROUND, entry.commitment());
          }
        }
        case REVISED -> {
          if (entry.note() == null) {
            diagnostics.error(at, PromiseFault.REVISED_WITHOUT_NOTE, entry.commitment());
          }
        }
        case NOT_MET -> requirePast(entry, at, report, diagnostics);
        case NOT_VERIFIABLE -> {
          // The source that was looked at says enough.
        }
      }
    }
  }

  private static void requirePast(
      Progress.Entry entry, Position at, Report report, Diagnostics diagnostics) {
    Commitment commitment = report.promises().commitment(entry.commitment()).orElse(null);
    if (commitment == null) {
      return;
    }
    LocalDate due = DueDate.of(report, commitment).day();
    if (!entry.date().isAfter(due)) {
      diagnostics.error(at, PromiseFault.NOT_MET_TOO_EARLY, commitment.id(), due, entry.date());
    }
  }
}
