package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Places panels beside each other, or below each other on phones: two bars and their axis each. */
final class MultiplesLayout {

  private static final double BETWEEN_COLUMNS = 36;
  private static final double BETWEEN_ROWS = 24;
  private static final double THICKNESS = 14;
  private static final double TO_VALUE = 6;

  /** At the end of a target's bar, for the sign of its bound. */
  private static final double SIGN_ROOM = 20;

  private final MultiplesChart chart;
  private final Sheet sheet;
  private final int columns;
  private final double room;

  /** Whether names and numbers fit beside each other in every panel; all panels look alike. */
  private final boolean onOneLine;

  MultiplesLayout(MultiplesChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    int panels = chart.panels().size();
    this.columns = !sheet.isWide() ? 1 : panels == 2 || panels == 4 ? 2 : Math.min(3, panels);
    this.room = (sheet.width() - BETWEEN_COLUMNS * (columns - 1)) / columns;
    this.onOneLine =
        chart.panels().stream()
            .allMatch(
                panel ->
                    fits(chart.resultName(), panel.row().result(), Role.VALUE)
                        && fits(chart.targetName(), panel.row().target(), Role.NOTE));
  }

  void place() {
    List<MultiplesChart.Panel> panels = chart.panels();
    for (int i = 0; i < panels.size(); i += columns) {
      sheet.down(i == 0 ? 0 : BETWEEN_ROWS);
      band(panels.subList(i, Math.min(panels.size(), i + columns)));
    }
  }

  /** Panels beside each other, their bars at one height. */
  private void band(List<MultiplesChart.Panel> panels) {
    double titles = tallest(panels, panel -> title(panel).height()) + 6;
    double results = titles + tallest(panels, panel -> result(panel).height()) + 3;
    double targets = results + THICKNESS + 8 + tallest(panels, panel -> target(panel).height()) + 3;
    double axes = targets + THICKNESS + 8;
    for (int i = 0; i < panels.size(); i++) {
      MultiplesChart.Panel panel = panels.get(i);
      double left = i * (room + BETWEEN_COLUMNS);
      title(panel).place(sheet, left, sheet.y(), Mark.Anchor.START);
      Entry result = result(panel);
      result.place(left, sheet.y() + results - 3 - result.height());
      Entry target = target(panel);
      target.place(left, sheet.y() + targets - 3 - target.height());
      marks(panel, left, results, targets, axes);
    }
    sheet.down(axes + Role.TICK.leading());
  }

  private void marks(
      MultiplesChart.Panel panel, double left, double results, double targets, double axes) {
    TargetChart.Row row = panel.row();
    List<BigDecimal> amounts = TargetChart.amounts(List.of(row));
    BigDecimal target = row.target().amount();
    boolean falls = target != null && target.signum() < 0;
    Span span =
        falls
            ? new Span(left + SIGN_ROOM, left + room - 1)
            : new Span(left + 1, left + room - SIGN_ROOM);
    Axis axis =
        Axis.linear(
            amounts, Axis.Origin.ZERO, panel.unit(), span, sheet, new Span(left, left + room));
    if (axis == null) {
      return;
    }
    double top = sheet.y();
    axis.lines(top + results - 1, top + results + THICKNESS + 1).forEach(sheet::add);
    axis.lines(top + targets - 1, top + targets + THICKNESS + 5).forEach(sheet::add);
    bar(axis, row.result(), Role.RESULT, top + results);
    bar(axis, row.target(), Role.GOAL, top + targets);
    if (target != null) {
      double at = axis.x(target);
      sheet.add(
          new Mark.Rule(Role.TARGET, at, top + targets - 2, at, top + targets + THICKNESS + 2));
      if (row.hasSign()) {
        double x = falls ? at - 5 : Math.max(at, axis.x(BigDecimal.ZERO)) + 5;
        Mark.Anchor anchor = falls ? Mark.Anchor.END : Mark.Anchor.START;
        double baseline = top + targets + THICKNESS / 2 + Role.SIGN.size() * 0.35;
        sheet.add(new Mark.Words(Role.SIGN, x, baseline, anchor, row.bound().sign(), null));
      }
    }
    axis.label(sheet, top + axes, new Span(left, left + room));
  }

  private void bar(Axis axis, Quantity value, Role stated, double top) {
    BigDecimal amount = value.amount();
    if (amount == null || amount.signum() == 0) {
      return;
    }
    double zero = axis.x(BigDecimal.ZERO);
    double end = axis.x(amount);
    sheet.add(
        new Mark.Box(
            value.isDerived() ? Role.DERIVED : stated,
            Math.min(zero, end),
            top,
            Math.abs(end - zero),
            THICKNESS));
  }

  private TextBlock title(MultiplesChart.Panel panel) {
    return TextBlock.of(panel.row().label(), Role.GROUP, room);
  }

  private Entry result(MultiplesChart.Panel panel) {
    return new Entry(chart.resultName(), panel.row().result(), Role.VALUE);
  }

  private Entry target(MultiplesChart.Panel panel) {
    return new Entry(chart.targetName(), panel.row().target(), Role.NOTE);
  }

  private boolean fits(String name, Quantity value, Role role) {
    return TextWidth.of(name, Role.HEAD) + TO_VALUE + TextWidth.of(value.text(), role) <= room;
  }

  private static double tallest(
      List<MultiplesChart.Panel> panels, ToDoubleFunction<MultiplesChart.Panel> height) {
    return panels.stream().mapToDouble(height).max().orElse(0);
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

    void place(double left, double top) {
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
