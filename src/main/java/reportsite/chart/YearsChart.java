package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Mark.Anchor;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.value.Unit;

/**
 * One thing over time, from left to right: results as dots, joined where nothing is missing between
 * them, targets as lines to be reached. A time of which nothing is stated has its place and no
 * mark. Numbers are written where there is room, the newest first.
 */
public record YearsChart(ChartFrame frame, Unit unit, Names names, List<Time> times)
    implements Chart {

  private static final double RADIUS = 5.5;
  private static final double EARLIER_RADIUS = 4;
  private static final double HALF_TARGET = 11;

  /** Over the highest mark, for its number. */
  private static final double HEAD = 24;

  /** Under the lowest mark, for its number. */
  private static final double BELOW = 28;

  private static final double TO_TICKS = 10;

  /** A label of a time that is wider may take two lines. */
  private static final double LONG_LABEL = 70;

  public YearsChart {
    times = frame.some(times);
  }

  /** What the marks are. */
  public record Names(String result, String bound, String target, String earlier, String none) {}

  /**
   * A time.
   *
   * @param result the last that is stated; null where none is
   * @param isExact whether that is one exact number; dots of others are hollow
   * @param isJoined whether a line leads to its dot from that of the time before
   * @param earlier what was stated of it before and is not any more
   * @param target null where there is none
   */
  public record Time(
      String label,
      @Nullable Quantity result,
      boolean isExact,
      boolean isJoined,
      List<Quantity> earlier,
      @Nullable Quantity target) {

    private Stream<BigDecimal> amounts() {
      return Stream.of(Stream.ofNullable(result), earlier.stream(), Stream.ofNullable(target))
          .flatMap(some -> some)
          .flatMap(one -> one.ends().stream());
    }

    /** Whether it has any mark. */
    public boolean isDrawn() {
      return amounts().findAny().isPresent();
    }

    private boolean isOpen() {
      return result != null && result.amount() != null && !isExact;
    }
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        List.of(names.result, names.target),
        times.stream()
            .map(
                time ->
                    new ChartTable.Line(
                        null,
                        time.label,
                        time.label,
                        false,
                        List.of(cell(names.result, time.result), cell(names.target, time.target))))
            .toList());
  }

  private ChartTable.Cell cell(String name, @Nullable Quantity value) {
    return value == null
        ? new ChartTable.Cell(names.none, null, name + frame.say("", " ") + names.none)
        : ChartTable.Cell.of(frame, name, value);
  }

  @Override
  public void place(Sheet sheet) {
    LegendEntry.keys(
        sheet,
        Stream.of(
                key(LegendEntry.Key.FULL_DOT, names.result, time -> time.result != null),
                key(LegendEntry.Key.OPEN_DOT, names.bound, Time::isOpen),
                key(LegendEntry.Key.LEVEL, names.target, time -> time.target != null),
                key(LegendEntry.Key.HOLLOW_DOT, names.earlier, time -> !time.earlier.isEmpty()))
            .flatMap(Optional::stream)
            .toList());
    double top = sheet.y() + HEAD;
    double bottom = top + (sheet.isWide() ? 210 : 190);
    Axis axis =
        Axis.upright(
            times.stream().flatMap(Time::amounts).toList(),
            unit,
            new Axis.Extent(top, bottom),
            sheet);
    if (axis != null) {
      new Plot(sheet, axis).place();
    }
  }

  private Optional<LegendEntry> key(LegendEntry.Key key, String name, Predicate<Time> uses) {
    return times.stream()
        .filter(uses)
        .findFirst()
        .map(time -> new LegendEntry(key, name, null, Role.HEAD));
  }

  /** The marks between the axes. */
  private final class Plot {

    private final Sheet sheet;
    private final Axis axis;
    private final double left;
    private final double first;
    private final double step;
    private final List<Room> taken = new ArrayList<>();

    Plot(Sheet sheet, Axis axis) {
      this.sheet = sheet;
      this.axis = axis;
      this.left = axis.labels() + TO_TICKS;
      double label = TextWidth.widest(times.stream().map(Time::label), Role.TICK);
      double edge = Math.max(sheet.isWide() ? 36 : 18, Math.min(label, LONG_LABEL) / 2);
      this.first = left + edge;
      double last = sheet.width() - edge;
      this.step = times.size() == 1 ? 0 : (last - first) / (times.size() - 1);
    }

    private double x(int time) {
      return first + time * step;
    }

    void place() {
      axis.across(sheet, left, sheet.width());
      join();
      for (int i = 0; i < times.size(); i++) {
        mark(times.get(i), x(i));
      }
      int newest = times.size() - 1;
      Stream.concat(
              Stream.of(newest, 0), IntStream.rangeClosed(1, newest).mapToObj(i -> newest - i))
          .distinct()
          .forEach(this::write);
      sheet.down(axis.lowest() - sheet.y() + BELOW);
      labels();
    }

    /** Lines between the dots that they join. */
    private void join() {
      for (int i = 1; i < times.size(); i++) {
        BigDecimal from = amount(times.get(i - 1));
        BigDecimal to = amount(times.get(i));
        if (times.get(i).isJoined && from != null && to != null) {
          Mark.Rule line = new Mark.Rule(Role.SLOPE, x(i - 1), axis.y(from), x(i), axis.y(to));
          sheet.add(line);
          taken.addAll(Room.along(line));
        }
      }
    }

    private static @Nullable BigDecimal amount(Time time) {
      return time.result == null ? null : time.result.amount();
    }

    private void mark(Time time, double x) {
      if (time.target != null) {
        target(time.target, x);
      }
      Quantity result = time.result;
      if (result == null || result.ends().isEmpty()) {
        return;
      }
      double y = axis.y(result.ends().get(0));
      for (Quantity former : time.earlier) {
        BigDecimal amount = former.amount();
        if (amount != null) {
          sheet.add(new Mark.Rule(Role.LINK, x, axis.y(amount), x, y));
          dot(Role.DERIVED, x, axis.y(amount), EARLIER_RADIUS);
        }
      }
      if (result.amount() == null) {
        span(Role.SLOPE, result, x);
      } else {
        dot(time.isExact ? Role.RESULT : Role.OPEN, x, y, RADIUS);
      }
    }

    private void dot(Role role, double x, double y, double radius) {
      sheet.add(new Mark.Dot(role, x, y, radius));
      taken.add(new Room(x - radius, y - radius, x + radius, y + radius));
    }

    private void target(Quantity target, double x) {
      for (BigDecimal end : target.ends()) {
        double y = axis.y(end);
        for (Role role : List.of(Role.CLEARING, Role.TARGET)) {
          sheet.add(new Mark.Rule(role, x - HALF_TARGET, y, x + HALF_TARGET, y));
        }
        taken.add(new Room(x - HALF_TARGET, y - 2, x + HALF_TARGET, y + 2));
      }
      if (target.ends().size() > 1) {
        span(Role.TARGET, target, x);
      }
    }

    /** Joins both ends of a range. */
    private void span(Role role, Quantity range, double x) {
      double from = axis.y(range.ends().get(0));
      double to = axis.y(range.ends().get(1));
      sheet.add(new Mark.Rule(role, x, from, x, to));
      taken.add(new Room(x - 2, Math.min(from, to), x + 2, Math.max(from, to)));
    }

    /** Writes the numbers of a time where there is room for them. */
    private void write(int i) {
      Time time = times.get(i);
      Quantity result = time.result;
      Quantity target = time.target;
      boolean isOver =
          result == null
              || target == null
              || result.ends().isEmpty()
              || target.ends().isEmpty()
              || axis.y(result.ends().get(0)) <= axis.y(target.ends().get(0));
      if (result != null) {
        write(result, Role.VALUE, x(i), isOver);
      }
      if (target != null) {
        write(target, Role.NOTE, x(i), result == null || !isOver);
      }
    }

    private void write(Quantity value, Role role, double x, boolean isOver) {
      if (value.ends().isEmpty()) {
        return;
      }
      double[] ends = value.ends().stream().mapToDouble(axis::y).sorted().toArray();
      double over = ends[0] - RADIUS - 3 - role.size() * 0.25;
      double under = ends[ends.length - 1] + RADIUS + 3 + role.size() * 0.9;
      double width = TextWidth.of(value.text(), role);
      double centred = Math.max(left, Math.min(sheet.width() - width, x - width / 2));
      double middle = ends[0] + role.size() * 0.35;
      Stream.of(
              new double[] {centred, isOver ? over : under},
              new double[] {centred, isOver ? under : over},
              new double[] {x + HALF_TARGET + 4, middle},
              new double[] {x - HALF_TARGET - 4 - width, middle})
          .map(at -> new Mark.Text(role, at[0], at[1], Anchor.START, value.text(), value))
          .filter(this::hasRoom)
          .findFirst()
          .ifPresent(
              words -> {
                sheet.add(words);
                taken.add(Room.of(words));
              });
    }

    private boolean hasRoom(Mark.Text words) {
      Room room = Room.of(words);
      return room.left >= left - 1
          && room.right <= sheet.width()
          && room.top >= axis.highest() - HEAD
          && room.bottom <= axis.lowest() + BELOW - 2
          && taken.stream().noneMatch(room::meets);
    }

    /** Names of the times under the marks: all, or so many of them as fit, always the last. */
    private void labels() {
      int every = 1;
      while (every < times.size() && !fits(every)) {
        every++;
      }
      double height = 0;
      for (int i = times.size() - 1; i >= 0; i -= every) {
        TextBlock block = label(i, every);
        double half = TextWidth.widest(block.lines().stream(), Role.TICK) / 2;
        Anchor anchor =
            x(i) - half < 0
                ? Anchor.START
                : x(i) + half > sheet.width() ? Anchor.END : Anchor.MIDDLE;
        double at =
            switch (anchor) {
              case START -> 0;
              case MIDDLE -> x(i);
              case END -> sheet.width();
            };
        block.place(sheet, at, sheet.y(), anchor);
        height = Math.max(height, block.height());
      }
      sheet.down(height);
    }

    private TextBlock label(int time, int every) {
      double room = times.size() == 1 ? sheet.width() : Math.max(step * every - 8, 1);
      return TextBlock.of(times.get(time).label, Role.TICK, room);
    }

    private boolean fits(int every) {
      for (int i = times.size() - 1; i >= 0; i -= every) {
        TextBlock block = label(i, every);
        boolean isShort = TextWidth.of(times.get(i).label, Role.TICK) <= LONG_LABEL;
        if (block.lines().size() > (isShort ? 1 : 2)) {
          return false;
        }
      }
      return true;
    }
  }

  /** What a mark takes of the sheet. */
  private record Room(double left, double top, double right, double bottom) {

    private static final int PARTS = 24;
    private static final double AIR = 3;

    static Room of(Mark.Text words) {
      double size = words.role().size();
      return new Room(words.left(), words.y() - size * 0.9, words.right(), words.y() + size * 0.25);
    }

    /** The small rooms that a slanting line goes through. */
    static List<Room> along(Mark.Rule line) {
      return IntStream.range(0, PARTS)
          .mapToObj(
              i -> {
                double from = i / (double) PARTS;
                double to = (i + 1) / (double) PARTS;
                double y1 = line.y1() + (line.y2() - line.y1()) * from;
                double y2 = line.y1() + (line.y2() - line.y1()) * to;
                double width = line.x2() - line.x1();
                return new Room(
                    line.x1() + width * from,
                    Math.min(y1, y2),
                    line.x1() + width * to,
                    Math.max(y1, y2));
              })
          .toList();
    }

    boolean meets(Room other) {
      return left < other.right + AIR
          && other.left < right + AIR
          && top < other.bottom
          && other.top < bottom;
    }
  }
}
