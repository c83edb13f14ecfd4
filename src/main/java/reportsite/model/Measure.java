package reportsite.model;

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
