package reportsite.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a report states it, with everything that its notation says.
 *
 * @param bound how the number bounds what is meant
 * @param number the mantissa as written, its published precision kept: 297.61 of 297.61亿元
 * @param upper the upper mantissa of a range, else null
 * @param scale power of ten of the written scale: 8 for 亿, 4 for 万, 0 for none
 * @param unit what is measured
 * @param written the notation itself, 297.61亿元
 */
public record Value(
    Bound bound,
    BigDecimal number,
    @Nullable BigDecimal upper,
    int scale,
    Unit unit,
    String written) {

  public Value {
    if ((bound == Bound.RANGE) != (upper != null)) {
      throw new IllegalArgumentException("only a range has an upper number: " + written);
    }
  }

  /** The same value in the characters in which a report prints it. */
  Value asPrinted(String printed) {
    return new Value(bound, number, upper, scale, unit, printed);
  }

  /** The exact value in the base unit of {@link Unit.Dimension#base}; the lower end of a range. */
  public BigDecimal amount() {
    return inBaseUnit(number);
  }

  /** The upper end of a range in the base unit, else null. */
  public @Nullable BigDecimal upperAmount() {
    return upper == null ? null : inBaseUnit(upper);
  }

  /** What one unit of the last place as written comes to, in the base unit: 0.01亿 of 297.61亿. */
  public BigDecimal lastPlace() {
    return inBaseUnit(BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0)));
  }

  /** Never with an exponent; the published zeros stay where the unit is its own base. */
  private BigDecimal inBaseUnit(BigDecimal mantissa) {
    BigDecimal shifted = mantissa.movePointRight(scale);
    BigDecimal factor = UnitTable.factor(unit);
    if (factor.compareTo(BigDecimal.ONE) == 0) {
      return shifted;
    }
    BigDecimal exact = shifted.multiply(factor).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /** Too imprecise to be drawn as a mark: 余, 近, 上百, 两位数. */
  public boolean isVague() {
    return switch (bound) {
      case OVER, NEARLY, UPWARD -> true;
      case EXACT, ABOUT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, RANGE -> isDoubleDigits();
    };
  }

  /** Whether it says only how many digits a growth rate has. */
  boolean isDoubleDigits() {
    return written.endsWith("位数");
  }
}
