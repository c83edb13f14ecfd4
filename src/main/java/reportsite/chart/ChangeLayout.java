package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Places two dots a row, a result and its target, joined, with the sign of the target's bound. */
final class ChangeLayout {

  private static final double RADIUS = 6;
  private static final double TO_TEXT = 13;
  private static final double MARKS_AT_LEAST = 150;

  /** From the middle of a row up to the letters of its sign. */
  private static final double TO_SIGN = 12;

  /** From the middle of a row up to the top of its sign. */
  private static final double ABOVE = TO_SIGN + 14;

  private final ChangeChart chart;
  private final Sheet sheet;

  ChangeLayout(ChangeChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
  }

  void place() {
    double labels = Column.labels(chart.rows().stream().map(TargetChart.Row::label));
    List<Quantity> ends =
        chart.rows().stream().flatMap(row -> Stream.of(row.result(), row.target())).toList();
    double text = TO_TEXT + Column.values(ends, Role.VALUE);
    double left = labels + Column.GAP + text;
    double right = sheet.width() - text;
    boolean allDrawn = ends.stream().allMatch(end -> end.amount() != null);
    if (sheet.isWide() && allDrawn && right - left >= MARKS_AT_LEAST) {
      beside(labels, new Span(left, right));
    } else {
      stacked();
    }
  }

  private void beside(double labels, Span span) {
    Side.keys(
        sheet,
        new Side(Side.Key.OPEN_DOT, chart.resultName(), null, Role.NOTE),
        new Side(Side.Key.AIM_DOT, chart.targetName(), null, Role.VALUE));
    Axis axis = Axis.linear(amounts(), Axis.Origin.FREE, chart.unit(), span, sheet);
    if (axis == null) {
      throw new IllegalStateException("rows without amounts stand in a stack");
    }
    int under = sheet.depth();
    double top = sheet.y();
    for (TargetChart.Row row : chart.rows()) {
      TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
      double above = Math.max(ABOVE, label.height() / 2);
      double middle = sheet.y() + above;
      label.placeAround(sheet, 0, middle, Mark.Anchor.START);
      dots(axis, row, middle);
      numbers(axis, row, middle);
      sheet.down(above + Math.max(11, label.height() / 2) + 2);
    }
    sheet.addUnder(under, axis.lines(top, sheet.y() + 4));
    sheet.down(8);
    axis.label(sheet);
  }

  /** The smaller number left of both dots, the greater one right of them. */
  private void numbers(Axis axis, TargetChart.Row row, double middle) {
    BigDecimal result = row.result().amount();
    BigDecimal target = row.target().amount();
    if (result == null || target == null) {
      return;
    }
    boolean falls = target.compareTo(result) < 0;
    double outwards = falls ? TO_TEXT : -TO_TEXT;
    TextBlock.of(row.result(), Role.NOTE, sheet.width())
        .placeAround(
            sheet, axis.x(result) + outwards, middle, falls ? Mark.Anchor.START : Mark.Anchor.END);
    TextBlock.of(row.target(), Role.VALUE, sheet.width())
        .placeAround(
            sheet, axis.x(target) - outwards, middle, falls ? Mark.Anchor.END : Mark.Anchor.START);
  }

  private void stacked() {
    Span span = new Span(RADIUS + 2, sheet.width() - RADIUS - 2);
    Axis axis = Axis.linear(amounts(), Axis.Origin.FREE, chart.unit(), span, sheet);
    Stack.Pairs<TargetChart.Row> pairs =
        Stack.Pairs.of(sheet, chart.rows(), this::result, this::target);
    for (TargetChart.Row row : chart.rows()) {
      sheet.paragraph(row.label(), Role.LABEL);
      pairs.place(row);
      if (axis != null && row.hasMarks()) {
        double above = row.hasSign() ? ABOVE - 9 : Stack.ABOVE_MARKS;
        Stack.onAxis(sheet, axis, above, 18, middle -> dots(axis, row, middle));
      }
      sheet.down(Stack.BETWEEN_ROWS);
    }
    Stack.scale(sheet, axis);
  }

  private void dots(Axis axis, TargetChart.Row row, double middle) {
    BigDecimal result = row.result().amount();
    BigDecimal target = row.target().amount();
    if (result != null && target != null) {
      sheet.add(new Mark.Rule(Role.LINK, axis.x(result), middle, axis.x(target), middle));
    }
    if (result != null) {
      Role role = row.result().isDerived() ? Role.DERIVED : Role.OPEN;
      sheet.add(new Mark.Dot(role, axis.x(result), middle, RADIUS));
    }
    if (target != null) {
      // Smaller, so that a ring remains to be seen where both are the same.
      sheet.add(new Mark.Dot(Role.AIM, axis.x(target), middle, RADIUS - 1.5));
    }
    row.sign(sheet, axis, middle - TO_SIGN);
  }

  private Side result(TargetChart.Row row) {
    return new Side(Side.Key.OPEN_DOT, chart.resultName(), row.result(), Role.NOTE);
  }

  private Side target(TargetChart.Row row) {
    return new Side(Side.Key.AIM_DOT, chart.targetName(), row.target(), Role.VALUE);
  }

  private List<BigDecimal> amounts() {
    return TargetChart.amounts(chart.rows());
  }
}
