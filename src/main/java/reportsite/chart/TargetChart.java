package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import reportsite.notation.Bound;
import reportsite.notation.Unit;

/**
 * Result against target: a bar and a marker with the sign of the target's bound.
 *
 * @param unit of all rows and the axis
 * @param resultName what the bars are, such as "2024 result"
 * @param targetName what the markers are, such as "2025 target"
 */
public record TargetChart(
    Frame frame, Unit unit, String resultName, String targetName, List<Row> rows) implements Chart {

  public TargetChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no rows");
    }
  }

  /** An indicator with its result, its target and how the target is bounded. */
  public record Row(String label, Quantity result, Quantity target, Bound bound) {

    boolean hasMarks() {
      return result.amount() != null || target.amount() != null;
    }

    boolean hasSign() {
      return target.amount() != null && !bound.sign().isEmpty();
    }

    /** Writes the sign of the bound over the target's place on an axis, if there is one. */
    void sign(Sheet sheet, Axis axis, double baseline) {
      BigDecimal at = target.amount();
      if (at != null && hasSign()) {
        double inside = TextWidth.of(bound.sign(), Role.SIGN) / 2;
        double x = Math.max(inside, Math.min(sheet.width() - inside, axis.x(at)));
        sheet.add(new Mark.Words(Role.SIGN, x, baseline, Mark.Anchor.MIDDLE, bound.sign(), null));
      }
    }
  }

  /** What of these rows can be drawn. */
  static List<BigDecimal> amounts(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of(row.result(), row.target()))
        .map(Quantity::amount)
        .flatMap(Stream::ofNullable)
        .toList();
  }
}
