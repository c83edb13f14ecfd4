package reportsite.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.ValuePlaces;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.notation.Reading;
import reportsite.notation.Value;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** A quotation contains its value as written, once, and with every word that bounds it. */
final class ValuesStandWhollyInTheirQuotation implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    StatedNumbers numbers = StatedNumbers.of(report);
    for (Figure figure : report.figures()) {
      String written = figure.value().written();
      List<Integer> places = ValuePlaces.of(written, figure.quote());
      if (places.size() > 1) {
        diagnostics.error(
            figure.quoteAt(), CheckFault.VALUE_TWICE_IN_QUOTATION, written, places.size());
      } else if (places.isEmpty()) {
        reportAbsent(figure, report, diagnostics);
      } else {
        requireWhole(figure, places.get(0), numbers, report, diagnostics);
      }
    }
  }

  private static void reportAbsent(Figure figure, Report report, Diagnostics diagnostics) {
    if (report.quoteSpan(figure).isEmpty()) {
      // The quotation is wrong itself, which is told by another rule.
      return;
    }
    Position at = report.places().of(figure.at(), "value");
    String written = figure.value().written();
    List<Numeral> numerals =
        Notation.numerals(figure.quote(), Lang.ZH).stream().filter(Numeral::isQuantity).toList();
    for (Numeral numeral : numerals) {
      if (numeral.text().contains(written)) {
        diagnostics.error(at, CheckFault.VALUE_CUTS_A_NUMBER, written, numeral.text());
        return;
      }
    }
    Bilingual hint = hint(likely(written, numerals.stream().map(Numeral::text).toList()));
    diagnostics.error(at, CheckFault.VALUE_NOT_IN_QUOTATION, written, hint);
  }

  /** Those of the same digits, where there are any: 0.6% was probably meant for 0.6个百分点. */
  private static List<String> likely(String written, List<String> numbers) {
    String digits = written.replaceAll("[^0-9.]", "");
    List<String> same =
        numbers.stream()
            .filter(number -> number.replaceAll("[^0-9.]", "").equals(digits))
            .distinct()
            .toList();
    return same.isEmpty() ? numbers : same;
  }

  private static Bilingual hint(List<String> numbers) {
    return switch (numbers.size()) {
      case 0 ->
          new Bilingual(
              "引文里没有数字，请把引文加长到包含这个数值", "it has no number; quote the words that state the value");
      case 1 ->
          new Bilingual(
                  "引文里写的是“{0}”，如果指的就是它，请写 value: {0}",
                  "it has '{0}'; if that is meant, write value: {0}")
              .with(numbers.get(0));
      default ->
          new Bilingual(
                  "引文里的数字是：{0}。value 要照抄原文的写法，连同单位和“左右”“以上”等词",
                  "it has: {0}; write the value exactly as the report does, with its unit and with"
                      + " words such as 左右")
              .with(String.join("、", numbers));
    };
  }

  /** Compares with the number that the passage states at this place, seen in its whole sentence. */
  private static void requireWhole(
      Figure figure,
      int placeInQuotation,
      StatedNumbers numbers,
      Report report,
      Diagnostics diagnostics) {
    Passage passage = report.source().passage(figure.passage()).orElse(null);
    int quotation = passage == null ? -1 : passage.text().indexOf(figure.quote());
    if (passage == null || quotation < 0) {
      return;
    }
    String written = figure.value().written();
    int start = quotation + placeInQuotation;
    int end = start + written.length();
    for (Numeral numeral : numbers.in(passage.text(), Lang.ZH)) {
      boolean longer =
          numeral.start() <= start && numeral.end() >= end && !numeral.text().equals(written);
      Value whole = longer ? read(numeral.text()) : null;
      if (whole != null && !sameMeaning(whole, figure.value())) {
        Position at = report.places().of(figure.at(), "value");
        diagnostics.error(at, CheckFault.VALUE_CUTS_A_NUMBER, written, numeral.text());
      }
    }
  }

  private static @Nullable Value read(String written) {
    return Notation.read(written) instanceof Reading.Understood understood
        ? understood.value()
        : null;
  }

  private static boolean sameMeaning(Value one, Value other) {
    return one.bound() == other.bound()
        && one.unit().equals(other.unit())
        && one.amount().compareTo(other.amount()) == 0
        && sameUpper(one, other);
  }

  private static boolean sameUpper(Value one, Value other) {
    var upper = one.upperAmount();
    var otherUpper = other.upperAmount();
    if (upper == null || otherUpper == null) {
      return (upper == null) == (otherUpper == null);
    }
    return upper.compareTo(otherUpper) == 0;
  }
}
