package reportsite.model.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    if (rows.isEmpty() && shape.hasRows()) {
      throw new IllegalArgumentException("chart '" + id + "' has no rows");
    }
  }

  /** Kinds of chart, each with the keys of its rows. */
  public enum Shape {
    /** Result against target, with the target's bound drawn. */
    TARGETS("result", "target"),
    /** Bars from zero, in the order given, with an optional {@code group}. */
    BARS("figure", null),
    /** A value and a group's value derived from the stated gap. */
    VERSUS("figure", "gap"),
    /** Parts of a stated total, and named parts of these. */
    SHARES("figure", null),
    /** Ranks on a strip, first at the left. */
    RANKS("figure", null),
    /** Results and targets, each pair on an axis of its own; those of one unit share the scale. */
    MULTIPLES("result", "target"),
    /** Everything with a stated time, by that time; it has no rows. */
    CALENDAR(null, null),
    /** What is promised for the subjects named, and what of its cost is stated. */
    BOARD("subject", null);

    private final @Nullable String drawn;
    private final @Nullable String other;

    Shape(@Nullable String drawn, @Nullable String other) {
      this.drawn = drawn;
      this.other = other;
    }

    public boolean hasRows() {
      return drawn != null;
    }

    /** Whether it draws figures, and not what is promised. */
    public boolean hasFigures() {
      return this != CALENDAR && this != BOARD;
    }

    /** The key of what a row draws. */
    public String drawn() {
      return Objects.requireNonNull(drawn);
    }

    /** The key of what a row sets beside its figure; null for shapes that set nothing there. */
    public @Nullable String other() {
      return other;
    }

    /** Whether its rows set a target beside a result. */
    public boolean pairsResultAndTarget() {
      return "target".equals(other);
    }

    /** Whether all its rows are drawn on one axis. */
    public boolean hasOneAxis() {
      return this != MULTIPLES;
    }
  }

  /** Whether it shows a figure. */
  public boolean shows(Id figure) {
    return shape.hasFigures()
        && (figure.equals(total) || rows.stream().anyMatch(row -> row.figures().contains(figure)));
  }

  /**
   * A line of a chart.
   *
   * @param label instead of the name of what is drawn; else null
   * @param group heading under which consecutive rows stand; else null
   * @param drawn the figure, or in {@link Shape#BOARD} the subject
   * @param other the target or the gap that belongs to it; null for the other shapes
   * @param parts figures of what is named within it, in {@link Shape#SHARES}
   */
  public record Row(
      @Nullable Bilingual label,
      @Nullable Bilingual group,
      Id drawn,
      @Nullable Id other,
      List<Id> parts,
      Position at) {

    public Row {
      parts = List.copyOf(parts);
    }

    /** All figures that it shows. */
    public List<Id> figures() {
      return Stream.of(Stream.of(drawn), Stream.ofNullable(other), parts.stream())
          .flatMap(ids -> ids)
          .toList();
    }
  }
}
