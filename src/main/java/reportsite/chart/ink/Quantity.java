package reportsite.chart.ink;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.notation.value.Value;

/**
 * A number of a drawing: its text, and what of it may be drawn.
 *
 * @param figure id of the figure that states it; null when the site derived it
 * @param ends in the base unit, rising: one amount, or both of a range; none when it is too vague
 *     for any mark to be honest
 * @param text as the reader sees it
 */
public record Quantity(@Nullable String figure, List<BigDecimal> ends, String text) {

  public Quantity {
    ends = ends.stream().sorted().toList();
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
    List<BigDecimal> ends =
        Stream.concat(Stream.of(value.amount()), Stream.ofNullable(value.upperAmount())).toList();
    return new Quantity(figure.id().text(), value.isVague() ? List.of() : ends, text);
  }

  /** A number that follows from others; drawn hollow. */
  public static Quantity derived(BigDecimal amount, String text) {
    return new Quantity(null, List.of(amount), text);
  }

  /** The same number where its amount has no place on the axis. */
  public Quantity undrawn() {
    return new Quantity(figure, List.of(), text);
  }

  /** The one amount; null for a range and for what is too vague. */
  public @Nullable BigDecimal amount() {
    return ends.size() == 1 ? ends.get(0) : null;
  }

  /** The same of what lies closest to zero: of a range what is reached in any case. */
  public Quantity least() {
    return ends.isEmpty()
        ? this
        : new Quantity(
            figure, List.of(ends.get(0).max(BigDecimal.ZERO).min(ends.get(ends.size() - 1))), text);
  }

  /** Draws a line across an axis at every end; those of a range are joined. */
  public void marker(
      Sheet sheet, Role role, ToDoubleFunction<BigDecimal> x, double middle, double half) {
    double[] at = ends.stream().mapToDouble(x).toArray();
    for (double end : at) {
      sheet.add(new Mark.Rule(role, end, middle - half, end, middle + half));
    }
    if (at.length > 1) {
      sheet.add(new Mark.Rule(role, at[0], middle, at[1], middle));
    }
  }

  public boolean isDerived() {
    return figure == null;
  }
}
