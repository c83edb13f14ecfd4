package reportsite.check.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Relation;
import reportsite.model.ledger.Relation.Operation;
import reportsite.notation.Period;
import reportsite.notation.Period.Role;
import reportsite.notation.Period.Shape;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;

/** A relation computes what can be computed, of times that belong together. */
public final class Relations {

  public static final List<Check> RULES =
      List.of(Relations::relationsAreComputable, Relations::relationsAreOfLikePeriods);

  enum RelationFault implements Fault {
    RELATION_MISFITS,
    COUNTED_NOT_THERE,
    RELATION_MIXES_PERIODS
  }

  private static final Bilingual ONE_UNIT =
      new Bilingual("一条关系里的数字要用同一种单位", "the figures of a relation have one unit");
  private static final Bilingual RATE =
      new Bilingual(
          "base 的第二个数字、growth 的 equals 要用百分数",
          "the second figure of 'base' and the outcome of 'growth' are percentages");
  private static final Bilingual NUMBER =
      new Bilingual("count 的 equals 要用件数", "the outcome of 'count' is a number of things");

  private Relations() {}

  /**
   * A relation adds, subtracts or divides values of one unit, and a count counts names that stand
   * where the number is stated.
   */
  private static void relationsAreComputable(CheckContext context) {
    for (Relation relation : context.report().relations()) {
      List<Figure> operands = operands(relation, context);
      if (operands != null) {
        requireUnits(relation, operands, context);
        requireOutcome(relation, operands, context);
      }
      requireCounted(relation, context);
    }
  }

  /** Null where one of them is unknown, which is told by another rule. */
  private static @Nullable List<Figure> operands(Relation relation, CheckContext context) {
    List<Figure> known =
        relation.operands().stream().flatMap(id -> context.report().figure(id).stream()).toList();
    return known.size() == relation.operands().size() ? known : null;
  }

  private static void requireUnits(Relation relation, List<Figure> operands, CheckContext context) {
    for (int i = 1; i < operands.size(); i++) {
      boolean byRate = relation.operation() == Operation.BASE;
      boolean fits =
          byRate
              ? unit(operands.get(i)) == Dimension.PERCENT
              : alike(operands.get(0), operands.get(i));
      if (!fits) {
        Position at = operandAt(relation, i, context);
        tell(relation, operands.get(i), byRate ? RATE : ONE_UNIT, at, context);
      }
    }
  }

  private static void requireOutcome(
      Relation relation, List<Figure> operands, CheckContext context) {
    Figure outcome = outcome(relation, context);
    if (outcome == null) {
      return;
    }
    Bilingual cure =
        switch (relation.operation()) {
          case SUM, DIFFERENCE, BASE -> alike(operands.get(0), outcome) ? null : ONE_UNIT;
          case GROWTH -> unit(outcome) == Dimension.PERCENT ? null : RATE;
          case COUNT -> unit(outcome) == Dimension.COUNT ? null : NUMBER;
        };
    if (cure != null) {
      tell(relation, outcome, cure, context.at(relation.at(), "equals"), context);
    }
  }

  private static void tell(
      Relation relation, Figure figure, Bilingual cure, Position at, CheckContext context) {
    context.error(
        at,
        RelationFault.RELATION_MISFITS,
        relation.id(),
        figure.id(),
        figure.value().written(),
        cure);
  }

  private static void requireCounted(Relation relation, CheckContext context) {
    Figure outcome = outcome(relation, context);
    Passage passage =
        outcome == null ? null : context.report().source().passage(outcome.passage()).orElse(null);
    if (passage == null) {
      return;
    }
    for (int i = 0; i < relation.counted().size(); i++) {
      String name = relation.counted().get(i);
      if (!passage.text().contains(name)) {
        context.error(
            operandAt(relation, i, context),
            RelationFault.COUNTED_NOT_THERE,
            name,
            passage.number());
      }
    }
  }

  private static @Nullable Figure outcome(Relation relation, CheckContext context) {
    Id id = relation.equals();
    return id == null ? null : context.report().figure(id).orElse(null);
  }

  private static Dimension unit(Figure figure) {
    return figure.value().unit().dimension();
  }

