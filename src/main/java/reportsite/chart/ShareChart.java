package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;

/**
 * A stated total and, below it, its parts as steps that together reach its length.
 *
 * @param valueName what the numbers are, in the table
 * @param total its amount is the full length; it must be drawable and above zero
 * @param remainder what the parts leave over, derived; null when nothing is to be said of it
 */
public record ShareChart(
    ChartFrame frame,
    String valueName,
    ValueRow total,
    List<ValueRow> parts,
    @Nullable ValueRow remainder)
    implements Chart {

  private static final double VALUES_AT_MOST = 190;

  public ShareChart {
    parts = frame.some(parts);
    if (amount(total).signum() <= 0) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no total to share");
    }
  }

  private static BigDecimal amount(ValueRow row) {
    BigDecimal amount = row.value().amount();
    return amount == null ? BigDecimal.ZERO : amount.max(BigDecimal.ZERO);
  }

  private List<ValueRow> partsAndRemainder() {
    return Stream.concat(parts.stream(), Stream.ofNullable(remainder)).toList();
  }

  @Override
  public ChartTable table() {
    List<Line> lines = new ArrayList<>();
    partsAndRemainder().forEach(row -> lines.add(Line.of(row, "", false)));
    lines.add(Line.of(total, "", true));
    return new ChartTable(List.of(valueName), lines);
  }

  @Override
  public void place(Sheet sheet) {
    List<ValueRow> rows = Stream.concat(Stream.of(total), partsAndRemainder().stream()).toList();
    double labels = ValueRow.labels(rows.stream().map(ValueRow::label));
    double values = ValueRow.values(rows);
    boolean beside = sheet.isWide() && values <= VALUES_AT_MOST;
    Axis.Extent extent =
        beside
            ? new Axis.Extent(labels + ValueRow.GAP, sheet.width() - values - ValueRow.GAP)
            : new Axis.Extent(1, sheet.width() - 1);
    BigDecimal sum =
        parts.stream().map(ShareChart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    // Parts that exceed the total overlap, or do not add up: each then starts at zero.
    boolean inSteps = sum.compareTo(amount(total)) <= 0;
    double from = extent.left();
    for (int i = 0; i < rows.size(); i++) {
      ValueRow row = rows.get(i);
      double middle = beside ? row.beside(sheet, labels) : row.stacked(sheet, 12);
      double thickness = beside ? 18 : 12;
      if (i == 0) {
        bar(sheet, Role.TOTAL, extent.left(), extent.length(), middle, thickness);
      } else {
        sheet.add(new Mark.Rule(Role.GRID, extent.left(), middle, extent.right(), middle));
        double share = amount(row).doubleValue() / amount(total).doubleValue();
        // A part greater than its total is cut at the end of the sheet; its number says the rest.
        double visible = Math.min(share * extent.length(), extent.right() - from);
        Role role = row.value().isDerived() ? Role.DERIVED : Role.RESULT;
        bar(sheet, role, from, visible, middle, thickness);
        from = inSteps ? from + visible : from;
      }
      sheet.down(beside ? 10 : ValueRow.BETWEEN_ROWS);
    }
  }

  private static void bar(
      Sheet sheet, Role role, double from, double length, double middle, double thickness) {
    if (length > 0) {
      sheet.add(new Mark.Box(role, from, middle - thickness / 2, length, thickness));
    }
  }
}
