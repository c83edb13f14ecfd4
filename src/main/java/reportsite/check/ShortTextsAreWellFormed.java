package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.model.report.Report;
import reportsite.text.Lang;

/** Titles, summaries and notes hold plain words and references to figures, and no other markup. */
final class ShortTextsAreWellFormed implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    for (ShortText text : texts) {
      for (Lang lang : Lang.values()) {
        for (Diagnostic found : text.faults(lang)) {
          diagnostics.error(
              text.at(lang),
              CheckFault.SHORT_TEXT_MALFORMED,
              text.what(),
              Words.language(lang),
              found.fault(),
              found.cure());
        }
      }
    }
  }
}
