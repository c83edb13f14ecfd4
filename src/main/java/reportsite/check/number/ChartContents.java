package reportsite.check.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Reference;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.ChartSpec.Shape;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/** A chart compares only what can be compared, draws only what has a place, and is shown. */
public final class ChartContents {

  public static final List<Check> RULES =
      List.of(
          ofEach(ChartContents::oneUnit),
          ofEach(ChartContents::neverFlowBesideStock),
          ofEach(ChartContents::likePeriods),
          ofEach(ChartContents::oneGroup),
          ofEach(ChartContents::rowsPairWhatBelongsTogether),
          ofEach(ChartContents::sharesStayWithinTheirTotal),
          ofEach(ChartContents::ranksAlone),
          ofEach(ChartContents::noVagueValue),
          ChartContents::chartsAreShown);

  enum ChartFault implements Fault {
    CHART_MIXES_UNITS,
    PANEL_MIXES_UNITS,
    CHART_MIXES_FLOW_AND_STOCK,
    CHART_MIXES_PERIODS,
    CHART_MIXES_GROUPS,
    VERSUS_ROW_MISFITS,
    TARGET_ROW_MISFITS,
    SHARES_EXCEED_TOTAL,
    PARTS_EXCEED_ROW,
    NO_RANK_IN_RANK_CHART,
    RANK_IN_OTHER_CHART,
    VAGUE_VALUE_NOT_DRAWN,
    CHART_NOT_SHOWN
  }

  private static final Bilingual NO_HEADING = Bilingual.same("-");

  private ChartContents() {}

  private static Check ofEach(Consumer<Chart> rule) {
    return context ->
        context.report().charts().forEach(spec -> rule.accept(Chart.of(spec, context)));
  }

  /**
   * A chart with its figures looked up. Rows of unknown or unproved figures, which are told
   * elsewhere, are left out, as are subjects.
   */
  private record Chart(
      ChartSpec spec, @Nullable Figure total, List<Row> rows, CheckContext context) {

    /**
     * A row that is drawn.
     *
     * @param other the target or the gap; null where the shape has none
     */
    record Row(ChartSpec.Row spec, Figure figure, @Nullable Figure other, List<Figure> parts) {}

    /** A figure and where the chart asks for it. */
    record Mark(Figure figure, Position at) {}

    static Chart of(ChartSpec spec, CheckContext context) {
      Report report = context.report();
      List<Row> rows = new ArrayList<>();
      if (spec.shape().hasFigures()) {
        for (ChartSpec.Row row : spec.rows()) {
          Figure figure = context.figure(row.drawn());
          Figure other = context.figure(row.other());
          boolean whole = row.other() == null || isProved(other, report);
          if (figure != null && isProved(figure, report) && whole) {
            List<Figure> parts =
                row.parts().stream()
                    .map(context::figure)
                    .flatMap(Stream::ofNullable)
                    .filter(part -> isProved(part, report))
                    .toList();
            rows.add(new Row(row, figure, other, parts));
          }
        }
      }
      return new Chart(spec, context.figure(spec.total()), List.copyOf(rows), context);
    }

    private static boolean isProved(@Nullable Figure figure, Report report) {
      return figure != null && report.valueSpan(figure).isPresent();
    }

    boolean is(Shape shape) {
      return spec.shape() == shape;
    }

    /** Every figure on the value axis; the gaps of a versus chart are not on it. */
    List<Mark> marks() {
      List<Mark> marks = new ArrayList<>();
      if (total != null) {
        marks.add(new Mark(total, spec.at()));
      }
      for (Row row : rows) {
        marks.add(new Mark(row.figure, row.spec.at()));
        if (row.other != null && !is(Shape.VERSUS)) {
          marks.add(new Mark(row.other, row.spec.at()));
        }
        row.parts.forEach(part -> marks.add(new Mark(part, row.spec.at())));
      }
      return List.copyOf(marks);
    }

    /** The figures that share an axis, for each axis that has any. */
    List<List<Mark>> axes() {
      return List.copyOf(
          marks().stream()
              .collect(
                  Collectors.groupingBy(
                      mark -> spec.shape().hasOneAxis() ? spec.at() : mark.at(),
                      LinkedHashMap::new,
                      Collectors.toList()))
              .values());
    }

    /** What is wrong with a chart at one of its marks. */
    void error(Position at, ChartFault fault, Object... particulars) {
      List<Object> all = new ArrayList<>(List.of(spec.id()));
      all.addAll(List.of(particulars));
      context.error(at, fault, all.toArray());
    }
  }

  /** The first mark that is not like the first of all. */
  private static Optional<Chart.Mark> other(
      List<Chart.Mark> marks, BiPredicate<Figure, Figure> alike) {
    return marks.stream()
        .filter(mark -> !alike.test(marks.get(0).figure(), mark.figure()))
        .findFirst();
  }

