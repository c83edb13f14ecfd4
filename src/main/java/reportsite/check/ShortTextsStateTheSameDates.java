package reportsite.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.check.SameDesignations.Difference;
import reportsite.diag.Diagnostics;
import reportsite.model.report.Report;
import reportsite.notation.Designation;
import reportsite.notation.Designation.Sort;
import reportsite.notation.Notation;
import reportsite.text.Lang;

/**
 * Titles, summaries, notes and names state the same years and times of the year in both languages.
 * Places in a series, headings and numbered names are left to the reader: a title is too short to
 * say each of them twice.
 */
final class ShortTextsStateTheSameDates implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    DeclaredNames names = DeclaredNames.of(report);
    for (ShortText text : texts) {
      String zh = names.without(text.words(Lang.ZH), Lang.ZH);
      String en = names.without(text.words(Lang.EN), Lang.EN);
      for (Difference difference : SameDesignations.between(zh, en, report.year())) {
        Sort sort = difference.any().sort();
        if (sort != Sort.PLACE && sort != Sort.HEADING && sort != Sort.NAME) {
          report(text, difference, diagnostics);
        }
      }
    }
  }

  private static void report(ShortText text, Difference difference, Diagnostics diagnostics) {
    @Nullable Designation zh = difference.zh();
    @Nullable Designation en = difference.en();
    if (zh != null && en != null) {
      diagnostics.error(
          text.at(Lang.EN),
          DesignationFault.SHORT_TEXT_SAYS_OTHERWISE,
          text.what(),
          zh.text(),
          en.text(),
          Notation.write(zh, Lang.EN));
      return;
    }
    Lang lacking = zh == null ? Lang.ZH : Lang.EN;
    diagnostics.error(
        text.at(lacking),
        DesignationFault.SHORT_TEXT_LACKS,
        text.what(),
        Words.language(lacking),
        difference.any().text(),
        Notation.write(difference.any(), lacking));
  }
}
