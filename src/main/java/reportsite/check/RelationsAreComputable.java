package reportsite.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Relation;
import reportsite.model.ledger.Relation.Operation;
import reportsite.model.report.Report;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;

/**
 * A relation adds, subtracts or divides values of one unit, and a count counts names that stand
 * where the number is stated.
 */
final class RelationsAreComputable implements Check {

  private static final Bilingual ONE_UNIT =
      new Bilingual("一条关系里的数字要用同一种单位", "the figures of a relation have one unit");
  private static final Bilingual RATE =
      new Bilingual(
          "base 的第二个数字、growth 的 equals 要用百分数",
          "the second figure of 'base' and the outcome of 'growth' are percentages");
  private static final Bilingual NUMBER =
      new Bilingual("count 的 equals 要用件数", "the outcome of 'count' is a number of things");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Relation relation : report.relations()) {
      List<Figure> operands =
          relation.operands().stream().map(report::figure).flatMap(Optional::stream).toList();
      // An unknown figure is told by another rule.
      if (operands.size() == relation.operands().size()) {
        requireUnits(relation, operands, report, diagnostics);
        requireOutcome(relation, operands, report, diagnostics);
      }
      requireCounted(relation, report, diagnostics);
    }
  }

  private static void requireUnits(
      Relation relation, List<Figure> operands, Report report, Diagnostics diagnostics) {
    for (int i = 1; i < operands.size(); i++) {
      boolean byRate = relation.operation() == Operation.BASE;
      boolean fits =
          byRate
              ? unit(operands.get(i)) == Dimension.PERCENT
              : alike(operands.get(0), operands.get(i));
      if (!fits) {
        Position at = operandAt(relation, i, report);
        tell(relation, operands.get(i), byRate ? RATE : ONE_UNIT, at, diagnostics);
      }
    }
  }

  private static void requireOutcome(
      Relation relation, List<Figure> operands, Report report, Diagnostics diagnostics) {
    Figure outcome = outcome(relation, report);
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
      tell(relation, outcome, cure, report.places().of(relation.at(), "equals"), diagnostics);
    }
  }

  private static void tell(
      Relation relation, Figure figure, Bilingual cure, Position at, Diagnostics diagnostics) {
    diagnostics.error(
        at,
        PromiseFault.RELATION_MISFITS,
        relation.id(),
        figure.id(),
        figure.value().written(),
        cure);
  }

  private static void requireCounted(Relation relation, Report report, Diagnostics diagnostics) {
    Figure outcome = outcome(relation, report);
    Passage passage =
        outcome == null ? null : report.source().passage(outcome.passage()).orElse(null);
    if (passage == null) {
      return;
    }
    for (int i = 0; i < relation.counted().size(); i++) {
      String name = relation.counted().get(i);
      if (!passage.text().contains(name)) {
        diagnostics.error(
            operandAt(relation, i, report), PromiseFault.COUNTED_NOT_THERE, name, passage.number());
      }
    }
  }

  private static @Nullable Figure outcome(Relation relation, Report report) {
    Id id = relation.equals();
    return id == null ? null : report.figure(id).orElse(null);
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
  private static Position operandAt(Relation relation, int index, Report report) {
    return report
        .places()
        .of(relation.at(), EnumWords.of(relation.operation()), Integer.toString(index));
  }
}
