package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Report;
import reportsite.model.StatedNumbers;
import reportsite.notation.Kind;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.notation.Style;
import reportsite.notation.Unit.Dimension;
import reportsite.notation.Value;
import reportsite.text.Lang;

/**
 * The English of a passage states the numbers of the Chinese, bounds included: all of them, and in
 * digits no others. Words such as "two" may stand for what is no number in Chinese.
 */
final class TranslationsStateTheSameNumbers implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    StatedNumbers numbers = StatedNumbers.of(report);
    for (TranslatedPassage both : TranslatedPassage.of(report)) {
      compare(
          both.number(),
          both.at(report),
          numbers.in(both.zh(), Lang.ZH),
          numbers.in(both.en(), Lang.EN),
          diagnostics);
    }
  }

  private static void compare(
      int passage,
      Position at,
      List<Numeral> chinese,
      List<Numeral> english,
      Diagnostics diagnostics) {
    List<Numeral> unmatched = new ArrayList<>(english);
    for (Numeral numeral : chinese) {
      Value value = StatedNumbers.read(numeral, Lang.ZH);
      boolean isFirst =
          value != null
              && value.unit().dimension() == Dimension.RANK
              && value.amount().intValue() == 1;
      // "First" is mostly an adverb and not found as a numeral.
      if (value != null && !isFirst && !takeEqual(value, unmatched)) {
        diagnostics.error(
            at,
            CheckFault.TRANSLATION_LACKS_NUMBER,
            passage,
            numeral.text(),
            Notation.write(value, null, Kind.TARGET, Style.PROSE, Lang.EN));
      }
    }
    for (Numeral numeral : unmatched) {
      if (numeral.text().codePoints().anyMatch(Character::isDigit)) {
        diagnostics.error(at, CheckFault.TRANSLATION_ADDS_NUMBER, passage, numeral.text());
      }
    }
  }

  private static boolean takeEqual(Value value, List<Numeral> english) {
    for (Numeral numeral : english) {
      Value other = StatedNumbers.read(numeral, Lang.EN);
      if (other != null && StatedNumbers.sayTheSame(value, other)) {
        english.remove(numeral);
        return true;
      }
    }
    return false;
  }
}
