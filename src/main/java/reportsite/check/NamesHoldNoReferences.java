package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.model.report.Report;
import reportsite.text.Lang;

/** Names stand in menus and tables, where nothing can be inserted. */
final class NamesHoldNoReferences implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    for (ShortText text : texts) {
      for (Lang lang : Lang.values()) {
        if (text.form() == ShortText.Form.NAME && text.text().in(lang).contains("](")) {
          diagnostics.error(
              text.at(lang), CheckFault.REFERENCE_IN_NAME, text.what(), Words.language(lang));
        }
      }
    }
  }
}
