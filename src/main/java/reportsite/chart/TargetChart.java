package reportsite.chart;

import java.util.List;
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
  public record Row(String label, Quantity result, Quantity target, Bound bound) {}
}
