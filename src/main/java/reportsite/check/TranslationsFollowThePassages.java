package reportsite.check;

import java.util.Set;
import java.util.stream.Collectors;
import reportsite.diag.Diagnostics;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;

/** Every passage stands in English, translated from the wording that it has now. */
final class TranslationsFollowThePassages implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    if (report.translations().isEmpty()) {
      diagnostics.error(report.at(), CheckFault.NO_TRANSLATIONS);
      return;
    }
    for (Translation translation : report.translations()) {
      Passage passage = report.source().passage(translation.passage()).orElse(null);
      if (passage != null && !passage.fingerprint().equals(translation.source())) {
        diagnostics.error(
            report.places().of(translation.at(), "source"),
            CheckFault.TRANSLATION_STALE,
            passage.number(),
            passage.fingerprint());
      }
    }
    Set<Integer> translated =
        report.translations().stream()
            .map(Translation::passage)
            .collect(Collectors.toUnmodifiableSet());
    for (Passage passage : report.source().passages()) {
      if (!translated.contains(passage.number())) {
        diagnostics.error(
            report.translations().get(0).at(),
            CheckFault.TRANSLATION_MISSING,
            passage.number(),
            passage.fingerprint());
      }
    }
  }
}
