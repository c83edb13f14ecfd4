package reportsite.model.derived;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Bound;
import reportsite.notation.Value;

/** The amounts that a value allows, in its base unit; an end that is null is not limited. */
record Interval(@Nullable End low, @Nullable End high) {

  private static final Set<Bound> SAYS_ITS_LIMITS =
      EnumSet.of(
          Bound.EXACT,
          Bound.AT_LEAST,
          Bound.MORE_THAN,
          Bound.AT_MOST,
          Bound.LESS_THAN,
          Bound.RANGE);

  /** Where an interval ends, and whether that amount itself belongs to it. */
  record End(BigDecimal at, Included included) {

    private End plus(End other) {
      boolean both = included == Included.YES && other.included == Included.YES;
      return new End(at.add(other.at), both ? Included.YES : Included.NO);
    }

    private End negated() {
      return new End(at.negate(), included);
    }
  }

  /** Whether an end belongs to its interval. */
  enum Included {
    YES,
    NO
  }

  /** What a value allows that says so: neither about nor vague. */
  static Interval of(Value value) {
    if (!SAYS_ITS_LIMITS.contains(value.bound())) {
      throw new IllegalArgumentException(value.written() + " does not say what it allows");
    }
    boolean beside = value.bound() == Bound.MORE_THAN || value.bound() == Bound.LESS_THAN;
    Included included = beside ? Included.NO : Included.YES;
    return new Interval(end(value.low(), included), end(value.high(), included));
  }

  private static @Nullable End end(@Nullable BigDecimal at, Included included) {
    return at == null ? null : new End(at, included);
  }

  /** As much wider at both ends. */
  Interval widened(BigDecimal by) {
    return new Interval(
        low == null ? null : new End(low.at.subtract(by), low.included),
        high == null ? null : new End(high.at.add(by), high.included));
  }

  Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.plus(other.low),
        high == null || other.high == null ? null : high.plus(other.high));
  }

  Interval minus(Interval other) {
    return plus(
        new Interval(
            other.high == null ? null : other.high.negated(),
            other.low == null ? null : other.low.negated()));
  }

  /** Whether all of it lies in another. */
  boolean within(Interval other) {
    return reaches(low, other.low, 1) && reaches(high, other.high, -1);
  }

  private static boolean reaches(@Nullable End own, @Nullable End limit, int inward) {
    if (limit == null) {
      return true;
    }
    if (own == null) {
      return false;
    }
    int beyond = own.at.compareTo(limit.at) * inward;
    return beyond > 0
        || (beyond == 0 && (limit.included == Included.YES || own.included == Included.NO));
  }

  /** How far the two lie apart at least; null when they share an amount. */
  @Nullable BigDecimal gap(Interval other) {
    BigDecimal above = distance(other.high, low);
    return above == null ? distance(high, other.low) : above;
  }

  private static @Nullable BigDecimal distance(@Nullable End below, @Nullable End above) {
    if (below == null || above == null) {
      return null;
    }
    BigDecimal distance = above.at.subtract(below.at);
    boolean touch = below.included == Included.YES && above.included == Included.YES;
    return distance.signum() > 0 || (distance.signum() == 0 && !touch) ? distance : null;
  }

  /** How a value with these ends is bounded. */
  Bound bound() {
    if (low == null) {
      return high == null || high.included == Included.YES ? Bound.AT_MOST : Bound.LESS_THAN;
    }
    if (high == null) {
      return low.included == Included.YES ? Bound.AT_LEAST : Bound.MORE_THAN;
    }
    return low.at.compareTo(high.at) == 0 ? Bound.EXACT : Bound.RANGE;
  }
}
