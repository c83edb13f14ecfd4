package reportsite.site.figure;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.BarChart;
import reportsite.chart.ChangeChart;
import reportsite.chart.Chart;
import reportsite.chart.Frame;
import reportsite.chart.MilestoneChart;
import reportsite.chart.MultiplesChart;
import reportsite.chart.Quantity;
import reportsite.chart.RankChart;
import reportsite.chart.ShareChart;
import reportsite.chart.TargetChart;
import reportsite.chart.VersusChart;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.ChartSpec.Row;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report.Group;
import reportsite.notation.Deadline;
import reportsite.notation.Kind;
import reportsite.notation.Notation;
import reportsite.notation.Style;
import reportsite.notation.Unit;
import reportsite.notation.Value;
import reportsite.site.page.Edition;

/** Makes of a declared chart the typed chart that can be drawn, in one language. */
public final class ChartBuilder {

  private final Edition edition;

  ChartBuilder(Edition edition) {
    this.edition = edition;
  }

  Chart build(ChartSpec spec, String title, String subtitle) {
    Frame frame = edition.chartFrame(spec.id().text(), title, subtitle);
    return switch (spec.shape()) {
      case TARGETS -> targets(spec, frame);
      case BARS -> bars(spec, frame);
      case VERSUS -> versus(spec, frame);
      case SHARES -> shares(spec, frame);
      case RANKS -> ranks(spec, frame);
      case CHANGES -> changes(spec, frame);
      case MULTIPLES -> multiples(spec, frame);
      case MILESTONES -> new MilestoneChart(frame, new Milestones(edition).items(spec));
    };
  }

  /** How a row of figures is called: its own label, or the indicator. */
  String label(Row row) {
    return row.label() != null
        ? edition.in(row.label())
        : edition.in(edition.labels().indicator(figure(row.drawn())).name());
  }

  Figure figure(Id id) {
    return edition.report().figure(id).orElseThrow();
  }

  Figure other(Row row) {
    return figure(Objects.requireNonNull(row.other()));
  }

  /** What the group's value must be, by the place's own value and the stated gap. */
  Value groupValue(Row row) {
    Figure own = figure(row.drawn());
    Figure gap = other(row);
    BigDecimal distance = gap.value().amount();
    return Notation.derived(
        gap.measure() == Measure.ABOVE
            ? own.value().amount().subtract(distance)
            : own.value().amount().add(distance),
        own.value());
  }

  /** The group that the chart's gaps speak of. */
  String groupName(ChartSpec spec) {
    Id group = Objects.requireNonNull(other(spec.rows().get(0)).versus());
    return edition.word("chart-group", edition.report().group(group).orElseThrow().name());
  }

  /**
   * What the parts leave over of the total; null when they make it up, or the remainder is not
   * exact.
   */
  @Nullable Value remainder(ChartSpec spec) {
    Figure total = figure(Objects.requireNonNull(spec.total()));
    BigDecimal rest = total.value().amount();
    for (Row row : spec.rows()) {
      rest = rest.subtract(figure(row.drawn()).value().amount());
    }
    return rest.signum() > 0 ? Notation.derived(rest, total.value()) : null;
  }

  String derivedText(Value value, Figure like) {
    return Notation.write(
        value, edition.labels().indicator(like).noun(), Kind.RESULT, Style.TABLE, edition.lang());
  }

  private TargetChart targets(ChartSpec spec, Frame frame) {
    return new TargetChart(frame, unit(spec), resultName(spec), targetName(spec), targetRows(spec));
  }

  private ChangeChart changes(ChartSpec spec, Frame frame) {
    return new ChangeChart(frame, unit(spec), resultName(spec), targetName(spec), targetRows(spec));
  }

  private List<TargetChart.Row> targetRows(ChartSpec spec) {
    return spec.rows().stream().map(row -> targetRow(row, label(row))).toList();
  }

  private MultiplesChart multiples(ChartSpec spec, Frame frame) {
    return new MultiplesChart(
        frame,
        resultName(spec),
        targetName(spec),
        spec.rows().stream()
            .map(
                row ->
                    new MultiplesChart.Panel(
                        figure(row.drawn()).value().unit(), targetRow(row, panelName(row))))
            .toList());
  }

  /** A row's name with its unit, where rows differ in units. */
  String panelName(Row row) {
    String unit = edition.labels().unit(figure(row.drawn()));
    return unit.isEmpty() ? label(row) : edition.word("chart-panel", label(row), unit);
  }

