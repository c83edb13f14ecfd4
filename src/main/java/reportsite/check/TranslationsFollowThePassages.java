package reportsite.check;

import java.util.HashSet;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.model.Translation;

/** Every passage stands in English, once, translated from the wording that it has now. */
final class TranslationsFollowThePassages implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    if (report.translations().isEmpty()) {
      diagnostics.warning(report.at(), CheckFault.NO_TRANSLATIONS);
      return;
    }
    Set<Integer> seen = new HashSet<>();
    for (Translation translation : report.translations()) {
      if (!seen.add(translation.passage())) {
        diagnostics.error(translation.at(), CheckFault.TRANSLATION_TWICE, translation.passage());
      }
      Passage passage = report.source().passage(translation.passage()).orElse(null);
      if (passage == null) {
        int last = report.source().passages().size();
        diagnostics.error(
            translation.at(), CheckFault.NO_SUCH_PASSAGE, translation.passage(), last);
      } else if (!passage.fingerprint().equals(translation.source())) {
        diagnostics.error(
            report.places().of(translation.at(), "source"),
            CheckFault.TRANSLATION_STALE,
            passage.number(),
            passage.fingerprint());
      }
    }
    for (Passage passage : report.source().passages()) {
      if (!seen.contains(passage.number())) {
        diagnostics.error(
            report.translations().get(0).at(),
            CheckFault.TRANSLATION_MISSING,
            passage.number(),
            passage.fingerprint());
      }
    }
  }
}
