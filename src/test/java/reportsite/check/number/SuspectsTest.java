package reportsite.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.check.number.Suspects.SetPhrases;
import reportsite.check.number.Suspects.Suspect;

final class SuspectsTest {

  /** A sentence, then all that may be a number in it; a number is taken with all of its parts. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          产值12.5亿元            | 12.5亿
          产值１２．５亿元        | １２．５亿
          产值12 500万元          | 12 500万
          产值3\u200b12.5亿元     | 3\u200b12.5亿
          产值12.5\u2009亿元      | 12.5\u2009亿
          产值1,250,000元         | 1,250,000
          产值1，250万元          | 1，250万
          产值5亿元，3家          | 5亿 / 3
          3、4月份                | 3 / 4
          5%~6%之间               | 5% / 6%
          增长5.5％               | 5.5％
          降低6.1‰                | 6.1‰
          高于0.6个百分点         | 0.6个百分点
          增长-2%                 | -2%
          增速为负3.9%            | 负3.9%
          2021-2025年             | 2021 / 2025
          建设5个亿元项目         | 5 / 亿
          贷款3.5个亿             | 3.5个亿
          一万零五百人            | 一万零五百
          十二点五平方公里        | 十二点五
          三五百户                | 三五百
          5万4千6百人             | 5万4千6百
          伍仟元                  | 伍仟
          廿四节                  | 廿四
          十几万人                | 十几万
          10余万人                | 10余万
          2000余家                | 2000余
          30多家                  | 30多
          百余家                  | 百余
          三分之二                | 三分之二
          百分之二十点五          | 百分之二十点五
          十几分之一              | 十几分之一
          超八成                  | 八成
          近九成半                | 九成半
          9成以上                 | 9成
          第三次成立              | 第三
          占比过半                | 过半
          一半以上                | 一半
          半数企业                | 半数
          两米半                  | 两米半
          三个半小时              | 三个半
          翻两番                  | 翻两番
          翻了一番                | 翻了一番
          实现翻番                | 翻番
          增长1.5倍               | 1.5倍
          数倍于                  | 数倍
          超千亿元                | 超千亿
          近百家                  | 近百
          上百场                  | 上百
          数十个                  | 数十
          成百上千                | 成百 / 上千
          总人数百分之十          | 百分之十
          居第4位                 | 第4
          第十五届                | 第十五
          ①和⑫                    | ① / ⑫
          Ⅲ类水                   | Ⅲ
          ½杯                     | ½
          ①20家                   | ① / 20
          ٣٤家                    | ٣٤
          50万㎡、6m²             | 50万 / 6
          比例1.85∶1              | 1.85 / 1
          上午九点半              | 九 / 半
          1.2024年工作回顾        | 1 / 2024
          群众满意                | ''
          """)
  void isFound(String text, String expected) {
    assertEquals(
        expected, Suspects.in(text).stream().map(Suspect::text).collect(Collectors.joining(" / ")));
  }

  /** A rule holds what its words hold wholly, and never a number that goes on beside them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          进一步                    | word
          一批企业                  | article
          一座大桥                  | -
          一个月                    | -
          百姓                      | word
          近百企业                  | -
          队伍                      | word
          三年行动                  | plan
          三年                      | -
          亿元以上项目              | size-class
          总量超千亿元              | -
          水质达到Ⅲ类               | grade
          5G                        | form
          500MW                     | -
          “五群六链”                | form
          “两成”                    | -
          十分之一                  | -
          零售                      | word
          零增长                    | -
          """)
  void isSettledByARule(String text, String expected) {
    List<SetPhrases.Found> rules = SetPhrases.STANDARD.in(text);
    Suspect suspect = Suspects.in(text).get(0);
    String rule =
        rules.stream()
            .filter(found -> found.span().start() <= suspect.core())
            .filter(found -> suspect.end() <= found.span().end())
            .map(SetPhrases.Found::rule)
            .findFirst()
            .orElse("-");
    assertEquals(expected, rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word 进一步", "word: 进步", "Word: 进一步", "进一步"})
  void whatIsNoRuleIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> new SetPhrases(line));
  }

  @Test
  void commentsAndEmptyLinesAreNoRules() {
    SetPhrases phrases = new SetPhrases("# 一步\n\nword: 一步\n");
    assertEquals(1, phrases.in("一步").size());
    assertTrue(phrases.in("# 二步").isEmpty());
  }
}
