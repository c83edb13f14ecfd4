package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Places a total and, below it, its parts as steps that together reach its length. */
final class ShareLayout {

  private static final double VALUES_AT_MOST = 190;

  private final ShareChart chart;
  private final Sheet sheet;
  private final BigDecimal whole;
  private final boolean inSteps;

  ShareLayout(ShareChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.whole = amount(chart.total());
    BigDecimal sum =
        chart.parts().stream().map(ShareLayout::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    // Parts that exceed the total overlap, or do not add up: each then starts at zero.
    this.inSteps = sum.compareTo(whole) <= 0;
  }

  private static BigDecimal amount(ShareChart.Part part) {
    BigDecimal amount = part.value().amount();
    return amount == null ? BigDecimal.ZERO : amount.max(BigDecimal.ZERO);
  }

  void place() {
    List<ShareChart.Part> rows = rows();
    double labels = Column.labels(rows.stream().map(ShareChart.Part::label));
    double values = Column.values(rows.stream().map(ShareChart.Part::value).toList(), Role.VALUE);
    boolean beside = sheet.isWide() && values <= VALUES_AT_MOST;
    Span span =
        beside
            ? new Span(labels + Column.GAP, sheet.width() - values - Column.GAP)
            : new Span(1, sheet.width() - 1);
    double from = span.left();
    for (int i = 0; i < rows.size(); i++) {
      ShareChart.Part row = rows.get(i);
      double middle = beside ? besideTexts(row, labels) : stackedTexts(row);
      double thickness = beside ? 18 : 12;
      if (i == 0) {
        bar(Role.TOTAL, span.left(), span.length(), middle, thickness);
      } else {
        sheet.add(new Mark.Rule(Role.GRID, span.left(), middle, span.right(), middle));
        double length = amount(row).doubleValue() / whole.doubleValue() * span.length();
        // A part greater than its total is cut at the end of the sheet; its number says the rest.
        double visible = Math.min(length, span.right() - from);
        bar(row.value().isDerived() ? Role.DERIVED : Role.RESULT, from, visible, middle, thickness);
        from = inSteps ? from + visible : from;
      }
      sheet.down(beside ? 0 : Stack.BETWEEN_ROWS);
    }
  }

  private List<ShareChart.Part> rows() {
    List<ShareChart.Part> rows = new ArrayList<>();
    rows.add(chart.total());
    rows.addAll(chart.parts());
    Stream.ofNullable(chart.remainder()).forEach(rows::add);
    return rows;
  }

  private double besideTexts(ShareChart.Part row, double labels) {
    TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
    double height = Math.max(label.height(), 20);
    double middle = sheet.y() + height / 2;
    label.placeAround(sheet, 0, middle, Mark.Anchor.START);
    Role role = row.value().isDerived() ? Role.NOTE : Role.VALUE;
    TextBlock.of(row.value(), role, sheet.width())
        .placeAround(sheet, sheet.width(), middle, Mark.Anchor.END);
    sheet.down(height + 10);
    return middle;
  }

  private double stackedTexts(ShareChart.Part row) {
    Stack.labelled(sheet, row.label(), row.value());
    sheet.down(Stack.ABOVE_MARKS + 12);
    return sheet.y() - 6;
  }

  private void bar(Role role, double from, double length, double middle, double thickness) {
    if (length > 0) {
      sheet.add(new Mark.Box(role, from, middle - thickness / 2, length, thickness));
    }
  }
}
