package reportsite.check.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Relation;
import reportsite.model.ledger.Relation.Operation;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Period.Role;
import reportsite.notation.value.Period.Shape;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Phrases;

/**
 * A figure means what it says: its kind fits its time, its measure fits its unit, and what is
 * computed of it can be.
 */
public final class FigureMeanings {

  /** Those that hold of each by itself. */
  public static final List<Check> OF_SINGLE_FIGURES =
      List.of(
          FigureMeanings::resultsArePastAndTargetsAhead, FigureMeanings::measuresFitTheirValues);

  /** Those of them that need not know which year the report is of. */
  public static final List<Check> OF_ANY_YEAR = List.of(FigureMeanings::measuresFitTheirValues);

  public static final List<Check> RULES =
      List.of(
          FigureMeanings::resultsArePastAndTargetsAhead,
          FigureMeanings::measuresFitTheirValues,
          FigureMeanings::relationsAreComputable,
          FigureMeanings::relationsAreOfLikePeriods);

  enum FigureFault implements Fault {
    RESULT_AHEAD,
    TARGET_IN_THE_PAST,
    ID_OF_ANOTHER_YEAR,
    YEAR_MISFITS,
    MEASURE_MISFITS,
    RELATION_MISFITS,
    COUNTED_NOT_THERE,
    RELATION_MIXES_PERIODS
  }

  /** From so many misfits on, more than the half of all, the report's own year is doubted. */
  private static final int MANY = 5;

  private static final Pattern YEAR = Pattern.compile("-((?:19|20)[0-9]{2})$");

  private FigureMeanings() {}

  /**
   * A result speaks of a year before the report's, a target of the report's year or a later one.
   */
  private static void resultsArePastAndTargetsAhead(CheckContext context) {
    Report report = context.report();
    List<Figure> figures = report.figures();
    List<Figure> wrong = figures.stream().filter(figure -> misfits(figure, report)).toList();
    if (wrong.size() >= MANY && wrong.size() * 2 > figures.size()) {
      Figure first = wrong.get(0);
      context.error(
          context.at(report.at(), "year"),
          FigureFault.YEAR_MISFITS,
          report.year(),
          wrong.size(),
          first.id(),
          CheckContext.written(first.period()));
      return;
    }
    for (Figure figure : figures) {
      Position at = context.at(figure.at(), "period");
      Matcher year = YEAR.matcher(figure.id().text());
      if (wrong.contains(figure)) {
        FigureFault fault =
            figure.kind() == Kind.RESULT
                ? FigureFault.RESULT_AHEAD
                : FigureFault.TARGET_IN_THE_PAST;
        context.error(at, fault, figure.id(), CheckContext.written(figure.period()), report.year());
      } else if (year.find() && !figure.period().names(Integer.parseInt(year.group(1)))) {
        context.error(
            at, FigureFault.ID_OF_ANOTHER_YEAR, figure.id(), year.group(1), figure.period().text());
      }
    }
  }

  private static boolean misfits(Figure figure, Report report) {
    boolean ahead = figure.period().lastYear() >= report.year();
    boolean isWithinYear = figure.period().isPartOfYear() || figure.period().isMoment();
    boolean isOver = isWithinYear && !figure.period().last().isAfter(report.occasion().date());
    return switch (figure.kind()) {
      case RESULT -> ahead && !isOver;
      case TARGET -> !ahead;
      case DESCRIBED -> false;
    };
  }

  /**
   * A rank is filed as a rank, a growth in percent, a gap not in percent: units tell the measure.
   */
  private static void measuresFitTheirValues(CheckContext context) {
    for (Figure figure : context.report().figures()) {
      Bilingual cure = cure(figure.measure(), figure.value().unit().dimension());
      // A value that the quotation does not have is told by another rule.
      if (cure != null && figure.quote().contains(figure.value().written())) {
        context.error(
            context.at(figure.at(), "value"),
            FigureFault.MEASURE_MISFITS,
            figure.value().written(),
            EnumWords.of(figure.measure()),
            cure);
      }
    }
  }

  private static @Nullable Bilingual ofQuantity(Dimension dimension) {
    return switch (dimension) {
      case PERCENTAGE_POINT -> Phrases.of("figure/is-gap");
      case PERCENT -> Phrases.of("figure/is-percent");
      default -> null;
    };
  }

  /** What to do about a measure in this dimension; null when they fit. */
  private static @Nullable Bilingual cure(Measure measure, Dimension dimension) {
    if (dimension == Dimension.RANK && measure != Measure.RANK) {
      return Phrases.of("figure/is-rank");
    }
    return switch (measure) {
      case RANK -> dimension == Dimension.RANK ? null : Phrases.of("figure/is-no-rank");
      case AMOUNT, NEW, TOTAL -> ofQuantity(dimension);
      case GROWTH ->
          dimension == Dimension.PERCENT || dimension == Dimension.TIMES
              ? null
              : Phrases.of("figure/is-growth");
      case SHARE -> dimension == Dimension.PERCENT ? null : Phrases.of("figure/is-share");
      case ABOVE, BELOW -> dimension == Dimension.PERCENT ? Phrases.of("figure/is-no-gap") : null;
      case CHANGE -> null;
    };
  }

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
        tell(
            relation,
            operands.get(i),
            byRate ? Phrases.of("figure/rate") : Phrases.of("figure/one-unit"),
            at,
            context);
      }
    }
  }

  private static void requireOutcome(
      Relation relation, List<Figure> operands, CheckContext context) {
    Figure outcome = context.figure(relation.equals());
    if (outcome == null) {
      return;
    }
    Bilingual cure =
        switch (relation.operation()) {
          case SUM, DIFFERENCE, BASE ->
              alike(operands.get(0), outcome) ? null : Phrases.of("figure/one-unit");
          case GROWTH -> unit(outcome) == Dimension.PERCENT ? null : Phrases.of("figure/rate");
          case COUNT -> unit(outcome) == Dimension.COUNT ? null : Phrases.of("figure/number");
        };
    if (cure != null) {
      tell(relation, outcome, cure, context.at(relation.at(), "equals"), context);
    }
  }

  private static void tell(
      Relation relation, Figure figure, Bilingual cure, Position at, CheckContext context) {
    context.error(
        at,
        FigureFault.RELATION_MISFITS,
        relation.id(),
        figure.id(),
        figure.value().written(),
        cure);
  }

  private static void requireCounted(Relation relation, CheckContext context) {
    Figure outcome = context.figure(relation.equals());
    Passage passage =
        outcome == null ? null : context.report().source().passage(outcome.passage()).orElse(null);
    if (passage == null) {
      return;
    }
    for (int i = 0; i < relation.counted().size(); i++) {
      String name = relation.counted().get(i);
      if (!passage.text().contains(name)) {
        context.error(
            operandAt(relation, i, context), FigureFault.COUNTED_NOT_THERE, name, passage.number());
      }
    }
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
      Figure outcome = context.figure(relation.equals());
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
            FigureFault.RELATION_MIXES_PERIODS,
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
    boolean atStart = isStart(to, from);
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
