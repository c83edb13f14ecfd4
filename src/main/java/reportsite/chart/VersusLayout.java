package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Places two dots a row, a place's own and its group's, joined by the gap between them. */
final class VersusLayout {

  private static final double OWN_RADIUS = 5;
  private static final double GROUP_RADIUS = 8;
  private static final double TO_TEXT = 13;
  private static final double GAPS_AT_MOST = 170;
  private static final double MARKS_AT_LEAST = 120;

  private final VersusChart chart;
  private final Sheet sheet;

  /** Whether every gap is of the same kind, so that a heading can say which. */
  private final boolean oneSide;

  VersusLayout(VersusChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.oneSide = chart.rows().stream().map(VersusChart.Row::side).distinct().count() == 1;
  }

  void place() {
    double labels = Column.labels(chart.rows().stream().map(VersusChart.Row::label));
    double gaps =
        Math.min(
            GAPS_AT_MOST,
            Math.max(
                Column.values(chart.rows().stream().map(VersusChart.Row::gap).toList(), Role.NOTE),
                Column.heads(chart.rows().stream().map(VersusChart.Row::side))));
    List<Quantity> ends =
        chart.rows().stream().flatMap(row -> Stream.of(row.own(), row.group())).toList();
    double text = TO_TEXT + Column.values(ends, Role.VALUE);
    double left = labels + Column.GAP + text;
    double right = sheet.width() - gaps - Column.GAP - text;
    boolean allDrawn = ends.stream().allMatch(end -> end.amount() != null);
    if (sheet.isWide() && allDrawn && right - left >= MARKS_AT_LEAST) {
      beside(labels, gaps, new Span(left, right));
    } else {
      stacked();
    }
  }

  private void beside(double labels, double gaps, Span span) {
    keys(gaps);
    Axis axis = Axis.linear(amounts(), Axis.Origin.FREE, chart.unit(), span, sheet);
    if (axis == null) {
      throw new IllegalStateException("rows without amounts stand in a stack");
    }
    int under = sheet.depth();
    double top = sheet.y();
    for (VersusChart.Row row : chart.rows()) {
      TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
      TextBlock gap = TextBlock.of(row.gap(), Role.NOTE, gaps);
      TextBlock side = TextBlock.of(row.side(), Role.HEAD, gaps);
      double told = gap.height() + (oneSide ? 0 : side.height());
      double height = Math.max(22, Math.max(label.height(), told));
      double middle = sheet.y() + height / 2;
      label.placeAround(sheet, 0, middle, Mark.Anchor.START);
      double gapTop = middle + told / 2 - gap.height();
      gap.place(sheet, sheet.width() - gaps, gapTop, Mark.Anchor.START);
      if (!oneSide) {
        side.place(sheet, sheet.width() - gaps, middle - told / 2, Mark.Anchor.START);
      }
      dots(axis, row, middle);
      numbers(axis, row, middle);
      sheet.down(height + 12);
    }
    sheet.addUnder(under, axis.lines(top - 4, sheet.y()));
    sheet.down(4);
    axis.label(sheet);
  }

  /** Says which dot is what and, where it is the same in all rows, what the gaps are. */
  private void keys(double gaps) {
    double top = sheet.y();
    double left = sheet.width() - gaps;
    Side own = new Side(Side.Key.FULL_DOT, chart.ownName(), null, Role.VALUE);
    Side group = new Side(Side.Key.HOLLOW_DOT, chart.groupName(), null, Role.NOTE);
    Side.keys(sheet, own, group, oneSide ? left - Column.GAP : sheet.width());
    if (oneSide) {
      double bottom = sheet.y();
      TextBlock head = TextBlock.of(chart.rows().get(0).side(), Role.HEAD, gaps);
      head.place(
          sheet, left, top + (Role.VALUE.leading() - Role.HEAD.leading()) / 2, Mark.Anchor.START);
      sheet.down(Math.max(bottom, top + head.height()) - sheet.y());
    }
    sheet.down(14);
  }

  /** The smaller number left of both dots, the greater one right of them. */
  private void numbers(Axis axis, VersusChart.Row row, double middle) {
    BigDecimal own = row.own().amount();
    BigDecimal group = row.group().amount();
    if (own == null || group == null) {
      return;
    }
    boolean ownIsLess = own.compareTo(group) < 0;
    Mark.Anchor ownAnchor = ownIsLess ? Mark.Anchor.END : Mark.Anchor.START;
    Mark.Anchor groupAnchor = ownIsLess ? Mark.Anchor.START : Mark.Anchor.END;
    double outwards = ownIsLess ? -TO_TEXT : TO_TEXT;
    TextBlock.of(row.own(), Role.VALUE, sheet.width())
        .placeAround(sheet, axis.x(own) + outwards, middle, ownAnchor);
    TextBlock.of(row.group(), Role.NOTE, sheet.width())
        .placeAround(sheet, axis.x(group) - outwards, middle, groupAnchor);
  }

  private void stacked() {
    Span span = new Span(GROUP_RADIUS + 1, sheet.width() - GROUP_RADIUS - 1);
    Axis axis = Axis.linear(amounts(), Axis.Origin.FREE, chart.unit(), span, sheet);
    Stack.Pairs<VersusChart.Row> pairs =
        Stack.Pairs.of(sheet, chart.rows(), this::own, this::group);
    for (VersusChart.Row row : chart.rows()) {
      sheet.paragraph(row.label(), Role.LABEL);
      pairs.place(row);
      Stack.named(sheet, row.side(), row.gap());
      if (axis != null && (row.own().amount() != null || row.group().amount() != null)) {
        Stack.onAxis(sheet, axis, Stack.ABOVE_MARKS, 18, middle -> dots(axis, row, middle));
      }
      sheet.down(Stack.BETWEEN_ROWS);
    }
    Stack.scale(sheet, axis);
  }

  private void dots(Axis axis, VersusChart.Row row, double middle) {
    BigDecimal own = row.own().amount();
    BigDecimal group = row.group().amount();
    if (own != null && group != null) {
      sheet.add(new Mark.Rule(Role.LINK, axis.x(group), middle, axis.x(own), middle));
    }
    if (group != null) {
      Role role = row.group().isDerived() ? Role.DERIVED : Role.TOTAL;
      sheet.add(new Mark.Dot(role, axis.x(group), middle, GROUP_RADIUS));
    }
    if (own != null) {
      sheet.add(new Mark.Dot(Role.RESULT, axis.x(own), middle, OWN_RADIUS));
    }
  }

  private Side own(VersusChart.Row row) {
    return new Side(Side.Key.FULL_DOT, chart.ownName(), row.own(), Role.VALUE);
  }

  private Side group(VersusChart.Row row) {
    return new Side(Side.Key.HOLLOW_DOT, chart.groupName(), row.group(), Role.NOTE);
  }

  private List<BigDecimal> amounts() {
    return chart.rows().stream()
        .flatMap(row -> Stream.of(row.own(), row.group()))
        .map(Quantity::amount)
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
