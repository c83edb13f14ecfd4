package reportsite.draft.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.model.Span;

/** Which words are quoted as the proof of a number. */
final class QuotingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新增院校3所。7家医疗中心基本建成。 | 7家 | 7家医疗中心基本建成",
        "引进项目793个，其中12条产业链项目占比达84.4%。 | 12条 | 其中12条产业链项目占比达84.4%",
        "获评最美空间2处。14家场馆免费开放。 | 2处 | 获评最美空间2处",
        "加快26个省、市重点项目建设。 | 26个 | 加快26个省、市重点项目建设",
        "建设“吨半粮”示范区10万亩、小麦“万亩片”5个，推广复合种植2万亩。 | 5个 | 小麦“万亩片”5个",
        "培育专精特新“小巨人”企业1家、龙头企业2家。 | 1家 | 培育专精特新“小巨人”企业1家",
        "组织28家企业入驻“832平台”，销售5亿元。 | 28家 | 组织28家企业入驻“832平台”",
        "编制《国土空间规划》和128个村庄规划。 | 128个 | 编制《国土空间规划》和128个村庄规划",
        "开展“扩需年”“晋升年”5个专项行动。 | 5个 | 5个专项行动",
        "收入分别增长4.5%左右和6%左右。 | 4.5%左右 | 收入分别增长4.5%左右",
        "全年新增上市公司6家，总量达122家。 | 6家 | 全年新增上市公司6家",
        "就业、贷款分别完成计划的118.2%、248.57%。 | 248.57% | 就业、贷款分别完成计划的118.2%、248.57%"
      })
  void oneSentenceIsQuotedWithWhatItCounts(String text, String value, String quote) {
    int at = text.indexOf(value);
    Span span = Quoting.of(text).ofValue(new Span(at, at + value.length())).orElseThrow();
    assertEquals(quote, text.substring(span.start(), span.end()));
  }
}
