package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;

/**
 * Promises as squares, one each, for one thing after another: what proof a promise brings along
 * decides how its square is drawn, and nothing else. The counts are the site's own.
 *
 * @param kinds what the squares say, in the order in which rows have them: a number, a time,
 *     neither
 * @param sumName what the number of a row is
 * @param amountName what is said of every row beside its squares; null where nothing is
 */
public record SquaresChart(
    ChartFrame frame,
    List<String> kinds,
    String sumName,
    @Nullable String amountName,
    List<Row> rows)
    implements Chart {

  private static final List<Role> ROLES = List.of(Role.FIRM, Role.DATED, Role.BARE);
  private static final double SIZE = 10;
  private static final double STEP = 13;
  private static final double LINE = 22;
  private static final double GAP = 20;
  private static final double SUMS_AT_LEAST = 34;
  private static final double AMOUNTS_AT_MOST = 150;

  /** Keys with their numbers; farther off a number would not be read with its key. */
  private static final double KEYS_AT_MOST = 300;

  /**
   * A thing with its promises.
   *
   * @param counts of the kinds of the chart
   * @param amount what is said beside them; words where it is null and the chart says such a thing
   */
  public record Row(String label, List<Integer> counts, @Nullable Quantity amount, String words) {
    public Row {
      counts = List.copyOf(counts);
      if (counts.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("fewer than none: " + counts);
      }
    }

    public Row(String label, List<Integer> counts) {
      this(label, counts, null, "");
    }

    private int sum() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private TextBlock amount(double room) {
      return amount == null
          ? TextBlock.of(words, Role.HEAD, room)
          : TextBlock.of(amount, Role.NOTE, room);
    }
  }

  public SquaresChart {
    kinds = List.copyOf(kinds);
    rows = frame.some(rows);
    int width = kinds.size();
    if (width > ROLES.size() || rows.stream().anyMatch(row -> row.counts.size() != width)) {
      throw new IllegalArgumentException("rows of chart '" + frame.id() + "' differ in kinds");
    }
  }

  private static Quantity quantity(int number) {
    return Quantity.derived(BigDecimal.valueOf(number), Integer.toString(number));
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        Stream.of(kinds.stream(), Stream.of(sumName), Stream.ofNullable(amountName))
            .flatMap(names -> names)
            .toList(),
        rows.stream().map(this::line).toList());
  }

  private Line line(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      cells.add(Cell.of(frame, kinds.get(i), quantity(row.counts.get(i))));
    }
    Quantity sum = quantity(row.sum());
    cells.add(new Cell(sum.text(), sum, ""));
    if (amountName != null) {
      cells.add(row.amount == null ? Cell.of(row.words) : Cell.of(frame, amountName, row.amount));
    }
    return new Line(null, row.label, row.label, false, cells);
  }

  @Override
  public void place(Sheet sheet) {
    for (int i = 0; i < kinds.size(); i++) {
      int kind = i;
      int all = rows.stream().mapToInt(row -> row.counts.get(kind)).sum();
      if (all > 0) {
        // A promise may name several places, so that a sum over places would count it twice.
        key(sheet, ROLES.get(i), kinds.get(i), amountName == null ? quantity(all) : null);
      }
    }
    sheet.down(10);
    if (sheet.isWide()) {
      beside(sheet);
    } else {
      rows.forEach(row -> stacked(sheet, row));
    }
  }

  private static void key(Sheet sheet, Role role, String name, @Nullable Quantity all) {
    double top = sheet.y() + (Role.HEAD.leading() - SIZE) / 2;
    sheet.add(Mark.Shape.squares(role, 1, top, SIZE, STEP, 1, 0, 1));
    double right = Math.min(KEYS_AT_MOST, sheet.width());
    if (all != null) {
      TextBlock.of(all, Role.VALUE, right).place(sheet, right, sheet.y(), Mark.Anchor.END);
    }
    sheet.block(TextBlock.of(name, Role.HEAD, right - SIZE - 70), SIZE + 10);
    sheet.down(3);
  }

  private void beside(Sheet sheet) {
    double labels = ValueRow.labels(rows.stream().map(Row::label));
    double amounts =
        amountName == null
            ? 0
            : GAP
                + Math.min(
                    AMOUNTS_AT_MOST,
                    Math.max(
                        110,
                        ValueRow.labels(
                            rows.stream()
                                .map(row -> row.amount == null ? row.words : row.amount.text()))));
    double sums = sheet.width() - amounts;
    int across = (int) ((sums - SUMS_AT_LEAST - labels - GAP) / STEP);
    heads(sheet, sums, amounts - GAP);
    for (Row row : rows) {
      TextBlock label = TextBlock.of(row.label, Role.LABEL, labels);
      TextBlock amount = amountName == null ? null : row.amount(amounts - GAP);
      int lines = Math.max(1, (row.sum() + across - 1) / across);
      double height =
          Math.max(
              Math.max(LINE, lines * STEP),
              Math.max(label.height(), amount == null ? 0 : amount.height()));
      double middle = sheet.y() + height / 2;
      label.placeAround(sheet, 0, middle, Mark.Anchor.START);
      squares(sheet, row, labels + GAP, middle - (lines * STEP - (STEP - SIZE)) / 2, across);
      TextBlock.of(quantity(row.sum()), Role.VALUE, SUMS_AT_LEAST)
          .placeAround(sheet, sums, middle, Mark.Anchor.END);
      if (amount != null) {
        amount.placeAround(sheet, sheet.width(), middle, Mark.Anchor.END);
      }
      sheet.down(height + (lines > 1 ? 12 : 6));
    }
  }

  private void heads(Sheet sheet, double sums, double room) {
    TextBlock sum = TextBlock.of(sumName, Role.HEAD, 90);
    double height = sum.height();
    sum.place(sheet, sums, sheet.y(), Mark.Anchor.END);
    if (amountName != null) {
      TextBlock amount = TextBlock.of(amountName, Role.HEAD, room);
      amount.place(sheet, sheet.width(), sheet.y(), Mark.Anchor.END);
      height = Math.max(height, amount.height());
    }
    sheet.down(height + 4);
  }

  private void stacked(Sheet sheet, Row row) {
    TextBlock sum = TextBlock.of(quantity(row.sum()), Role.VALUE, SUMS_AT_LEAST);
    sum.place(sheet, sheet.width(), sheet.y(), Mark.Anchor.END);
    sheet.block(TextBlock.of(row.label, Role.LABEL, sheet.width() - SUMS_AT_LEAST - GAP), 0);
    if (amountName != null && row.amount != null) {
      TextBlock name = TextBlock.of(amountName, Role.HEAD, sheet.width() / 2);
      double after = GAP / 2 + Math.min(sheet.width() / 2, TextWidth.of(amountName, Role.HEAD));
      TextBlock amount = row.amount(sheet.width() - after);
      name.place(sheet, 0, sheet.y(), Mark.Anchor.START);
      amount.place(sheet, after, sheet.y(), Mark.Anchor.START);
      sheet.down(Math.max(name.height(), amount.height()));
    }
    int across = (int) (sheet.width() / STEP);
    sheet.down(4);
    squares(sheet, row, 1, sheet.y(), across);
    int lines = (row.sum() + across - 1) / across;
    sheet.down(lines * STEP + 12);
  }

  private static void squares(Sheet sheet, Row row, double left, double top, int across) {
    int from = 0;
    for (int i = 0; i < row.counts.size(); i++) {
      int count = row.counts.get(i);
      if (count > 0) {
        sheet.add(Mark.Shape.squares(ROLES.get(i), left, top, SIZE, STEP, across, from, count));
      }
      from += count;
    }
  }
}
