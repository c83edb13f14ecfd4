package reportsite.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import reportsite.model.Reckoning.Outcome;
import reportsite.notation.Bound;
import reportsite.notation.Notation;
import reportsite.notation.Unit;
import reportsite.notation.Unit.Dimension;
import reportsite.notation.Value;

/**
 * What a computed value says beside a stated one. "About" neither passes nor fails, because nobody
 * knows how much it allows.
 */
record Comparison(Outcome outcome, @Nullable Value difference) {

  private static final Unit POINTS = new Unit(Dimension.PERCENTAGE_POINT, "个百分点");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Comparison of(Computation.@Nullable Result computed, @Nullable Value stated) {
    if (computed == null) {
      return new Comparison(Outcome.CANNOT_BE_TOLD, null);
    }
    if (stated == null) {
      return new Comparison(Outcome.DERIVED, null);
    }
    if (saysNoLimits(computed.compared()) || saysNoLimits(stated)) {
      return new Comparison(Outcome.CANNOT_BE_TOLD, null);
    }
    boolean exact = stated.bound() == Bound.EXACT;
    Interval follows = Interval.of(computed.compared());
    Interval allowed = allowed(stated);
    if (follows.within(allowed)) {
      return new Comparison(exact ? Outcome.AGREES : Outcome.WITHIN_BOUNDS, null);
    }
    BigDecimal gap = follows.gap(Interval.of(stated));
    if (gap == null || follows.gap(allowed) == null) {
      return new Comparison(Outcome.CANNOT_BE_TOLD, null);
    }
    return exact && computed.compared().bound() == Bound.EXACT
        ? byExactly(computed.shown(), stated)
        : differs(gap, Bound.AT_LEAST, stated);
  }

  private static boolean saysNoLimits(Value value) {
    return value.isVague() || value.bound() == Bound.ABOUT;
  }

  /** A number stands for all that round to it; a bound for what it says. */
  private static Interval allowed(Value stated) {
    Interval own = Interval.of(stated);
    return stated.bound() == Bound.EXACT ? own.widened(stated.lastPlace().multiply(HALF)) : own;
  }

  private static Comparison byExactly(Value shown, Value stated) {
    return differs(shown.amount().subtract(stated.amount()).abs(), shown.bound(), stated);
  }

  private static Comparison differs(BigDecimal by, Bound bound, Value stated) {
    return new Comparison(Outcome.DIFFERS, difference(by, bound, stated));
  }

  /** An amount by which two values differ, written like one of them; rates differ by points. */
  static Value difference(BigDecimal by, Bound bound, Value stated) {
    Value like =
        stated.unit().dimension() == Dimension.PERCENT
            ? new Value(Bound.EXACT, stated.number(), null, 0, POINTS, stated.written())
            : stated;
    return Notation.derived(bound, by, null, like);
  }
}
