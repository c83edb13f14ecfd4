package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.notation.value.Unit;

/**
 * A number a row as a dot on one axis, with a target where there is one: years, below each other,
 * or places beside each other. Dots are joined only where the chart is told so.
 *
 * @param valueName what the dots are
 * @param targetName what the markers are; null where no row has one
 */
public record DotChart(
    ChartFrame frame, Unit unit, String valueName, @Nullable String targetName, List<Row> rows)
    implements Chart {

  private static final double RADIUS = 5.5;
  private static final double HALF = 10;
  private static final double TEXTS_AT_MOST = 220;

  /**
   * A row.
   *
   * @param text its label and its number, drawn as a dot unless it is vague
   * @param isTarget whether that number is a target
   * @param target drawn beside a result; null where there is none
   * @param isJoined whether a line leads to its dot from the dot before
   * @param isExact whether its number is stated as exact; the dots of others are hollow
   */
  public record Row(
      ValueRow text,
      boolean isTarget,
      @Nullable Quantity target,
      boolean isJoined,
      boolean isExact) {

    private Stream<BigDecimal> amounts() {
      Stream<Quantity> other = Stream.ofNullable(target);
      return Stream.concat(Stream.of(text.value()), other).flatMap(one -> one.ends().stream());
    }
  }

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
    LegendEntry dots = new LegendEntry(LegendEntry.Key.FULL_DOT, valueName, null, Role.VALUE);
    if (targetName != null) {
      LegendEntry marks = new LegendEntry(LegendEntry.Key.MARKER, targetName, null, Role.NOTE);
      LegendEntry.keys(sheet, dots, marks, sheet.width());
      sheet.down(10);
    }
    double labels = ValueRow.labels(texts());
    double values = ValueRow.values(texts());
    boolean beside = sheet.isWide() && values <= TEXTS_AT_MOST;
    Axis.Extent extent =
        beside
            ? new Axis.Extent(
                labels + ValueRow.GAP + RADIUS, sheet.width() - values - ValueRow.GAP - RADIUS)
            : new Axis.Extent(RADIUS + 1, sheet.width() - RADIUS - 1);
    List<BigDecimal> amounts = rows.stream().flatMap(Row::amounts).toList();
    Axis axis = Axis.linear(amounts, Axis.Origin.FREE, unit, extent, sheet);
    int under = sheet.depth();
    double top = sheet.y();
    Mark.@Nullable Dot before = null;
    for (Row row : rows) {
      double middle = beside ? row.text.beside(sheet, labels) : row.text.stacked(sheet, 2 * HALF);
      Mark.@Nullable Dot dot = axis == null ? null : marks(sheet, axis, row, middle);
      if (before != null && dot != null && row.isJoined) {
        sheet.addUnder(
            under, List.of(new Mark.Rule(Role.LINK, before.x(), before.y(), dot.x(), dot.y())));
      }
      before = dot;
      sheet.down(beside ? 8 : ValueRow.BETWEEN_ROWS);
    }
    if (axis != null) {
      sheet.addUnder(under, axis.lines(top, sheet.y()));
      sheet.down(4);
      axis.label(sheet);
    }
  }

  /** The dot of a row's result; null where it has none that can be drawn. */
  private static Mark.@Nullable Dot marks(Sheet sheet, Axis axis, Row row, double middle) {
    Quantity target = row.isTarget ? row.text.value() : row.target;
    if (target != null) {
      target.marker(sheet, Role.TARGET, axis::x, middle, HALF);
    }
    BigDecimal amount = row.isTarget ? null : row.text.value().amount();
    if (amount == null) {
      return null;
    }
    Mark.Dot dot =
        new Mark.Dot(row.isExact ? Role.RESULT : Role.OPEN, axis.x(amount), middle, RADIUS);
    sheet.add(dot);
    return dot;
  }
}
