package reportsite.check.quote;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import reportsite.notation.value.Period;
import reportsite.notation.value.Period.Role;
import reportsite.notation.value.PeriodWords;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;
import reportsite.text.Patterns;
import reportsite.text.Phrases;

/** A figure is the whole number that its quotation states, and goes the way that it goes there. */
public final class QuotedValues {

  public static final List<Check> RULES =
      List.of(
          QuotedValues::valuesStandWhollyInTheirQuotation,
          QuotedValues::directionsFollowTheQuotation,
          QuotedValues::periodsFollowTheQuotation,
          QuotedValues::comparisonsFollowTheQuotation);

  enum ValueFault implements Fault {
    VALUE_NOT_IN_QUOTATION,
    VALUE_CUTS_A_NUMBER,
    VALUE_TWICE_IN_QUOTATION,
    DIRECTION_DIFFERS,
    DIRECTION_UNDECIDED,
    PERIOD_DIFFERS,
    VERSUS_DIFFERS,
    MEASURE_DIFFERS,
    COMPARED_WITH_PERIOD_BEFORE
  }

  private static final Patterns SAID = Patterns.of(QuotedValues.class);
  private static final Pattern BASE = SAID.pattern("BASE");
  private static final Pattern BASE_BEHIND = SAID.pattern("BASE_BEHIND");
  private static final Pattern AVERAGE = SAID.pattern("AVERAGE");
  private static final Pattern PERIOD_BEFORE = SAID.pattern("PERIOD_BEFORE");
  private static final Pattern SUM_OF_YEARS = SAID.pattern("SUM_OF_YEARS");
  private static final Pattern WHOLE = Pattern.compile("全[国省市区县州盟旗]");
  private static final Pattern ADDED = Pattern.compile("净增[加长]?(?:了|约|近|超){0,2}$");
  private static final Pattern ABOVE = SAID.pattern("ABOVE");
  private static final Pattern BELOW = SAID.pattern("BELOW");
  private static final Pattern NEW = SAID.pattern("NEW");
  private static final Pattern TOTAL = SAID.pattern("TOTAL");

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
        boolean isAdded = ADDED.matcher(lead(figure)).find();
        if (by && own == Direction.NONE && mayMove(figure) && !isAdded) {
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

  /** A time that the clause of its number names in the quotation is that of the figure. */
  private static void periodsFollowTheQuotation(CheckContext context) {
    for (Figure figure : context.report().figures()) {
      String lead = lead(figure);
      Period own = figure.period();
      PeriodWords.Found named = named(lead, context.report().year());
      boolean isPart = named != null && named.period().isPartOfYear() && own.isYear();
      boolean isOtherYear =
          named != null
              && named.period().isYear()
              && named.year() != null
              && !own.names(named.year())
              && own.lastYear() != named.year();
      boolean isSum =
          named != null
              && named.period().shape() == Period.Shape.YEARS
              && own.isYear()
              && SUM_OF_YEARS.matcher(lead.substring(named.start())).find();
      if (named != null && (isPart || isOtherYear || isSum)) {
        String words = lead.substring(named.start(), named.end());
        differs(figure, "period", ValueFault.PERIOD_DIFFERS, words, named.period().text(), context);
      } else if (AVERAGE.matcher(lead).find() && own.role() != Role.AVERAGE) {
        int last = own.lastYear();
        String cure = "{average: " + (last - 4) + "/" + last + "}";
        differs(figure, "period", ValueFault.PERIOD_DIFFERS, "年均", cure, context);
      }
    }
  }

  private static String named(Figure figure, Report report) {
    Bilingual own = figure.name();
    return own != null
        ? own.zh()
        : report.indicator(figure.indicator()).map(one -> one.name().zh()).orElse("");
  }

  private static void differs(
      Figure figure,
      String key,
      ValueFault fault,
      String words,
      String cure,
      CheckContext context) {
    context.error(context.at(figure.at(), key), fault, figure.value().written(), words, cure);
  }

  /** What the quotation says before its number, in one clause with it; a time may stand apart. */
  private static String lead(Figure figure) {
    List<Integer> places = ValuePlaces.of(figure.value().written(), figure.quote());
    if (places.size() != 1) {
      return "";
    }
    String before = figure.quote().substring(0, places.get(0));
    int end = Math.max(before.lastIndexOf('；'), before.lastIndexOf('。'));
    return before.substring(end + 1);
  }

  private static PeriodWords.@Nullable Found named(String lead, int year) {
    PeriodWords.Found named = null;
    for (PeriodWords.Found one : PeriodWords.find(lead, 0, lead.length(), year, year - 1)) {
      boolean isBase =
          BASE.matcher(lead.substring(0, one.start())).find()
              || BASE_BEHIND.matcher(lead.substring(one.end())).lookingAt();
      // 上半年，完成38亿元: the comma behind a time parts nothing.
      boolean isOwn = !lead.substring(one.end()).replaceFirst("^，", "").contains("，");
      named = isBase || !isOwn ? named : one;
    }
    // Of several times each number has its own, and the quotation need not begin with all.
    return lead.contains("分别") ? null : named;
  }

  /** With whom a figure compares, which of the two is more, and whether it is a flow or a stock. */
  private static void comparisonsFollowTheQuotation(CheckContext context) {
    for (Figure figure : context.report().figures()) {
      String lead = lead(figure);
      String clause = lead.substring(lead.lastIndexOf('，') + 1);
      String group =
          context.report().groups().stream()
              .filter(one -> one.id().equals(figure.versus()))
              .map(one -> one.name().zh())
              .findFirst()
              .orElse("");
      Matcher whole = WHOLE.matcher(clause);
      if (WHOLE.matcher(group).matches() && whole.find() && !clause.contains(group)) {
        differs(figure, "versus", ValueFault.VERSUS_DIFFERS, whole.group(), group, context);
      }
      Measure measure = figure.measure();
      String name = named(figure, context.report());
      boolean isGrowth = measure == Measure.GROWTH || measure == Measure.CHANGE;
      if (isGrowth && PERIOD_BEFORE.matcher(clause).find() && !name.contains("环比")) {
        context.error(
            context.at(figure.at(), "measure"),
            ValueFault.COMPARED_WITH_PERIOD_BEFORE,
            figure.value().written(),
            name);
      }
      boolean above = ABOVE.matcher(clause).find();
      boolean below = BELOW.matcher(clause).find();
      Measure said =
          measure == Measure.ABOVE && below && !above
              ? Measure.BELOW
              : measure == Measure.BELOW && above && !below
                  ? Measure.ABOVE
                  : measure == Measure.TOTAL && NEW.matcher(clause).find()
                      ? Measure.NEW
                      : measure == Measure.NEW && TOTAL.matcher(clause).find()
                          ? Measure.TOTAL
                          : measure;
      if (said != measure) {
        String cure = EnumWords.of(said);
        differs(
            figure, "measure", ValueFault.MEASURE_DIFFERS, EnumWords.of(measure), cure, context);
      }
    }
  }
}
