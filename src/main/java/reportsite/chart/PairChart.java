package reportsite.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Unit;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * What charts have in common that set two numbers beside each other in every row, on one axis:
 * their texts stand beside the marks, or above them.
 */
public abstract class PairChart implements Chart {

  /** From a dot to its number. */
  private static final double TO_TEXT = 13;

  private static final double TO_DISTANCE = 6;

  /**
   * A row.
   *
   * @param heading under which the table has it; null for none
   * @param bound of the second number
   * @param gap between both, as it is stated; null where nothing is said of it
   */
  public record Pair(
      String label,
      @Nullable String heading,
      Quantity first,
      Quantity second,
      Bound bound,
      @Nullable Gap gap) {

    boolean hasSign() {
      return second.amount() != null && !bound.sign().isEmpty();
    }

    /** What the bound of a row that has a sign says, in a word. */
    String sign(Lang lang) {
      return Phrases.of("bound", bound).in(lang);
    }

    /** What is drawn: the second number may be a range, the first may not. */
    Stream<BigDecimal> amounts() {
      return Stream.concat(Stream.ofNullable(first.amount()), second.ends().stream());
    }

    /** The ends of the second number, the one that lies towards the first before the other. */
    private List<BigDecimal> ends() {
      BigDecimal from = Objects.requireNonNullElse(first.amount(), BigDecimal.ZERO);
      return second.ends().stream()
          .sorted(Comparator.comparing(end -> end.subtract(from).abs()))
          .toList();
    }

    /** Whether all is drawn and both numbers can stand outside: the first in no range. */
    private boolean isOpen() {
      BigDecimal from = first.amount();
      return from != null && second.ends().stream().map(from::compareTo).distinct().count() == 1;
    }

    /** Writes what the bound says over its number's place on an axis, if there is one. */
    void sign(Sheet sheet, Axis axis, double baseline) {
      BigDecimal at = second.amount();
      if (at != null && hasSign()) {
        String word = sign(sheet.lang());
        double inside = TextWidth.of(word, Role.SIGN) / 2;
        double x = Math.max(inside, Math.min(sheet.width() - inside, axis.x(at)));
        sheet.add(new Mark.Text(Role.SIGN, x, baseline, Mark.Anchor.MIDDLE, word, null));
      }
    }

    /** As a line of a table, which the description calls by a name. */
    Line line(ChartFrame frame, String spoken, String firstName, String secondName) {
      Stream<Cell> numbers =
          Stream.of(Cell.of(frame, firstName, first), Cell.of(frame, secondName, second));
      Stream<Cell> more =
          Stream.ofNullable(gap).map(said -> Cell.of(frame, said.side, said.distance));
      return new Line(heading, label, spoken, false, Stream.concat(numbers, more).toList());
    }
  }

  /**
   * A stated distance.
   *
   * @param side what it is: "above the city"
   */
  public record Gap(String side, Quantity distance) {}

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
  interface Marks {
    void draw(Axis axis, Pair row, double middle);
  }

  final ChartFrame frame;
  final Series first;
  final Series second;
  final List<Pair> rows;

  /** Room for labels beside the marks. */
  final double labels;

  private final Unit unit;
  private final Axis.Origin origin;

