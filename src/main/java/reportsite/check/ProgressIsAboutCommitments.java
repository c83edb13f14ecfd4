package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.Progress;
import reportsite.model.Report;

/** News is about a commitment of the report. */
final class ProgressIsAboutCommitments implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Known commitments = Known.commitments(report);
    for (Progress.Entry entry : report.promises().progress().entries()) {
      commitments.require(
          entry.commitment(), report.places().of(entry.at(), "commitment"), diagnostics);
    }
  }
}
