package reportsite.chart;

import java.util.List;
import java.util.Objects;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.value.Unit;

/**
 * A place's own value and that of a group it belongs to: a full dot and a hollow one, joined by the
 * gap between them.
 */
public final class VersusChart extends PairChart {

  private static final double OWN_RADIUS = 5;
  private static final double GROUP_RADIUS = 8;
  private static final double GAPS_AT_MOST = 170;
  private static final double MARKS_AT_LEAST = 120;

  private final String gapName;

  /** Room for the gaps beside the marks. */
  private final double gaps;

  /** Whether every gap is of the same kind, so that a heading can say which. */
  private final boolean oneSide;

  /**
   * @param unit of all rows and the axis
   * @param ownName whose value the full dot is
   * @param groupName whose value the hollow dot is, saying that it is derived
   * @param gapName what the gaps are, in the table
   */
  public VersusChart(
      ChartFrame frame,
      Unit unit,
      String ownName,
      String groupName,
      String gapName,
      List<Pair> rows) {
    super(
        frame,
        unit,
        Axis.Origin.FREE,
        new Series(ownName, LegendEntry.Key.FULL_DOT, Role.VALUE, Role.RESULT, OWN_RADIUS),
        new Series(groupName, LegendEntry.Key.HOLLOW_DOT, Role.NOTE, Role.TOTAL, GROUP_RADIUS),
        rows);
    this.gapName = gapName;
    List<Gap> all = rows.stream().map(Pair::gap).map(Objects::requireNonNull).toList();
    this.oneSide = all.stream().map(Gap::side).distinct().count() == 1;
    this.gaps =
        Math.min(
            GAPS_AT_MOST,
            Math.max(
                TextWidth.widest(all.stream().map(gap -> gap.distance().text()), Role.NOTE),
                TextWidth.widest(all.stream().map(Gap::side), Role.HEAD)));
  }

  @Override
  List<String> heads() {
    return List.of(first.name(), second.name(), gapName);
  }

  @Override
  public void place(Sheet sheet) {
    double left = sheet.width() - gaps;
    Axis.Extent extent = extentOfDots(sheet, left - ValueRow.GAP, MARKS_AT_LEAST);
    if (extent == null) {
      stacked(
          sheet,
          GROUP_RADIUS + 1,
          18,
          row -> ValueRow.ABOVE_MARKS,
          (axis, row, middle) -> dots(sheet, axis, row, middle));
      return;
    }
    keys(sheet, left);
    beside(
        sheet,
        extent,
        4,
        row -> {
          double half = Math.max(22, distance(row).height() + sideHeight(row)) / 2;
          return new Reach(half, half, 12);
        },
        (row, middle) -> {
          TextBlock distance = distance(row);
          double half = (distance.height() + sideHeight(row)) / 2;
          distance.place(sheet, left, middle + half - distance.height(), Mark.Anchor.START);
          if (!oneSide) {
            side(row).place(sheet, left, middle - half, Mark.Anchor.START);
          }
        },
        (axis, row, middle) -> {
          dots(sheet, axis, row, middle);
          numbers(sheet, axis, row, middle);
        });
  }

  private TextBlock distance(Pair row) {
    return TextBlock.of(Objects.requireNonNull(row.gap()).distance(), Role.NOTE, gaps);
  }

  private TextBlock side(Pair row) {
    return TextBlock.of(Objects.requireNonNull(row.gap()).side(), Role.HEAD, gaps);
  }

  /** Of what stands over a distance. */
  private double sideHeight(Pair row) {
    return oneSide ? 0 : side(row).height();
  }

  /** Says which dot is what and, where it is the same in all rows, what the gaps are. */
  private void keys(Sheet sheet, double left) {
    double top = sheet.y();
    double room = oneSide ? left - ValueRow.GAP : sheet.width();
    LegendEntry.keys(sheet, first.entry(null), second.entry(null), room);
    if (oneSide) {
      double bottom = sheet.y();
      TextBlock head = side(rows.get(0));
      double down = (Role.VALUE.leading() - Role.HEAD.leading()) / 2;
      head.place(sheet, left, top + down, Mark.Anchor.START);
      sheet.down(Math.max(bottom, top + head.height()) - bottom);
    }
    sheet.down(14);
  }
}
