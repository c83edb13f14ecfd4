package reportsite.notation.chinese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Value;

/**
 * A notation found at a place of a text.
 *
 * @param script how its number is written
 * @param end offset behind it
 */
record Match(
    Bound bound,
    BigDecimal number,
    @Nullable BigDecimal upper,
    int scale,
    Unit unit,
    Mantissa.Script script,
    int end) {

  Value value(String written) {
    return new Value(bound, number, upper, scale, unit, written);
  }
}
