package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.model.report.Report;

/** A rule about the short texts of a report, which are collected and read once for all of them. */
interface TextCheck extends Check {

  /**
   * Reports every place where the rule is broken.
   *
   * @param texts those of the report
   */
  void check(List<ShortText> texts, Report report, Diagnostics diagnostics);

  @Override
  default void check(Report report, Diagnostics diagnostics) {
    check(ShortText.of(report), report, diagnostics);
  }
}
