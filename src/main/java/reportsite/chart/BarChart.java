package reportsite.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Unit;

/**
 * Bars from zero, in the order given.
 *
 * @param unit of all rows and the axis
 */
public record BarChart(Frame frame, Unit unit, List<Row> rows) implements Chart {

  public BarChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no rows");
    }
  }

  /**
   * A bar.
   *
   * @param group heading under which consecutive rows stand; null for none
   */
  public record Row(String label, @Nullable String group, Quantity value) {}
}
