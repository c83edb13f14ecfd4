package reportsite.site.figure;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.BarChart;
import reportsite.chart.CalendarChart;
import reportsite.chart.Chart;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.MultiplesChart;
import reportsite.chart.NestChart;
import reportsite.chart.PairChart;
import reportsite.chart.RankChart;
import reportsite.chart.SquaresChart;
import reportsite.chart.TargetChart;
import reportsite.chart.VersusChart;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Quantity;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.derived.Connections.ProjectPlaces;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.ChartSpec.Row;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Stage;
import reportsite.notation.Notation;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Deadline;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Value;
import reportsite.site.page.Edition;
import reportsite.site.page.Promised;
import reportsite.text.EnumWords;

/** Makes of a declared chart the typed chart that can be drawn, in one language. */
public record ChartBuilder(Edition edition, ChartSpec spec) {

  public static Chart build(Edition edition, ChartSpec spec) {
    return new ChartBuilder(edition, spec).chart();
  }

  /** Published if the page of anything that it draws is. */
  private Stage stage() {
    Report report = edition.report();
    return spec.rows().stream()
        .flatMap(
            row ->
                Stream.<Quoted>concat(
                    report.figure(row.drawn()).stream(),
                    report.promises().commitment(row.drawn()).stream()))
        .map(drawn -> report.stage(drawn.passage(), edition.lang()))
        .reduce(report.stage(edition.lang()), Stage::or);
  }

  private Chart chart() {
    ChartFrame frame =
        edition.chartFrame(
            spec.id().text(),
            edition.labels().plain(spec.title()),
            edition.labels().plain(spec.subtitle()),
            stage());
    return switch (spec.shape()) {
      case TARGETS ->
          new TargetChart(frame, unit(), resultName(), targetName(), rows(this::pair).toList());
      case MULTIPLES ->
          new MultiplesChart(frame, resultName(), targetName(), rows(this::panel).toList());
      case BARS -> new BarChart(frame, unit(), edition.word("head-value"), values());
      case RANKS ->
          new RankChart(frame, edition.word("head-rank"), edition.word("chart-beyond"), values());
      case SHARES -> shares(frame);
      case VERSUS -> versus(frame);
      case CALENDAR -> calendar(frame);
      case BOARD ->
          new SquaresChart(
              frame,
              kinds(edition),
              edition.word("head-sum"),
              edition.word("board-money"),
              rows(this::place).toList());
    };
  }

  private <T> Stream<T> rows(Function<Row, T> make) {
    return spec.rows().stream().map(make);
  }

  /** How a row of figures is called: its own label, or the indicator. */
  private String label(Row row) {
    return row.label() != null
        ? edition.in(row.label())
        : edition.in(edition.labels().indicator(drawn(row)).name());
  }

  private @Nullable String heading(Row row) {
    return row.group() == null ? null : edition.in(row.group());
  }

  private Figure drawn(Row row) {
    return figure(row.drawn());
  }

  private Figure other(Row row) {
    return figure(row.other());
  }

  private Figure figure(@Nullable Id id) {
    return edition.report().figure(Objects.requireNonNull(id)).orElseThrow();
  }

  private Unit unit() {
    return drawn(spec.rows().get(0)).value().unit();
  }

  private Quantity quantity(Figure figure) {
    return Quantity.stated(figure, edition.labels().value(figure, Style.TABLE));
  }

  private Quantity derived(Value value, Figure like) {
    return Quantity.derived(value.amount(), edition.labels().derived(value, like, Style.TABLE));
  }

  private List<ValueRow> values() {
    return rows(row -> new ValueRow(label(row), heading(row), quantity(drawn(row)))).toList();
  }

  private PairChart.Pair pair(Row row) {
    Figure target = other(row);
    return new PairChart.Pair(
        label(row),
        heading(row),
        quantity(drawn(row)),
        quantity(target),
        target.value().boundOnAxis(),
        null);
  }

  /** A pair with an axis and a unit of its own. */
  private MultiplesChart.Panel panel(Row row) {
    String unit = edition.labels().unit(drawn(row));
    return new MultiplesChart.Panel(
        drawn(row).value().unit(),
        unit.isEmpty() ? label(row) : edition.word("chart-panel", label(row), unit),
        pair(row));
  }

  /** What the results of a chart are: 2024年结果. */
  private String resultName() {
    return edition.labels().kindAndPeriod(drawn(spec.rows().get(0)));
  }

  private String targetName() {
    return edition.labels().kindAndPeriod(other(spec.rows().get(0)));
  }

  private VersusChart versus(ChartFrame frame) {
    return new VersusChart(
        frame,
        unit(),
        edition.in(edition.report().place()),
        edition.word("chart-group", group(other(spec.rows().get(0))).name()),
        edition.word("head-gap"),
        rows(this::gap).toList());
  }

  /** The group that a gap speaks of. */
  private Group group(Figure gap) {
    return edition.report().group(Objects.requireNonNull(gap.versus())).orElseThrow();
  }

  private PairChart.Pair gap(Row row) {
    Figure own = drawn(row);
    Figure gap = other(row);
    boolean isAbove = gap.measure() == Measure.ABOVE;
    // What the group's value must be, by the place's own value and the stated gap.
    BigDecimal amount = own.value().amount();
    BigDecimal distance = gap.value().amount();
    Value group =
        Notation.derived(isAbove ? amount.subtract(distance) : amount.add(distance), own.value());
    return new PairChart.Pair(
        label(row),
        heading(row),
        quantity(own),
        derived(group, own),
        Bound.EXACT,
        new PairChart.Gap(
            edition.word(isAbove ? "chart-above" : "chart-below", group(gap).name()),
            quantity(gap)));
  }

