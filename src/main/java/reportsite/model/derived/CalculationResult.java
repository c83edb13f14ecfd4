package reportsite.model.derived;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Relation;
import reportsite.model.ledger.Relation.Operation;
import reportsite.model.report.Report;
import reportsite.notation.Notation;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;

/**
 * A relation worked out, and held against what the report states.
 *
 * @param operands the figures that are computed with, in the order of the operation; for a count
 *     none
 * @param stated the figure that states the outcome; null when the report does not state it
 * @param computed what follows from the operands; null when they are too vague to tell
 * @param difference by how much the stated number differs; null unless it does
 */
public record CalculationResult(
    Relation relation,
    List<Figure> operands,
    @Nullable Figure stated,
    @Nullable Value computed,
    Outcome outcome,
    @Nullable Value difference) {

  public CalculationResult {
    operands = List.copyOf(operands);
    if ((outcome == Outcome.DIFFERS) != (difference != null)) {
      throw new IllegalArgumentException("'" + relation.id() + "' " + outcome + ", " + difference);
    }
  }

  /** What the comparison says. */
  public enum Outcome {
    /** The stated number is another. */
    DIFFERS,
    /** The same number, to the last place that the report states. */
    AGREES,
    /** What follows lies within the bounds that the report states. */
    WITHIN_BOUNDS,
    /** Numbers that are not exact leave it open. */
    CANNOT_BE_TOLD,
    /** The report does not state the outcome; it follows. */
    DERIVED
  }

  /** Works out a relation whose figures exist. */
  public static CalculationResult of(Relation relation, Report report) {
    List<Figure> operands =
        relation.operands().stream().map(id -> report.figure(id).orElseThrow()).toList();
    Id equals = relation.equals();
    Figure stated = equals == null ? null : report.figure(equals).orElseThrow();
    Value outcome = stated == null ? null : stated.value();
    Computation.Result computed =
        relation.operation() == Relation.Operation.COUNT
            ? Computation.count(named(relation, report), Objects.requireNonNull(outcome))
            : new Computation(relation.operation(), operands.stream().map(Figure::value).toList())
                .result(outcome);
    Comparison comparison = Comparison.of(computed, outcome);
    return new CalculationResult(
        relation,
        operands,
        stated,
        computed == null ? null : computed.shown(),
        comparison.outcome(),
        comparison.difference());
  }

  /** Every relation of a report, worked out. */
  public static List<CalculationResult> all(Report report) {
    return report.relations().stream().map(relation -> of(relation, report)).toList();
  }

  /** How many of the names stand in the passage of the outcome. */
  private static BigDecimal named(Relation relation, Report report) {
    String text =
        report
            .figure(Objects.requireNonNull(relation.equals()))
            .flatMap(figure -> report.source().passage(figure.passage()))
            .map(Passage::text)
            .orElse("");
    return BigDecimal.valueOf(
        relation.counted().stream().distinct().filter(text::contains).count());
  }

  /** Every figure that takes part. */
  public List<Figure> figures() {
    List<Figure> all = new ArrayList<>(operands);
    if (stated != null) {
      all.add(stated);
    }
    return all;
  }

  public boolean involves(Figure figure) {
    return figures().stream().anyMatch(other -> other.id().equals(figure.id()));
  }

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

  /**
   * What a computed value says beside a stated one. "About" neither passes nor fails, because
   * nobody knows how much it allows.
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

  /** The amounts that a value allows, in its base unit; an end that is null is not limited. */
  record Interval(@Nullable End low, @Nullable End high) {

    /** Where an interval ends, and whether that amount itself belongs to it. */
    record End(BigDecimal at, boolean included) {

      private End plus(End other) {
        return new End(at.add(other.at), included && other.included);
      }

      private End negated() {
        return new End(at.negate(), included);
      }
    }

    /** What a value allows that says so: neither about nor vague. */
    static Interval of(Value value) {
      if (!value.bound().saysItsLimits()) {
        throw new IllegalArgumentException(value.written() + " does not say what it allows");
      }
      boolean beside = value.bound() == Bound.MORE_THAN || value.bound() == Bound.LESS_THAN;
      return new Interval(end(value.low(), !beside), end(value.high(), !beside));
    }

    private static @Nullable End end(@Nullable BigDecimal at, boolean included) {
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
      return beyond > 0 || (beyond == 0 && (limit.included || !own.included));
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
      boolean touch = below.included && above.included;
      return distance.signum() > 0 || (distance.signum() == 0 && !touch) ? distance : null;
    }

    /** How a value with these ends is bounded. */
    Bound bound() {
      if (low == null) {
        return high == null || high.included ? Bound.AT_MOST : Bound.LESS_THAN;
      }
      if (high == null) {
        return low.included ? Bound.AT_LEAST : Bound.MORE_THAN;
      }
      return low.at.compareTo(high.at) == 0 ? Bound.EXACT : Bound.RANGE;
    }
  }
}
