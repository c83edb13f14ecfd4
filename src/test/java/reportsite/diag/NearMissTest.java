package reportsite.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody probably meant, of few words and of very many. */
final class NearMissTest {

  private static final List<String> FEW = List.of("gdp-2022", "gdp-growth-2022", "jobs-2022");

  @ParameterizedTest
  @CsvSource({
    "gpd-2022, gdp-2022",
    "gdp-2202, gdp-2022",
    "gdp2022, gdp-2022",
    "jobs-20222, jobs-2022",
    "gdp-grwoth-222, gdp-growth-2022",
    "population,"
  })
  void aSlipIsTheNearestOfWhatIsKnown(String typed, String meant) {
    assertEquals(Optional.ofNullable(meant), NearMiss.of(typed, FEW));
  }

  /** As many slips as names, ten times as many: no more than some twenty times the time. */
  @Test
  void manySlipsAmongManyNamesTakeNoTimeThatGrowsWithTheSquare() {
    slips(2_000);
    double some = slips(2_000);
    double all = slips(20_000);
    assertTrue(all < 25 * some, () -> all / 1e6 + " ms after " + some / 1e6 + " ms");
  }

  private static double slips(int count) {
    NavigableSet<String> known =
        IntStream.range(0, count)
            .mapToObj(i -> "figure-" + i)
            .collect(Collectors.toCollection(TreeSet::new));
    ThreadMXBean times = ManagementFactory.getThreadMXBean();
    long start = times.getCurrentThreadCpuTime();
    for (int i = 0; i < count; i++) {
      NearMiss.hint("figure-x" + i, known);
    }
    return times.getCurrentThreadCpuTime() - start;
  }
}
