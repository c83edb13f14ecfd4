package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.notation.value.Unit;

/**
 * A number a row on one axis, as places state it: a result as a dot, a target as a marker.
 *
 * @param valueName what the marks are
 */
public record DotChart(ChartFrame frame, Unit unit, String valueName, List<Row> rows)
    implements Chart {

  private static final double RADIUS = 5.5;
  private static final double HALF = 10;
  private static final double TEXTS_AT_MOST = 220;

  /**
   * A row.
   *
   * @param text its label and its number, drawn unless it is vague
   * @param isTarget whether that number is a target
   * @param isExact whether it is stated as exact; the dots of others are hollow
   */
  public record Row(ValueRow text, boolean isTarget, boolean isExact) {}

  public DotChart {
    rows = frame.some(rows);
  }

  @Override
  public ChartTable table() {
    return ChartTable.of(frame, valueName, texts());
  }

  /** Whether every number stands on one line of the narrow drawing as well. */
  public boolean isNarrowEnough() {
    return ValueRow.values(texts()) < Width.NARROW.units();
  }

  private List<ValueRow> texts() {
    return rows.stream().map(Row::text).toList();
  }

  @Override
  public void place(Sheet sheet) {
    double labels = ValueRow.labels(texts());
    double values = ValueRow.values(texts());
    boolean beside = sheet.isWide() && values <= TEXTS_AT_MOST;
    Axis.Extent extent =
        beside
            ? new Axis.Extent(
                labels + ValueRow.GAP + RADIUS, sheet.width() - values - ValueRow.GAP - RADIUS)
            : new Axis.Extent(RADIUS + 1, sheet.width() - RADIUS - 1);
    List<BigDecimal> amounts =
        rows.stream().flatMap(row -> row.text.value().ends().stream()).toList();
    Axis axis = Axis.linear(amounts, Axis.Origin.FREE, unit, extent, sheet);
    int under = sheet.depth();
    double top = sheet.y();
    for (Row row : rows) {
      double middle = beside ? row.text.beside(sheet, labels) : row.text.stacked(sheet, 2 * HALF);
      if (axis != null) {
        mark(sheet, axis, row, middle);
      }
      sheet.down(beside ? 8 : ValueRow.BETWEEN_ROWS);
    }
    if (axis != null) {
      sheet.addUnder(under, axis.lines(top, sheet.y()));
      sheet.down(4);
      axis.label(sheet);
    }
  }

  private static void mark(Sheet sheet, Axis axis, Row row, double middle) {
    Quantity value = row.text.value();
    BigDecimal amount = value.amount();
    if (row.isTarget) {
      value.marker(sheet, Role.TARGET, axis::x, middle, HALF);
    } else if (amount != null) {
      Role role = row.isExact ? Role.RESULT : Role.OPEN;
      sheet.add(new Mark.Dot(role, axis.x(amount), middle, RADIUS));
    }
  }
}
