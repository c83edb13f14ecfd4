package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report;
import reportsite.notation.Direction;
import reportsite.notation.Directions;
import reportsite.notation.Directions.Said;
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
          both.zh(),
          both.en(),
          numbers.in(both.zh(), Lang.ZH),
          numbers.in(both.en(), Lang.EN),
          diagnostics);
    }
  }

  private static void compare(
      int passage,
      Position at,
      String zh,
      String en,
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
      Numeral same =
          value == null || isFirst
              ? null
              : takeEqual(value, said(zh, numeral, Lang.ZH), en, unmatched);
      if (same != null) {
        reversed(
            passage, at, numeral, said(zh, numeral, Lang.ZH), said(en, same, Lang.EN), diagnostics);
      }
      if (value != null && !isFirst && same == null) {
        diagnostics.error(
            at,
            CheckFault.TRANSLATION_LACKS_NUMBER,
            passage,
            numeral.text(),
            Notation.write(
                said(zh, numeral, Lang.ZH).direction() == Direction.FALL
                    ? value.with(Direction.FALL)
                    : value,
                null,
                Kind.TARGET,
                Style.PROSE,
                Lang.EN));
      }
    }
    for (Numeral numeral : unmatched) {
      if (numeral.text().codePoints().anyMatch(Character::isDigit)) {
        diagnostics.error(at, CheckFault.TRANSLATION_ADDS_NUMBER, passage, numeral.text());
      }
    }
  }

  private static Said said(String text, Numeral numeral, Lang lang) {
    return Directions.of(text, numeral.start(), numeral.end(), lang);
  }

  private static boolean areOpposite(Said one, Said other) {
    return (one.isDown() && other.isUp()) || (one.isUp() && other.isDown());
  }

  private static void reversed(
      int passage, Position at, Numeral numeral, Said zh, Said en, Diagnostics diagnostics) {
    if (areOpposite(zh, en)) {
      diagnostics.error(
          at,
          CheckFault.TRANSLATION_REVERSES_NUMBER,
          passage,
          numeral.text(),
          zh.words(),
          en.words());
    }
  }

  /** The first equal number, rather one of the same way where a passage has it both ways. */
  private static @Nullable Numeral takeEqual(
      Value value, Said said, String text, List<Numeral> english) {
    Numeral found = null;
    for (Numeral numeral : english) {
      Value other = StatedNumbers.read(numeral, Lang.EN);
      if (other != null && StatedNumbers.sayTheSame(value, other)) {
        if (!areOpposite(said, said(text, numeral, Lang.EN))) {
          english.remove(numeral);
          return numeral;
        }
        found = found == null ? numeral : found;
      }
    }
    if (found != null) {
      english.remove(found);
    }
    return found;
  }
}
