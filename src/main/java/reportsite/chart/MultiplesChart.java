package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.value.Unit;

/**
 * Small multiples: results and targets, each pair as two bars on an axis from zero; panels of one
 * unit share their scale. They stand beside each other, or below each other on phones.
 *
 * @param resultName what the full bars are, such as "2024 result"
 * @param targetName what the hollow bars are, such as "2025 target"
 */
public record MultiplesChart(
    ChartFrame frame, String resultName, String targetName, List<Panel> panels) implements Chart {

  private static final double BETWEEN_COLUMNS = 36;
  private static final double BETWEEN_ROWS = 24;
  private static final double THICKNESS = 14;
  private static final double TO_VALUE = 6;

  public MultiplesChart {
    panels = frame.some(panels);
  }

  /**
   * One pair.
   *
   * @param unit of both and of their axis
   * @param title the row's label with the unit
   */
  public record Panel(Unit unit, String title, PairChart.Pair row) {}

  @Override
  public ChartTable table() {
    return new ChartTable(
        List.of(resultName, targetName),
        panels.stream()
            .map(panel -> panel.row().line(frame, panel.title(), resultName, targetName))
            .toList());
  }

  @Override
  public void place(Sheet sheet) {
    Grid grid = new Grid(sheet);
    for (int i = 0; i < panels.size(); i += grid.columns) {
      sheet.down(i == 0 ? 0 : BETWEEN_ROWS);
      grid.band(panels.subList(i, Math.min(panels.size(), i + grid.columns)));
    }
  }

  /** Panels on a sheet, all alike. */
  private final class Grid {

    private final Sheet sheet;
    private final int columns;
    private final double room;

    /** At the ends of the targets' bars, for what their bounds say. */
    private final double signs;

    /** Whether names and numbers fit beside each other in every panel. */
    private final boolean onOneLine;

    Grid(Sheet sheet) {
      this.sheet = sheet;
      int all = panels.size();
      this.columns = !sheet.isWide() ? 1 : all == 2 || all == 4 ? 2 : Math.min(3, all);
      this.room = (sheet.width() - BETWEEN_COLUMNS * (columns - 1)) / columns;
      this.signs =
          10
              + panels.stream()
                  .map(Panel::row)
                  .filter(PairChart.Pair::hasSign)
                  .mapToDouble(row -> TextWidth.of(row.sign(sheet.lang()), Role.SIGN))
                  .max()
                  .orElse(0);
      this.onOneLine =
          panels.stream()
              .allMatch(
                  panel ->
                      fits(resultName, panel.row().first(), Role.VALUE)
                          && fits(targetName, panel.row().second(), Role.NOTE));
    }

    private boolean fits(String name, Quantity value, Role role) {
      return TextWidth.of(name, Role.HEAD) + TO_VALUE + TextWidth.of(value.text(), role) <= room;
    }

    /** Panels beside each other, their bars at one height. */
    void band(List<Panel> band) {
      double titles = tallest(band, panel -> title(panel).height()) + 6;
      double results = titles + tallest(band, panel -> result(panel).height()) + 3;
      double targets = results + THICKNESS + 8 + tallest(band, panel -> target(panel).height()) + 3;
      double axes = targets + THICKNESS + 8;
      for (int i = 0; i < band.size(); i++) {
        Panel panel = band.get(i);
        double left = i * (room + BETWEEN_COLUMNS);
        title(panel).place(sheet, left, sheet.y(), Mark.Anchor.START);
        result(panel).placeOver(left, sheet.y() + results - 3);
        target(panel).placeOver(left, sheet.y() + targets - 3);
        marks(panel, left, sheet.y() + results, sheet.y() + targets, sheet.y() + axes);
      }
      sheet.down(axes + Role.TICK.leading());
    }

    private void marks(Panel panel, double left, double results, double targets, double axes) {
      PairChart.Pair row = panel.row();
      List<BigDecimal> ends = row.second().ends();
      List<BigDecimal> amounts =
          panels.stream()
              .filter(other -> other.unit().equals(panel.unit()))
              .flatMap(other -> other.row().amounts())
              .toList();
      boolean falls = amounts.stream().anyMatch(amount -> amount.signum() < 0);
      Axis.Extent whole = new Axis.Extent(left, left + room);
      Axis.Extent extent = new Axis.Extent(left + (falls ? signs : 1), left + room - signs);
      Axis axis = Axis.linear(amounts, Axis.Origin.ZERO, panel.unit(), extent, sheet, whole);
      if (axis == null) {
        return;
      }
      axis.lines(results - 1, results + THICKNESS + 1).forEach(sheet::add);
      axis.lines(targets - 1, targets + THICKNESS + 5).forEach(sheet::add);
      axis.bar(sheet, row.first(), Role.RESULT, results, THICKNESS);
      axis.bar(sheet, row.second().least(), Role.GOAL, targets, THICKNESS);
      double middle = targets + THICKNESS / 2;
      row.second().marker(sheet, Role.TARGET, axis::x, middle, THICKNESS / 2 + 2);
      if (row.hasSign()) {
        double at = axis.x(ends.get(0));
        boolean toLeft = at < axis.x(BigDecimal.ZERO);
        Mark.Anchor anchor = toLeft ? Mark.Anchor.END : Mark.Anchor.START;
        double baseline = middle + Role.SIGN.size() * 0.35;
        String word = row.sign(sheet.lang());
        sheet.add(new Mark.Text(Role.SIGN, toLeft ? at - 5 : at + 5, baseline, anchor, word, null));
      }
      axis.label(sheet, axes, whole);
    }

    private TextBlock title(Panel panel) {
      return TextBlock.of(panel.title(), Role.GROUP, room);
    }

    private Entry result(Panel panel) {
      return new Entry(resultName, panel.row().first(), Role.VALUE);
    }

    private Entry target(Panel panel) {
      return new Entry(targetName, panel.row().second(), Role.NOTE);
    }

    private static double tallest(List<Panel> band, ToDoubleFunction<Panel> height) {
      return band.stream().mapToDouble(height).max().orElse(0);
    }

    /** What a bar is and its number, on one line or on more. */
    private final class Entry {

      private final TextBlock name;
      private final TextBlock value;

      Entry(String name, Quantity value, Role role) {
        this.name = TextBlock.of(name, Role.HEAD, room);
        this.value = TextBlock.of(value, role, room);
      }

      double height() {
        return onOneLine ? value.height() : name.height() + value.height();
      }

      void placeOver(double left, double bottom) {
        double top = bottom - height();
        if (onOneLine) {
          name.placeAround(sheet, left, top + value.height() / 2, Mark.Anchor.START);
          double after = left + TextWidth.of(name.lines().get(0), Role.HEAD) + TO_VALUE;
          value.place(sheet, after, top, Mark.Anchor.START);
        } else {
          name.place(sheet, left, top, Mark.Anchor.START);
          value.place(sheet, left, top + name.height(), Mark.Anchor.START);
        }
      }
    }
  }
}
