package reportsite.check.quote;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.ValuePlaces;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;
import reportsite.notation.Directions;
import reportsite.notation.Directions.Said;
import reportsite.notation.Notation;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/** A figure is the whole number that its quotation states, and goes the way that it goes there. */
public final class QuotedValues {

  public static final List<Check> RULES =
      List.of(
          QuotedValues::valuesStandWhollyInTheirQuotation,
          QuotedValues::directionsFollowTheQuotation);

  enum ValueFault implements Fault {
    VALUE_NOT_IN_QUOTATION,
    VALUE_CUTS_A_NUMBER,
    VALUE_TWICE_IN_QUOTATION,
    DIRECTION_DIFFERS,
    DIRECTION_UNDECIDED
  }

  private static final Comparator<@Nullable BigDecimal> UPPER =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private QuotedValues() {}

  /** A quotation contains its value as written, once, and with every word that bounds it. */
  private static void valuesStandWhollyInTheirQuotation(CheckContext context) {
    for (Figure figure : context.report().figures()) {
      String written = figure.value().written();
      List<Integer> places = ValuePlaces.of(written, figure.quote());
      if (places.size() > 1) {
        context.error(
            figure.quoteAt(), ValueFault.VALUE_TWICE_IN_QUOTATION, written, places.size());
      } else if (places.isEmpty()) {
        reportAbsent(figure, context);
      } else {
        requireWhole(figure, context);
      }
    }
  }

  private static void reportAbsent(Figure figure, CheckContext context) {
    Report report = context.report();
    if (report.source().isRead() && report.quoteSpan(figure).isEmpty()) {
      // The quotation is wrong itself, which is told by another rule.
      return;
    }
    Position at = context.at(figure.at(), "value");
    String written = figure.value().written();
    List<Numeral> numerals =
        Notation.numerals(figure.quote(), Lang.ZH).stream().filter(Numeral::isQuantity).toList();
    for (Numeral numeral : numerals) {
      if (numeral.text().contains(written)) {
        context.error(at, ValueFault.VALUE_CUTS_A_NUMBER, written, numeral.text());
        return;
      }
    }
    Bilingual hint = hint(likely(written, numerals.stream().map(Numeral::text).toList()));
    context.error(at, ValueFault.VALUE_NOT_IN_QUOTATION, written, hint);
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
      case 0 -> Phrases.of("value/no-number");
      case 1 -> Phrases.of("value/one-number", numbers.get(0));
      default -> Phrases.of("value/numbers", String.join("、", numbers));
    };
  }

  /** Compares with the number that the passage states at this place, seen in its whole sentence. */
  private static void requireWhole(Figure figure, CheckContext context) {
    Report report = context.report();
    Span value = report.valueSpan(figure).orElse(null);
    // Without the frame nobody knows which numbers are parts of names.
    if (value == null || !report.isFramed()) {
      return;
    }
    String written = figure.value().written();
    Passage passage = report.source().passage(figure.passage()).orElseThrow();
    for (Numeral numeral : context.numbers().in(passage.text(), Lang.ZH)) {
      boolean longer =
          new Span(numeral.start(), numeral.end()).holds(value) && !numeral.text().equals(written);
      if (longer
          && Notation.read(numeral.text()) instanceof Reading.Understood whole
          && !sameMeaning(whole.value(), figure.value())) {
        Position at = context.at(figure.at(), "value");
        context.error(at, ValueFault.VALUE_CUTS_A_NUMBER, written, numeral.text());
      }
    }
  }

  private static boolean sameMeaning(Value one, Value other) {
    return one.bound() == other.bound()
        && one.unit().equals(other.unit())
        && one.amount().compareTo(other.amount()) == 0
        && UPPER.compare(one.upperAmount(), other.upperAmount()) == 0;
  }

  /**
   * A figure goes the way that the words around its number in the report say. Where they do not
   * decide whether a change is a rise or a fall, a person says so before it is released.
   */
  private static void directionsFollowTheQuotation(CheckContext context) {
    for (Figure figure : context.report().figures()) {
      Said said = said(figure, context.report());
      if (said == null) {
        continue;
      }
      Position at = context.at(figure.at(), "value");
      String written = figure.value().written();
      Direction own = figure.value().direction();
      boolean by = figure.measure() == Measure.GROWTH || figure.measure() == Measure.CHANGE;
      if (said.isUndecided() || said.direction() == Direction.NONE) {
        if (by && own == Direction.NONE && mayMove(figure)) {
          context.unfinished(
              context.stage(figure.passage()),
              at,
              ValueFault.DIRECTION_UNDECIDED,
              written,
              said.words().isEmpty() ? figure.quote() : said.words());
        }
        continue;
      }
      Bilingual cure = cure(said, figure, by);
      if (cure != null) {
        context.error(
            at,
            ValueFault.DIRECTION_DIFFERS,
            written,
            filed(own, figure.measure()),
            said.words(),
            cure.with(written));
      }
    }
  }

  /** The words of the quotation, or of its passage where it is too short to have any. */
  private static @Nullable Said said(Figure figure, Report report) {
    String written = figure.value().written();
    List<Integer> places = ValuePlaces.of(written, figure.quote());
    if (places.size() != 1) {
      return null;
    }
    int at = places.get(0);
    Said said = Directions.of(figure.quote(), at, at + written.length(), Lang.ZH);
    String passage = report.source().passage(figure.passage()).map(Passage::text).orElse("");
    int from = passage.indexOf(figure.quote());
    return said.direction() != Direction.NONE || from < 0
        ? said
        : Directions.of(passage, from + at, from + at + written.length(), Lang.ZH);
  }

  private static @Nullable Bilingual cure(Said said, Figure figure, boolean by) {
    Direction own = figure.value().direction();
    return switch (said.direction() == null ? Direction.NONE : said.direction()) {
      case FALL -> by && own == Direction.FALL ? null : Phrases.of("value/falls-by");
      case FALL_TO ->
          by ? Phrases.of("value/falls-to") : own.isUp() ? Phrases.of("value/falls-to") : null;
      case RISE ->
          own.isDown()
              ? Phrases.of("value/rises")
              : isShareOfRise(figure) ? Phrases.of("value/rises-by") : null;
      case RISE_TO ->
          by ? Phrases.of("value/rises-to") : own.isDown() ? Phrases.of("value/rises") : null;
      case NONE, LEVEL -> null;
    };
  }

  /** A concentration that rose by 1.1% is not 1.1% of anything. */
  private static boolean isShareOfRise(Figure figure) {
    return figure.measure() == Measure.SHARE
        && figure.value().unit().dimension() == Dimension.PERCENT;
  }

  /** A growth that is no percentage is told by another rule. */
  private static boolean mayMove(Figure figure) {
    Dimension dimension = figure.value().unit().dimension();
    return figure.measure() != Measure.GROWTH
        || dimension == Dimension.PERCENT
        || dimension == Dimension.TIMES;
  }

  private static Bilingual filed(Direction own, Measure measure) {
    return own.isDown()
        ? Phrases.of("value/fall")
        : measure == Measure.GROWTH ? Phrases.of("value/growth") : Phrases.of("direction/none");
  }
}
