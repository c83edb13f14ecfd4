package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.model.StatedNumbers;
import reportsite.model.Translation;
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
    for (Translation translation : report.translations()) {
      Passage passage = report.source().passage(translation.passage()).orElse(null);
      // A stale translation is told as that, not by its numbers.
      if (passage != null && passage.fingerprint().equals(translation.source())) {
        compare(
            translation,
            report.places().of(translation.at(), "en"),
            numbers.in(passage.text(), Lang.ZH),
            numbers.in(translation.en(), Lang.EN),
            diagnostics);
      }
    }
  }

  private static void compare(
      Translation translation,
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
            translation.passage(),
            numeral.text(),
            Notation.write(value, null, Kind.TARGET, Style.PROSE, Lang.EN));
      }
    }
    for (Numeral numeral : unmatched) {
      if (numeral.text().codePoints().anyMatch(Character::isDigit)) {
        diagnostics.error(
            at, CheckFault.TRANSLATION_ADDS_NUMBER, translation.passage(), numeral.text());
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
