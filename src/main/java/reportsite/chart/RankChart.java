package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.notation.value.Unit;

/**
 * Ranks as dots on strips that show every place from the first, at the left, down to the worst
 * shown. Beyond it the strips go on as dots: how many are ranked is not known here, and the worst
 * shown need not be the last.
 *
 * @param valueName what the numbers are, in the table
 * @param beyond what is said of the places beyond the worst shown
 * @param rows whose amounts are the places, 1 for the first
 */
public record RankChart(ChartFrame frame, String valueName, String beyond, List<ValueRow> rows)
    implements Chart {

  private static final Unit RANK = new Unit(Unit.Dimension.RANK, "位");
  private static final double RADIUS = 6.5;
  private static final double TEXTS_AT_MOST = 200;
  private static final double BEYOND_AT_LEAST = 24;

  /** More places than this are not shown one by one. */
  private static final int PLACES_SHOWN = 40;

  public RankChart {
    rows = frame.some(rows);
    for (ValueRow row : rows) {
      BigDecimal place = row.value().amount();
      if (place != null && (place.signum() <= 0 || place.stripTrailingZeros().scale() > 0)) {
        throw new IllegalArgumentException(place + " is no rank, in chart '" + frame.id() + "'");
      }
    }
  }

  @Override
  public ChartTable table() {
    return ChartTable.of(frame, valueName, rows);
  }

  @Override
  public void place(Sheet sheet) {
    double labels = ValueRow.labels(rows);
    double texts = ValueRow.values(rows);
    boolean beside = sheet.isWide() && texts <= TEXTS_AT_MOST;
    double left = beside ? labels + ValueRow.GAP + RADIUS : RADIUS + 1;
    double right = sheet.width() - RADIUS - (beside ? texts + ValueRow.GAP : 1);
    BigDecimal worst =
        rows.stream()
            .map(row -> row.value().amount())
            .flatMap(Stream::ofNullable)
            .reduce(BigDecimal.ONE, BigDecimal::max);
    // One step of the strip is left for what lies beyond the worst place.
    double step = Math.max(BEYOND_AT_LEAST, (right - left) / worst.doubleValue());
    double end = right - Math.min(step, (right - left) / 2);
    Axis axis = Axis.ranks(worst, RANK, new Axis.Extent(left, end), sheet);
    ValueRow before = null;
    for (ValueRow row : rows) {
      row.heading(sheet, before, beside ? labels : sheet.width());
      before = row;
      double middle = beside ? row.beside(sheet, labels) : row.stacked(sheet, 14);
      strip(sheet, axis, row.value(), middle, right);
      sheet.down(beside ? 12 : ValueRow.BETWEEN_ROWS);
    }
    sheet.down(beside ? -4 : -8);
    axis.label(sheet);
    TextBlock words = TextBlock.of(beyond, Role.TICK, beside ? right - left : sheet.width());
    words.place(sheet, beside ? right : sheet.width(), sheet.y(), Mark.Anchor.END);
    sheet.down(words.height());
  }

  private static void strip(Sheet sheet, Axis axis, Quantity rank, double middle, double end) {
    BigDecimal place = rank.amount();
    if (place == null) {
      return;
    }
    double left = axis.extent().left();
    double right = axis.x(axis.to());
    if (right > left) {
      sheet.add(new Mark.Rule(Role.AXIS, left, middle, right, middle));
    }
    sheet.add(new Mark.Rule(Role.BEYOND, right, middle, end, middle));
    int last = axis.to().intValueExact();
    if (last <= PLACES_SHOWN) {
      IntStream.rangeClosed(1, last)
          .mapToDouble(at -> axis.x(BigDecimal.valueOf(at)))
          .forEach(x -> sheet.add(new Mark.Rule(Role.AXIS, x, middle - 4, x, middle + 4)));
    }
    sheet.add(new Mark.Dot(Role.RESULT, axis.x(place), middle, RADIUS));
  }
}
