package reportsite.draft.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.model.derived.StatedNumbers;

/** The English of another year's sentence is taken with the numbers of now, or not at all. */
final class RenumberedTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "新建学校3所。 | 新建学校5所。 | We built 3 schools. | We built 5 schools.",
        "2023年，财政收入6.4亿元，增长3.1%。 | 2024年，财政收入7亿元，增长4.2%。"
            + " | In 2023, revenue was 640 million yuan, up 3.1 percent."
            + " | In 2024, revenue was 700 million yuan, up 4.2 percent.",
        "让我们在2023年再出发！ | 让我们在2024年再出发！ | Let us set out again in 2023! | Let us set out again in 2024!",
        // Other words, another unit, another bound, one and many.
        "新建学校3所。 | 改建学校5所。 | We built 3 schools. | -",
        "新建学校3所。 | 新建学校5个。 | We built 3 schools. | -",
        "新增就业3000人。 | 新增就业5000人以上。 | We added 3,000 jobs. | -",
        "新建学校3所。 | 新建学校1所。 | We built 3 schools. | -",
        // Which of two is meant, or where it stands, is not sure.
        "学校3所、医院3所。 | 学校5所、医院3所。 | There are 3 schools and 3 hospitals. | -",
        "新建学校3所。 | 新建学校5所。 | We built schools. | -",
        "新建学校3所。 | 新建学校5所。 | We built three schools. | -",
        "2023年动工，2025年完工。 | 2024年动工，2025年完工。 | Begun in 2023, done in 2026. | -",
        "增长3%，增长3%。 | 增长3%，增长4%。 | Up 3 percent and up 3 percent. | -"
      })
  void takesTheNumbersOfNow(String old, String zh, String en, String now) {
    Renumbered texts = new Renumbered(StatedNumbers.of(List.of()), old, zh);
    assertEquals(now, texts.english(en).orElse("-"));
  }
}
