package reportsite.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.diag.Position;
import reportsite.model.derived.ReportComparison.SameWords;
import reportsite.model.report.Report.Name;
import reportsite.text.Bilingual;

/** Which words prove that two promises are one. */
final class SameWordsTest {

  private static final SameWords WORDS =
      new SameWords(List.of(new Name(Bilingual.same("三个一批"), Position.of(""))));

  @ParameterizedTest
  @CsvSource({
    "完善重点企业“白名单”, 完善重点企业“白名单”",
    "新增高新技术企业10家, 新增高新技术企业12家以上",
    "持续培育创新主体, 继续大力培育创新主体",
    "推进青柳路下穿隧道建设, 加快青柳路下穿隧道建设",
    "6月底建成青柳路, 9月底建成青柳路",
    "'建成青柳路，改造北塘泵站', '改造北塘泵站，建成青柳路'",
    "规上工业增加值增长8%左右, 规上工业增加值增长7.5%以上",
    "推动“三个一批”滚动实施, 推动“三个一批”滚动实施",
  })
  void oneIsTheOther(String before, String after) {
    assertNotEquals("", WORDS.core(before));
    assertEquals(WORDS.core(before), WORDS.core(after));
  }

  @ParameterizedTest
  @CsvSource({
    "建成青柳路, 建成青杨路",
    "建成青柳路, 启动青柳路改造",
    "完善重点企业“白名单”, 建立重点企业“白名单”",
    "推进区人民医院门诊楼改造, 推进区中医医院门诊楼改造",
    "建设北塘第一小学, 建设北塘第二小学",
    "开通公交3号线沿线接驳, 开通公交5号线沿线接驳",
    "新建5万吨污水处理厂, 新建3万吨污水处理厂",
    "建成110千伏柳林变电站, 建成220千伏柳林变电站",
    "推动“三个一批”滚动实施, 推动“四个一批”滚动实施",
    "新增城镇就业8000人, 新增城镇就业3000万元",
    "新建普惠性幼儿园3所, 改建普惠性幼儿园3所",
  })
  void oneIsNotTheOther(String before, String after) {
    assertNotEquals(WORDS.core(before), WORDS.core(after));
  }

  /** Words that would be true of anything prove nothing, however often they return. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "完成主体工程",
        "推进项目前期工作",
        "完成投资5亿元",
        "新开工项目20个",
        "建设安置房300套",
        "提升服务水平",
        "年底前投入使用",
        "总数达到160家",
      })
  void namesNothing(String quote) {
    assertEquals("", WORDS.core(quote));
  }

  @Test
  void whatIsSaidTwiceInOneReportProvesNothing() {
    assertEquals(
        Set.of("乙"),
        SameWords.unique(List.of("甲", "乙", "甲", "甲", ""), Function.identity()).keySet());
    assertEquals(Map.of(), SameWords.unique(List.of(""), Function.identity()));
  }
}
