package reportsite.model;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Bound;
import reportsite.notation.Unit;
import reportsite.notation.Value;

/**
 * A target of one report with what the next one states.
 *
 * @param result for the target's own year; null where none is stated
 * @param next the target that the next report sets for the same thing; null where it sets none
 * @param gap how far the result lies from the number that the target names; null where the two
 *     numbers do not let one say
 */
public record TargetAnswer(
    Figure target,
    Outcome outcome,
    @Nullable Figure result,
    @Nullable Figure next,
    @Nullable Gap gap) {

  private static final Set<Bound> NAMES_ONE_NUMBER =
      Set.of(
          Bound.EXACT,
          Bound.ABOUT,
          Bound.AT_LEAST,
          Bound.AT_MOST,
          Bound.MORE_THAN,
          Bound.LESS_THAN);

  /** Whether the next report states a result. */
  public enum Outcome {
    RESULT_STATED,
    NO_RESULT_STATED,
    /** The target is for a year that is not over when the next report is made. */
    NOT_YET_DUE
  }

  /** Where the result lies, without saying whether that is good. */
  public enum Direction {
    ABOVE,
    BELOW,
    SAME
  }

  /**
   * How far the result lies from the number of the target.
   *
   * @param by how far; null when it is the same number
   */
  public record Gap(Direction direction, @Nullable Value by) {}

  static TargetAnswer of(
      Figure target, @Nullable Figure result, @Nullable Figure next, int nextYear) {
    Outcome outcome =
        result != null
            ? Outcome.RESULT_STATED
            : target.period().lastYear() >= nextYear
                ? Outcome.NOT_YET_DUE
                : Outcome.NO_RESULT_STATED;
    Gap gap = result == null ? null : gap(target.value(), result.value());
    return new TargetAnswer(target, outcome, result, next, gap);
  }

  /** Whether two values are numbers of one kind. */
  public static boolean areComparable(Value one, Value other) {
    return one.unit().isLike(other.unit());
  }

  private static @Nullable Gap gap(Value target, Value result) {
    boolean clear =
        areComparable(target, result)
            && isCountedAlike(target.unit(), result.unit())
            && NAMES_ONE_NUMBER.contains(target.bound())
            && result.bound() == Bound.EXACT
            && isFall(target) == isFall(result)
            && !target.isVague()
            && !result.isVague();
    if (!clear) {
      return null;
    }
    // Of two falls the larger one lies above: by how much something fell is what is compared.
    BigDecimal difference = result.amount().subtract(target.amount());
    BigDecimal by = isFall(target) ? difference.negate() : difference;
    if (by.signum() == 0) {
      return new Gap(Direction.SAME, null);
    }
    Value finer = target.number().scale() > result.number().scale() ? target : result;
    return new Gap(
        by.signum() > 0 ? Direction.ABOVE : Direction.BELOW,
        Comparison.difference(by.abs(), Bound.EXACT, finer));
  }

  /** By how much; the level to which something fell is compared as any other. */
  private static boolean isFall(Value value) {
    return value.direction() == reportsite.notation.Direction.FALL;
  }

  /** A difference of places in a ranking is none of amounts, and 家 are no 人. */
  private static boolean isCountedAlike(Unit one, Unit other) {
    return switch (one.dimension()) {
      case RANK -> false;
      case COUNT -> one.word().equals(other.word());
      default -> true;
    };
  }
}
