package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.LineBreaks;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;

/**
 * How many there are of each kind, for one thing after another; its counts are the site's own. Each
 * kind has a column of bars, so that it can be compared down the page without a legend; where the
 * names of the kinds do not fit, the bars stand in a list below each label.
 *
 * @param sumName what the sum of a row is, in the table
 */
public record CountChart(ChartFrame frame, String sumName, List<Row> rows) implements Chart {

  private static final double BETWEEN_COLUMNS = 12;
  private static final double TO_NUMBER = 5;
  private static final double THICKNESS = 14;
  private static final double LINE = 22;

  private static final int HEAD_LINES_AT_MOST = 2;

  /** Labels leave room for the names of the kinds. */
  private static final double LABELS_AT_MOST = 170;

  /** The least room for bars in a column. */
  private static final double BARS_AT_LEAST = 20;

  public CountChart {
    rows = frame.some(rows);
    List<String> kinds = rows.get(0).kinds();
    if (kinds.isEmpty() || rows.stream().anyMatch(row -> !row.kinds().equals(kinds))) {
      throw new IllegalArgumentException("rows of chart '" + frame.id() + "' differ in kinds");
    }
  }

  /** A thing with its counts, of the same kinds in the same order in every row. */
  public record Row(String label, List<Count> counts) {
    public Row {
      counts = List.copyOf(counts);
    }

    private List<String> kinds() {
      return counts.stream().map(Count::kind).toList();
    }
  }

  /** How many of one kind. */
  public record Count(String kind, int number) {
    public Count {
      if (number < 0) {
        throw new IllegalArgumentException(number + " of " + kind);
      }
    }
  }

  private static Quantity quantity(int number) {
    return Quantity.derived(BigDecimal.valueOf(number), Integer.toString(number));
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        Stream.concat(rows.get(0).kinds().stream(), Stream.of(sumName)).toList(),
        rows.stream().map(this::line).toList());
  }

  private Line line(Row row) {
    List<Cell> cells = new ArrayList<>();
    row.counts().forEach(count -> cells.add(Cell.of(frame, count.kind, quantity(count.number))));
    Quantity sum = quantity(row.counts().stream().mapToInt(Count::number).sum());
    cells.add(new Cell(sum.text(), sum, ""));
    return new Line(null, row.label(), row.label(), false, cells);
  }

  @Override
  public void place(Sheet sheet) {
    List<String> kinds = rows.get(0).kinds();
    double labels =
        sheet.isWide()
            ? Math.min(LABELS_AT_MOST, ValueRow.labels(rows.stream().map(Row::label)))
                + ValueRow.GAP
            : 0;
    double column = (sheet.width() - labels + BETWEEN_COLUMNS) / kinds.size();
    double room = column - BETWEEN_COLUMNS;
    boolean named = kinds.stream().allMatch(kind -> isName(kind, room));
    if (named && room - numbers() - TO_NUMBER >= BARS_AT_LEAST) {
      columns(sheet, labels, column);
    } else {
      lists(sheet, kinds);
    }
  }

  /** Room for the longest number. */
  private double numbers() {
    return counts()
            .mapToDouble(count -> TextWidth.of(quantity(count.number).text(), Role.VALUE))
            .max()
            .orElse(0)
        + 1;
  }

  private Stream<Count> counts() {
    return rows.stream().flatMap(row -> row.counts().stream());
  }

  private void columns(Sheet sheet, double labels, double column) {
    heads(sheet, labels, column);
    double bars = column - BETWEEN_COLUMNS - TO_NUMBER - numbers();
    for (Row row : rows) {
      double height = LINE;
      if (sheet.isWide()) {
        TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels - ValueRow.GAP);
        height = Math.max(LINE, label.height());
        label.placeAround(sheet, 0, sheet.y() + height / 2, Mark.Anchor.START);
      } else {
        sheet.paragraph(row.label(), Role.LABEL);
      }
      for (int i = 0; i < row.counts().size(); i++) {
        bar(sheet, row.counts().get(i), labels + i * column, bars, sheet.y() + height / 2);
      }
      sheet.down(height + (sheet.isWide() ? 6 : 12));
    }
  }

  /** The names of the columns, down to one line. */
  private void heads(Sheet sheet, double labels, double column) {
    List<TextBlock> heads =
        rows.get(0).kinds().stream()
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

  private void lists(Sheet sheet, List<String> names) {
    double longest = names.stream().mapToDouble(k -> TextWidth.of(k, Role.HEAD)).max().orElse(0);
    double kinds = Math.min(sheet.width() / 2, longest + 1);
    double left = kinds + BETWEEN_COLUMNS;
    double bars = sheet.width() - left - TO_NUMBER - numbers();
    for (Row row : rows) {
      sheet.paragraph(row.label(), Role.GROUP);
      sheet.down(3);
      for (Count count : row.counts()) {
        TextBlock kind = TextBlock.of(count.kind(), Role.HEAD, kinds);
        double height = Math.max(LINE, kind.height());
        kind.placeAround(sheet, 0, sheet.y() + height / 2, Mark.Anchor.START);
        bar(sheet, count, left, bars, sheet.y() + height / 2);
        sheet.down(height);
      }
      sheet.down(10);
    }
  }

  /** A bar with its number at its end. */
  private void bar(Sheet sheet, Count count, double left, double room, double middle) {
    int greatest = counts().mapToInt(Count::number).max().orElse(0);
    double length = greatest == 0 ? 0 : room * count.number() / greatest;
    sheet.add(new Mark.Rule(Role.AXIS, left, middle - 9, left, middle + 9));
    if (length > 0) {
      sheet.add(new Mark.Box(Role.COUNT, left, middle - THICKNESS / 2, length, THICKNESS));
    }
    Role role = count.number() == 0 ? Role.NOTE : Role.VALUE;
    TextBlock.of(quantity(count.number()), role, numbers() + 1)
        .placeAround(sheet, left + length + TO_NUMBER, middle, Mark.Anchor.START);
  }
}
