package reportsite.notation.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number as a report states it, with everything that its notation says.
 *
 * @param direction which way it went, where the report says so
 * @param bound how the number bounds what is meant; of a change, its size
 * @param number the mantissa as written, its published precision kept: 297.61 of 297.61亿元
 * @param upper the upper mantissa of a range, else null
 * @param scale power of ten of the written scale: 8 for 亿, 4 for 万, 0 for none
 * @param unit what is measured
 * @param written the notation itself, 297.61亿元
 */
public record Value(
    Direction direction,
    Bound bound,
    BigDecimal number,
    @Nullable BigDecimal upper,
    int scale,
    Unit unit,
    String written) {

  /** Two thirds are no finite decimal. */
  private static final int DECIMALS_OF_A_PART = 10;

  public Value {
    if ((bound == Bound.RANGE) != (upper != null)) {
      throw new IllegalArgumentException("only a range has an upper number: " + written);
    }
  }

  /** A value of no direction. */
  public Value(
      Bound bound,
      BigDecimal number,
      @Nullable BigDecimal upper,
      int scale,
      Unit unit,
      String written) {
    this(Direction.NONE, bound, number, upper, scale, unit, written);
  }

  /** The same value in the characters in which a report prints it. */
  public Value asPrinted(String printed) {
    return new Value(direction, bound, number, upper, scale, unit, printed);
  }

  /** A bare number of 8.1:40.2:51.7 as so much of a hundred. */
  public Value asShare() {
    Unit percent = new Unit(Unit.Dimension.PERCENT, "");
    return unit.dimension() == Unit.Dimension.NONE
        ? new Value(direction, bound, number, upper, scale, percent, written)
        : this;
  }

  /** Whether it is so much of a hundred and does not say so itself. */
  public boolean isShareAlone() {
    return unit.dimension() == Unit.Dimension.PERCENT
        && unit.word().isEmpty()
        && written.matches("[0-9.]+");
  }

  /** The same number, gone another way. */
  public Value with(Direction other) {
    return new Value(other, bound, number, upper, scale, unit, written);
  }

  /** How much it went, without the way that it went: 7.8% of -7.8% and of a fall of 7.8%. */
  public Value size() {
    if (direction != Direction.FALL) {
      return Levels.isWorded(this) ? this : with(Direction.NONE);
    }
    String bare = written.replaceFirst("^[-−－负]", "");
    return new Value(
        Direction.NONE, bound, number.abs(), upper == null ? null : upper.abs(), scale, unit, bare);
  }

  /** Whether it says how many times as much something became: 翻番, doubled. */
  public boolean isFold() {
    return unit.dimension() == Unit.Dimension.TIMES && unit.word().isEmpty();
  }

  /** What grew by so many times, as so many times as much: 增长2倍 makes three of one. */
  public Value asFold(Direction way) {
    boolean grew = unit.dimension() == Unit.Dimension.TIMES && !isFold() && way == Direction.RISE;
    if (!grew) {
      return this;
    }
    BigDecimal one = BigDecimal.ONE.movePointLeft(scale);
    Unit fold = new Unit(Unit.Dimension.TIMES, "");
    BigDecimal most = upper == null ? null : upper.add(one);
    return new Value(direction, bound, number.add(one), most, scale, fold, written);
  }

  /**
   * The exact value in the base unit of {@link Unit.Dimension#base}, a fall below zero; of a range
   * the end that is written first.
   */
  public BigDecimal amount() {
    return signed(inBaseUnit(number));
  }

  /** The other end of a range in the base unit, a fall below zero; else null. */
  public @Nullable BigDecimal upperAmount() {
    return upper == null ? null : signed(inBaseUnit(upper));
  }

  /** The least amount that the value allows, in the base unit; null where it names none. */
  public @Nullable BigDecimal low() {
    return direction == Direction.FALL ? negated(most()) : least();
  }

  /** The greatest amount that the value allows, in the base unit; null where it names none. */
  public @Nullable BigDecimal high() {
    return direction == Direction.FALL ? negated(least()) : most();
  }

  /** How the signed amount bounds what is meant: a fall by at least 3 is at most -3. */
  public Bound boundOnAxis() {
    if (direction != Direction.FALL) {
      return bound;
    }
    return switch (bound) {
      case AT_LEAST -> Bound.AT_MOST;
      case AT_MOST -> Bound.AT_LEAST;
      case MORE_THAN -> Bound.LESS_THAN;
      case LESS_THAN -> Bound.MORE_THAN;
      case OVER -> Bound.NEARLY;
      case NEARLY -> Bound.OVER;
      case EXACT, ABOUT, UPWARD, RANGE -> bound;
    };
  }

  private @Nullable BigDecimal least() {
    return switch (bound) {
      case EXACT, AT_LEAST, MORE_THAN, OVER, UPWARD, RANGE -> size(number);
      case ABOUT, AT_MOST, LESS_THAN, NEARLY -> null;
    };
  }

  private @Nullable BigDecimal most() {
    return switch (bound) {
      case EXACT, AT_MOST, LESS_THAN, NEARLY -> size(number);
      case RANGE -> upper == null ? null : size(upper);
      case ABOUT, AT_LEAST, MORE_THAN, OVER, UPWARD -> null;
    };
  }

  private BigDecimal size(BigDecimal mantissa) {
    BigDecimal amount = inBaseUnit(mantissa);
    return direction == Direction.FALL ? amount.abs() : amount;
  }

  private BigDecimal signed(BigDecimal amount) {
    return direction == Direction.FALL ? amount.abs().negate() : amount;
  }

  private static @Nullable BigDecimal negated(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.negate();
  }

  /** What one unit of the last place as written comes to, in the base unit: 0.01亿 of 297.61亿. */
  public BigDecimal lastPlace() {
    return inBaseUnit(BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0)));
  }

  /** Never with an exponent; the published zeros stay where the unit is its own base. */
  private BigDecimal inBaseUnit(BigDecimal mantissa) {
    BigDecimal shifted = mantissa.movePointRight(scale);
    BigDecimal divisor = UnitTable.divisor(unit);
    if (divisor.compareTo(BigDecimal.ONE) != 0) {
      BigDecimal part = shifted.divide(divisor, DECIMALS_OF_A_PART, RoundingMode.HALF_UP);
      return part.stripTrailingZeros().scale() < 0
          ? part.setScale(0, RoundingMode.UNNECESSARY)
          : part.stripTrailingZeros();
    }
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
  public boolean isDoubleDigits() {
    return written.endsWith("位数");
  }

  /** Grouped digits without any word: 15,000. */
  public static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }
}
