package reportsite.notation.value;

/**
 * Which way a figure says that something went. {@link #RISE} and {@link #FALL} are by how much, so
 * that a fall counts below zero; {@link #RISE_TO} and {@link #FALL_TO} name the level that was
 * reached.
 */
public enum Direction {
  /** The words name no way: 总量297.61亿元, 失业率4%. */
  NONE,
  /** 增长5.5%, 提高0.6个百分点. */
  RISE,
  /** 下降1.2%, 减少120万元, 缩短30%. */
  FALL,
  /** 增加到312.5亿元, 提高至72%. */
  RISE_TO,
  /** 降到4%以内, 回落至2.5%. */
  FALL_TO,
  /** 零增长, 持平. */
  LEVEL;

  /** Whether it went down, by or to the number. */
  public boolean isDown() {
    return this == FALL || this == FALL_TO;
  }

  /** Whether it went up, by or to the number. */
  public boolean isUp() {
    return this == RISE || this == RISE_TO;
  }

  /** Whether the number is the level reached instead of the change. */
  public boolean isLevelReached() {
    return this == RISE_TO || this == FALL_TO;
  }

  /** The same way, to a level instead of by an amount. */
  public Direction to() {
    return this == RISE ? RISE_TO : this == FALL ? FALL_TO : this;
  }

  /** The same way, by an amount instead of to a level. */
  public Direction by() {
    return this == RISE_TO ? RISE : this == FALL_TO ? FALL : this;
  }
}
