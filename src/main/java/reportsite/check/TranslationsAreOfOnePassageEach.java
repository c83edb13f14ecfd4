package reportsite.check;

import java.util.HashSet;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;

/** A translation is of a passage that the report has, and the only one of it. */
final class TranslationsAreOfOnePassageEach implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Set<Integer> seen = new HashSet<>();
    int last = report.source().passages().size();
    for (Translation translation : report.translations()) {
      if (!seen.add(translation.passage())) {
        diagnostics.error(translation.at(), CheckFault.TRANSLATION_TWICE, translation.passage());
      }
      if (report.source().passage(translation.passage()).isEmpty()) {
        diagnostics.error(
            translation.at(), CheckFault.NO_SUCH_PASSAGE, translation.passage(), last);
      }
    }
  }
}