  /** A percentage less percentage points is a percentage. */
  private static boolean alike(Figure one, Figure other) {
    boolean parts = unit(one) == Dimension.FRACTION || unit(one) == Dimension.RATIO;
    return (one.value().unit().isLike(other.value().unit()) && !parts)
        || (isOfHundred(unit(one)) && isOfHundred(unit(other)));
  }

  private static boolean isOfHundred(Dimension dimension) {
    return dimension == Dimension.PERCENT || dimension == Dimension.PERCENTAGE_POINT;
  }

  /** Where an operand stands, or a counted name. */
  private static Position operandAt(Relation relation, int index, CheckContext context) {
    return context.at(relation.at(), EnumWords.of(relation.operation()), Integer.toString(index));
  }

  /**
   * What is computed together is of periods alike; or the parts of a time make it up; or it says
   * what there was at one moment and at another, and what changed between them.
   */
  private static void relationsAreOfLikePeriods(CheckContext context) {
    for (Relation relation : context.report().relations()) {
      List<Figure> operands = operands(relation, context);
      Figure outcome = outcome(relation, context);
      // An unknown figure is told by another rule.
      boolean isKnown = outcome != null || relation.equals() == null;
      if (operands == null || operands.isEmpty() || !isKnown) {
        continue;
      }
      List<Figure> all = new ArrayList<>(operands);
      if (outcome != null) {
        all.add(outcome);
      }
      Figure first = all.get(0);
      Figure other =
          all.stream()
              .filter(figure -> !figure.period().isLike(first.period()))
              .findFirst()
              .orElse(null);
      if (other != null && !fits(relation.operation(), operands, outcome)) {
        context.error(
            context.at(relation.at(), "id"),
            RelationFault.RELATION_MIXES_PERIODS,
            relation.id(),
            first.id(),
            CheckContext.written(first.period()),
            other.id(),
            CheckContext.written(other.period()));
      }
    }
  }

  private static boolean fits(
      Operation operation, List<Figure> operands, @Nullable Figure outcome) {
    List<Period> times = operands.stream().map(Figure::period).toList();
    Period result = outcome == null ? null : outcome.period();
    return switch (operation) {
      case SUM -> (result != null && makeUp(times, result)) || isAccount(times, result);
      case DIFFERENCE ->
          (times.size() == 2 && isStart(times.get(0), times.get(1))) || isAccount(times, result);
      case GROWTH -> isGrowth(times.get(0), times.get(1), result);
      case BASE ->
          times.get(1).role() == Role.WHOLE
              && times.get(1).shape() == Shape.YEARS
              && times.get(0).last().equals(times.get(1).last());
      case COUNT -> true;
    };
  }

  /** From the value at the start of a time to the value at its end. */
  private static boolean isStart(Period one, Period other) {
    return other.role() == Role.START && one.last().equals(other.to());
  }

  private static boolean isGrowth(Period from, Period to, @Nullable Period rate) {
    boolean atStart = from.role() == Role.START && from.to().equals(to.last());
    boolean apart = atStart || from.isLike(to);
    return apart
        && (rate == null
            || rate.isLike(to)
            || (rate.role() == Role.WHOLE
                && rate.last().equals(to.last())
                && (atStart || from.last().equals(rate.from().minusDays(1)))));
  }

  /** What there was, and what came to it until there was what there is. */
  private static boolean isAccount(List<Period> times, @Nullable Period result) {
    List<Period> all = new ArrayList<>(times);
    if (result != null) {
      all.add(result);
    }
    return all.stream().anyMatch(Period::isMoment)
        && all.stream().noneMatch(one -> one.role() == Role.AVERAGE || one.isPartOfYear());
  }

  /** Whether times follow each other without a gap from the first day of a whole to its last. */
  private static boolean makeUp(List<Period> parts, Period whole) {
    LocalDate next = whole.from();
    for (Period part : parts.stream().sorted(Comparator.comparing(Period::from)).toList()) {
      if (part.role() != Role.WHOLE || !part.from().equals(next)) {
        return false;
      }
      next = part.to().plusDays(1);
    }
    return whole.role() == Role.WHOLE && next.equals(whole.to().plusDays(1));
  }
}
