package reportsite.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Relation;
import reportsite.model.ledger.Relation.Operation;
import reportsite.model.report.Report;
import reportsite.notation.Period;
import reportsite.notation.Period.Role;
import reportsite.notation.Period.Shape;

/**
 * What is computed together is of periods alike; or the parts of a time make it up; or it says what
 * there was at one moment and at another, and what changed between them.
 */
final class RelationsAreOfLikePeriods implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Relation relation : report.relations()) {
      List<Figure> operands =
          relation.operands().stream().map(report::figure).flatMap(Optional::stream).toList();
      Id equals = relation.equals();
      Figure outcome = equals == null ? null : report.figure(equals).orElse(null);
      // An unknown figure is told by another rule.
      if (operands.isEmpty()
          || operands.size() < relation.operands().size()
          || (equals != null && outcome == null)) {
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
        diagnostics.error(
            report.places().of(relation.at(), "id"),
            CheckFault.RELATION_MIXES_PERIODS,
            relation.id(),
            first.id(),
            ChartsDrawLikePeriods.told(first.period()),
            other.id(),
            ChartsDrawLikePeriods.told(other.period()));
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
