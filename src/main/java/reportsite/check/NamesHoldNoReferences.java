package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.Report;
import reportsite.text.Lang;

/** Names stand in menus and tables, where nothing can be inserted. */
final class NamesHoldNoReferences implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ShortText text : ShortText.of(report)) {
      for (Lang lang : Lang.values()) {
        if (text.form() == ShortText.Form.NAME && text.text().in(lang).contains("](")) {
          diagnostics.error(
              text.at(lang), CheckFault.REFERENCE_IN_NAME, text.what(), Words.language(lang));
        }
      }
    }
  }
}
