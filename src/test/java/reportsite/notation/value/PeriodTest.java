package reportsite.notation.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.text.Lang;

final class PeriodTest {

  private static Period period(String text) {
    return Period.read(text).orElseThrow(() -> new AssertionError(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | 2025年 | 2025 | in 2025 | 2025",
        "2025-H1 | 2025年上半年 | first half of 2025 | in the first half of 2025 | h1-2025",
        "2025-H2 | 2025年下半年 | second half of 2025 | in the second half of 2025 | h2-2025",
        "2025-Q3 | 2025年第三季度 | third quarter of 2025 | in the third quarter of 2025 | q3-2025",
        "2025-12 | 2025年12月 | December 2025 | in December 2025 | m12-2025",
        "2025-01/2025-11 | 2025年1—11月 | January to November 2025 | in January to November 2025 | m1-m11-2025",
        "2024-11/2025-02 | 2024年11月—2025年2月 | November 2024 to February 2025 | in November 2024 to February 2025 | m11-m2-2024-to-2025",
        "2021/2025 | 2021—2025年 | 2021–2025 | from 2021 to 2025 | 2021-to-2025",
        "average: 2021/2025 | 2021—2025年年均 | yearly average 2021–2025 | a year on average from 2021 to 2025 | average-2021-to-2025",
        "start: 2021/2025 | 2021年初 | start of 2021 | at the start of 2021 | start-2021-to-2025",
        "start: 2025 | 2025年初 | start of 2025 | at the start of 2025 | start-2025",
        "as-of: 2024-12-31 | 截至2024年12月31日 | as of 31 December 2024 | as of 31 December 2024 | as-of-m12-d31-2024",
        "as-of: 2025-11 | 截至2025年11月末 | end of November 2025 | at the end of November 2025 | as-of-m11-2025",
      })
  void readsAndIsWritten(String text, String zh, String en, String adverb, String slug) {
    Period period = period(text);
    assertEquals(text, period.text());
    assertEquals(zh, period.write(Lang.ZH));
    assertEquals(en, period.write(Lang.EN));
    assertEquals(adverb, period.englishAdverb());
    assertEquals(slug, period.slug());
    assertTrue(text.matches(Period.PATTERN), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "2025年",
        "1825",
        "2025-H3",
        "2025-Q5",
        "2025-13",
        "2025-1",
        "2025-11/2025-01",
        "2025/2021",
        "2025/2025",
        "average: 2025",
        "average: 2025-01/2025-11",
        "start: 2025-H1",
        "as-of: 2025-02-30",
        "as-of: 2021/2025",
        "2025-12-31",
        "mean: 2021/2025",
        "2025 H1"
      })
  void refusesWhatIsNone(String text) {
    assertEquals(Optional.empty(), Period.read(text));
  }

  /** 300 of each sort, drawn with a fixed seed. */
  private static List<Period> many() {
    Random random = new Random(10);
    List<Period> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int year = 1950 + random.nextInt(140);
      int later = year + 1 + random.nextInt(9);
      YearMonth month = YearMonth.of(year, 1 + random.nextInt(12));
      Period years = Period.years(year, later);
      all.addAll(
          List.of(
              Period.year(year),
              Period.half(year, 1 + random.nextInt(2)),
              Period.quarter(year, 1 + random.nextInt(4)),
              Period.month(month),
              Period.months(month, month.plusMonths(1 + random.nextInt(14))),
              years,
              years.as(Period.Role.AVERAGE),
              years.as(Period.Role.START),
              Period.year(year).as(Period.Role.START),
              Period.year(year).as(Period.Role.AS_OF),
              Period.month(month).as(Period.Role.AS_OF),
              Period.asOf(LocalDate.ofYearDay(year, 1 + random.nextInt(365)))));
    }
    return all;
  }

  @Test
  void everyOneReadsBack() {
    for (Period period : many()) {
      assertEquals(Optional.of(period), Period.read(period.text()));
      assertTrue(period.text().matches(Period.PATTERN), period.text());
      assertTrue(("x-" + period.slug()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), period.slug());
    }
  }

