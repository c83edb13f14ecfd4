package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.text.Lang;

/** What is found in running texts, and what it is taken for. */
class NumeralsTest {

  /** Digits of seeds that stand bare before a word and so read as a number without a unit. */
  private static final Set<String> UNREADABLE = Set.of();

  private static String shown(String text, Lang lang) {
    return Notation.numerals(text, lang).stream()
        .map(n -> n.role().name().charAt(0) + ":" + n.text())
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          地区生产总值实现297.61亿元，居全市第4位 | Q:297.61亿元 / Q:第4位
          入驻企业2000余家，“7-11”等90余家首店   | Q:2000余家 / N:7-11 / Q:90余家
          总数80家、签约34家、附近3处             | Q:80家 / Q:34家 / Q:3处
          规模达到10亿元以上，总数达到160家       | Q:达到10亿元以上 / Q:160家
          落位亿元以上项目10个                    | N:亿元以上 / Q:10个
          开展活动上百场，以上百货已开业          | Q:上百场
          书屋两处文物，以下七个方面              | Q:两处 / Q:七个
          进一步推进一系列一体化统一大市场        | ''
          坚决做到“两个维护”，两个确立            | ''
          “十四五”规划、党的二十大和二十届        | N:十四五 / N:二十大 / N:二十届
          2025年2月26日，6月底、6月份、2030年     | D:2025年2月26日 / D:6月底 / D:6月份 / D:2030年
          雨污水井2019座，面向2030先锋工程        | Q:2019座 / D:2030
          PM2.5浓度48微克/立方米，5G和3D打印      | N:PM2.5 / Q:48微克/立方米 / N:5G / N:3D
          构建“1+6+6+3”格局，成立75周年           | N:1+6+6+3 / N:75周年
          （一）稳中求进。一是积极进取            | O:一 / O:一是
          一、回顾                                | O:一、
          连续两年，过去一年，治本攻坚三年行动    | Q:两年
          增长5%-5.5%，近三年                     | Q:5%-5.5% / D:三年
          增长６％左右                            | Q:６％左右
          实现两位数增长，一期8万㎡               | Q:两位数 / Q:8万㎡
          """)
  void findsChineseNumerals(String text, String expected) {
    assertEquals(expected, shown(text, Lang.ZH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GRP reached 29.761 billion yuan, fourth in the city       | Q:29.761 billion yuan / Q:fourth
          On 26 February 2025 and in June 2025, by 2030             | D:26 February 2025 / D:June 2025 / D:2030
          at least 96 percent, more than 2,000 shops                | Q:at least 96 percent / Q:more than 2,000
          15,000 metric tons (30 million jin) or more of grain      | Q:15,000 metric tons (30 million jin) or more
          the 14th Five-Year Plan and the 20th National Congress    | N:14th / N:Five-Year Plan / N:20th
          one of them was first to do so at once                    | ''
          two sites and twenty-one towns; a two-way road            | Q:two / Q:twenty-one
          US$1.117 million, 80 μg/m³ of PM10                        | Q:US$1.117 million / Q:80 μg/m³ / N:PM10
          Part One                                                  | O:Part One
          hundreds of homes, double-digit growth                    | Q:hundreds / Q:double-digit
          5 to 5.5 percent, 0.6 percentage points above             | Q:5 to 5.5 percent / Q:0.6 percentage points
          It ranked 4th, and seventh in 2024                        | Q:4th / Q:seventh / D:2024
          half of the homes, over half the pupils; cut by half      | Q:half / Q:over half / Q:half
          the first half of the year, half a year, a half-hour      | D:first half
          a year and a half; the better half; half an hour          | ''
          half a million yuan and half a percentage point           | Q:half a million yuan / Q:half a percentage point
          six and a half million yuan, 2 and a half times           | Q:six and a half million yuan / Q:2 and a half times
          doubled, nearly tripled and will more than quadruple      | Q:doubled / Q:nearly tripled / Q:more than quadruple
          a double-track line, redoubled efforts, doubling down     | ''
          double the number, a double decline, twice a year         | Q:double
          twice as much, two dozen, half a dozen                    | Q:twice / Q:two dozen / Q:half a dozen
          one hundred and fifty, two thousand three hundred         | Q:one hundred and fifty / Q:two thousand three hundred
          a quarter of a million, half of one percent, 2½           | U:a quarter of a million / U:half of one percent / U:2½
          a 3-fold rise, a twofold rise                             | U:3-fold / Q:twofold
          """)
  void findsEnglishNumerals(String text, String expected) {
    assertEquals(expected, shown(text, Lang.EN));
  }

  @Test
  void everyQuantityOfEverySeedCanBeRead() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      List<Path> reports = seeds.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
      assertTrue(!reports.isEmpty(), "no seeds");
      for (Path report : reports) {
        for (String line : Files.readAllLines(report)) {
          assertReadable(line);
        }
      }
    }
  }

  private static void assertReadable(String line) {
    int end = 0;
    for (Numeral numeral : Notation.numerals(line, Lang.ZH)) {
      assertTrue(numeral.start() >= end, () -> "overlap at " + numeral);
      end = numeral.end();
      assertEquals(line.substring(numeral.start(), end), numeral.text());
      if (numeral.role() == Numeral.Role.QUANTITY && !UNREADABLE.contains(numeral.text())) {
        assertInstanceOf(
            Reading.Understood.class, Notation.read(numeral.text()), numeral.toString());
      }
    }
  }
}
