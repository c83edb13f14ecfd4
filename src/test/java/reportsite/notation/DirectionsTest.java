package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.text.Lang;

/** The number stands in square brackets. */
final class DirectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "税收收入下降[1.2%]|FALL",
        "税收收入增长[5.8%]|RISE",
        "投资同比减少[3.4%]|FALL",
        "登记失业率降到[4%以内]|FALL_TO",
        "覆盖率提高至[72%]|RISE_TO",
        "进出口降幅收窄至[2.5%]|FALL",
        "降幅扩大到[2.5%]|FALL",
        "投资增速回落至[3%]|RISE",
        "增速比上年回落[0.5个百分点]|FALL",
        "增速提高[0.5个百分点]|RISE",
        "降幅收窄[0.5个百分点]|UNDECIDED",
        "增速为[6%]|RISE",
        "增速保持[6%左右]|RISE",
        "降幅达[6%]|FALL",
        "跌幅为[2.1%]|FALL",
        "涨幅约[2.1%]|RISE",
        "未下降[3%]|UNDECIDED",
        "不再增加[300人]|UNDECIDED",
        "编制只减不增[300人]|UNDECIDED",
        "PM2.5、PM10浓度分别下降[8.5%]、3.2%|FALL",
        "PM2.5、PM10浓度分别下降8.5%、[3.2%]|FALL",
        "两项同比分别增长[5%]和下降3%|RISE",
        "两项同比分别增长5%和下降[3%]|FALL",
        "能耗下降3%，财政收入[52亿元]|NONE",
        "能耗下降3%、财政收入[52亿元]|NONE",
        "增长[-2%]|FALL",
        "增长-[2%]|FALL",
        "增速为[负3.9%]|FALL",
        "增速为负[3.9%]|FALL",
        "下降[-2%]|UNDECIDED",
        "同比[-2%]|FALL",
        "负增长[2%]|FALL",
        "从210亿元增加到[312.5亿元]|RISE_TO",
        "从[210亿元]增加到312.5亿元|NONE",
        "从7.3%降至[4%]|FALL_TO",
        "压减一般性支出[120万元]|FALL",
        "缩短审批时限[30%]|FALL",
        "降低PM2.5浓度[3%]|FALL",
        "降低门槛惠及企业[300家]|NONE",
        "提升改造道路[3条]|NONE",
        "新增学位[3000个]|NONE",
        "工业增加值[312亿元]|NONE",
        "总量[312亿元]|NONE",
        "同比增[5%]|RISE",
        "同比降[5%]|FALL",
        "实现[5%]的增长|RISE",
        "收到[5%]的降幅|FALL",
        "力争下降[2%以上]|FALL",
        "增长约[5%]|RISE",
        "下降超过[5%]|FALL",
        "萎缩[3%]|FALL",
        "下调[3%]|FALL",
        "收入比上年少[1.6亿元]|FALL",
        "出栏量同比少[2.4万头]|FALL",
        "优良天数少[4天]|FALL",
        "产量比上年多[1.1万吨]|RISE",
        "贷款同比多增[9.4亿元]|UNDECIDED",
        "新增贷款同比少增[5.2亿元]|UNDECIDED",
        "浓度同比改善[6.7%]|UNDECIDED",
        "巩固率比上年高[0.3个百分点]|RISE",
        "失业率较去年低[0.3个百分点]|FALL",
        "失业率比全市平均低[0.3个百分点]|NONE",
        "床位比全市平均少[30张]|NONE",
        "投入不少[3亿元]|NONE",
        "航班起降[3200架次]|NONE",
        "供应压缩天然气[3万立方米]|NONE",
        "浓度降为[35微克/立方米]|FALL_TO",
        "化肥减量[1.8%]|FALL",
        "土地收入短收[3.7亿元]|FALL",
        "收入增速由12.3%回落至[7.8%]|RISE",
        "价格降了[3%]|FALL",
        "出现[3%]降幅|FALL",
        "有[3%左右]的同比降幅|FALL",
        "有[3%]的下降|FALL",
        "取得[3%]的同比增长|RISE",
        "有[3%]增速|RISE",
        "[3%]的降幅收窄|NONE",
        "占[3%]增长较快|NONE",
      })
  void inChinese(String text, String direction) {
    check(text, direction, Lang.ZH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Revenue fell by [1.2 percent].|FALL",
        "Revenue grew by [1.2 percent].|RISE",
        "Revenue declined by about [1.2 percent].|FALL",
        "Revenue rose to [312 million yuan].|RISE_TO",
        "Unemployment fell to [4 percent].|FALL_TO",
        "Unemployment fell from 7.3 percent to [4 percent].|FALL_TO",
        "Revenue was down [1.2%].|FALL",
        "Revenue was up [1.2%].|RISE",
        "Up to [300 people] took part.|NONE",
        "an increase of [5 percent]|RISE",
        "a decrease of [5 percent]|FALL",
        "growth of [5 percent]|RISE",
        "The time was cut by [30 percent].|FALL",
        "We reduced energy use by [3 percent].|FALL",
        "a reduction in energy use of [3 percent]|FALL",
        "The decline narrowed to [2.5 percent].|FALL",
        "Growth slowed, and the growth rate fell to [3 percent].|RISE",
        "It did not fall by [3 percent].|UNDECIDED",
        "It grew by minus [2 percent].|FALL",
        "It grew by [−2 percent].|FALL",
        "They fell by 8.5 percent and [3.2 percent].|FALL",
        "Revenue was [52 million yuan].|NONE",
        "It fell by 3 percent. Revenue was [5 percent].|NONE",
        "at [5 percent] growth|RISE",
        "It was [3 percent] lower than before.|FALL",
        "It was [3 percent] down.|FALL",
        "a [3 percent] fall|FALL",
        "a [3 percent] year-on-year decline|FALL",
        "[3 percent] annual growth|RISE",
        "It was [3 percent] higher.|RISE",
        "a share of [3 percent], up from before|NONE",
        "is to fall by at least [2 percent]|FALL",
      })
  void inEnglish(String text, String direction) {
    check(text, direction, Lang.EN);
  }

  /** Looser than what the words around a number say: for the audit of finished pages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZH|税收下降[1.2%]|true",
        "ZH|税收-[1.2%]|true",
        "ZH|下降的有税收，为[1.2%]|true",
        "ZH|税收增长[1.2%]|false",
        "ZH|投资下降。税收[1.2%]|false",
        "EN|Revenue fell by [1.2%]|true",
        "EN|Revenue: −[1.2%]|true",
        "EN|In revenue, the decline was clear: [1.2%] in all|true",
        "EN|Investment fell. Revenue: [1.2%]|false",
        "EN|Revenue grew by [1.2%]|false",
      })
  void fallsAreTold(Lang lang, String marked, boolean told) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    assertEquals(told, Directions.tellFall(text, start, end, lang));
  }

  private static void check(String marked, String direction, Lang lang) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Directions.Said said = Directions.of(text, start, end, lang);
    assertEquals(direction, said.isUndecided() ? "UNDECIDED" : String.valueOf(said.direction()));
  }
}
