package reportsite.chart;

import java.util.List;
import reportsite.notation.Unit;

/**
 * From result to target on one axis: a hollow dot and a full one, joined. What a target lies below
 * is drawn as what it lies above.
 *
 * @param unit of all rows and the axis
 * @param resultName what the hollow dots are, such as "2024 result"
 * @param targetName what the full dots are, such as "2025 target"
 */
public record ChangeChart(
    Frame frame, Unit unit, String resultName, String targetName, List<TargetChart.Row> rows)
    implements Chart {

  public ChangeChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no rows");
    }
  }
}