  /** One axis has one unit; counted things on it have one measure word or one noun. */
  private static void oneUnit(Chart chart) {
    ChartFault fault =
        chart.spec().shape().hasOneAxis()
            ? ChartFault.CHART_MIXES_UNITS
            : ChartFault.PANEL_MIXES_UNITS;
    for (List<Chart.Mark> axis : chart.axes()) {
      // A rank among other values is told by the rule for ranks.
      List<Chart.Mark> marks =
          axis.stream().filter(mark -> dimension(mark.figure()) != Dimension.RANK).toList();
      other(marks, (one, other) -> sameUnit(one, other, chart.context()))
          .ifPresent(
              mark -> {
                String first = marks.get(0).figure().value().written();
                chart.error(mark.at(), fault, first, mark.figure().value().written());
              });
    }
  }

  private static Dimension dimension(Figure figure) {
    return figure.value().unit().dimension();
  }

  private static boolean sameUnit(Figure one, Figure other, CheckContext context) {
    Unit unit = one.value().unit();
    Unit otherUnit = other.value().unit();
    return unit.isLike(otherUnit)
        && (unit.dimension() != Dimension.COUNT
            || unit.word().equals(otherUnit.word())
            || Objects.equals(context.noun(one), context.noun(other)));
  }

  /** What was added in a year and what there is at its end do not stand on one axis. */
  private static void neverFlowBesideStock(Chart chart) {
    if (!chart.spec().shape().hasOneAxis()) {
      return;
    }
    List<Chart.Mark> marks =
        chart.marks().stream()
            .filter(mark -> isFlow(mark.figure()) || mark.figure().measure() == Measure.TOTAL)
            .toList();
    other(marks, (one, other) -> one.measure() == other.measure())
        .ifPresent(
            mark -> {
              Figure first = marks.get(0).figure();
              Figure flow = isFlow(first) ? first : mark.figure();
              Figure stock = isFlow(first) ? mark.figure() : first;
              chart.error(mark.at(), ChartFault.CHART_MIXES_FLOW_AND_STOCK, flow.id(), stock.id());
            });
  }

  private static boolean isFlow(Figure figure) {
    return figure.measure() == Measure.NEW;
  }

  /**
   * A number of some months does not stand beside one of a year as if both were of one series. Bars
   * may, where each of them is called after its time.
   */
  private static void likePeriods(Chart chart) {
    boolean saysSo =
        chart.is(Shape.BARS)
            && chart.rows().stream()
                .allMatch(row -> names(row.spec().label(), row.figure().period()));
    if (saysSo) {
      return;
    }
    for (List<Chart.Mark> marks : chart.axes()) {
      Period first = marks.get(0).figure().period();
      other(marks, (one, other) -> other.period().isLike(one.period()))
          .ifPresent(
              mark ->
                  chart.error(
                      mark.at(),
                      ChartFault.CHART_MIXES_PERIODS,
                      marks.get(0).figure().id(),
                      CheckContext.written(first),
                      mark.figure().id(),
                      CheckContext.written(mark.figure().period())));
    }
  }

  /** The year may be left out: 1—11月. */
  private static boolean names(@Nullable Bilingual label, Period period) {
    if (label == null) {
      return false;
    }
    String year = Integer.toString(period.to().getYear());
    String zh = period.write(Lang.ZH);
    String en = period.write(Lang.EN);
    return label.zh().contains(period.isYear() ? zh : zh.replace(year + "年", ""))
        && label
            .en()
            .contains(period.isYear() ? en : en.replaceFirst(" (?:of )?" + year + "$", ""));
  }

  /** Ranks or gaps under one heading are among the same group: fourth of twelve is not of four. */
  private static void oneGroup(Chart chart) {
    Map<Bilingual, Id> groups = new LinkedHashMap<>();
    for (Chart.Row row : chart.rows()) {
      Figure other = row.other();
      Id versus = other == null ? row.figure().versus() : other.versus();
      if (versus == null || chart.context().report().group(versus).isEmpty()) {
        continue;
      }
      Bilingual heading = row.spec().group();
      Id first = groups.putIfAbsent(heading == null ? NO_HEADING : heading, versus);
      if (first != null && !first.equals(versus)) {
        chart.error(row.spec().at(), ChartFault.CHART_MIXES_GROUPS, first, versus);
        return;
      }
    }
  }