  private NestChart shares(ChartFrame frame) {
    Figure total = figure(spec.total());
    BigDecimal rest =
        rows(row -> drawn(row).value().amount())
            .reduce(total.value().amount(), BigDecimal::subtract);
    ValueRow remainder =
        rest.signum() > 0
            ? new ValueRow(
                edition.word("chart-remainder"),
                null,
                derived(Notation.derived(rest, total.value()), total))
            : null;
    return new NestChart(
        frame,
        edition.word("head-value"),
        new ValueRow(edition.labels().name(total), null, quantity(total)),
        rows(this::part).toList(),
        remainder);
  }

  /** A part with what the report names within it. */
  private NestChart.Part part(Row row) {
    Figure whole = drawn(row);
    ValueRow own = new ValueRow(label(row), null, quantity(whole));
    if (row.parts().isEmpty()) {
      return new NestChart.Part(own);
    }
    List<ValueRow> named =
        row.parts().stream()
            .map(this::figure)
            .map(figure -> new ValueRow(project(figure), label(row), quantity(figure)))
            .toList();
    BigDecimal sum =
        row.parts().stream()
            .map(id -> figure(id).value().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rest = whole.value().amount().subtract(sum);
    Quantity known = derived(Notation.derived(sum, whole.value()), whole);
    return new NestChart.Part(
        own,
        named,
        rest.signum() > 0
            ? new ValueRow(
                edition.word("chart-rest"),
                label(row),
                derived(Notation.derived(rest, whole.value()), whole))
            : null,
        Quantity.derived(
            sum,
            edition.word("chart-known", oneLine(known.text()), oneLine(quantity(whole).text()))));
  }

  /** No line ends within a number and its unit. */
  private static String oneLine(String number) {
    return number.replace(' ', '\u00A0');
  }

  /** What an amount is spent on, by its name where the report has one for it. */
  private String project(Figure figure) {
    return edition.report().promises().projects().stream()
        .filter(project -> figure.id().equals(project.investment()))
        .findFirst()
        .map(project -> edition.in(project.name()))
        .orElseGet(() -> edition.labels().name(figure));
  }

  private CalendarChart calendar(ChartFrame frame) {
    List<Commitment> all = edition.promised().commitments();
    List<CalendarChart.Item> dated =
        all.stream()
            .flatMap(one -> Stream.ofNullable(one.due()).map(due -> due(one, due)))
            .toList();
    int undated = all.size() - dated.size();
    return new CalendarChart(
        frame,
        new CalendarChart.Words(
            edition.word("calendar-last"),
            edition.word("calendar-span"),
            edition.word("chart-head-due")),
        dated,
        undated == 0
            ? null
            : Quantity.derived(
                BigDecimal.valueOf(undated), edition.word("calendar-undated", undated)));
  }

  private CalendarChart.Item due(Commitment commitment, Deadline due) {
    return new CalendarChart.Item(
        edition.in(commitment.title()),
        due.first().getValue(),
        due.last().getValue(),
        due.isEnd(),
        time(edition, due));
  }

  /** A place with its promises and the investment that is stated of its projects, added up. */
  private SquaresChart.Row place(Row row) {
    Subject subject = edition.report().promises().subject(row.drawn()).orElseThrow();
    Promised promised = edition.promised();
    List<Commitment> commitments = promised.connections().commitments(subject);
    ProjectPlaces places = new ProjectPlaces(edition.report(), promised.connections());
    List<Figure> stated =
        edition.report().promises().projects().stream()
            .filter(
                project ->
                    places.of(project).contains(subject)
                        || commitments.stream()
                            .anyMatch(
                                one -> promised.connections().projects(one).contains(project)))
            .flatMap(project -> Stream.ofNullable(project.investment()))
            .map(this::figure)
            .filter(figure -> !figure.value().isVague())
            .toList();
    String label = row.label() == null ? edition.in(subject.name()) : edition.in(row.label());
    List<Integer> counts = promised.byProof(commitments);
    if (stated.isEmpty()) {
      return new SquaresChart.Row(label, counts, null, edition.word("not-stated"));
    }
    BigDecimal sum =
        stated.stream().map(one -> one.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Figure first = stated.get(0);
    return new SquaresChart.Row(
        label, counts, derived(Notation.derived(sum, first.value()), first), "");
  }

  /** What the squares of promises say, in the order of {@link Promised#byProof}. */
  public static List<String> kinds(Edition edition) {
    return Stream.of("proof-number", "proof-time", "proof-neither").map(edition::word).toList();
  }

  /** The time in the report's own words, or in English; the chart's subtitle says the year. */
  public static String time(Edition edition, Deadline due) {
    return switch (edition.lang()) {
      case ZH -> due.words();
      // Keys: chart-due-month, chart-due-end-of-month, chart-due-spring, chart-due-summer,
      // chart-due-autumn, chart-due-first-half, chart-due-first-quarter, chart-due-third-quarter,
      // chart-due-year, chart-due-end-of-year.
      case EN ->
          edition.word(
              "chart-due-" + EnumWords.of(due.span()),
              due.last().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    };
  }
}
