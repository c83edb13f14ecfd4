package reportsite.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.promise.Progress;
import reportsite.model.report.Report;

/**
 * News of a commitment stands in the order of its dates: after the report, not before its own
 * source, and not after the day on which anybody last looked.
 */
final class ProgressIsDatedInOrder implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Progress progress = report.promises().progress();
    LocalDate checked = progress.checked();
    Map<Id, LocalDate> latest = new HashMap<>();
    for (Progress.Entry entry : progress.entries()) {
      Position at = report.places().of(entry.at(), "date");
      LocalDate date = entry.date();
      LocalDate before = latest.put(entry.commitment(), date);
      if (date.isBefore(report.occasion().date())) {
        diagnostics.error(at, PromiseFault.PROGRESS_BEFORE_REPORT, date, report.occasion().date());
      }
      if (before != null && date.isBefore(before)) {
        diagnostics.error(at, PromiseFault.PROGRESS_OUT_OF_ORDER, entry.commitment(), date, before);
      }
      if (date.isBefore(entry.source().date())) {
        diagnostics.error(
            report.places().of(entry.at(), "source", "date"),
            PromiseFault.SOURCE_AFTER_ENTRY,
            entry.source().date(),
            date);
      }
      if (checked != null && date.isAfter(checked)) {
        diagnostics.error(at, PromiseFault.PROGRESS_AFTER_CHECKED, date, checked);
      }
    }
  }
}
