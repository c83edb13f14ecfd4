package reportsite.chart;

import java.util.List;
import java.util.function.Function;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.value.Unit;

/** Result against target: a bar and, over it, a marker with the sign of the target's bound. */
public final class TargetChart extends PairChart {

  private static final double SIGN_HEIGHT = 16;
  private static final double BETWEEN_COLUMNS = 22;

  /** Less room for the marks than this and the texts stand above them. */
  private static final double MARKS_AT_LEAST = 170;

  private static final Reach REACH = new Reach(SIGN_HEIGHT + 13, 13, 4);

  /** Room for the numbers, each kind in a column. */
  private final double results;

  private final double targets;

  /**
   * @param unit of all rows and the axis
   * @param resultName what the bars are, such as "2024 result"
   * @param targetName what the markers are, such as "2025 target"
   */
  public TargetChart(
      ChartFrame frame, Unit unit, String resultName, String targetName, List<Pair> rows) {
    super(
        frame,
        unit,
        Axis.Origin.ZERO,
        new Series(resultName, LegendEntry.Key.BAR, Role.VALUE, Role.RESULT, 0),
        new Series(targetName, LegendEntry.Key.MARKER, Role.NOTE, Role.TARGET, 0),
        rows);
    this.results = column(first, Pair::first);
    this.targets = column(second, Pair::second);
  }

  private double column(Series series, Function<Pair, Quantity> value) {
    double head = Math.min(110, TextWidth.of(series.name(), Role.HEAD) + 1) + LegendEntry.indent();
    return Math.max(
        head, TextWidth.widest(rows.stream().map(row -> value.apply(row).text()), series.text()));
  }

  @Override
  public void place(Sheet sheet) {
    double resultsRight = sheet.width() - targets - BETWEEN_COLUMNS;
    double left = labels + ValueRow.GAP;
    double right = resultsRight - results - ValueRow.GAP;
    if (!sheet.isWide() || right - left < MARKS_AT_LEAST) {
      stacked(
          sheet,
          2,
          20,
          row -> ValueRow.ABOVE_MARKS + (row.hasSign() ? SIGN_HEIGHT - 2 : 0),
          (axis, row, middle) -> bullet(sheet, axis, row, middle, 12));
      return;
    }
    // Over each column of numbers its name, with the mark that it explains.
    double height =
        Math.max(
            head(sheet, first, resultsRight, results), head(sheet, second, sheet.width(), targets));
    sheet.down(height + 2);
    beside(
        sheet,
        new Axis.Extent(left, right),
        0,
        row -> REACH,
        (row, middle) -> {
          TextBlock.of(row.first(), Role.VALUE, results)
              .placeAround(sheet, resultsRight, middle, Mark.Anchor.END);
          TextBlock.of(row.second(), Role.NOTE, targets)
              .placeAround(sheet, sheet.width(), middle, Mark.Anchor.END);
        },
        (axis, row, middle) -> bullet(sheet, axis, row, middle, 16));
  }

  private static double head(Sheet sheet, Series series, double right, double room) {
    TextBlock block = TextBlock.of(series.name(), Role.HEAD, room - LegendEntry.indent());
    block.place(sheet, right, sheet.y(), Mark.Anchor.END);
    double widest =
        block.lines().stream().mapToDouble(line -> TextWidth.of(line, Role.HEAD)).max().orElse(0);
    double middle = sheet.y() + Role.HEAD.leading() / 2;
    sheet.add(series.key().at(right - widest - LegendEntry.indent(), middle));
    return block.height();
  }

  private static void bullet(Sheet sheet, Axis axis, Pair row, double middle, double thickness) {
    axis.bar(sheet, row.first(), Role.RESULT, middle - thickness / 2, thickness);
    double half = thickness / 2 + 4;
    row.second().marker(sheet, Role.CLEARING, axis::x, middle, half);
    row.second().marker(sheet, Role.TARGET, axis::x, middle, half);
    row.sign(sheet, axis, middle - half - 3);
  }
}
