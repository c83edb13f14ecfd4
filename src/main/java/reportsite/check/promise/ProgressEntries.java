package reportsite.check.promise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Progress.Sealed;
import reportsite.model.report.Report;

/** What became of promises is told by sources, and never rewritten. */
public final class ProgressEntries {

  public static final List<Check> RULES =
      List.of(
          ProgressEntries::progressIsDatedInOrder,
          ProgressEntries::progressStatesAreFounded,
          ProgressEntries::progressIsNeverRewritten);

  enum ProgressFault implements Fault {
    PROGRESS_BEFORE_REPORT,
    PROGRESS_OUT_OF_ORDER,
    SOURCE_AFTER_ENTRY,
    PROGRESS_AFTER_CHECKED,
    PROGRESS_BACK_TO_ANNOUNCED,
    PROGRESS_WITHOUT_GROUND,
    REVISED_WITHOUT_NOTE,
    NOT_MET_TOO_EARLY,
    SEAL_MISSING,
    SEAL_BROKEN
  }

  private ProgressEntries() {}

  /**
   * News of a commitment stands in the order of its dates: after the report, not before its own
   * source, and not after the day on which anybody last looked.
   */
  private static void progressIsDatedInOrder(CheckContext context) {
    Report report = context.report();
    Progress progress = report.promises().progress();
    LocalDate checked = progress.checked();
    Map<Id, LocalDate> latest = new HashMap<>();
    for (Progress.Entry entry : progress.entries()) {
      Position at = context.at(entry.at(), "date");
      LocalDate date = entry.date();
      LocalDate before = latest.put(entry.commitment(), date);
      if (date.isBefore(report.occasion().date())) {
        context.error(at, ProgressFault.PROGRESS_BEFORE_REPORT, date, report.occasion().date());
      }
      if (before != null && date.isBefore(before)) {
        context.error(at, ProgressFault.PROGRESS_OUT_OF_ORDER, entry.commitment(), date, before);
      }
      if (date.isBefore(entry.source().date())) {
        context.error(
            context.at(entry.at(), "source", "date"),
            ProgressFault.SOURCE_AFTER_ENTRY,
            entry.source().date(),
            date);
      }
      if (checked != null && date.isAfter(checked)) {
        context.error(at, ProgressFault.PROGRESS_AFTER_CHECKED, date, checked);
      }
    }
  }

  /** A state is entered with what it takes: a claim or evidence, a note, or a date that passed. */
  private static void progressStatesAreFounded(CheckContext context) {
    for (Progress.Entry entry : context.report().promises().progress().entries()) {
      Position at = context.at(entry.at(), "state");
      switch (entry.state()) {
        case ANNOUNCED -> context.error(at, ProgressFault.PROGRESS_BACK_TO_ANNOUNCED);
        case IN_PROGRESS, DONE, PARTLY_DONE -> {
          if (entry.claim() == null && entry.evidence() == null) {
            context.error(at, ProgressFault.PROGRESS_WITHOUT_GROUND, entry.commitment());
          }
        }
        case REVISED -> {
          if (entry.note() == null) {
            context.error(at, ProgressFault.REVISED_WITHOUT_NOTE, entry.commitment());
          }
        }
        case NOT_MET -> requirePast(entry, at, context);
        case NOT_VERIFIABLE -> {
          // The source that was looked at says enough.
        }
      }
    }
  }

  private static void requirePast(Progress.Entry entry, Position at, CheckContext context) {
    Commitment commitment = context.report().promises().commitment(entry.commitment()).orElse(null);
    if (commitment == null) {
      return;
    }
    LocalDate due = DueDate.of(context.report(), commitment).day();
    if (!entry.date().isAfter(due)) {
      context.error(at, ProgressFault.NOT_MET_TOO_EARLY, commitment.id(), due, entry.date());
    }
  }

  /** An entry of progress is as it was when it was sealed, and so are those before it. */
  private static void progressIsNeverRewritten(CheckContext context) {
    for (Sealed sealed : context.report().promises().progress().sealed()) {
      if (sealed.broken()) {
        context.error(
            context.at(sealed.entry().at(), "seal"),
            ProgressFault.SEAL_BROKEN,
            sealed.entry().commitment(),
            sealed.seal());
      }
    }
  }

  /** Every entry of progress has its seal. To be asked for last: any other cure would break it. */
  public static void requireSeals(CheckContext context) {
    Set<String> wrong =
        context.diagnostics().sorted().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .map(found -> found.at().file())
            .collect(Collectors.toSet());
    for (Sealed sealed : context.report().promises().progress().sealed()) {
      if (sealed.entry().seal() == null && !wrong.contains(sealed.entry().at().file())) {
        context.unfinished(
            sealed.entry().at(),
            ProgressFault.SEAL_MISSING,
            sealed.entry().commitment(),
            sealed.seal());
      }
    }
  }
}
