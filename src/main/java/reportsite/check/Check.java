package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.report.Report;

/** A rule that a report with its texts must keep. */
interface Check {

  /** Reports every place where the rule is broken. */
  void check(Report report, Diagnostics diagnostics);
}
