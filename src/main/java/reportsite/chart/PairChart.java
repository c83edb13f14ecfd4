package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.Unit;

/**
 * What charts have in common that set two numbers beside each other in every row, on one axis:
 * their texts stand beside the marks, or above them.
 */
abstract class PairChart<R extends PairChart.Pair> implements Chart {

  /** From a dot to its number. */
  private static final double TO_TEXT = 13;

  /** A row of two numbers. */
  public interface Pair {

    String label();

    /** Under which the table has the row; null for none. */
    @Nullable String heading();

    Quantity first();

    Quantity second();

    private boolean hasMarks() {
      return first().amount() != null || second().amount() != null;
    }
  }

  /**
   * One of the two numbers of every row.
   *
   * @param name such as "2024 result"
   * @param text how it is written: in bold, if it is the one that matters
   * @param mark how it is drawn
   * @param radius of its dots; 0 where it is drawn as something else
   */
  record Series(String name, LegendEntry.Key key, Role text, Role mark, double radius) {

    LegendEntry entry(@Nullable Quantity value) {
      return new LegendEntry(key, name, value, text);
    }
  }

  /**
   * How far a row reaches up and down from its middle at least, and how far off the next one is.
   */
  record Reach(double above, double below, double gap) {}

  /** Draws the marks of a row around its middle. */
  interface Marks<R> {
    void draw(Axis axis, R row, double middle);
  }

  final ChartFrame frame;
  final Series first;
  final Series second;
  final List<R> rows;

  /** Room for labels beside the marks. */
  final double labels;

  private final Unit unit;
  private final Axis.Origin origin;

  PairChart(
      ChartFrame frame, Unit unit, Axis.Origin origin, Series first, Series second, List<R> rows) {
    this.frame = frame;
    this.unit = unit;
    this.origin = origin;
    this.first = first;
    this.second = second;
    this.rows = frame.some(rows);
    this.labels = ValueRow.labels(rows.stream().map(Pair::label));
  }

