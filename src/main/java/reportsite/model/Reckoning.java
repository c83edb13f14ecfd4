package reportsite.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Value;

/**
 * A relation worked out, and held against what the report states.
 *
 * @param operands the figures that are computed with, in the order of the operation; for a count
 *     none
 * @param stated the figure that states the outcome; null when the report does not state it
 * @param computed what follows from the operands; null when they are too vague to tell
 * @param difference by how much the stated number differs; null unless it does
 */
public record Reckoning(
    Relation relation,
    List<Figure> operands,
    @Nullable Figure stated,
    @Nullable Value computed,
    Outcome outcome,
    @Nullable Value difference) {

  public Reckoning {
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
  public static Reckoning of(Relation relation, Report report) {
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
    return new Reckoning(
        relation,
        operands,
        stated,
        computed == null ? null : computed.shown(),
        comparison.outcome(),
        comparison.difference());
  }

  /** Every relation of a report, worked out. */
  public static List<Reckoning> all(Report report) {
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
}
