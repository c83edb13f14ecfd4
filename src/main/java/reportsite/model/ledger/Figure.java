package reportsite.model.ledger;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;

/**
 * One number of the report, proved by a quotation.
 *
 * @param indicator what it is a figure of
 * @param name what exactly is measured, where indicator and measure do not say it; else null
 * @param period the time it speaks of, mostly a year
 * @param versus the group it compares with; null unless the measure compares
 * @param passage the number of the passage the quotation stands in
 * @param quote word for word; stands once in the passage and contains the value as written
 * @param at where the figure stands in the ledger
 * @param quoteAt where its quotation stands in the ledger
 */
public record Figure(
    Id id,
    Id indicator,
    @Nullable Bilingual name,
    Period period,
    Kind kind,
    Measure measure,
    @Written(names = RecordKind.GROUP) @Nullable Id versus,
    Value value,
    int passage,
    String quote,
    Position at,
    Position quoteAt)
    implements Quoted {

  /** The same figure with another value. */
  public Figure with(Value other) {
    return new Figure(
        id, indicator, name, period, kind, measure, versus, other, passage, quote, at, quoteAt);
  }

  private static final Pattern YEAR_BEFORE = Pattern.compile("同比|[比较](?:上|去)一?年");
  private static final Pattern YEAR =
      Pattern.compile("-(?:19|20)[0-9]{2}(?:-to-(?:19|20)[0-9]{2})?$");

  public Figure {
    if (measure.comparesWithGroup() != (versus != null)) {
      throw new IllegalArgumentException("'" + id + "' names a group although " + measure);
    }
  }

  /** Whether the quotation itself says that it compares with the year before. */
  public boolean comparesWithYearBefore() {
    return YEAR_BEFORE.matcher(quote).find();
  }

  /** The id without its years: what the figures of one series have in common. */
  public String stem() {
    return YEAR.matcher(id.text()).replaceFirst("");
  }

  /** Equal ones have one id, and the whole of a record is slow to take in. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Which aspect of an indicator a figure gives. Flow ({@link #NEW}) and stock ({@link #TOTAL}) are
   * never mixed.
   */
  public enum Measure {
    /** The amount itself, for the period. */
    AMOUNT,
    /** What was added in the period: 新增. */
    NEW,
    /** What there is at its end: 总数, 达到. */
    TOTAL,
    /** Growth over the same period a year before: 同比增长. */
    GROWTH,
    /** A part of a whole, as a percentage: 占比, 覆盖率. */
    SHARE,
    /** Place among a group; needs the group. */
    RANK,
    /** By how much it lies above a group's value; needs the group. */
    ABOVE,
    /** By how much it lies below a group's value; needs the group. */
    BELOW,
    /** By how much it changed, in its own unit: 较上年度增加. */
    CHANGE;

    /** Whether the measure compares with a group, which the figure must name. */
    public boolean comparesWithGroup() {
      return this == RANK || this == ABOVE || this == BELOW;
    }
  }
}