  @Override
  public ChartFrame frame() {
    return frame;
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        List.of(first.name, second.name),
        rows.stream()
            .map(row -> line(frame, row, row.label(), first.name, second.name, Stream.empty()))
            .toList());
  }

  /** A line of a table of pairs. */
  static Line line(
      ChartFrame frame, Pair row, String spoken, String first, String second, Stream<Cell> more) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(frame, first, row.first()));
    cells.add(Cell.of(frame, second, row.second()));
    more.forEach(cells::add);
    return new Line(row.heading(), row.label(), spoken, false, cells);
  }

  /**
   * Places the rows with their labels beside the marks.
   *
   * @param lead how much higher than the rows the lines of the axis stand
   * @param texts writes the numbers of a row around its middle
   */
  final void beside(
      Sheet sheet,
      Axis.Extent extent,
      double lead,
      Function<R, Reach> reaches,
      ObjDoubleConsumer<R> texts,
      Marks<R> marks) {
    Axis axis = Axis.linear(ends(), origin, unit, extent, sheet);
    int under = sheet.depth();
    double top = sheet.y();
    for (R row : rows) {
      TextBlock label = TextBlock.of(row.label(), Role.LABEL, labels);
      Reach reach = reaches.apply(row);
      double above = Math.max(reach.above, label.height() / 2);
      double middle = sheet.y() + above;
      label.placeAround(sheet, 0, middle, Mark.Anchor.START);
      texts.accept(row, middle);
      if (axis != null) {
        marks.draw(axis, row, middle);
      }
      sheet.down(above + Math.max(reach.below, label.height() / 2) + reach.gap);
    }
    if (axis != null) {
      sheet.addUnder(under, axis.lines(top - lead, sheet.y() + 4 - lead));
      sheet.down(8 - lead);
      axis.label(sheet);
    }
  }

  /**
   * Places the rows with their texts above the marks: both numbers in columns if all of them fit.
   *
   * @param inset room at both ends of the axis
   * @param height of the marks of a row
   * @param above room for a row over its marks
   */
  final void stacked(
      Sheet sheet, double inset, double height, ToDoubleFunction<R> above, Marks<R> marks) {
    Axis.Extent extent = new Axis.Extent(inset, sheet.width() - inset);
    Axis axis = Axis.linear(ends(), origin, unit, extent, sheet);
    double secondAt =
        Math.min(sheet.width() / 2, sheet.width() - widest(row -> second.entry(row.second())) - 1);
    boolean inColumns =
        widest(row -> first.entry(row.first())) + ValueRow.BETWEEN_TEXTS <= secondAt;
    for (R row : rows) {
      sheet.paragraph(row.label(), Role.LABEL);
      double line = first.entry(row.first()).place(sheet, 0, inColumns ? secondAt : sheet.width());
      sheet.down(inColumns ? 0 : line);
      double left = inColumns ? secondAt : 0;
      sheet.down(second.entry(row.second()).place(sheet, left, sheet.width() - left));
      writeMore(sheet, row);
      if (axis != null && ((Pair) row).hasMarks()) {
        sheet.down(above.applyAsDouble(row));
        axis.lines(sheet.y(), sheet.y() + height).forEach(sheet::add);
        marks.draw(axis, row, sheet.y() + height / 2);
        sheet.down(height);
      }
      sheet.down(ValueRow.BETWEEN_ROWS);
    }
    if (axis != null) {
      sheet.down(-8);
      axis.label(sheet);
    }
  }

  /** Writes what else belongs to a row whose texts stand above its marks. */
  void writeMore(Sheet sheet, R row) {}

  private double widest(Function<R, LegendEntry> entry) {
    return rows.stream().map(entry).mapToDouble(LegendEntry::width).max().orElse(0);
  }

  private List<Quantity> ends() {
    return rows.stream().flatMap(row -> Stream.of(row.first(), row.second())).toList();
  }

  /**
   * Where dots with their numbers on both sides stand beside the labels; null where that cannot be.
   *
   * @param right the end of their room
   * @param least room for the dots alone
   */
  final Axis.@Nullable Extent extentOfDots(Sheet sheet, double right, double least) {
    double text = TO_TEXT + TextWidth.widest(ends().stream().map(Quantity::text), Role.VALUE);
    double from = labels + ValueRow.GAP + text;
    double to = right - text;
    boolean allDrawn = ends().stream().allMatch(end -> end.amount() != null);
    return sheet.isWide() && allDrawn && to - from >= least ? new Axis.Extent(from, to) : null;
  }

  /** Two dots, joined, the one that matters over the other. */
  final void dots(Sheet sheet, Axis axis, R row, double middle) {
    boolean secondMatters = second.text == Role.VALUE;
    Series back = secondMatters ? first : second;
    Series front = secondMatters ? second : first;
    Quantity other = secondMatters ? row.first() : row.second();
    BigDecimal from = other.amount();
    BigDecimal to = (secondMatters ? row.second() : row.first()).amount();
    if (from != null && to != null) {
      sheet.add(new Mark.Rule(Role.LINK, axis.x(from), middle, axis.x(to), middle));
    }
    if (from != null) {
      Role role = other.isDerived() ? Role.DERIVED : back.mark;
      sheet.add(new Mark.Dot(role, axis.x(from), middle, back.radius));
    }
    if (to != null) {
      sheet.add(new Mark.Dot(front.mark, axis.x(to), middle, front.radius));
    }
  }

  /** The smaller number left of both dots, the greater one right of them. */
  final void numbers(Sheet sheet, Axis axis, R row, double middle) {
    BigDecimal one = row.first().amount();
    BigDecimal other = row.second().amount();
    if (one == null || other == null) {
      return;
    }
    int order = one.compareTo(other);
    // Of two that are the same the one that matters stands at the right.
    boolean firstIsLeft = order < 0 || (order == 0 && second.text == Role.VALUE);
    number(sheet, row.first(), first.text, axis.x(one), middle, firstIsLeft);
    number(sheet, row.second(), second.text, axis.x(other), middle, !firstIsLeft);
  }

  private static void number(
      Sheet sheet, Quantity value, Role role, double dot, double middle, boolean isLeft) {
    TextBlock.of(value, role, sheet.width())
        .placeAround(
            sheet,
            isLeft ? dot - TO_TEXT : dot + TO_TEXT,
            middle,
            isLeft ? Mark.Anchor.END : Mark.Anchor.START);
  }
}
