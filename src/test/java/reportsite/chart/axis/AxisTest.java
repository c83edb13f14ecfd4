package reportsite.chart.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reportsite.chart.ink.Sheet;
import reportsite.notation.value.Unit;
import reportsite.text.Lang;

class AxisTest {

  @Test
  void ticksAreRoundAndReachBeyondTheGreatestAmount() {
    assertEquals("[0, 2, 4, 6, 8, 10]", ticks("0", "9.2", 6));
    assertEquals("[0, 10000000000, 20000000000, 30000000000]", ticks("0", "29761000000", 6));
    assertEquals("[0, 0.1, 0.2, 0.3]", ticks("0", "0.3", 6));
  }

  @Test
  void negativeAmountsKeepZeroAmongTheTicks() {
    assertEquals("[-10, -5, 0, 5, 10, 15]", ticks("-7.9", "12.3", 6));
    assertEquals("[-100, 0, 100]", ticks("-51", "99", 3));
    assertEquals("[-4, -2, 0]", ticks("-3", "0", 3));
  }

  @Test
  void equalAmountsStillHaveAScale() {
    assertEquals("[0, 0.2, 0.4, 0.6, 0.8, 1]", ticks("0", "0", 6));
    assertEquals("[2, 4, 6, 8]", ticks("5", "5", 6));
  }

  @Test
  void countedThingsHaveNoHalves() {
    List<BigDecimal> ticks = Axis.ticks(BigDecimal.ZERO, BigDecimal.valueOf(2), 6, BigDecimal.ONE);
    assertEquals("[0, 1, 2]", ticks.toString());
  }

  @Test
  void placesAreWhole() {
    Sheet sheet = new Sheet(720, true, Lang.EN);
    Unit place = new Unit(Unit.Dimension.RANK, "位");
    for (Axis.Origin origin : Axis.Origin.values()) {
      Axis axis =
          Axis.linear(
              List.of(BigDecimal.valueOf(3), BigDecimal.valueOf(4)),
              origin,
              place,
              new Axis.Extent(100, 600),
              sheet);
      Objects.requireNonNull(axis).label(sheet);
    }
    String drawn = sheet.geometry(100).marks().toString();
    assertTrue(drawn.contains("4th") && drawn.contains("3rd"), drawn);
  }

  @Test
  void anyAmountsAreCoveredByAtMostSoManyTicks() {
    Random random = new Random(20250226);
    for (int i = 0; i < 3000; i++) {
      BigDecimal one = number(random);
      BigDecimal other = number(random);
      int most = 3 + random.nextInt(6);
      List<BigDecimal> ticks = Axis.ticks(one.min(other), one.max(other), most, BigDecimal.ZERO);
      String what = one + " to " + other + ": " + ticks;
      assertTrue(ticks.size() >= 2 && ticks.size() <= most, what);
      assertTrue(ticks.get(0).compareTo(one.min(other)) <= 0, what);
      assertTrue(ticks.get(ticks.size() - 1).compareTo(one.max(other)) >= 0, what);
    }
  }

  private static BigDecimal number(Random random) {
    return BigDecimal.valueOf(random.nextInt(200_001) - 100_000L, 3)
        .scaleByPowerOfTen(random.nextInt(12) - 3);
  }

  private static String ticks(String least, String greatest, int most) {
    return Axis.ticks(new BigDecimal(least), new BigDecimal(greatest), most, BigDecimal.ZERO)
        .toString();
  }
}
