package reportsite.notation.value;

/**
 * How a number bounds the value that is meant (Civil Code art. 1259: 以上, 以下, 以内 include it; 超过 does
 * not).
 */
public enum Bound {
  EXACT(""),
  /** 左右, 约. */
  ABOUT("≈"),
  /** 以上, 不低于, 不少于, 达到…以上. */
  AT_LEAST("≥"),
  /** 以下, 以内, 不高于, 不超过. */
  AT_MOST("≤"),
  /** 突破, 超过. */
  MORE_THAN(">"),
  /** 不足, 不满. */
  LESS_THAN("<"),
  /** 余, 多: more than, by an unknown part of the last scale. Vague. */
  OVER(">"),
  /** 近. Vague. */
  NEARLY("<"),
  /** 上百, 上千: about so many or more. Vague. */
  UPWARD("≥"),
  /** 10—15. */
  RANGE("");

  private final String sign;

  Bound(String sign) {
    this.sign = sign;
  }

  /** The mathematical sign that charts draw before the number; empty where there is none. */
  public String sign() {
    return sign;
  }

  /** Whether it says which amounts it allows: it is neither "about" nor vague. */
  public boolean saysItsLimits() {
    return switch (this) {
      case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE -> true;
      case ABOUT, OVER, NEARLY, UPWARD -> false;
    };
  }
}
