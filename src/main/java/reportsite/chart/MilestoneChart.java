package reportsite.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;

/**
 * What is due in a year: its months stand along the top of a wide drawing, or down the side of a
 * narrow one. There may be nothing due.
 *
 * @param dueName what the times are, in the table
 */
public record MilestoneChart(ChartFrame frame, String dueName, List<Item> items) implements Chart {

  private static final int MONTHS = 12;
  private static final List<String> ENGLISH =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final double THICKNESS = 10;
  private static final double BETWEEN_ITEMS = 3;

  /** A longer list stands in two columns, if there is so much room. */
  private static final int LIST_AT_MOST = 4;

  private static final double COLUMNS_FROM = 560;
  private static final double BETWEEN_COLUMNS = 24;

  /** Height of a month in which nothing is due. */
  private static final double MONTH_HEIGHT = 24;

  /**
   * Something due, and when.
   *
   * @param first month of that time, 1 to 12
   * @param last month of it, by whose end it is due
   * @param isEnd whether the end of these months is meant, instead of any time in them
   * @param words the time as the reader sees it
   */
  public record Item(String label, int first, int last, boolean isEnd, String words) {
    public Item {
      if (first < 1 || last > MONTHS || first > last) {
        throw new IllegalArgumentException("no months of a year: " + first + " to " + last);
      }
    }

    private int months() {
      return isEnd ? 0 : last - first + 1;
    }

    private boolean meets(Item other) {
      return first <= other.last && other.first <= last;
    }
  }

