package reportsite.chart;

import java.util.List;
import reportsite.notation.Unit;

/**
 * A place's own value and that of a group it belongs to: a full dot and a hollow one.
 *
 * @param unit of all rows and the axis
 * @param ownName whose value the full dot is
 * @param groupName whose value the hollow dot is, saying that it is derived
 */
public record VersusChart(Frame frame, Unit unit, String ownName, String groupName, List<Row> rows)
    implements Chart {

  public VersusChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no rows");
    }
  }

  /**
   * An indicator.
   *
   * @param group what own value and gap make of the group's value
   * @param side what the gap is: "above the city"
   * @param gap the stated distance, in words
   */
  public record Row(String label, Quantity own, Quantity group, String side, Quantity gap) {}
}
