package reportsite.chart.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of numbers between two round ones, with round numbers in between.
 *
 * @param step from one tick to the next; a whole number of steps lies between the ends
 */
record LinearScale(BigDecimal from, BigDecimal to, BigDecimal step) {

  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  LinearScale {
    if (from.compareTo(to) >= 0 || step.signum() <= 0) {
      throw new IllegalArgumentException("no scale from " + from + " to " + to + " by " + step);
    }
  }

  /**
   * The closest scale with round ticks that covers the numbers.
   *
   * @param most how many ticks there may be, at least 3
   * @param smallestStep below which ticks would say more than the unit allows; zero for none
   */
  static LinearScale nice(
      BigDecimal least, BigDecimal greatest, int most, BigDecimal smallestStep) {
    if (most < 3) {
      throw new IllegalArgumentException("fewer than 3 ticks cannot cover both signs: " + most);
    }
    if (least.compareTo(greatest) == 0) {
      BigDecimal half = least.abs().divide(BigDecimal.valueOf(2));
      return least.signum() == 0
          ? nice(least, BigDecimal.ONE, most, smallestStep)
          : nice(least.subtract(half), greatest.add(half), most, smallestStep);
    }
    BigDecimal size = greatest.subtract(least);
    int power = size.precision() - size.scale() - 3;
    while (true) {
      for (BigDecimal round : ROUND) {
        BigDecimal step = round.scaleByPowerOfTen(power);
        if (step.compareTo(smallestStep) >= 0) {
          LinearScale scale = around(least, greatest, step);
          if (scale.ticks().size() <= most) {
            return scale;
          }
        }
      }
      power++;
    }
  }

  private static LinearScale around(BigDecimal least, BigDecimal greatest, BigDecimal step) {
    BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal to = greatest.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new LinearScale(from, to, step);
  }

  /** The round numbers, ends included, without superfluous zeros. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
      ticks.add(at.signum() == 0 ? BigDecimal.ZERO : plain(at));
    }
    return ticks;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
