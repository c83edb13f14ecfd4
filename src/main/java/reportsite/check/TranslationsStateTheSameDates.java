package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.check.SameDesignations.Difference;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
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
    for (TranslatedPassage both : TranslatedPassage.of(report)) {
      Position at = both.at(report);
      for (Name name : names.lacking(both.zh(), both.en())) {
        diagnostics.error(
            at,
            DesignationFault.TRANSLATION_LACKS_NAME,
            both.number(),
            name.text().zh(),
            name.text().en());
      }
      for (Name name : names.invented(both.zh(), both.en())) {
        diagnostics.error(
            at,
            DesignationFault.TRANSLATION_ADDS,
            both.number(),
            name.text().en(),
            name.text().zh());
      }
      String zh = names.without(both.zh(), Lang.ZH);
      String en = names.without(both.en(), Lang.EN);
      for (Difference difference : SameDesignations.between(zh, en, report.year())) {
        report(difference, both.number(), at, diagnostics);
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
