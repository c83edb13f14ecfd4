package reportsite.notation;

/**
 * What a number measures.
 *
 * @param dimension the kind of unit
 * @param word the unit or measure word as the report writes it (元, ㎡, 家), empty for a bare number
 */
public record Unit(Dimension dimension, String word) {

  /** Kinds of unit, each with the base unit in which data files give its values. */
  public enum Dimension {
    YUAN("yuan"),
    USD("USD"),
    PERCENT("percent"),
    PERCENTAGE_POINT("percentage_point"),
    RANK("rank"),
    AREA("m2"),
    /** 亩: one fifteenth of a hectare, which is not a finite decimal of a square metre. */
    MU("mu"),
    LENGTH("km"),
    MASS("kg"),
    CONCENTRATION("ug/m3"),
    TIMES("times"),
    /** 家, 个, 项, 户, 人, 天 …: the English noun comes with the indicator. */
    COUNT("count"),
    /** A number without a unit, as of an index. */
    NONE("number");

    private final String base;

    Dimension(String base) {
      this.base = base;
    }

    /** The base unit as data files name it. */
    public String base() {
      return base;
    }
  }
}