  PairChart(
      ChartFrame frame,
      Unit unit,
      Axis.Origin origin,
      Series first,
      Series second,
      List<Pair> rows) {
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
        heads(),
        rows.stream().map(row -> row.line(frame, row.label, first.name, second.name)).toList());
  }

  /** Names of the columns of the table. */
  List<String> heads() {
    return List.of(first.name, second.name);
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
      Function<Pair, Reach> reaches,
      ObjDoubleConsumer<Pair> texts,
      Marks marks) {
    Axis axis = Axis.linear(amounts(), origin, unit, extent, sheet);
    int under = sheet.depth();
    double top = sheet.y();
    for (Pair row : rows) {
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
      Sheet sheet, double inset, double height, ToDoubleFunction<Pair> above, Marks marks) {
    Axis.Extent extent = new Axis.Extent(inset, sheet.width() - inset);
    Axis axis = Axis.linear(amounts(), origin, unit, extent, sheet);
    double secondAt =
        Math.min(sheet.width() / 2, sheet.width() - widest(row -> second.entry(row.second())) - 1);
    boolean inColumns =
        widest(row -> first.entry(row.first())) + ValueRow.BETWEEN_TEXTS <= secondAt;
    for (Pair row : rows) {
      sheet.paragraph(row.label(), Role.LABEL);
      double line = first.entry(row.first()).place(sheet, 0, inColumns ? secondAt : sheet.width());
      sheet.down(inColumns ? 0 : line);
      double left = inColumns ? secondAt : 0;
      sheet.down(second.entry(row.second()).place(sheet, left, sheet.width() - left));
      if (row.gap != null) {
        write(sheet, row.gap);
      }
      if (axis != null && row.amounts().findAny().isPresent()) {
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

  /** What the gap is and how great, on one line if they fit. */
  private static void write(Sheet sheet, Gap gap) {
    double after = TextWidth.of(gap.side, Role.HEAD) + TO_DISTANCE;
    if (after + TextWidth.of(gap.distance.text(), Role.NOTE) > sheet.width()) {
      sheet.paragraph(gap.side, Role.HEAD);
      sheet.block(TextBlock.of(gap.distance, Role.NOTE, sheet.width()), 0);
      return;
    }
    double middle = sheet.y() + Role.NOTE.leading() / 2;
    TextBlock.of(gap.side, Role.HEAD, after).placeAround(sheet, 0, middle, Mark.Anchor.START);
    TextBlock.of(gap.distance, Role.NOTE, sheet.width())
        .placeAround(sheet, after, middle, Mark.Anchor.START);
    sheet.down(Role.NOTE.leading());
  }

  private double widest(Function<Pair, LegendEntry> entry) {
    return rows.stream().map(entry).mapToDouble(LegendEntry::width).max().orElse(0);
  }

  private List<BigDecimal> amounts() {
    return rows.stream().flatMap(Pair::amounts).toList();
  }

  /**
   * Where dots with their numbers on both sides stand beside the labels; null where that cannot be.
   *
   * @param right the end of their room
   * @param least room for the dots alone
   */
  final Axis.@Nullable Extent extentOfDots(Sheet sheet, double right, double least) {
    Stream<String> texts =
        rows.stream().flatMap(row -> Stream.of(row.first().text(), row.second().text()));
    double text = TO_TEXT + TextWidth.widest(texts, Role.VALUE);
    double start = labels + ValueRow.GAP;
    double to = right - text;
    boolean allOpen = rows.stream().allMatch(Pair::isOpen);
    if (!sheet.isWide() || !allOpen || to - start - text < least) {
      return null;
    }
    // Where no dot is near the beginning of the axis, the numbers left of the dots stand on it.
    Axis.Extent whole = new Axis.Extent(start + Math.max(first.radius, second.radius), to);
    Axis axis = Axis.linear(amounts(), origin, unit, whole, sheet);
    boolean fits =
        axis != null && amounts().stream().allMatch(amount -> axis.x(amount) - text >= start);
    return fits ? whole : new Axis.Extent(start + text, to);
  }

  /** Two dots, joined, the first over the second. */
  final void dots(Sheet sheet, Axis axis, Pair row, double middle) {
    BigDecimal from = row.second().amount();
    BigDecimal to = row.first().amount();
    if (from != null && to != null) {
      sheet.add(new Mark.Rule(Role.LINK, axis.x(from), middle, axis.x(to), middle));
    }
    if (from != null) {
      Role role = row.second().isDerived() ? Role.DERIVED : second.mark;
      sheet.add(new Mark.Dot(role, axis.x(from), middle, second.radius));
    }
    if (to != null) {
      sheet.add(new Mark.Dot(first.mark, axis.x(to), middle, first.radius));
    }
  }

  /** The smaller number left of all dots, the greater one right of them. */
  final void numbers(Sheet sheet, Axis axis, Pair row, double middle) {
    BigDecimal one = row.first().amount();
    List<BigDecimal> ends = row.ends();
    if (one == null || ends.isEmpty()) {
      return;
    }
    BigDecimal other = ends.get(ends.size() - 1);
    boolean firstIsLeft = one.compareTo(other) < 0;
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
