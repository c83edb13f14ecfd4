package reportsite.notation.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.notation.Notation;
import reportsite.text.Lang;

final class LevelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "持平|EXACT|no change",
        "与上年持平|EXACT|no change from a year earlier",
        "同比持平|EXACT|no change from a year earlier",
        "与去年同期持平|EXACT|no change from a year earlier",
        "环比持平|EXACT|no change from the period before",
        "同比基本持平|ABOUT|almost no change from a year earlier",
        "与上年基本相当|ABOUT|almost no change from a year earlier",
        "零增长|EXACT|zero growth",
        "没有增长|EXACT|no growth",
      })
  void areReadAndWritten(String written, Bound bound, String english) {
    Reading reading = Notation.readDirected(written, true);
    assertTrue(reading instanceof Reading.Understood, written);
    Value value = ((Reading.Understood) reading).value();
    assertEquals(Direction.LEVEL, value.direction());
    assertEquals(bound, value.bound());
    assertEquals(written, Notation.write(value, null, Kind.RESULT, Style.PROSE, Lang.ZH));
    assertEquals(english, Notation.write(value, null, Kind.RESULT, Style.PROSE, Lang.EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "进出口总额与上年持平。|与上年持平 QUANTITY",
        "化肥使用量实现零增长|零增长 QUANTITY",
        "收入与全市平均水平持平|持平 UNREAD",
        "培育没有增长点的行业|''",
        "收入未持平|''",
        "地区生产总值增长5%|''",
      })
  void areFoundInTexts(String text, String found) {
    assertEquals(
        found,
        Notation.levels(text).stream()
            .map(one -> one.text() + " " + one.role())
            .collect(Collectors.joining(",")));
  }
}
