package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Places bars from zero, each with its number at its end. */
final class BarLayout {

  private static final double TO_TEXT = 8;

  /** A longer number does not stand at the end of its bar. */
  private static final double BESIDE_AT_MOST = 230;

  private final BarChart chart;
  private final Sheet sheet;
  private final List<Quantity> values;
  private final List<BigDecimal> amounts;

  BarLayout(BarChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.values = chart.rows().stream().map(BarChart.Row::value).toList();
    this.amounts = values.stream().map(Quantity::amount).flatMap(Stream::ofNullable).toList();
  }

  void place() {
    if (sheet.isWide() && Column.values(values, Role.VALUE) <= BESIDE_AT_MOST) {
      beside();
    } else {
      stacked();
    }
  }

  private void beside() {
    double labels =
        Math.max(
            Column.labels(chart.rows().stream().map(BarChart.Row::label)),
            Column.headings(
                chart.rows().stream().map(BarChart.Row::group).flatMap(Stream::ofNullable)));
    double left = labels + Column.GAP + room(BarLayout::isNegative);
    Span span = new Span(left, rightEnd(left));
    Axis axis = Axis.linear(amounts, Axis.Origin.ZERO, chart.unit(), span, sheet);
    int under = sheet.depth();
    double top = sheet.y();
    String group = null;
    for (BarChart.Row row : chart.rows()) {
      group = Stack.heading(sheet, group, row.group(), labels);
      TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
      double height = Math.max(label.height(), 20);
      double middle = sheet.y() + height / 2;
      label.placeAround(sheet, 0, middle, Mark.Anchor.START);
      double zero = axis == null ? left : axis.x(BigDecimal.ZERO);
      double end = axis == null ? left : bar(axis, row.value(), middle, 18);
      boolean toLeft = end < zero;
      TextBlock.of(row.value(), Role.VALUE, sheet.width())
          .placeAround(
              sheet,
              toLeft ? end - TO_TEXT : end + TO_TEXT,
              middle,
              toLeft ? Mark.Anchor.END : Mark.Anchor.START);
      sheet.down(height + 10);
    }
    if (axis != null) {
      sheet.addUnder(under, axis.lines(top - 4, sheet.y()));
      sheet.down(4);
      axis.label(sheet);
    }
  }

  private void stacked() {
    Span span = new Span(1, sheet.width() - 1);
    Axis axis = Axis.linear(amounts, Axis.Origin.ZERO, chart.unit(), span, sheet);
    String group = null;
    for (BarChart.Row row : chart.rows()) {
      group = Stack.heading(sheet, group, row.group(), sheet.width());
      Stack.labelled(sheet, row.label(), row.value());
      if (axis != null && row.value().amount() != null) {
        sheet.down(Stack.ABOVE_MARKS);
        axis.lines(sheet.y() - 2, sheet.y() + 14).forEach(sheet::add);
        bar(axis, row.value(), sheet.y() + 6, 12);
        sheet.down(12);
      }
      sheet.down(Stack.BETWEEN_ROWS);
    }
    if (axis != null) {
      sheet.down(-6);
      axis.label(sheet);
    }
  }

  /** Draws a bar unless the value is vague; returns the x at which its text begins. */
  private double bar(Axis axis, Quantity value, double middle, double thickness) {
    double zero = axis.x(BigDecimal.ZERO);
    BigDecimal amount = value.amount();
    if (amount == null || amount.signum() == 0) {
      return zero;
    }
    double end = axis.x(amount);
    Role role = value.isDerived() ? Role.DERIVED : Role.RESULT;
    sheet.add(
        new Mark.Box(
            role, Math.min(zero, end), middle - thickness / 2, Math.abs(end - zero), thickness));
    return end;
  }

  /** As far right as the axis may reach so that every number still fits beside its bar. */
  private double rightEnd(double left) {
    double safe = sheet.width() - room(value -> !isNegative(value));
    BigDecimal greatest = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (greatest.signum() == 0 || values.stream().anyMatch(BarLayout::isNegative)) {
      return safe;
    }
    double right = sheet.width() - TO_TEXT;
    for (Quantity value : values) {
      double amount = value.amount() == null ? 0 : value.amount().doubleValue();
      double free = sheet.width() - left - TO_TEXT - 1 - TextWidth.of(value.text(), Role.VALUE);
      if (amount > 0) {
        right = Math.min(right, left + free * greatest.doubleValue() / amount);
      }
    }
    return Math.max(safe, right);
  }

  /** What the texts on one side of the bars take away from the axis. */
  private double room(Predicate<Quantity> onThisSide) {
    List<Quantity> there = values.stream().filter(onThisSide).toList();
    return there.isEmpty() ? TO_TEXT : Column.values(there, Role.VALUE) + TO_TEXT;
  }

  private static boolean isNegative(Quantity value) {
    BigDecimal amount = value.amount();
    return amount != null && amount.signum() < 0;
  }
}
