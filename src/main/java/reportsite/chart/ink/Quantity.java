package reportsite.chart.ink;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.notation.Value;

/**
 * A number of a drawing: its text, and its amount where one may be drawn.
 *
 * @param figure id of the figure that states it; null when the site derived it
 * @param amount in the base unit; null when it is too vague, or a range, so that no mark is honest
 * @param text as the reader sees it
 */
public record Quantity(@Nullable String figure, @Nullable BigDecimal amount, String text) {

  public Quantity {
    if (figure != null) {
      Drawing.requireSafe(figure);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a quantity without text: " + figure);
    }
  }

  /** A number that the report states, exactly enough to be drawn or too vaguely: 2000余家. */
  public static Quantity stated(Figure figure, String text) {
    Value value = figure.value();
    boolean exact = !value.isVague() && value.upper() == null;
    return new Quantity(figure.id().text(), exact ? value.amount() : null, text);
  }

  /** A number that follows from others; drawn hollow. */
  public static Quantity derived(BigDecimal amount, String text) {
    return new Quantity(null, amount, text);
  }

  /** The same number where its amount has no place on the axis. */
  public Quantity undrawn() {
    return new Quantity(figure, null, text);
  }

  public boolean isDerived() {
    return figure == null;
  }
}
