package reportsite.draft.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Diagnostics;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.model.Source.Passage;

/** The heads of reports of every kind of government, and what is read from them. */
final class FrameReaderTest {

  private static final String TASKS = "/一、2026年工作安排";

  private static @Nullable Frame read(String head, @Nullable String place, Diagnostics faults) {
    List<Passage> passages = Passage.all((head + TASKS).replace('/', '\n'));
    return new FrameReader("report.txt", passages, faults)
        .read(new FrameReader.Told(null, place, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府工作报告/——2026年1月15日在青山区第三届人民代表大会第五次会议上/青山区人民政府区长　李 明 | 青山区 | 青山区人民政府 | 2026-01-15 | 青山区第三届人民代表大会第五次会议 | 区长李明 | 青山区2026年政府工作报告
          政府工作报告/2026年1月8日在青山县红石镇第十九届人民代表大会第六次会议上/镇长 王小山 | 红石镇 | 青山县红石镇人民政府 | 2026-01-08 | 青山县红石镇第十九届人民代表大会第六次会议 | 镇长王小山 | 红石镇2026年政府工作报告
          政府工作报告/在白水乡第十二届人大第五次会议上/（二〇二六年元月八日）/白水乡人民政府乡长：赵　云 | 白水乡 | 白水乡人民政府 | 2026-01-08 | 白水乡第十二届人大第五次会议 | 乡长赵云 | 白水乡2026年政府工作报告
          青山经济开发区2026年工作报告/——2026年2月3日在青山经济开发区2026年工作会议上/青山经济开发区管理委员会主任 周平 | 青山经济开发区 | 青山经济开发区管理委员会 | 2026-02-03 | 青山经济开发区2026年工作会议 | 主任周平 | 青山经济开发区2026年工作报告
          工作报告/2026年2月3日/现在，我代表东湖高新区党工委、管委会作工作报告。 | 东湖高新区 | 东湖高新区管理委员会 | 2026-02-03 | 待填写 | 待填写 | 东湖高新区2026年工作报告
          政府工作报告/——2026年1月26日在云岭省第十四届人民代表大会第四次会议上/云岭省省长 林青 | 云岭省 | 云岭省人民政府 | 2026-01-26 | 云岭省第十四届人民代表大会第四次会议 | 省长林青 | 云岭省2026年政府工作报告
          政府工作报告/——2026年1月20日在广西壮族自治区第十四届人民代表大会第四次会议上/自治区主席 韦 大山/现在，我代表自治区人民政府，向大会报告工作。 | 广西壮族自治区 | 广西壮族自治区人民政府 | 2026-01-20 | 广西壮族自治区第十四届人民代表大会第四次会议 | 主席韦大山 | 广西壮族自治区2026年政府工作报告
          政府工作报告/——2026年3月5日在第十四届全国人民代表大会第四次会议上/国务院总理 李平/现在，我代表国务院，向大会报告政府工作。 | 中国 | 国务院 | 2026-03-05 | 第十四届全国人民代表大会第四次会议 | 总理李平 | 国务院2026年政府工作报告
          政府工作报告/——2026年1月14日在上海市第十六届人民代表大会第四次会议上/上海市市长 龚山 | 上海市 | 上海市人民政府 | 2026-01-14 | 上海市第十六届人民代表大会第四次会议 | 市长龚山 | 上海市2026年政府工作报告
          政府工作报告/2026年1月9日在临夏回族自治州积石山保安族东乡族撒拉族自治县第十八届人民代表大会第五次会议上/代县长 马 山 | 积石山保安族东乡族撒拉族自治县 | 临夏回族自治州积石山保安族东乡族撒拉族自治县人民政府 | 2026-01-09 | 临夏回族自治州积石山保安族东乡族撒拉族自治县第十八届人民代表大会第五次会议 | 代县长马山 | 积石山保安族东乡族撒拉族自治县2026年政府工作报告
          政府工作报告/2026年1月9日在正白旗第十七届人民代表大会第五次会议上/旗长 额尔敦·巴图 | 正白旗 | 正白旗人民政府 | 2026-01-09 | 正白旗第十七届人民代表大会第五次会议 | 旗长额尔敦·巴图 | 正白旗2026年政府工作报告
          政府工作报告/2026.1.9/在济南市市中区第十八届人民代表大会第五次会议上 | 市中区 | 济南市市中区人民政府 | 2026-01-09 | 济南市市中区第十八届人民代表大会第五次会议 | 待填写 | 市中区2026年政府工作报告
          浙江省杭州市2026年政府工作报告/2026年1月9日/副市长 王山 | 杭州市 | 浙江省杭州市人民政府 | 2026-01-09 | 待填写 | 待填写 | 杭州市2026年政府工作报告
          政府工作报告/2026年1月9日/青山盟行政公署专员 白山 | 青山盟 | 青山盟行政公署 | 2026-01-09 | 待填写 | 专员白山 | 青山盟2026年工作报告
          政府工作报告/2026年1月9日/红旗镇人民政府镇长 白山 | 红旗镇 | 红旗镇人民政府 | 2026-01-09 | 待填写 | 镇长白山 | 红旗镇2026年政府工作报告
          政府工作报告/——2026年1月15日在青山区/第三届人民代表大会第五次会议上 | 青山区 | 青山区人民政府 | 2026-01-15 | 青山区第三届人民代表大会第五次会议 | 待填写 | 青山区2026年政府工作报告
          青川市青山区人民政府关于青山区2026年上半年国民经济和社会发展计划执行情况的报告/——2026年8月28日在区第十七届人大常委会第十五次会议上/青山区人民政府副区长（提名人选）　吴大江 | 青山区 | 青川市青山区人民政府 | 2026-08-28 | 青山区第十七届人大常委会第十五次会议 | 待填写 | 青山区2026年政府工作报告
          云水县人民政府关于2026年上半年经济运行情况的报告/（2026年7月20日） | 云水县 | 云水县人民政府 | 2026-07-20 | 待填写 | 待填写 | 云水县2026年政府工作报告
          关于云水县2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告/2026年1月9日/云水县发展和改革局 | 云水县 | 云水县人民政府 | 2026-01-09 | 待填写 | 待填写 | 云水县2026年政府工作报告
          云岭省发展和改革委员会关于云岭省2025年国民经济和社会发展计划执行情况的报告/2026年1月9日 | 云岭省 | 云岭省人民政府 | 2026-01-09 | 待填写 | 待填写 | 云岭省2026年政府工作报告
          2026年木石镇人民政府工作报告/——2026年1月20日在镇第三届人民代表大会第五次会议上/镇长　李明 | 木石镇 | 木石镇人民政府 | 2026-01-20 | 木石镇第三届人民代表大会第五次会议 | 镇长李明 | 木石镇2026年政府工作报告
          滨湾经济技术开发区2026年上半年工作情况报告/（2026年7月16日） | 滨湾经济技术开发区 | 滨湾经济技术开发区管理委员会 | 2026-07-16 | 待填写 | 待填写 | 滨湾经济技术开发区2026年工作报告
          滨湾高新区管委会2026年上半年工作总结和下半年工作安排的报告/2026年7月16日 | 滨湾高新区 | 滨湾高新区管理委员会 | 2026-07-16 | 待填写 | 待填写 | 滨湾高新区2026年工作报告
          城南街道2025年工作总结和2026年工作计划/2026年1月16日 | 城南街道 | 城南街道办事处 | 2026-01-16 | 待填写 | 待填写 | 城南街道2026年工作报告
          城南街道办事处2025年工作总结/2026年1月16日 | 城南街道 | 城南街道办事处 | 2026-01-16 | 待填写 | 待填写 | 城南街道2026年工作报告
          2026年城南街道办事处工作报告/2026年1月16日 | 城南街道 | 城南街道办事处 | 2026-01-16 | 待填写 | 待填写 | 城南街道2026年工作报告
          政府工作报告/——2026年1月15日在青山县十六届人大五次会议上/县人民政府县长　李明 | 青山县 | 青山县人民政府 | 2026-01-15 | 青山县十六届人大五次会议 | 县长李明 | 青山县2026年政府工作报告
          """)
  void readsWhoSpeaksWhereAndWhen(
      String head,
      String place,
      String government,
      String date,
      String body,
      String speaker,
      String title) {
    Diagnostics faults = new Diagnostics();
    Frame frame = read(head, null, faults);
    assertNotNull(frame, () -> head + faults.sorted());
    assertEquals(
        List.of(place, government, date, body, speaker, title),
        List.of(
            frame.place(),
            frame.government(),
            frame.date().toString(),
            frame.body(),
            frame.speaker(),
            frame.title()));
    assertEquals(2026, frame.year());
  }

  @ParameterizedTest
  @CsvSource({
    "青山区, 青山区人民政府",
    "国务院, 国务院",
    "全国, 国务院",
    "青山高新区, 青山高新区管理委员会",
    "青山街道, 青山街道办事处",
    "青山高新区管委会, 青山高新区管理委员会"
  })
  void takesThePlaceItIsTold(String told, String government) {
    Frame frame = read("政府工作报告/2026年1月15日", told, new Diagnostics());
    assertNotNull(frame);
    assertEquals(government, frame.government());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府工作报告/2026年1月15日/现在，我代表区人民政府，向大会报告工作。",
        "政府工作报告/2026年1月15日/我代表自治区人民政府，向大会报告工作。",
        "政府工作报告/——2026年1月15日在县十六届人民代表大会第四次会议上/县人民政府县长　李明",
        "关于全市2026年上半年经济运行情况的报告/2026年7月15日",
        "市发展和改革委员会关于2026年上半年计划执行情况的报告/2026年7月15日",
        "关于开发区2026年上半年工作情况的报告/2026年7月15日",
        "政府工作报告/2026年1月15日/今年全国政府工作报告提出了要求。"
      })
  void inventsNoGovernment(String head) {
    Diagnostics faults = new Diagnostics();
    assertNull(read(head, null, faults));
    List<String> kinds = faults.sorted().stream().map(Diagnostic::kind).toList();
    assertEquals(List.of(DraftFault.PLACE_UNKNOWN.id()), kinds);
  }

  @Test
  void saysWhichOptionsToGive() {
    Diagnostics faults = new Diagnostics();
    List<Passage> bare = Passage.all("各位代表：\n我们要继续努力。");
    assertNull(
        new FrameReader("report.txt", bare, faults).read(new FrameReader.Told(null, null, null)));
    assertEquals(3, faults.sorted().size());
    for (Diagnostic one : faults.sorted()) {
      assertEquals(Severity.ERROR, one.severity());
      assertTrue(one.cure().zh().contains("--") && one.cure().en().contains("--"));
    }
  }
}
