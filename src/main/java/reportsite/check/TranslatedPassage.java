package reportsite.check;

import java.util.List;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;

/** A passage with its English; a stale one is told as that, and not by what it says. */
record TranslatedPassage(Passage passage, Translation translation) {

  /** Those of a report whose Chinese is still what was translated, as the translations stand. */
  static List<TranslatedPassage> of(Report report) {
    return report.translations().stream()
        .flatMap(
            translation ->
                report.source().passage(translation.passage()).stream()
                    .filter(passage -> passage.fingerprint().equals(translation.source()))
                    .map(passage -> new TranslatedPassage(passage, translation)))
        .toList();
  }

  int number() {
    return passage.number();
  }

  String zh() {
    return passage.text();
  }

  String en() {
    return translation.en();
  }

  /** Where the English stands. */
  Position at(Report report) {
    return report.places().of(translation.at(), "en");
  }
}
