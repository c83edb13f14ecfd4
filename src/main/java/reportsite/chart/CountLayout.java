package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Places counts as bars in a column for each kind, so that each kind can be compared down the page
 * without a legend; where the names of the kinds do not fit, in a list below each label.
 */
final class CountLayout {

  private static final double BETWEEN_COLUMNS = 12;
  private static final double TO_NUMBER = 5;
  private static final double THICKNESS = 14;
  private static final double LINE = 22;

  private static final int HEAD_LINES_AT_MOST = 2;

  /** Labels leave room for the names of the kinds. */
  private static final double LABELS_AT_MOST = 170;

  /** The least room for bars in a column. */
  private static final double BARS_AT_LEAST = 20;

  private final CountChart chart;
  private final Sheet sheet;
  private final double numbers;
  private final int greatest;

  CountLayout(CountChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    List<CountChart.Count> all =
        chart.rows().stream().flatMap(row -> row.counts().stream()).toList();
    this.numbers =
        all.stream().mapToDouble(c -> TextWidth.of(c.text(), Role.VALUE)).max().orElse(0) + 1;
    this.greatest = all.stream().mapToInt(CountChart.Count::number).max().orElse(0);
  }

  void place() {
    double labels =
        sheet.isWide()
            ? Math.min(
                    LABELS_AT_MOST, Column.labels(chart.rows().stream().map(CountChart.Row::label)))
                + Column.GAP
            : 0;
    double column = (sheet.width() - labels + BETWEEN_COLUMNS) / chart.kinds().size();
    double room = column - BETWEEN_COLUMNS;
    boolean named = chart.kinds().stream().allMatch(kind -> isName(kind, room));
    if (named && room - numbers - TO_NUMBER >= BARS_AT_LEAST) {
      columns(labels, column);
    } else {
      lists();
    }
  }

  private void columns(double labels, double column) {
    heads(labels, column);
    double bars = column - BETWEEN_COLUMNS - TO_NUMBER - numbers;
    for (CountChart.Row row : chart.rows()) {
      double height = LINE;
      if (sheet.isWide()) {
        TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels - Column.GAP);
        height = Math.max(LINE, label.height());
        label.placeAround(sheet, 0, sheet.y() + height / 2, Mark.Anchor.START);
      } else {
        sheet.paragraph(row.label(), Role.LABEL);
      }
      for (int i = 0; i < row.counts().size(); i++) {
        bar(row.counts().get(i), labels + i * column, bars, sheet.y() + height / 2);
      }
      sheet.down(height + (sheet.isWide() ? 6 : 12));
    }
  }

  /** The names of the columns, down to one line. */
  private void heads(double labels, double column) {
    List<TextBlock> heads =
        chart.kinds().stream()
            .map(kind -> TextBlock.of(kind, Role.HEAD, column - BETWEEN_COLUMNS))
            .toList();
    double height = heads.stream().mapToDouble(TextBlock::height).max().orElse(0);
    for (int i = 0; i < heads.size(); i++) {
      double top = sheet.y() + height - heads.get(i).height();
      heads.get(i).place(sheet, labels + i * column, top, Mark.Anchor.START);
    }
    sheet.down(height + (sheet.isWide() ? 4 : 10));
  }

  /** Whether a name of a kind can stand over its column. */
  private static boolean isName(String kind, double room) {
    return LineBreaks.holdsEveryWord(kind, Role.HEAD, room)
        && LineBreaks.wrap(kind, Role.HEAD, room).size() <= HEAD_LINES_AT_MOST;
  }

  private void lists() {
    double kinds =
        Math.min(
            sheet.width() / 2,
            chart.kinds().stream().mapToDouble(k -> TextWidth.of(k, Role.HEAD)).max().orElse(0)
                + 1);
    double left = kinds + BETWEEN_COLUMNS;
    double bars = sheet.width() - left - TO_NUMBER - numbers;
    for (CountChart.Row row : chart.rows()) {
      sheet.paragraph(row.label(), Role.GROUP);
      sheet.down(3);
      for (CountChart.Count count : row.counts()) {
        TextBlock kind = TextBlock.of(count.kind(), Role.HEAD, kinds);
        double height = Math.max(LINE, kind.height());
        kind.placeAround(sheet, 0, sheet.y() + height / 2, Mark.Anchor.START);
        bar(count, left, bars, sheet.y() + height / 2);
        sheet.down(height);
      }
      sheet.down(10);
    }
  }

  /** A bar with its number at its end. */
  private void bar(CountChart.Count count, double left, double room, double middle) {
    double length = greatest == 0 ? 0 : room * count.number() / greatest;
    sheet.add(new Mark.Rule(Role.AXIS, left, middle - 9, left, middle + 9));
    if (length > 0) {
      sheet.add(new Mark.Box(Role.COUNT, left, middle - THICKNESS / 2, length, THICKNESS));
    }
    Quantity number = Quantity.derived(BigDecimal.valueOf(count.number()), count.text());
    TextBlock.of(number, count.number() == 0 ? Role.NOTE : Role.VALUE, numbers + 1)
        .placeAround(sheet, left + length + TO_NUMBER, middle, Mark.Anchor.START);
  }
}
