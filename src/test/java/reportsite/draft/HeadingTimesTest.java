package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.figure.HeadingTimes;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.outline.Phase;
import reportsite.model.Source.Passage;
import reportsite.notation.value.Period;

/** A question mark says that a person is asked; the report is of 2026. */
final class HeadingTimesTest {

  private static Frame frame(String session) {
    return new Frame(
        2026, "清溪县", "清溪县人民政府", LocalDate.of(2026, 2, 3), "清溪县第十九届人民代表大会" + session, "县长 方远");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REVIEW | 过去五年工作回顾 | 2021/2025",
        "REVIEW | 过去5年 | 2021/2025",
        "REVIEW | 五年来 | 2021/2025",
        "REVIEW | 五年工作回顾 | 2021/2025",
        "REVIEW | 近三年工作情况 | 2023/2025?",
        "REVIEW | 2021—2025年回顾 | 2021/2025",
        "REVIEW | 2021-2025发展成就 | 2021/2025",
        "REVIEW | 二〇二一年至二〇二五年工作回顾 | 2021/2025",
        "REVIEW | “十四五”发展成就 | 2021/2025",
        "REVIEW | 十四五时期工作回顾 | 2021/2025",
        "REVIEW | 本届政府任期工作回顾 | ?",
        "REVIEW | 2025年工作及“十四五”时期发展回顾 | ''",
        "REVIEW | 过去五年和2025年工作回顾 | ?",
        "REVIEW | 2025年上半年 | 2025-H1",
        "REVIEW | 上半年工作回顾 | 2025-H1",
        "REVIEW | 一季度 | 2025-Q1",
        "REVIEW | 前三季度经济运行情况 | 2025-01/2025-09",
        "REVIEW | 二〇二五年工作回顾 | 2025",
        "REVIEW | 工作回顾 | -",
        "REVIEW | 产业发展 | -",
        "PLAN | 今后五年 | 2026/2030",
        "PLAN | 未来五年奋斗目标 | 2026/2030",
        "PLAN | “十五五”时期主要目标 | 2026/2030",
        "PLAN | “十五五”规划目标 | 2026/2030",
        "PLAN | 十五五时期 | 2026/2030",
        "PLAN | 今后五年目标和2026年重点任务 | ?",
        "PLAN | 一季度工作安排 | 2026-Q1",
        "PLAN | 十五个重点项目 | -",
      })
  void headingsNameTimes(Phase phase, String heading, String time) {
    assertEquals(time, shown(HeadingTimes.told(heading, phase, frame("第五次会议"))), heading);
  }

  @Test
  void aTermIsOverWhereTheNextBegins() {
    assertEquals("2021/2025", shown(HeadingTimes.told("本届政府任期工作回顾", Phase.REVIEW, frame("第一次会议"))));
  }

  private static String shown(HeadingTimes.@Nullable Told told) {
    if (told == null) {
      return "-";
    }
    Period period = told.period();
    return (period == null ? "" : period.text()) + (told.isCertain() ? "" : "?");
  }

  @Test
  void sentencesWithoutATimeHaveThatOfTheirHeading() {
    assertFigures(
        """
        一、过去五年工作回顾
        （一）产业发展
        新建标准厂房12万平方米。工业产值增长38%。粮食产量9万吨。企业总数达到500家。
        工业产值年均增长6%，利润同比增长3%。2025年，新建公园2个。财政收入从8亿元增加到11亿元。
        （二）2025年上半年
        出口额增长4%。
        存在的困难
        投资下降2%。
        （三）社会事业
        累计植树30万株。
        二、今后五年奋斗目标
        新增就业2万人。财政收入达到15亿元。工业产值年均增长5%。
        三、2026年重点任务
        新建公园3个。
        """,
        "第一次会议",
        "12万平方米 2021/2025, 38% 2021/2025, 9万吨 2021/2025?, 500家 2025,"
            + " 6% average: 2021/2025, 3% 2021/2025?, 2个 2025?, 8亿元 start: 2021/2025?, 11亿元 2025,"
            + " 4% 2025-H1, 2% 2025-H1, 30万株 2021/2025,"
            + " 2万人 2026/2030, 15亿元 2030, 5% average: 2026/2030, 3个 2026");
  }

  @Test
  void aLineWithoutATimeMayBelongToTheLineAbove() {
    assertFigures(
        """
        一、工作回顾
        前三季度
        出口额增长4%。
        存在的困难
        投资下降2%。
        二、工作安排
        新建公园3个。
        """,
        "第五次会议", "4% 2025-01/2025-09, 2% 2025-01/2025-09?, 3个 2026");
  }

  @Test
  void belowAHeadingOfSeveralTimesASingleYearIsTheLast() {
    assertFigures(
        """
        一、2025年工作及“十四五”时期发展回顾
        新建公园2个。工业产值同比增长5%。五年来，植树30万株。
        二、2026年工作安排
        新建公园3个。
        """,
        "第五次会议", "2个 2025, 5% 2025, 30万株 2021/2025, 3个 2026");
  }

  private static void assertFigures(String text, String session, String expected) {
    List<Passage> passages = Passage.all("标题\n" + text);
    assertEquals(
        expected,
        new ReportDrafter(passages, frame(session), EarlierReports.none())
            .draft()
            .figures()
            .map(entry -> entry.figure())
            .sorted(
                Comparator.comparingInt(DraftFigure::passage).thenComparingInt(DraftFigure::start))
            .map(
                one ->
                    one.value().written()
                        + " "
                        + one.period().text()
                        + (one.doubts().stream()
                                .anyMatch(doubt -> doubt.zh().matches(".*(?:不是一年|哪一段时间).*"))
                            ? "?"
                            : ""))
            .collect(Collectors.joining(", ")));
  }
}
