package reportsite.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
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
    RANKS
  }

  /**
   * A line of a chart.
   *
   * @param label instead of the indicator's name; else null
   * @param group heading under which consecutive rows stand; else null
   * @param figure what is drawn
   * @param other the target or the gap that belongs to it; null for the other shapes
   */
  public record Row(
      @Nullable Bilingual label,
      @Nullable Bilingual group,
      Id figure,
      @Nullable Id other,
      Position at) {}
}
