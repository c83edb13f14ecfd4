package reportsite.notation.value;

/**
 * What a number measures.
 *
 * @param dimension the kind of unit
 * @param word the unit or measure word as the report writes it (元, ㎡, 家), empty for a bare number
 */
public record Unit(Dimension dimension, String word) {

  /** The base unit in which data files give values of this unit. */
  public String base() {
    return UnitTable.base(this);
  }

  /** Whether amounts of the two can be compared: both are of one base unit. */
  public boolean isLike(Unit other) {
    return dimension == other.dimension && base().equals(other.base());
  }

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
    PER_MILLE("per_mille"),
    /** 三分之二, 过半: a part of a whole, whose word is the number of its parts. */
    FRACTION("of_the_whole"),
    /** 1.85∶1: how two numbers stand to each other, whose word is the second. */
    RATIO("ratio"),
    /** Any other unit of the table: MW, 欧元, 吨标准煤, ℃. */
    MEASURE("measure"),
    /** So much of one unit for one of another: 万元/亩, 吨标准煤/万元. */
    PER("per"),
    /** 家, 个, 项, 户, 人, 天 …: the English noun comes with the indicator. */
    COUNT("count"),
    /** A number without a unit, as of an index. */
    NONE("number");

    private final String base;

    Dimension(String base) {
      this.base = base;
    }

    /** The base unit as data files name it; where a dimension has several, {@link Unit#base}. */
    String base() {
      return base;
    }
  }
}
