package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.text.Lang;

/** What dates, places in a series and numbered names say in either language. */
final class DesignationsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025年2月26日       | YEAR 2025, DAY 2-26
          6月底、8月份、9月初 | DAY 6 end, DAY 8, DAY 9 start
          7月前建成           | DAY 6 end
          3—6月、28日         | DAY 3, DAY 6, DAY -28
          二〇二四年          | YEAR 2024
          前三季度，第二季度  | QUARTER 1-3, QUARTER 2
          上半年秋季          | HALF 1, SEASON autumn
          年内、年底，若干年内 | SPAN within year, SPAN end year
          二十届三中全会      | PLACE 20, PLACE 3
          第六次会议          | PLACE 6
          “十四五”            | PLACE 14
          成立75周年          | PLACE 75
          一、工作回顾        | HEADING 1
          （四）统筹          | HEADING 4
          5G和PM2.5，1+6+6+3  | NAME 5G, NAME PM2.5, NAME 1+6+6+3
          签约34家，3个月     | ''
          """)
  void readsChinese(String text, String senses) {
    assertEquals(senses, read(text, Lang.ZH));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 26 February 2025                     | DAY 2-26, YEAR 2025
          February 26, 2025                       | DAY 2-26, YEAR 2025
          by the end of June, in early September  | DAY 6 end, DAY 9 start
          before July                             | DAY 6 end
          It may march in May                     | DAY 5
          Youth may march; the Long March         | ''
          the third quarter, Q1                   | QUARTER 3, QUARTER 1
          in the first half of the year           | HALF 1
          in the autumn, this fall                | SEASON autumn, SEASON autumn
          Spring Festival, hot springs            | ''
          within the year, by year-end            | SPAN within year, SPAN end year
          the third plenary session of the 20th Party Central Committee | PLACE 3, PLACE 20
          Sixth Session of the Fifteenth People’s Congress | PLACE 6, PLACE 15
          phase two of the project                | PLACE 2
          II. General Requirements                | HEADING 2
          (4) We will                             | HEADING 4
          5G and PM2.5 in the 1990s               | NAME 5G, NAME PM2.5
          """)
  void readsEnglish(String text, String senses) {
    assertEquals(senses, read(text, Lang.EN));
  }

  private static String read(String text, Lang lang) {
    return Notation.designations(text, lang).stream()
        .map(one -> one.sort() + " " + one.sense())
        .collect(Collectors.joining(", "));
  }
}
