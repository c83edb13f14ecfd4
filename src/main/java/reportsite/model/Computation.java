package reportsite.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import reportsite.model.Relation.Operation;
import reportsite.notation.Bound;
import reportsite.notation.Notation;
import reportsite.notation.Unit;
import reportsite.notation.Unit.Dimension;
import reportsite.notation.Value;

/**
 * An operation on values, with the bounds that follow. Sums and differences are exact; a quotient
 * is rounded where it is shown, far behind the last place that could matter where it is compared.
 */
record Computation(Operation operation, List<Value> operands) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a growth rate is written that the report does not state. */
  private static final Value RATE =
      new Value(
          Bound.EXACT, new BigDecimal("0.1"), null, 0, new Unit(Dimension.PERCENT, "%"), "0.1%");

  /**
   * What follows.
   *
   * @param shown as a reader sees it, a quotient rounded
   * @param compared the same before it was rounded
   */
  record Result(Value shown, Value compared) {}

  /** So many, counted like the number that is stated. */
  static Result count(BigDecimal number, Value stated) {
    return exactly(number, Bound.EXACT, stated);
  }

  /**
   * What follows; null when a value is too vague, or bounds and "about" meet.
   *
   * @param stated what the report states instead, if it does; the result is written like it
   */
  @Nullable Result result(@Nullable Value stated) {
    Value like = stated != null ? stated : operation == Operation.GROWTH ? RATE : operands.get(0);
    if (operands.stream().anyMatch(Value::isVague)) {
      return null;
    }
    boolean exact = operands.stream().allMatch(value -> value.bound() == Bound.EXACT);
    boolean near = operands.stream().allMatch(Computation::isExactOrAbout);
    if (exact || near) {
      return nominal(like, exact ? Bound.EXACT : Bound.ABOUT);
    }
    boolean bounds = operands.stream().noneMatch(value -> value.bound() == Bound.ABOUT);
    return bounds && isLinear() ? bounded(like) : null;
  }

  private static boolean isExactOrAbout(Value value) {
    return value.bound() == Bound.EXACT || value.bound() == Bound.ABOUT;
  }

  private boolean isLinear() {
    return operation == Operation.SUM || operation == Operation.DIFFERENCE;
  }

  private @Nullable Result nominal(Value like, Bound bound) {
    BigDecimal first = operands.get(0).amount();
    BigDecimal second = operands.get(1).amount();
    return switch (operation) {
      case SUM -> exactly(folded(BigDecimal::add), bound, like);
      case DIFFERENCE -> exactly(folded(BigDecimal::subtract), bound, like);
      case BASE -> quotient(first.multiply(HUNDRED), HUNDRED.add(second), bound, like);
      case GROWTH -> quotient(second.subtract(first).multiply(HUNDRED), first, bound, like);
      case COUNT -> throw new IllegalArgumentException("a count has no figures");
    };
  }

  private BigDecimal folded(BinaryOperator<BigDecimal> operator) {
    return operands.stream().map(Value::amount).reduce(operator).orElseThrow();
  }

  private static Result exactly(BigDecimal amount, Bound bound, Value like) {
    Value value = Notation.derived(bound, amount, null, like);
    return new Result(value, value);
  }

  /** To the last place of the value it is written like. */
  private static @Nullable Result quotient(
      BigDecimal dividend, BigDecimal divisor, Bound bound, Value like) {
    if (divisor.signum() <= 0) {
      return null;
    }
    BigDecimal quotient = dividend.divide(divisor, MathContext.DECIMAL128);
    Value rounded = Notation.rounded(quotient, like);
    Value shown =
        bound == Bound.EXACT ? rounded : Notation.derived(bound, rounded.amount(), null, like);
    return new Result(shown, Notation.derived(bound, quotient, null, like));
  }

  private @Nullable Result bounded(Value like) {
    Interval all = Interval.of(operands.get(0));
    for (Value value : operands.subList(1, operands.size())) {
      Interval next = Interval.of(value);
      all = operation == Operation.SUM ? all.plus(next) : all.minus(next);
    }
    Interval.End from = all.low() == null ? all.high() : all.low();
    if (from == null) {
      return null;
    }
    Bound bound = all.bound();
    Interval.End to = bound == Bound.RANGE ? all.high() : null;
    Value value = Notation.derived(bound, from.at(), to == null ? null : to.at(), like);
    return new Result(value, value);
  }
}
