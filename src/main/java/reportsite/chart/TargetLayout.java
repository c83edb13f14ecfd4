package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;

/** Places bars of results and, over them, the markers of targets with the signs of their bounds. */
final class TargetLayout {

  private static final double SIGN_HEIGHT = 16;
  private static final double BETWEEN_COLUMNS = 22;

  /** Less room for the marks than this and the texts stand above them. */
  private static final double MARKS_AT_LEAST = 170;

  private final TargetChart chart;
  private final Sheet sheet;
  private final double labels;
  private final double results;
  private final double targets;

  TargetLayout(TargetChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.labels = Column.labels(chart.rows().stream().map(TargetChart.Row::label));
    List<Quantity> reached = chart.rows().stream().map(TargetChart.Row::result).toList();
    List<Quantity> aims = chart.rows().stream().map(TargetChart.Row::target).toList();
    this.results = Math.max(heading(chart.resultName()), Column.values(reached, Role.VALUE));
    this.targets = Math.max(heading(chart.targetName()), Column.values(aims, Role.NOTE));
  }

  private static double heading(String name) {
    return Math.min(110, TextWidth.of(name, Role.HEAD) + 1) + Side.indent();
  }

  void place() {
    double taken = labels + Column.GAP * 2 + results + BETWEEN_COLUMNS + targets;
    if (sheet.isWide() && sheet.width() - taken >= MARKS_AT_LEAST) {
      beside(new Span(labels + Column.GAP, sheet.width() - taken + labels + Column.GAP));
    } else {
      stacked();
    }
  }

  private void beside(Span span) {
    double resultsRight = sheet.width() - targets - BETWEEN_COLUMNS;
    heads(resultsRight);
    Axis axis = Axis.linear(amounts(), Axis.Origin.ZERO, chart.unit(), span, sheet);
    int under = sheet.depth();
    double top = sheet.y();
    for (TargetChart.Row row : chart.rows()) {
      TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
      double above = Math.max(SIGN_HEIGHT + 13, label.height() / 2);
      double middle = sheet.y() + above;
      label.placeAround(sheet, 0, middle, Mark.Anchor.START);
      TextBlock.of(row.result(), Role.VALUE, results)
          .placeAround(sheet, resultsRight, middle, Mark.Anchor.END);
      TextBlock.of(row.target(), Role.NOTE, targets)
          .placeAround(sheet, sheet.width(), middle, Mark.Anchor.END);
      if (axis != null) {
        bullet(axis, row, middle, 16);
      }
      sheet.down(above + Math.max(13, label.height() / 2) + 4);
    }
    if (axis != null) {
      sheet.addUnder(under, axis.lines(top, sheet.y() + 4));
      sheet.down(8);
      axis.label(sheet);
    }
  }

  /** Names of the two columns of numbers, each with the mark it explains. */
  private void heads(double resultsRight) {
    double height =
        Math.max(
            head(Side.Key.BAR, chart.resultName(), resultsRight, results),
            head(Side.Key.MARKER, chart.targetName(), sheet.width(), targets));
    sheet.down(height + 2);
  }

  private double head(Side.Key key, String name, double right, double room) {
    TextBlock block = TextBlock.of(name, Role.HEAD, room - Side.indent());
    block.place(sheet, right, sheet.y(), Mark.Anchor.END);
    double widest =
        block.lines().stream().mapToDouble(line -> TextWidth.of(line, Role.HEAD)).max().orElse(0);
    double middle = sheet.y() + Role.HEAD.leading() / 2;
    sheet.add(key.at(right - widest - Side.indent(), middle));
    return block.height();
  }

  private void stacked() {
    Axis axis =
        Axis.linear(
            amounts(), Axis.Origin.ZERO, chart.unit(), new Span(2, sheet.width() - 2), sheet);
    Stack.Pairs<TargetChart.Row> pairs =
        Stack.Pairs.of(sheet, chart.rows(), this::result, this::target);
    for (TargetChart.Row row : chart.rows()) {
      sheet.paragraph(row.label(), Role.LABEL);
      pairs.place(row);
      if (axis != null && row.hasMarks()) {
        double above = Stack.ABOVE_MARKS + (row.hasSign() ? SIGN_HEIGHT - 2 : 0);
        Stack.onAxis(sheet, axis, above, 20, middle -> bullet(axis, row, middle, 12));
      }
      sheet.down(Stack.BETWEEN_ROWS);
    }
    Stack.scale(sheet, axis);
  }

  private void bullet(Axis axis, TargetChart.Row row, double middle, double thickness) {
    double zero = axis.x(BigDecimal.ZERO);
    BigDecimal result = row.result().amount();
    if (result != null && result.signum() != 0) {
      double end = axis.x(result);
      Role role = row.result().isDerived() ? Role.DERIVED : Role.RESULT;
      double left = Math.min(zero, end);
      double length = Math.abs(end - zero);
      sheet.add(new Mark.Box(role, left, middle - thickness / 2, length, thickness));
    }
    BigDecimal target = row.target().amount();
    if (target != null) {
      double at = axis.x(target);
      double half = thickness / 2 + 4;
      sheet.add(new Mark.Rule(Role.CLEARING, at, middle - half, at, middle + half));
      sheet.add(new Mark.Rule(Role.TARGET, at, middle - half, at, middle + half));
      row.sign(sheet, axis, middle - half - 3);
    }
  }

  private Side result(TargetChart.Row row) {
    return new Side(Side.Key.BAR, chart.resultName(), row.result(), Role.VALUE);
  }

  private Side target(TargetChart.Row row) {
    return new Side(Side.Key.MARKER, chart.targetName(), row.target(), Role.NOTE);
  }

  private List<BigDecimal> amounts() {
    return TargetChart.amounts(chart.rows());
  }
}
