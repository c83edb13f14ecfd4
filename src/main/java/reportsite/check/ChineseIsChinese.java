package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.text.Han;
import reportsite.text.Lang;

/** A Chinese text has Chinese words, unless it is only a name such as PM2.5. */
final class ChineseIsChinese implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    StatedNumbers numbers = StatedNumbers.of(report);
    for (ShortText text : texts) {
      String zh = text.words(Lang.ZH);
      if (!Han.hasHan(zh) && hasOtherWords(zh, numbers)) {
        diagnostics.error(text.at(Lang.ZH), CheckFault.CHINESE_WITHOUT_HAN, text.what(), zh);
      }
    }
    for (NarrativePair pair : NarrativePair.of(report)) {
      boolean written = !pair.zh().runs().isEmpty();
      if (written && pair.zh().runs().stream().noneMatch(run -> Han.hasHan(run.text()))) {
        diagnostics.error(Position.of(pair.zh().file()), CheckFault.CHINESE_NARRATIVE_WITHOUT_HAN);
      }
    }
  }

  private static boolean hasOtherWords(String text, StatedNumbers numbers) {
    String left = numbers.withoutNames(text, Lang.ZH);
    for (Numeral numeral : Notation.numerals(left, Lang.ZH)) {
      left = left.replace(numeral.text(), "");
    }
    return left.codePoints().anyMatch(Character::isLetter);
  }
}
