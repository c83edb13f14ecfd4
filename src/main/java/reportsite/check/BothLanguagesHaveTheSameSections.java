package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.report.Report;

/** The narratives of a page are divided alike, so a reader can change language in the middle. */
final class BothLanguagesHaveTheSameSections implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (NarrativePair pair : NarrativePair.of(report)) {
      int zh = pair.zh().sections().size();
      int en = pair.en().sections().size();
      if (zh != en) {
        diagnostics.error(
            Position.of(pair.en().file()), CheckFault.SECTIONS_DIFFER, zh, en, pair.zh().file());
      }
    }
  }
}
