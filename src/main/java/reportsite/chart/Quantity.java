package reportsite.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of a chart: its text, and its amount where one may be drawn.
 *
 * @param figure id of the figure that states it; null when the site derived it
 * @param amount in the base unit; null when it is too vague, or a range, so that no mark is honest
 * @param text as the reader sees it
 */
public record Quantity(@Nullable String figure, @Nullable BigDecimal amount, String text) {

  public Quantity {
    if (figure != null) {
      Frame.requireSafe(figure);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a quantity without text: " + figure);
    }
  }

  /** A number that the report states exactly enough to be drawn. */
  public static Quantity stated(String figure, BigDecimal amount, String text) {
    return new Quantity(figure, amount, text);
  }

  /** A number that the report states too vaguely to be drawn: 2000余家. */
  public static Quantity vague(String figure, String text) {
    return new Quantity(figure, null, text);
  }

  /** A number that follows from others; drawn hollow. */
  public static Quantity derived(BigDecimal amount, String text) {
    return new Quantity(null, amount, text);
  }

  public boolean isDerived() {
    return figure == null;
  }
}
