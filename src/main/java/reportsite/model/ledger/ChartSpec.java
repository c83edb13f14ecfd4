package reportsite.model.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.text.Bilingual;

/**
 * A chart as the content declares it.
 *
 * @param title the finding, a sentence
 * @param subtitle what is shown, in which unit, for which period
 * @param total the stated total of a {@link Shape#SHARES} chart; else null
 */
public record ChartSpec(
    Id id,
    Shape shape,
    Bilingual title,
    Bilingual subtitle,
    @Nullable Id total,
    List<Row> rows,
    Position at) {

  public ChartSpec {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("chart '" + id + "' has no rows");
    }
  }

  /** Kinds of chart. */
  public enum Shape {
    /**
     * Result against target, with the target's bound drawn: rows of {@code result}, {@code target}.
     */
    TARGETS,
    /**
     * Bars from zero, in the order given: rows of {@code figure}, with an optional {@code group}.
     */
    BARS,
    /**
     * A value and a group's value derived from the stated gap: rows of {@code figure}, {@code gap}.
     */
    VERSUS,
    /** Parts of a stated total: rows of {@code figure}. */
    SHARES,
    /** Ranks on a strip, first at the left: rows of {@code figure}. */
    RANKS,
    /** From result to target on one axis: rows of {@code result}, {@code target}. */
    CHANGES,
    /**
     * Results and targets of different units, each pair on an axis of its own: rows of {@code
     * result}, {@code target}.
     */
    MULTIPLES,
    /** What is due when, along the months of the year: rows of {@code commitment}. */
    MILESTONES;

    /** Whether its rows set a target beside a result. */
    public boolean pairsResultAndTarget() {
      return this == TARGETS || this == CHANGES || this == MULTIPLES;
    }

    /** Whether all its rows are drawn on one axis. */
    public boolean hasOneAxis() {
      return this != MULTIPLES;
    }
  }

  /** Whether it shows a figure. */
  public boolean shows(Id figure) {
    return shape != Shape.MILESTONES
        && (figure.equals(total)
            || rows.stream()
                .anyMatch(row -> row.drawn().equals(figure) || figure.equals(row.other())));
  }

  /**
   * A line of a chart.
   *
   * @param label instead of the name of what is drawn; else null
   * @param group heading under which consecutive rows stand; else null
   * @param drawn the figure, or in {@link Shape#MILESTONES} the commitment
   * @param other the target or the gap that belongs to it; null for the other shapes
   */
  public record Row(
      @Nullable Bilingual label,
      @Nullable Bilingual group,
      Id drawn,
      @Nullable Id other,
      Position at) {}
}
