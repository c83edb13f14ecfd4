package reportsite.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.Unit;

/**
 * A place's own value and that of a group it belongs to: a full dot and a hollow one, joined by the
 * gap between them.
 */
public final class VersusChart extends PairChart<VersusChart.Row> {

  private static final double OWN_RADIUS = 5;
  private static final double GROUP_RADIUS = 8;
  private static final double GAPS_AT_MOST = 170;
  private static final double MARKS_AT_LEAST = 120;
  private static final double AFTER_NAME = 6;

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
      List<Row> rows) {
    super(
        frame,
        unit,
        Axis.Origin.FREE,
        new Series(ownName, LegendEntry.Key.FULL_DOT, Role.VALUE, Role.RESULT, OWN_RADIUS),
        new Series(groupName, LegendEntry.Key.HOLLOW_DOT, Role.NOTE, Role.TOTAL, GROUP_RADIUS),
        rows);
    this.gapName = gapName;
    this.oneSide = rows.stream().map(Row::side).distinct().count() == 1;
    this.gaps =
        Math.min(
            GAPS_AT_MOST,
            Math.max(
                TextWidth.widest(rows.stream().map(row -> row.gap().text()), Role.NOTE),
                TextWidth.widest(rows.stream().map(Row::side), Role.HEAD)));
  }

  /**
   * An indicator.
   *
   * @param first the place's own value
   * @param second what own value and gap make of the group's value
   * @param side what the gap is: "above the city"
   * @param gap the stated distance, in words
   */
  public record Row(
      String label,
      @Nullable String heading,
      Quantity first,
      Quantity second,
      String side,
      Quantity gap)
      implements Pair {}

  @Override
  public ChartTable table() {
    return new ChartTable(
        List.of(first.name(), second.name(), gapName),
        rows.stream()
            .map(
                row ->
                    line(
                        frame,
                        row,
                        row.label(),
                        first.name(),
                        second.name(),
                        Stream.of(Cell.of(frame, row.side(), row.gap()))))
            .toList());
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
          double half = Math.max(22, told(row)) / 2;
          return new Reach(half, half, 12);
        },
        (row, middle) -> {
          TextBlock gap = TextBlock.of(row.gap(), Role.NOTE, gaps);
          double half = told(row) / 2;
          gap.place(sheet, left, middle + half - gap.height(), Mark.Anchor.START);
          if (!oneSide) {
            side(row).place(sheet, left, middle - half, Mark.Anchor.START);
          }
        },
        (axis, row, middle) -> {
          dots(sheet, axis, row, middle);
          numbers(sheet, axis, row, middle);
        });
  }

  /** Height of what a row says of its gap. */
  private double told(Row row) {
    double gap = TextBlock.of(row.gap(), Role.NOTE, gaps).height();
    return oneSide ? gap : gap + side(row).height();
  }

  private TextBlock side(Row row) {
    return TextBlock.of(row.side(), Role.HEAD, gaps);
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

  /** What the gap is and how great, on one line if they fit. */
  @Override
  void writeMore(Sheet sheet, Row row) {
    double after = TextWidth.of(row.side(), Role.HEAD) + AFTER_NAME;
    if (after + TextWidth.of(row.gap().text(), Role.NOTE) > sheet.width()) {
      sheet.paragraph(row.side(), Role.HEAD);
      sheet.block(TextBlock.of(row.gap(), Role.NOTE, sheet.width()), 0);
      return;
    }
    double middle = sheet.y() + Role.NOTE.leading() / 2;
    TextBlock.of(row.side(), Role.HEAD, after).placeAround(sheet, 0, middle, Mark.Anchor.START);
    TextBlock.of(row.gap(), Role.NOTE, sheet.width())
        .placeAround(sheet, after, middle, Mark.Anchor.START);
    sheet.down(Role.NOTE.leading());
  }
}
