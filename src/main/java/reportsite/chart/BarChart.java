package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.value.Unit;

/**
 * Bars from zero, in the order given, each with its number at its end.
 *
 * @param unit of all rows and the axis
 * @param valueName what the numbers are, in the table
 */
public record BarChart(ChartFrame frame, Unit unit, String valueName, List<ValueRow> rows)
    implements Chart {

  private static final double TO_TEXT = 8;

  /** A longer number does not stand at the end of its bar. */
  private static final double BESIDE_AT_MOST = 230;

  public BarChart {
    rows = frame.some(rows);
  }

  @Override
  public ChartTable table() {
    return ChartTable.of(frame, valueName, rows);
  }

  @Override
  public void place(Sheet sheet) {
    if (sheet.isWide() && ValueRow.values(rows) <= BESIDE_AT_MOST) {
      beside(sheet);
    } else {
      stacked(sheet);
    }
  }

  private void beside(Sheet sheet) {
    double labels = ValueRow.labels(rows);
    double left = labels + ValueRow.GAP + room(BarChart::isNegative);
    Axis axis = axis(sheet, new Axis.Extent(left, rightEnd(sheet, left)));
    int under = sheet.depth();
    double top = sheet.y();
    ValueRow before = null;
    for (ValueRow row : rows) {
      row.heading(sheet, before, labels);
      before = row;
      TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
      double height = Math.max(label.height(), 20);
      double middle = sheet.y() + height / 2;
      label.placeAround(sheet, 0, middle, Mark.Anchor.START);
      double zero = axis == null ? left : axis.x(BigDecimal.ZERO);
      double end = axis == null ? left : axis.bar(sheet, row.value(), Role.RESULT, middle - 9, 18);
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

  private void stacked(Sheet sheet) {
    Axis axis = axis(sheet, new Axis.Extent(1, sheet.width() - 1));
    ValueRow before = null;
    for (ValueRow row : rows) {
      row.heading(sheet, before, sheet.width());
      before = row;
      row.above(sheet);
      if (axis != null && row.value().amount() != null) {
        sheet.down(ValueRow.ABOVE_MARKS);
        axis.lines(sheet.y() - 2, sheet.y() + 14).forEach(sheet::add);
        axis.bar(sheet, row.value(), Role.RESULT, sheet.y(), 12);
        sheet.down(12);
      }
      sheet.down(ValueRow.BETWEEN_ROWS);
    }
    if (axis != null) {
      sheet.down(-6);
      axis.label(sheet);
    }
  }

  private @Nullable Axis axis(Sheet sheet, Axis.Extent extent) {
    List<BigDecimal> amounts = values().map(Quantity::amount).flatMap(Stream::ofNullable).toList();
    return Axis.linear(amounts, Axis.Origin.ZERO, unit, extent, sheet);
  }

  private Stream<Quantity> values() {
    return rows.stream().map(ValueRow::value);
  }

  /** As far right as the axis may reach so that every number still fits beside its bar. */
  private double rightEnd(Sheet sheet, double left) {
    double safe = sheet.width() - room(value -> !isNegative(value));
    double greatest =
        values().map(BarChart::amount).reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
    if (greatest == 0 || values().anyMatch(BarChart::isNegative)) {
      return safe;
    }
    double right = sheet.width() - TO_TEXT;
    for (Quantity value : values().toList()) {
      double amount = amount(value).doubleValue();
      double free = sheet.width() - left - TO_TEXT - 1 - TextWidth.of(value.text(), Role.VALUE);
      if (amount > 0) {
        right = Math.min(right, left + free * greatest / amount);
      }
    }
    return Math.max(safe, right);
  }

  /** What the texts on one side of the bars take away from the axis. */
  private double room(Predicate<Quantity> onThisSide) {
    List<ValueRow> there = rows.stream().filter(row -> onThisSide.test(row.value())).toList();
    return there.isEmpty() ? TO_TEXT : ValueRow.values(there) + TO_TEXT;
  }

  private static boolean isNegative(Quantity value) {
    return amount(value).signum() < 0;
  }

  private static BigDecimal amount(Quantity value) {
    BigDecimal amount = value.amount();
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
