package reportsite.chart;

import java.util.List;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.notation.value.Unit;

/**
 * From result to target on one axis: a hollow dot and a full one, joined, with the sign of the
 * target's bound. What a target lies below is drawn as what it lies above.
 */
public final class ChangeChart extends PairChart {

  private static final double RADIUS = 6;
  private static final double MARKS_AT_LEAST = 150;

  /** From the middle of a row up to the letters of its sign. */
  private static final double TO_SIGN = 12;

  /** From the middle of a row up to the top of its sign. */
  private static final double ABOVE = TO_SIGN + 14;

  private static final Reach REACH = new Reach(ABOVE, 11, 2);

  /**
   * @param unit of all rows and the axis
   * @param resultName what the hollow dots are, such as "2024 result"
   * @param targetName what the full dots are, such as "2025 target"
   */
  public ChangeChart(
      ChartFrame frame, Unit unit, String resultName, String targetName, List<Pair> rows) {
    super(
        frame,
        unit,
        Axis.Origin.FREE,
        new Series(resultName, LegendEntry.Key.OPEN_DOT, Role.NOTE, Role.OPEN, RADIUS),
        // Smaller, so that a ring remains to be seen where both are the same.
        new Series(targetName, LegendEntry.Key.AIM_DOT, Role.VALUE, Role.AIM, RADIUS - 1.5),
        rows);
  }

  @Override
  public void place(Sheet sheet) {
    Axis.Extent extent = extentOfDots(sheet, sheet.width(), MARKS_AT_LEAST);
    if (extent == null) {
      stacked(
          sheet,
          RADIUS + 2,
          18,
          row -> row.hasSign() ? ABOVE - 9 : ValueRow.ABOVE_MARKS,
          (axis, row, middle) -> dotsAndSign(sheet, axis, row, middle));
      return;
    }
    LegendEntry.keys(sheet, first.entry(null), second.entry(null), sheet.width());
    beside(
        sheet,
        extent,
        0,
        row -> REACH,
        (row, middle) -> {},
        (axis, row, middle) -> {
          dotsAndSign(sheet, axis, row, middle);
          numbers(sheet, axis, row, middle);
        });
  }

  private void dotsAndSign(Sheet sheet, Axis axis, Pair row, double middle) {
    dots(sheet, axis, row, middle);
    row.sign(sheet, axis, middle - TO_SIGN);
  }
}
