package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks on a strip, the first at the left, the worst rank shown at the right. */
public record RankChart(Frame frame, List<Row> rows) implements Chart {

  public RankChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no rows");
    }
    for (Row row : rows) {
      BigDecimal place = row.rank().amount();
      if (place != null && (place.signum() <= 0 || place.stripTrailingZeros().scale() > 0)) {
        throw new IllegalArgumentException(place + " is no rank, in chart '" + frame.id() + "'");
      }
    }
  }

  /**
   * What is ranked, and among whom.
   *
   * @param group heading under which consecutive rows stand; null for none
   * @param rank its amount is the place, 1 for the first
   */
  public record Row(String label, @Nullable String group, Quantity rank) {}
}
