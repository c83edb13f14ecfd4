package reportsite.notation.chinese;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Scale;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;

/** Composes Chinese notations for values that no report wrote: computed ones, axis labels. */
public final class ChineseWriter {

  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /**
   * Units short enough to stand at every tick; of the others the chart's subtitle says the unit.
   */
  private static final Set<Dimension> SHORT_UNITS =
      Set.of(Dimension.YUAN, Dimension.USD, Dimension.AREA, Dimension.LENGTH, Dimension.TIMES);

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  private ChineseWriter() {}

  public static String compose(
      Bound bound, BigDecimal number, @Nullable BigDecimal upper, int scale, Unit unit) {
    int power = Scale.word(scale) == null ? nearest(scale) : scale;
    String word = Objects.requireNonNull(Scale.word(power));
    if (unit.dimension() == Dimension.RANK) {
      String before = bound == Bound.AT_MOST ? "前" : ChineseBounds.before(bound) + "第";
      return before + plain(number, scale) + unit.word();
    }
    if (unit.dimension() == Dimension.FRACTION) {
      String part = unit.word() + "分之" + plain(number, scale);
      return ChineseBounds.before(bound) + part + ChineseBounds.behind(bound);
    }
    if (unit.dimension() == Dimension.RATIO) {
      String ratio = plain(number, scale) + "∶" + unit.word();
      return ChineseBounds.before(bound) + ratio + ChineseBounds.behind(bound);
    }
    if (bound == Bound.UPWARD) {
      return upward(number.movePointRight(scale), unit);
    }
    String tail = word + (bound == Bound.OVER ? "余" : "") + unit.word();
    String low = plain(number, scale - power);
    // Both ends of a range carry the scale and the unit, so that none can be misread.
    String span = upper == null ? "" : tail + "—" + plain(upper, scale - power);
    return ChineseBounds.before(bound) + low + span + tail + ChineseBounds.behind(bound);
  }

  /** Whether 上 or 数 can say it: ten, a hundred, a thousand … */
  public static boolean isRound(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    boolean powerOfTen = stripped.unscaledValue().equals(BigInteger.ONE) && stripped.scale() < 0;
    return powerOfTen && stripped.scale() >= -11;
  }

  /** 上百场: no digits can say it. */
  private static String upward(BigDecimal amount, Unit unit) {
    int zeros = -amount.stripTrailingZeros().scale();
    String ones = List.of("", "十", "百", "千").get(zeros % 4);
    String word = List.of("", "万", "亿").get(zeros / 4);
    return (zeros == 1 ? "数" : "上") + ones + word + unit.word();
  }

  private static int nearest(int scale) {
    return scale >= 8 ? 8 : scale >= 4 ? 4 : 0;
  }

  private static String plain(BigDecimal number, int shift) {
    return number.movePointRight(shift).toPlainString();
  }

  /** A short label: 100亿元, 50万㎡, 5%, 200. */
  public static String tick(BigDecimal amount, Unit unit) {
    if (unit.dimension() == Dimension.RANK) {
      return "第" + brief(amount) + unit.word();
    }
    BigDecimal own = amount.divide(UnitTable.factor(unit), MathContext.DECIMAL64);
    BigDecimal size = own.abs();
    boolean saysItsUnit = SHORT_UNITS.contains(unit.dimension()) && amount.signum() != 0;
    String word = saysItsUnit || unit.dimension() == Dimension.PERCENT ? unit.word() : "";
    if (size.compareTo(YI) >= 0) {
      return brief(own.movePointLeft(8)) + "亿" + word;
    }
    return size.compareTo(WAN) >= 0 ? brief(own.movePointLeft(4)) + "万" + word : brief(own) + word;
  }

  private static String brief(BigDecimal number) {
    return number.signum() == 0
        ? "0"
        : number.stripTrailingZeros().toPlainString().replace('-', '−');
  }
}
