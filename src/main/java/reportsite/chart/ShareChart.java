package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a stated total.
 *
 * @param total its amount is the full length; it must be drawable and above zero
 * @param remainder what the parts leave over, derived; null when nothing is to be said of it
 */
public record ShareChart(Frame frame, Part total, List<Part> parts, @Nullable Part remainder)
    implements Chart {

  public ShareChart {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no parts");
    }
    BigDecimal whole = total.value().amount();
    if (whole == null || whole.signum() <= 0) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' has no total to share");
    }
  }

  /** A labelled amount. */
  public record Part(String label, Quantity value) {}
}
