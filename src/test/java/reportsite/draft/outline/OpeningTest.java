package reportsite.draft.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.model.Source.Passage;

/** The ways in which headings are numbered. */
final class OpeningTest {

  @ParameterizedTest
  @CsvSource({
    "㈠稳住工业,HAN_IN_BRACKETS,稳住工业",
    "（一）稳住工业,HAN_IN_BRACKETS,稳住工业",
    "⒈稳住工业,DIGITS,稳住工业",
    "1．稳住工业,DIGITS,稳住工业",
    "2.2026年工作安排,DIGITS,2026年工作安排",
    "(1)稳住工业,DIGITS_IN_BRACKETS,稳住工业",
    "①稳住工业,DIGITS_IN_BRACKETS,稳住工业",
    "⑵稳住工业,DIGITS_IN_BRACKETS,稳住工业",
    "一是稳住工业,ONE_IS,稳住工业",
    "第一部分 稳住工业,PART,稳住工业",
    "三个百亿,LINE,三个百亿",
    "2026年主要预期目标,LINE,2026年主要预期目标"
  })
  void tellsANumberFromItsHeading(String text, String style, String words) {
    Opening opening = Opening.of(Passage.all(text).get(0)).orElseThrow();
    assertEquals(style, opening.style().name());
    assertEquals(words, opening.words());
  }
}