  public MilestoneChart {
    items = List.copyOf(items);
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        List.of(dueName),
        items.stream()
            .map(
                item -> new Line(null, item.label, item.label, false, List.of(Cell.of(item.words))))
            .toList());
  }

  /** Items due at one time, under its name. */
  private record Date(Item due, String words, List<Item> items) {

    /** The blocks of its texts within a room. */
    List<TextBlock> texts(double room) {
      List<TextBlock> texts = new ArrayList<>(List.of(TextBlock.of(words, Role.VALUE, room)));
      items.forEach(item -> texts.add(TextBlock.of(item.label, Role.LABEL, room)));
      return texts;
    }
  }

  /** The earliest first; of those due by one day the shortest. */
  private List<Date> dates() {
    return items.stream()
        .sorted(
            Comparator.comparingInt(Item::last)
                .thenComparing(Item::isEnd)
                .thenComparing(item -> -item.first))
        .collect(
            Collectors.groupingBy(
                item -> List.of(item.first, item.last, item.isEnd),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(due -> new Date(due.get(0), words(due), due))
        .toList();
  }

  private String words(List<Item> due) {
    return due.stream()
        .map(Item::words)
        .distinct()
        .collect(Collectors.joining(frame.say("、", ", ")));
  }

  @Override
  public void place(Sheet sheet) {
    if (sheet.isWide()) {
      across(sheet);
    } else {
      down(sheet);
    }
  }

  private void across(Sheet sheet) {
    double month = sheet.width() / MONTHS;
    for (int i = 0; i < MONTHS; i++) {
      sheet.add(name(i + 1, (i + 0.5) * month, sheet.y(), Mark.Anchor.MIDDLE));
    }
    sheet.down(Role.TICK.leading() + 4);
    int under = sheet.depth();
    double top = sheet.y();
    for (Date date : dates()) {
      sheet.down(14);
      double left = (date.due.first - 1) * month;
      double right = date.due.last * month;
      double middle = sheet.y() + THICKNESS / 2;
      if (!date.due.isEnd) {
        sheet.add(new Mark.Box(Role.TOTAL, left, sheet.y(), right - left, THICKNESS));
      }
      double end = Math.min(right, sheet.width() - 1.5);
      sheet.add(new Mark.Rule(Role.TARGET, end, middle - 9, end, middle + 9));
      sheet.down(THICKNESS + 8);
      texts(sheet, date, date.due.isEnd ? right : left, right);
    }
    sheet.down(6);
    List<Mark> lines = new ArrayList<>();
    for (int i = 0; i <= MONTHS; i++) {
      double x = i * month;
      lines.add(new Mark.Rule(Role.GRID, x, top, x, sheet.y()));
    }
    sheet.addUnder(under, lines);
  }

  /** Below the mark, on that side of it where there is more room. */
  private static void texts(Sheet sheet, Date date, double left, double right) {
    boolean toRight = sheet.width() - left >= right;
    double room = toRight ? sheet.width() - left : right;
    double x = toRight ? left + 2 : right - 2;
    Mark.Anchor anchor = toRight ? Mark.Anchor.START : Mark.Anchor.END;
    boolean inColumns = toRight && room >= COLUMNS_FROM && date.items.size() > LIST_AT_MOST;
    double column = inColumns ? room / 2 : room;
    List<TextBlock> texts = date.texts(inColumns ? column - BETWEEN_COLUMNS : column - 4);
    sheet.down(below(sheet, texts.subList(0, 1), x, sheet.y(), anchor));
    int half = inColumns ? (texts.size() + 2) / 2 : texts.size();
    double first = below(sheet, texts.subList(1, half), x, sheet.y(), anchor);
    double second = below(sheet, texts.subList(half, texts.size()), x + column, sheet.y(), anchor);
    sheet.down(Math.max(first, second));
  }

  /** Writes texts below each other; returns their height. */
  private static double below(
      Sheet sheet, List<TextBlock> texts, double x, double top, Mark.Anchor anchor) {
    double height = 0;
    for (TextBlock text : texts) {
      text.place(sheet, x, top + height, anchor);
      height += text.height() + BETWEEN_ITEMS;
    }
    return height;
  }

  private void down(Sheet sheet) {
    double names =
        IntStream.rangeClosed(1, MONTHS)
            .mapToDouble(month -> TextWidth.of(nameOf(month), Role.TICK))
            .max()
            .orElse(0);
    List<Date> dates = dates();
    int[] lanes = lanes(dates);
    double firstLane = names + 12;
    double text = firstLane + (IntStream.of(lanes).max().orElse(-1) + 1) * (THICKNESS + 6) + 10;
    double room = sheet.width() - text;
    double[] tops = new double[MONTHS + 2];
    List<Double> textTops = new ArrayList<>();
    int next = 0;
    for (int month = 1; month <= MONTHS; month++) {
      tops[month] = sheet.y();
      sheet.add(new Mark.Rule(Role.GRID, 0, sheet.y(), sheet.width(), sheet.y()));
      sheet.add(name(month, 0, sheet.y() + 3, Mark.Anchor.START));
      double used = 4;
      for (; next < dates.size() && dates.get(next).due.last == month; next++) {
        textTops.add(sheet.y() + used);
        List<TextBlock> texts = dates.get(next).texts(room);
        used += below(sheet, texts, text, sheet.y() + used, Mark.Anchor.START) + 6;
      }
      sheet.down(Math.max(MONTH_HEIGHT, used));
    }
    tops[MONTHS + 1] = sheet.y();
    sheet.add(new Mark.Rule(Role.GRID, 0, sheet.y(), sheet.width(), sheet.y()));
    for (int i = 0; i < dates.size(); i++) {
      double x = firstLane + lanes[i] * (THICKNESS + 6);
      mark(sheet, dates.get(i).due, x, tops, textTops.get(i) + Role.VALUE.leading() / 2, text - 5);
    }
  }

  /** A span of months with its end, and a line from there to its texts. */
  private static void mark(
      Sheet sheet, Item due, double x, double[] tops, double textMiddle, double textLeft) {
    double bottom = tops[due.last + 1];
    if (!due.isEnd) {
      double top = tops[due.first] + 2;
      sheet.add(new Mark.Box(Role.TOTAL, x, top, THICKNESS, bottom - top));
    }
    sheet.add(new Mark.Rule(Role.TARGET, x - 3, bottom - 1, x + THICKNESS + 3, bottom - 1));
    double from = due.isEnd ? x + THICKNESS / 2 : x + THICKNESS;
    sheet.add(new Mark.Rule(Role.LINK, from, textMiddle, textLeft, textMiddle));
    if (due.isEnd) {
      sheet.add(new Mark.Rule(Role.LINK, from, textMiddle, from, bottom - 1));
    }
  }

  private Mark.Text name(int month, double x, double top, Mark.Anchor anchor) {
    double baseline = TextBlock.baseline(Role.TICK, top);
    return new Mark.Text(Role.TICK, x, baseline, anchor, nameOf(month), null);
  }

  private String nameOf(int month) {
    return frame.say(month + "月", ENGLISH.get(month - 1));
  }

  /** Side-by-side places for spans of time: the longest first, none over another. */
  private static int[] lanes(List<Date> dates) {
    int[] lanes = new int[dates.size()];
    List<Integer> placed = new ArrayList<>();
    IntStream.range(0, lanes.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> -dates.get(i).due.months()))
        .forEach(
            one -> {
              lanes[one] =
                  placed.stream()
                      .filter(other -> dates.get(one).due.meets(dates.get(other).due))
                      .mapToInt(other -> lanes[other] + 1)
                      .max()
                      .orElse(0);
              placed.add(one);
            });
    return lanes;
  }
}
