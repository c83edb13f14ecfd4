package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.check.SameDesignations.Difference;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Name;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.model.Translation;
import reportsite.notation.Designation;
import reportsite.notation.Notation;
import reportsite.text.Lang;

/**
 * The English of a passage states the dates, the places in a series and the numbered names of the
 * Chinese, and no others. Lenient: "first", 一是 and 全年, which English says in many ways or not at
 * all, and whatever {@link OtherWordings} lets pass.
 */
final class TranslationsStateTheSameDates implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    DeclaredNames names = DeclaredNames.of(report);
    for (Translation translation : report.translations()) {
      Passage passage = report.source().passage(translation.passage()).orElse(null);
      // A stale translation is told as that, not by its dates.
      if (passage != null && passage.fingerprint().equals(translation.source())) {
        String zh = names.without(passage.text(), Lang.ZH);
        String en = names.without(translation.en(), Lang.EN);
        Position at = report.places().of(translation.at(), "en");
        for (Name name : names.lacking(passage.text(), translation.en())) {
          diagnostics.error(
              at,
              DesignationFault.TRANSLATION_LACKS_NAME,
              passage.number(),
              name.text().zh(),
              name.text().en());
        }
        for (Name name : names.invented(passage.text(), translation.en())) {
          diagnostics.error(
              at,
              DesignationFault.TRANSLATION_ADDS,
              passage.number(),
              name.text().en(),
              name.text().zh());
        }
        for (Difference difference : SameDesignations.between(zh, en, report.year())) {
          report(difference, translation.passage(), at, diagnostics);
        }
      }
    }
  }

  private static void report(
      Difference difference, int passage, Position at, Diagnostics diagnostics) {
    @Nullable Designation zh = difference.zh();
    @Nullable Designation en = difference.en();
    if (zh == null) {
      Designation extra = difference.any();
      diagnostics.error(
          at,
          DesignationFault.TRANSLATION_ADDS,
          passage,
          extra.text(),
          Notation.write(extra, Lang.ZH));
    } else if (en == null) {
      diagnostics.error(
          at, DesignationFault.TRANSLATION_LACKS, passage, zh.text(), Notation.write(zh, Lang.EN));
    } else {
      diagnostics.error(
          at,
          DesignationFault.TRANSLATION_SAYS_OTHERWISE,
          passage,
          zh.text(),
          en.text(),
          written(zh, en));
    }
  }

  /** With a capital letter where what it takes the place of has one. */
  private static String written(Designation zh, Designation en) {
    String words = Notation.write(zh, Lang.EN);
    return Character.isUpperCase(en.text().charAt(0))
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }
}