  /**
   * A group's value is computed from a percentage and its own gap in percentage points; a target is
   * compared with the result of the same thing, measured in the same way.
   */
  private static void rowsPairWhatBelongsTogether(Chart chart) {
    boolean isVersus = chart.is(Shape.VERSUS);
    if (!isVersus && !chart.spec().shape().pairsResultAndTarget()) {
      return;
    }
    ChartFault fault = isVersus ? ChartFault.VERSUS_ROW_MISFITS : ChartFault.TARGET_ROW_MISFITS;
    for (Chart.Row row : chart.rows()) {
      Figure figure = row.figure();
      Figure other = row.other();
      Bilingual cure =
          other == null ? null : isVersus ? cureOfGap(figure, other) : cureOfTarget(figure, other);
      if (other != null && cure != null) {
        chart.context().error(row.spec().at(), fault, figure.id(), other.id(), cure);
      }
    }
  }

  /** What to write instead; null when the two belong together. */
  private static @Nullable Bilingual cureOfGap(Figure figure, Figure gap) {
    if (dimension(figure) != Dimension.PERCENT) {
      return Phrases.of("chart/percentage");
    }
    boolean isGap = gap.measure() == Measure.ABOVE || gap.measure() == Measure.BELOW;
    if (!isGap || dimension(gap) != Dimension.PERCENTAGE_POINT) {
      return Phrases.of("chart/gap");
    }
    if (!gap.indicator().equals(figure.indicator())) {
      return Phrases.of("chart/one-indicator");
    }
    if (!gap.period().equals(figure.period())) {
      return Phrases.of("chart/one-period");
    }
    return null;
  }

  /** What to write instead; null when the two belong together. */
  private static @Nullable Bilingual cureOfTarget(Figure result, Figure target) {
    if (result.kind() != Kind.RESULT) {
      return Phrases.of("chart/result");
    }
    if (target.kind() != Kind.TARGET) {
      return Phrases.of("chart/target");
    }
    if (!result.indicator().equals(target.indicator())) {
      return Phrases.of("chart/results-one-indicator");
    }
    if (result.measure() != target.measure()) {
      return Phrases.of("chart/one-measure");
    }
    return null;
  }

  /** The parts of a whole are together not more than the whole. */
  private static void sharesStayWithinTheirTotal(Chart chart) {
    Figure total = chart.total();
    if (total != null && chart.is(Shape.SHARES)) {
      Stream<Figure> parts = chart.rows().stream().map(Chart.Row::figure);
      within(chart, chart.spec().at(), ChartFault.SHARES_EXCEED_TOTAL, parts, total);
    }
    for (Chart.Row row : chart.rows()) {
      if (!row.parts().isEmpty()) {
        Stream<Figure> parts = row.parts().stream();
        within(chart, row.spec().at(), ChartFault.PARTS_EXCEED_ROW, parts, row.figure());
      }
    }
  }

  private static void within(
      Chart chart, Position at, ChartFault fault, Stream<Figure> all, Figure total) {
    List<Figure> parts = all.filter(part -> dimension(part) == dimension(total)).toList();
    BigDecimal sum =
        parts.stream().map(part -> part.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(total.value().amount()) > 0) {
      String terms =
          parts.stream().map(part -> part.value().written()).collect(Collectors.joining(" + "));
      chart.error(at, fault, terms, total.value().written(), total.id());
    }
  }

  /**
   * A strip of ranks shows ranks, and ranks are shown nowhere else: a long bar would be a bad rank.
   */
  private static void ranksAlone(Chart chart) {
    boolean forRanks = chart.is(Shape.RANKS);
    for (Chart.Mark mark : chart.marks()) {
      if (forRanks != (mark.figure().measure() == Measure.RANK)) {
        chart.error(
            mark.at(),
            forRanks ? ChartFault.NO_RANK_IN_RANK_CHART : ChartFault.RANK_IN_OTHER_CHART,
            mark.figure().id());
      }
    }
  }

  /** A value such as 2000余家 has no exact length, so a chart names it without drawing it. */
  private static void noVagueValue(Chart chart) {
    for (Chart.Mark mark : chart.marks()) {
      if (mark.figure().value().isVague()) {
        chart
            .context()
            .warning(
                chart.context().stage(mark.figure().passage()),
                mark.at(),
                ChartFault.VAGUE_VALUE_NOT_DRAWN,
                chart.spec().id(),
                mark.figure().value().written());
      }
    }
  }

  /** A chart that is declared has its place in a narrative. */
  private static void chartsAreShown(CheckContext context) {
    Set<String> shown =
        context.narratives().stream()
            .flatMap(narrative -> narrative.references().stream())
            .filter(reference -> reference.scheme() == Reference.Scheme.CHART)
            .map(Reference::target)
            .collect(Collectors.toUnmodifiableSet());
    for (ChartSpec chart : context.report().charts()) {
      if (!shown.contains(chart.id().text())) {
        context.warning(
            context.stageOfRecord(chart.at(), null),
            chart.at(),
            ChartFault.CHART_NOT_SHOWN,
            chart.id());
      }
    }
  }
}
