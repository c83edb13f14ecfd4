package reportsite.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;

/**
 * What can be checked when: for every time that is named a small year, a line of it a quarter, and
 * what is due by then. What has no time is counted in words.
 *
 * @param words what the marks are, and what the times are called in the table
 * @param undated how many have no time; null for none
 */
public record CalendarChart(
    ChartFrame frame, Words words, List<Item> items, @Nullable Quantity undated) implements Chart {

  private static final int MONTHS = 12;
  private static final int ACROSS = 3;
  private static final int LINES = MONTHS / ACROSS;
  private static final double SIZE = 15;
  private static final double STEP = 18;
  private static final double TEXTS = ACROSS * STEP + 18;
  private static final double BETWEEN_ITEMS = 3;
  private static final double BETWEEN_DATES = 18;

  /** A longer list stands in two columns, if there is so much room. */
  private static final int LIST_AT_MOST = 4;

  private static final double COLUMNS_FROM = 560;
  private static final double BETWEEN_COLUMNS = 24;

  /**
   * What is said around the marks.
   *
   * @param last the month by whose end something can be checked
   * @param span the other months of the time that is named
   * @param head the times, as the head of a column
   */
  public record Words(String last, String span, String head) {}

  /**
   * Something due, and when.
   *
   * @param first month of that time, 1 to 12
   * @param last month of it, by whose end it is due
   * @param isEnd whether the end of these months is meant, instead of any time in them
   * @param when the time as the reader sees it
   */
  public record Item(String label, int first, int last, boolean isEnd, String when) {
    public Item {
      if (first < 1 || last > MONTHS || first > last) {
        throw new IllegalArgumentException("no months of a year: " + first + " to " + last);
      }
    }
  }

  public CalendarChart {
    items =
        items.stream()
            .sorted(
                Comparator.comparingInt(Item::last)
                    .thenComparing(Item::isEnd)
                    .thenComparing(item -> -item.first))
            .toList();
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        List.of(words.head),
        items.stream()
            .map(item -> new Line(null, item.label, item.label, false, List.of(Cell.of(item.when))))
            .toList());
  }

  @Override
  public void place(Sheet sheet) {
    if (!items.isEmpty()) {
      key(sheet, Role.FIRM, words.last);
      key(sheet, Role.DATED, words.span);
      sheet.down(12);
    }
    items.stream()
        .collect(
            Collectors.groupingBy(
                item -> List.of(item.first, item.last, item.isEnd),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(due -> date(sheet, due));
    if (undated != null) {
      sheet.block(TextBlock.of(undated, Role.NOTE, sheet.width()), 0);
    }
  }

  private static void key(Sheet sheet, Role role, String name) {
    double top = sheet.y() + (Role.HEAD.leading() - SIZE) / 2;
    sheet.add(Mark.Shape.squares(role, 1, top, SIZE, STEP, 1, 0, 1));
    sheet.block(TextBlock.of(name, Role.HEAD, sheet.width() - SIZE - 10), SIZE + 10);
    sheet.down(3);
  }

  private void date(Sheet sheet, List<Item> due) {
    double top = sheet.y();
    Item one = due.get(0);
    months(sheet, top, Role.BARE, 0, one.first - 1);
    months(sheet, top, Role.DATED, one.first - 1, one.last - 1);
    months(sheet, top, Role.FIRM, one.last - 1, one.last);
    months(sheet, top, Role.BARE, one.last, MONTHS);
    double room = sheet.width() - TEXTS;
    String when = due.stream().map(Item::when).distinct().collect(Collectors.joining(" / "));
    sheet.block(TextBlock.of(when, Role.VALUE, room), TEXTS);
    boolean inColumns = room >= COLUMNS_FROM && due.size() > LIST_AT_MOST;
    double column = inColumns ? (room - BETWEEN_COLUMNS) / 2 : room;
    int half = inColumns ? (due.size() + 1) / 2 : due.size();
    double list = sheet.y();
    double bottom = below(sheet, due.subList(0, half), TEXTS, column, list);
    double left = TEXTS + column + BETWEEN_COLUMNS;
    bottom = Math.max(bottom, below(sheet, due.subList(half, due.size()), left, column, list));
    bottom = Math.max(bottom, top + LINES * STEP);
    sheet.down(bottom + BETWEEN_DATES - sheet.y());
  }

  private static void months(Sheet sheet, double top, Role role, int from, int to) {
    if (from < to) {
      sheet.add(Mark.Shape.squares(role, 1, top + 3, SIZE, STEP, ACROSS, from, to - from));
    }
  }

  /** Writes things below each other; returns where they end. */
  private static double below(Sheet sheet, List<Item> items, double left, double room, double top) {
    double y = top;
    for (Item item : items) {
      TextBlock text = TextBlock.of(item.label, Role.LABEL, room);
      text.place(sheet, left, y, Mark.Anchor.START);
      y += text.height() + BETWEEN_ITEMS;
    }
    return y;
  }
}