  private TargetChart.Row targetRow(Row row, String label) {
    return new TargetChart.Row(
        label,
        quantity(figure(row.drawn())),
        quantity(other(row)),
        other(row).value().boundOnAxis());
  }

  /** What the results of a chart are: 2024年结果. */
  String resultName(ChartSpec spec) {
    return edition.labels().kindAndPeriod(figure(spec.rows().get(0).drawn()));
  }

  String targetName(ChartSpec spec) {
    return edition.labels().kindAndPeriod(other(spec.rows().get(0)));
  }

  private BarChart bars(ChartSpec spec, Frame frame) {
    return new BarChart(
        frame,
        unit(spec),
        spec.rows().stream()
            .map(row -> new BarChart.Row(label(row), group(row), quantity(figure(row.drawn()))))
            .toList());
  }

  private @Nullable String group(Row row) {
    return row.group() == null ? null : edition.in(row.group());
  }

  private VersusChart versus(ChartSpec spec, Frame frame) {
    return new VersusChart(
        frame,
        unit(spec),
        edition.in(edition.report().place()),
        groupName(spec),
        spec.rows().stream().map(this::versusRow).toList());
  }

  private VersusChart.Row versusRow(Row row) {
    Figure own = figure(row.drawn());
    Value group = groupValue(row);
    return new VersusChart.Row(
        label(row),
        quantity(own),
        Quantity.derived(group.amount(), derivedText(group, own)),
        side(other(row)),
        quantity(other(row)));
  }

  /** On which side of the group a gap lies: 高于全市. */
  private String side(Figure gap) {
    Group group = edition.report().group(Objects.requireNonNull(gap.versus())).orElseThrow();
    return edition.word(
        gap.measure() == Measure.ABOVE ? "chart-above" : "chart-below", group.name());
  }

  private ShareChart shares(ChartSpec spec, Frame frame) {
    Figure total = figure(Objects.requireNonNull(spec.total()));
    Value rest = remainder(spec);
    List<ShareChart.Part> parts =
        spec.rows().stream()
            .map(row -> new ShareChart.Part(label(row), quantity(figure(row.drawn()))))
            .toList();
    return new ShareChart(
        frame,
        new ShareChart.Part(edition.labels().name(total), quantity(total)),
        parts,
        rest == null
            ? null
            : new ShareChart.Part(
                edition.word("chart-remainder"),
                Quantity.derived(rest.amount(), derivedText(rest, total))));
  }

  private RankChart ranks(ChartSpec spec, Frame frame) {
    return new RankChart(
        frame,
        spec.rows().stream()
            .map(row -> new RankChart.Row(label(row), group(row), quantity(figure(row.drawn()))))
            .toList());
  }

  private Unit unit(ChartSpec spec) {
    return figure(spec.rows().get(0).drawn()).value().unit();
  }

  private Quantity quantity(Figure figure) {
    String text = edition.labels().value(figure, Style.TABLE);
    Value value = figure.value();
    return value.isVague() || value.upper() != null
        ? Quantity.vague(figure.id().text(), text)
        : Quantity.stated(figure.id().text(), value.amount(), text);
  }

  /** The commitments of a chart along the year, those that the report gives a time to. */
  public static final class Milestones {

    private final Edition edition;

    Milestones(Edition edition) {
      this.edition = edition;
    }

    List<MilestoneChart.Item> items(ChartSpec spec) {
      return spec.rows().stream().flatMap(row -> Stream.ofNullable(item(row))).toList();
    }

    private MilestoneChart.@Nullable Item item(Row row) {
      Commitment commitment = edition.report().promises().commitment(row.drawn()).orElseThrow();
      Deadline due = commitment.due();
      if (due == null) {
        return null;
      }
      String label = edition.in(Objects.requireNonNullElse(row.label(), commitment.title()));
      MilestoneChart.End end = due.isEnd() ? MilestoneChart.End.AT_END : MilestoneChart.End.WITHIN;
      return new MilestoneChart.Item(
          label,
          new MilestoneChart.When(
              due.first().getValue(), due.last().getValue(), end, words(edition, due)));
    }

    /** The time in the report's own words, or in English; the chart's subtitle says the year. */
    public static String words(Edition edition, Deadline due) {
      return switch (edition.lang()) {
        case ZH -> due.words();
        case EN ->
            edition.word(
                "chart-due-" + due.span().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                due.last().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      };
    }
  }
}