  @Test
  void theOrderIsOneAndAgreesWithBeingEqual() {
    List<Period> all = many();
    Collections.sort(all);
    for (int i = 1; i < all.size(); i++) {
      Period one = all.get(i - 1);
      Period next = all.get(i);
      assertFalse(one.last().isAfter(next.last()));
      assertEquals(one.equals(next), one.compareTo(next) == 0);
    }
  }

  @Test
  void standsInTheOrderOfItsEnd() {
    List<String> sorted =
        Stream.of(
                "2025",
                "2025-H1",
                "start: 2021/2025",
                "2021/2025",
                "2025-01/2025-11",
                "2024",
                "as-of: 2025-06-15",
                "2025-Q1",
                "2026",
                "2020")
            .map(PeriodTest::period)
            .sorted()
            .map(Period::text)
            .toList();
    assertEquals(
        List.of(
            "2020",
            "start: 2021/2025",
            "2024",
            "2025-Q1",
            "as-of: 2025-06-15",
            "2025-H1",
            "2025-01/2025-11",
            "2021/2025",
            "2025",
            "2026"),
        sorted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 | 2025 | true",
        "2024-H1 | 2025-H1 | true",
        "2024-H1 | 2025-H2 | false",
        "2024-02 | 2025-02 | true",
        "2025-01/2025-11 | 2024-01/2024-11 | true",
        "2025-01/2025-11 | 2025 | false",
        "2016/2020 | 2021/2025 | true",
        "2024/2025 | 2021/2025 | false",
        "average: 2021/2025 | 2021/2025 | false",
        "as-of: 2024-12-31 | as-of: 2025-12-31 | true",
        "as-of: 2024-12-31 | 2024 | false",
        "start: 2025 | 2025 | false",
      })
  void onlyLikePeriodsAreSetBesideEachOther(String one, String other, boolean alike) {
    assertEquals(alike, period(one).isLike(period(other)));
    assertEquals(alike, period(other).isLike(period(one)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "上半年 | 2025-H1",
        "2024年下半年 | 2024-H2",
        "2025H1 | 2025-H1",
        "2025-h2 | 2025-H2",
        "2025年三季度 | 2025-Q3",
        "2025 Q3 | 2025-Q3",
        "前三季度 | 2025-01/2025-09",
        "2024年1-11月 | 2024-01/2024-11",
        "前11个月 | 2025-01/2025-11",
        "2025年12月 | 2025-12",
        "2025.12 | 2025-12",
        "2025-1 | 2025-01",
        "2021-2025 | 2021/2025",
        "2021—2025年 | 2021/2025",
        "2021—2025年年均 | average: 2021/2025",
        "average 2021-2025 | average: 2021/2025",
        "十四五 | 2021/2025",
        "“十四五”时期 | 2021/2025",
        "2024-12-31 | as-of: 2024-12-31",
        "截至2024年12月31日 | as-of: 2024-12-31",
        "2025年11月末 | as-of: 2025-11",
        "2025年初 | start: 2025",
        "2024年 | 2024",
        "２０２４ | 2024",
      })
  void aSlipIsPutRight(String typed, String meant) {
    assertEquals(meant, PeriodWords.meant(typed).map(Period::text).orElse("?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"22", "", "不详", "sometime"})
  void nothingIsMadeOfNothing(String typed) {
    assertEquals(Optional.empty(), PeriodWords.meant(typed));
  }

  @Test
  void onlyWhatHtmlKnowsIsADateThere() {
    assertEquals("2025", period("2025").dateTime());
    assertEquals("2025-12", period("2025-12").dateTime());
    assertEquals("2024-12-31", period("as-of: 2024-12-31").dateTime());
    for (String none :
        List.of("2025-H1", "2025-Q3", "2021/2025", "average: 2021/2025", "start: 2025")) {
      assertEquals(null, period(none).dateTime());
    }
  }
}
