package reportsite.chart;

import java.util.List;
import reportsite.notation.Unit;

/**
 * Small multiples: results and targets of different units, each pair on an axis of its own from
 * zero.
 *
 * @param resultName what the full bars are, such as "2024 result"
 * @param targetName what the hollow bars are, such as "2025 target"
 */
public record MultiplesChart(Frame frame, String resultName, String targetName, List<Panel> panels)
    implements Chart {

  public MultiplesChart {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no panels");
    }
  }

  /**
   * One pair.
   *
   * @param unit of both and of their axis
   * @param row whose label says the unit
   */
  public record Panel(Unit unit, TargetChart.Row row) {}
}
