package reportsite.model.derived;

import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;

/**
 * How much of a report stands in English.
 *
 * @param translated passages whose English renders the Chinese of now
 * @param stale passages whose Chinese has changed since
 */
public record TranslationCounts(int translated, int stale) {

  public static TranslationCounts of(Report report) {
    int translated = 0;
    int stale = 0;
    for (Passage passage : report.source().passages()) {
      Translation translation = report.translation(passage).orElse(null);
      if (translation != null && translation.source().equals(passage.fingerprint())) {
        translated++;
      } else if (translation != null) {
        stale++;
      }
    }
    return new TranslationCounts(translated, stale);
  }
}
