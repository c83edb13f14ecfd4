package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reportsite.notation.Unit;

/**
 * Places ranks as dots on strips that show every place down to the worst shown. Beyond it the
 * strips go on as dots: how many are ranked is not known here, and the worst shown need not be the
 * last.
 */
final class RankLayout {

  private static final Unit RANK = new Unit(Unit.Dimension.RANK, "位");
  private static final double RADIUS = 6.5;
  private static final double TEXTS_AT_MOST = 200;
  private static final double BEYOND_AT_LEAST = 24;

  /** More places than this are not shown one by one. */
  private static final int PLACES_SHOWN = 40;

  private final RankChart chart;
  private final Sheet sheet;
  private final List<Quantity> ranks;

  RankLayout(RankChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.ranks = chart.rows().stream().map(RankChart.Row::rank).toList();
  }

  void place() {
    double labels =
        Math.max(
            Column.labels(chart.rows().stream().map(RankChart.Row::label)),
            Column.headings(
                chart.rows().stream().map(RankChart.Row::group).flatMap(Stream::ofNullable)));
    double texts = Column.values(ranks, Role.VALUE);
    boolean beside = sheet.isWide() && texts <= TEXTS_AT_MOST;
    Span span =
        beside
            ? new Span(labels + Column.GAP + RADIUS, sheet.width() - texts - Column.GAP - RADIUS)
            : new Span(RADIUS + 1, sheet.width() - RADIUS - 1);
    BigDecimal worst =
        ranks.stream()
            .map(Quantity::amount)
            .flatMap(Stream::ofNullable)
            .reduce(BigDecimal.ONE, BigDecimal::max);
    Axis axis = Axis.ranks(worst, RANK, upTo(worst, span), sheet);
    String group = null;
    for (RankChart.Row row : chart.rows()) {
      group = Stack.heading(sheet, group, row.group(), beside ? labels : sheet.width());
      double middle = beside ? besideTexts(row, labels) : stackedTexts(row);
      strip(axis, row.rank(), middle, span.right());
      sheet.down(beside ? 12 : Stack.BETWEEN_ROWS);
    }
    sheet.down(beside ? -4 : -8);
    axis.label(sheet);
  }

  /** Leaves one step of the strip for what lies beyond the worst place. */
  private static Span upTo(BigDecimal worst, Span span) {
    double step = Math.max(BEYOND_AT_LEAST, span.length() / worst.doubleValue());
    return new Span(span.left(), span.right() - Math.min(step, span.length() / 2));
  }

  private double besideTexts(RankChart.Row row, double labels) {
    TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
    double height = Math.max(label.height(), 20);
    double middle = sheet.y() + height / 2;
    label.placeAround(sheet, 0, middle, Mark.Anchor.START);
    TextBlock.of(row.rank(), Role.VALUE, sheet.width())
        .placeAround(sheet, sheet.width(), middle, Mark.Anchor.END);
    sheet.down(height);
    return middle;
  }

  private double stackedTexts(RankChart.Row row) {
    Stack.labelled(sheet, row.label(), row.rank());
    sheet.down(Stack.ABOVE_MARKS + 14);
    return sheet.y() - 7;
  }

  private void strip(Axis axis, Quantity rank, double middle, double end) {
    BigDecimal place = rank.amount();
    if (place == null) {
      return;
    }
    double right = axis.x(axis.to());
    if (right > axis.span().left()) {
      sheet.add(new Mark.Rule(Role.AXIS, axis.span().left(), middle, right, middle));
    }
    sheet.add(new Mark.Rule(Role.BEYOND, right, middle, end, middle));
    int last = axis.to().intValueExact();
    if (last <= PLACES_SHOWN) {
      IntStream.rangeClosed(1, last)
          .mapToDouble(at -> axis.x(BigDecimal.valueOf(at)))
          .forEach(x -> sheet.add(new Mark.Rule(Role.AXIS, x, middle - 4, x, middle + 4)));
    }
    sheet.add(new Mark.Dot(Role.RESULT, axis.x(place), middle, RADIUS));
  }
}
