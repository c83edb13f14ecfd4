package reportsite.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reportsite.chart.MilestoneChart.End;
import reportsite.chart.MilestoneChart.Item;
import reportsite.chart.MilestoneChart.When;
import reportsite.text.Lang;

/** Places months along the top of a wide drawing, or down the side of a narrow one. */
final class MilestoneLayout {

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

  private final Sheet sheet;
  private final Lang lang;
  private final List<Date> dates;

  MilestoneLayout(MilestoneChart chart, Sheet sheet) {
    this.sheet = sheet;
    this.lang = chart.frame().lang();
    this.dates = dates(chart.items());
  }

  /** Items due at one time, under its name. */
  private record Date(When when, String words, List<String> labels) {

    /** The blocks of its texts within a room. */
    List<TextBlock> texts(double room) {
      List<TextBlock> texts = new ArrayList<>(List.of(TextBlock.of(words, Role.VALUE, room)));
      labels.forEach(label -> texts.add(TextBlock.of(label, Role.LABEL, room)));
      return texts;
    }
  }

  private List<Date> dates(List<Item> items) {
    List<Item> sorted =
        items.stream()
            .sorted(
                Comparator.comparingInt((Item item) -> item.when().last())
                    .thenComparing(item -> item.when().end())
                    .thenComparing(item -> -item.when().first()))
            .toList();
    List<Date> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameTime(sorted.get(from).when(), sorted.get(i).when())) {
        found.add(date(sorted.subList(from, i)));
        from = i;
      }
    }
    return found;
  }

  private static boolean sameTime(When one, When other) {
    return one.first() == other.first() && one.last() == other.last() && one.end() == other.end();
  }

  private Date date(List<Item> items) {
    Set<String> words = new LinkedHashSet<>();
    items.forEach(item -> words.add(item.when().words()));
    String separator =
        switch (lang) {
          case ZH -> "、";
          case EN -> ", ";
        };
    return new Date(
        items.get(0).when(),
        String.join(separator, words),
        items.stream().map(Item::label).toList());
  }

  void place() {
    if (sheet.isWide()) {
      across();
    } else {
      down();
    }
  }

  private void across() {
    double month = sheet.width() / MONTHS;
    for (int i = 0; i < MONTHS; i++) {
      sheet.add(name(i + 1, (i + 0.5) * month, sheet.y(), Mark.Anchor.MIDDLE));
    }
    sheet.down(Role.TICK.leading() + 4);
    int under = sheet.depth();
    double top = sheet.y();
    for (Date date : dates) {
      sheet.down(14);
      double left = (date.when.first() - 1) * month;
      double right = date.when.last() * month;
      double middle = sheet.y() + THICKNESS / 2;
      if (date.when.end() == End.WITHIN) {
        sheet.add(new Mark.Box(Role.TOTAL, left, sheet.y(), right - left, THICKNESS));
      }
      double end = Math.min(right, sheet.width() - 1.5);
      sheet.add(new Mark.Rule(Role.TARGET, end, middle - 9, end, middle + 9));
      sheet.down(THICKNESS + 8);
      texts(date, date.when.end() == End.WITHIN ? left : right, right);
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
  private void texts(Date date, double left, double right) {
    boolean toRight = sheet.width() - left >= right;
    double room = toRight ? sheet.width() - left : right;
    double x = toRight ? left + 2 : right - 2;
    Mark.Anchor anchor = toRight ? Mark.Anchor.START : Mark.Anchor.END;
    boolean inColumns = toRight && room >= COLUMNS_FROM && date.labels.size() > LIST_AT_MOST;
    double column = inColumns ? room / 2 : room;
    List<TextBlock> texts = date.texts(inColumns ? column - BETWEEN_COLUMNS : column - 4);
    sheet.down(below(texts.subList(0, 1), x, anchor));
    int half = inColumns ? (texts.size() + 2) / 2 : texts.size();
    double first = below(texts.subList(1, half), x, anchor);
    double second = below(texts.subList(half, texts.size()), x + column, anchor);
    sheet.down(Math.max(first, second));
  }

  /** Writes texts below each other from the present line; returns their height. */
  private double below(List<TextBlock> texts, double x, Mark.Anchor anchor) {
    double height = 0;
    for (TextBlock text : texts) {
      text.place(sheet, x, sheet.y() + height, anchor);
      height += text.height() + BETWEEN_ITEMS;
    }
    return height;
  }

  private void down() {
    double names = 0;
    for (int i = 1; i <= MONTHS; i++) {
      names = Math.max(names, TextWidth.of(nameOf(i), Role.TICK));
    }
    Lanes lanes = new Lanes(dates);
    double firstLane = names + 12;
    double text = firstLane + lanes.count() * (THICKNESS + 6) + 10;
    double room = sheet.width() - text;
    double[] tops = new double[MONTHS + 2];
    List<Double> textTops = new ArrayList<>();
    int next = 0;
    for (int month = 1; month <= MONTHS; month++) {
      tops[month] = sheet.y();
      sheet.add(new Mark.Rule(Role.GRID, 0, sheet.y(), sheet.width(), sheet.y()));
      sheet.add(name(month, 0, sheet.y() + 3, Mark.Anchor.START));
      double used = 4;
      for (; next < dates.size() && dates.get(next).when.last() == month; next++) {
        textTops.add(sheet.y() + used);
        used = texts(dates.get(next), text, room, sheet.y() + used) + 6 - sheet.y();
      }
      sheet.down(Math.max(MONTH_HEIGHT, used));
    }
    tops[MONTHS + 1] = sheet.y();
    sheet.add(new Mark.Rule(Role.GRID, 0, sheet.y(), sheet.width(), sheet.y()));
    for (int i = 0; i < dates.size(); i++) {
      double x = firstLane + lanes.of(i) * (THICKNESS + 6);
      mark(dates.get(i).when, x, tops, textTops.get(i) + Role.VALUE.leading() / 2, text - 5);
    }
  }

  /** Writes the texts of a date below each other; returns where they end. */
  private double texts(Date date, double left, double room, double top) {
    double at = top;
    for (TextBlock text : date.texts(room)) {
      text.place(sheet, left, at, Mark.Anchor.START);
      at += text.height() + BETWEEN_ITEMS;
    }
    return at;
  }

  /** A stretch of months with its end, and a line from there to its texts. */
  private void mark(When when, double x, double[] tops, double textMiddle, double textLeft) {
    double bottom = tops[when.last() + 1];
    if (when.end() == End.WITHIN) {
      double top = tops[when.first()] + 2;
      sheet.add(new Mark.Box(Role.TOTAL, x, top, THICKNESS, bottom - top));
    }
    sheet.add(new Mark.Rule(Role.TARGET, x - 3, bottom - 1, x + THICKNESS + 3, bottom - 1));
    double from = when.end() == End.WITHIN ? x + THICKNESS : x + THICKNESS / 2;
    sheet.add(new Mark.Rule(Role.LINK, from, textMiddle, textLeft, textMiddle));
    if (when.end() == End.AT_END) {
      sheet.add(new Mark.Rule(Role.LINK, from, textMiddle, from, bottom - 1));
    }
  }

  private Mark.Words name(int month, double x, double top, Mark.Anchor anchor) {
    double baseline = TextBlock.baseline(Role.TICK, top);
    return new Mark.Words(Role.TICK, x, baseline, anchor, nameOf(month), null);
  }

  private String nameOf(int month) {
    return switch (lang) {
      case ZH -> month + "月";
      case EN -> ENGLISH.get(month - 1);
    };
  }

  /** Side-by-side places for stretches of time: the longest first, none over another. */
  private static final class Lanes {

    private final int[] lanes;
    private int count;

    Lanes(List<Date> dates) {
      this.lanes = new int[dates.size()];
      List<Integer> longestFirst = new ArrayList<>();
      for (int i = 0; i < dates.size(); i++) {
        longestFirst.add(i);
      }
      longestFirst.sort(Comparator.comparingInt(i -> -months(dates.get(i).when)));
      List<Integer> placed = new ArrayList<>();
      for (int one : longestFirst) {
        int lane = 0;
        for (int other : placed) {
          if (meet(dates.get(one).when, dates.get(other).when)) {
            lane = Math.max(lane, lanes[other] + 1);
          }
        }
        lanes[one] = lane;
        count = Math.max(count, lane + 1);
        placed.add(one);
      }
    }

    int of(int date) {
      return lanes[date];
    }

    int count() {
      return count;
    }

    private static int months(When when) {
      return when.end() == End.AT_END ? 0 : when.last() - when.first() + 1;
    }

    private static boolean meet(When one, When other) {
      return one.first() <= other.last() && other.first() <= one.last();
    }
  }
}
