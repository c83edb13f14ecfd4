package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;

/**
 * A stated total and, within it, its parts as steps that together reach its length; within a part
 * those that the report names, and hatched what it does not.
 *
 * @param valueName what the numbers are, in the table
 * @param total its amount is the full length; it must be drawable and above zero
 * @param remainder what the parts leave over, derived; null when nothing is to be said of it
 */
public record NestChart(
    ChartFrame frame,
    String valueName,
    ValueRow total,
    List<Part> parts,
    @Nullable ValueRow remainder)
    implements Chart {

  private static final double VALUES_AT_MOST = 190;
  private static final double INDENT = 14;

  /**
   * A part of the total.
   *
   * @param named what it is known to hold, under its label as heading
   * @param rest what is not named of it, derived; null where nothing is named or nothing left
   * @param known how much of it is named, in words; null where nothing is
   */
  public record Part(
      ValueRow row, List<ValueRow> named, @Nullable ValueRow rest, @Nullable Quantity known) {

    public Part(ValueRow row) {
      this(row, List.of(), null, null);
    }

    private Stream<ValueRow> all() {
      return Stream.of(Stream.of(row), named.stream(), Stream.ofNullable(rest)).flatMap(s -> s);
    }
  }

  /** A stretch of the total's length. */
  private record Span(double from, double to) {

    /** The stretch of an amount that begins here; no longer than this one. */
    Span part(double from, ValueRow row, double scale) {
      return new Span(from, Math.min(from + amount(row).doubleValue() * scale, to));
    }
  }

  public NestChart {
    parts = frame.some(parts);
    if (amount(total).signum() <= 0) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no total to share");
    }
  }

  private static BigDecimal amount(ValueRow row) {
    BigDecimal amount = row.value().amount();
    return amount == null ? BigDecimal.ZERO : amount.max(BigDecimal.ZERO);
  }

  @Override
  public ChartTable table() {
    List<Line> lines = new ArrayList<>();
    String comma = frame.say("，", ", ");
    Stream.concat(parts.stream().flatMap(Part::all), Stream.ofNullable(remainder))
        .map(row -> Line.of(row, row.heading() == null ? "" : row.heading() + comma, false))
        .forEach(lines::add);
    lines.add(Line.of(total, "", true));
    return new ChartTable(List.of(valueName), lines);
  }

  @Override
  public void place(Sheet sheet) {
    new Layout(sheet).place();
  }

  /** The chart on a sheet. */
  private final class Layout {

    private final Sheet sheet;
    private final double labels;
    private final boolean beside;
    private final double thickness;
    private final Span whole;

    /** Length of one of the base unit. */
    private final double scale;

    Layout(Sheet sheet) {
      this.sheet = sheet;
      List<ValueRow> rows =
          Stream.of(
                  Stream.of(total), parts.stream().flatMap(Part::all), Stream.ofNullable(remainder))
              .flatMap(s -> s)
              .toList();
      this.labels = ValueRow.labels(rows.stream().map(ValueRow::label)) + INDENT;
      double values = ValueRow.values(rows);
      this.beside = sheet.isWide() && values <= VALUES_AT_MOST;
      this.thickness = beside ? 18 : 12;
      Axis.Extent extent =
          beside
              ? new Axis.Extent(labels + ValueRow.GAP, sheet.width() - values - ValueRow.GAP)
              : new Axis.Extent(1, sheet.width() - 1);
      this.whole = new Span(extent.left(), extent.right());
      this.scale = extent.length() / amount(total).doubleValue();
    }

    void place() {
      row(total, Role.TOTAL, whole, whole, 0);
      double from = whole.from;
      boolean inSteps = fit(parts.stream().map(Part::row), total);
      for (Part part : parts) {
        Span span = whole.part(from, part.row, scale);
        row(part.row, Role.RESULT, span, whole, 0);
        inside(part, span);
        // Parts that exceed the total overlap, or do not add up: each then starts at zero.
        from = inSteps ? span.to : from;
      }
      if (remainder != null) {
        row(remainder, Role.DERIVED, whole.part(from, remainder, scale), whole, 0);
      }
    }

    private void inside(Part part, Span span) {
      double from = span.from;
      boolean inSteps = fit(part.named.stream(), part.row);
      for (ValueRow row : part.named) {
        Span own = span.part(from, row, scale);
        row(row, Role.RESULT, own, span, INDENT);
        from = inSteps ? own.to : from;
      }
      if (part.rest != null) {
        row(part.rest, Role.HATCH, span.part(from, part.rest, scale), span, INDENT);
      }
      if (part.known != null) {
        sheet.down(-2);
        sheet.block(TextBlock.of(part.known, Role.NOTE, sheet.width() - INDENT), INDENT);
        sheet.down(beside ? 12 : ValueRow.BETWEEN_ROWS);
      }
    }

    /** Draws a row's bar within what it is a part of. */
    private void row(ValueRow row, Role role, Span own, Span within, double indent) {
      double middle =
          beside ? row.beside(sheet, indent, labels) : row.stacked(sheet, thickness + 4);
      if (indent > 0) {
        box(Role.SPAN, within, middle, thickness + (beside ? 10 : 4));
      } else {
        sheet.add(new Mark.Rule(Role.GRID, within.from, middle, within.to, middle));
      }
      box(role, own, middle, thickness);
      sheet.down(beside ? 8 : ValueRow.BETWEEN_ROWS);
    }

    private void box(Role role, Span span, double middle, double height) {
      double length = span.to - span.from;
      double top = middle - height / 2;
      if (length > 0) {
        sheet.add(
            role == Role.HATCH
                ? Mark.Shape.hatch(role, span.from, top, length, height)
                : new Mark.Box(role, span.from, top, length, height));
      }
    }

    private static boolean fit(Stream<ValueRow> rows, ValueRow whole) {
      return rows.map(NestChart::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .compareTo(amount(whole))
          <= 0;
    }
  }
}
