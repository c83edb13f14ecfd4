package reportsite.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.chart.BarChart;
import reportsite.chart.Chart;
import reportsite.chart.Frame;
import reportsite.chart.Quantity;
import reportsite.chart.RankChart;
import reportsite.chart.ShareChart;
import reportsite.chart.TargetChart;
import reportsite.chart.VersusChart;
import reportsite.model.ChartSpec;
import reportsite.model.ChartSpec.Row;
import reportsite.model.Figure;
import reportsite.model.Id;
import reportsite.model.Measure;
import reportsite.notation.Kind;
import reportsite.notation.Notation;
import reportsite.notation.Style;
import reportsite.notation.Unit;
import reportsite.notation.Value;

/** Makes of a declared chart the typed chart that can be drawn, in one language. */
final class ChartBuilder {

  private final Edition edition;

  ChartBuilder(Edition edition) {
    this.edition = edition;
  }

  Chart build(ChartSpec spec, String title, String subtitle) {
    Frame frame =
        new Frame(
            spec.id().text(),
            edition.lang(),
            title,
            subtitle,
            edition.word(
                "chart-source",
                edition.report().government(),
                edition.date(edition.report().occasion().date())));
    return switch (spec.shape()) {
      case TARGETS -> targets(spec, frame);
      case BARS -> bars(spec, frame);
      case VERSUS -> versus(spec, frame);
      case SHARES -> shares(spec, frame);
      case RANKS -> ranks(spec, frame);
    };
  }

  /** How a row is called: its own label, or the indicator. */
  String label(Row row) {
    return row.label() != null
        ? edition.in(row.label())
        : edition.in(edition.labels().indicator(figure(row.figure())).name());
  }

  Figure figure(Id id) {
    return edition.report().figure(id).orElseThrow();
  }

  Figure other(Row row) {
    return figure(Objects.requireNonNull(row.other()));
  }

  /** What the group's value must be, by the place's own value and the stated gap. */
  Value groupValue(Row row) {
    Figure own = figure(row.figure());
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
      rest = rest.subtract(figure(row.figure()).value().amount());
    }
    return rest.signum() > 0 ? Notation.derived(rest, total.value()) : null;
  }

  String derivedText(Value value, Figure like) {
    return Notation.write(
        value, edition.labels().indicator(like).noun(), Kind.RESULT, Style.TABLE, edition.lang());
  }

  private TargetChart targets(ChartSpec spec, Frame frame) {
    Row first = spec.rows().get(0);
    return new TargetChart(
        frame,
        unit(spec),
        edition.labels().kindAndPeriod(figure(first.figure())),
        edition.labels().kindAndPeriod(other(first)),
        spec.rows().stream()
            .map(
                row ->
                    new TargetChart.Row(
                        label(row),
                        quantity(figure(row.figure())),
                        quantity(other(row)),
                        other(row).value().bound()))
            .toList());
  }

  private BarChart bars(ChartSpec spec, Frame frame) {
    return new BarChart(
        frame,
        unit(spec),
        spec.rows().stream()
            .map(
                row ->
                    new BarChart.Row(
                        label(row),
                        row.group() == null ? null : edition.in(row.group()),
                        quantity(figure(row.figure()))))
            .toList());
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
    Figure own = figure(row.figure());
    Value group = groupValue(row);
    return new VersusChart.Row(
        label(row),
        quantity(own),
        Quantity.derived(group.amount(), derivedText(group, own)),
        quantity(other(row)));
  }

  private ShareChart shares(ChartSpec spec, Frame frame) {
    Figure total = figure(Objects.requireNonNull(spec.total()));
    Value rest = remainder(spec);
    List<ShareChart.Part> parts =
        spec.rows().stream()
            .map(row -> new ShareChart.Part(label(row), quantity(figure(row.figure()))))
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
            .map(row -> new RankChart.Row(label(row), quantity(figure(row.figure()))))
            .toList());
  }

  private Unit unit(ChartSpec spec) {
    return figure(spec.rows().get(0).figure()).value().unit();
  }

  private Quantity quantity(Figure figure) {
    String text = edition.labels().value(figure, Style.TABLE);
    Value value = figure.value();
    return value.isVague() || value.upper() != null
        ? Quantity.vague(figure.id().text(), text)
        : Quantity.stated(figure.id().text(), value.amount(), text);
  }
}
