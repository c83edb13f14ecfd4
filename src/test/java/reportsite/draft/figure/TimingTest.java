package reportsite.draft.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.outline.Phase;
import reportsite.draft.words.Catalogue;
import reportsite.model.Source.Passage;

/** The report is of 2026; a question mark says that a person is asked. */
final class TimingTest {

  private static final Frame FRAME =
      new Frame(2026, "青山区", "青山区人民政府", LocalDate.of(2026, 1, 20), "青山区第三届人民代表大会第五次会议", "区长");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REVIEW | 粮食产量8万吨。 | 2025",
        "REVIEW | 前10个月，进出口总额增长7.2%。 | 2025-01/2025-10",
        "REVIEW | 1—9月，固定资产投资增长3.3%。 | 2025-01/2025-09",
        "REVIEW | 2024年1至8月，税收收入增长2.1%。 | 2024-01/2024-08",
        "REVIEW | 上半年，规上工业增加值增长6.6%。 | 2025-H1",
        "REVIEW | 一季度，消费增长5.1%，全年消费增长4.4%。 | 2025-Q1, 2025",
        "REVIEW | 第三季度工业用电量增长9.1%。 | 2025-Q3",
        "REVIEW | 前三季度，财政收入完成9亿元。 | 2025-01/2025-09",
        "REVIEW | 12月当月出口增长11.5%。 | 2025-12",
        "REVIEW | 截至11月末，贷款余额420亿元。 | as-of: 2025-11",
        "REVIEW | 截至12月31日，在库企业310家。 | as-of: 2025-12-31",
        "REVIEW | “十四五”以来，累计植树30万株。 | 2021/2025",
        "REVIEW | 2021—2025年，财政收入年均增长5.2%。 | average: 2021/2025",
        "REVIEW | 2024—2025年，工业产值两年平均增长4.8%。 | average: 2024/2025",
        "REVIEW | 2021—2025年，工业产值从180亿元增加到260亿元。 | start: 2021/2025, 2025",
        "REVIEW | 财政收入从2020年的8亿元增加到11亿元。 | 2020, 2025",
        "REVIEW | 财政收入从8亿元增加到11亿元。 | start: 2025?, 2025",
        "REVIEW | 财政收入年均增长5.2%。 | average: 2021/2025?",
        "REVIEW | 近三年，累计植树30万株。 | 2023/2025?",
        "REVIEW | 2021—2025年，企业总数达到500家。 | 2025",
        "REVIEW | 截至目前，注册志愿者3万人。 | 2025?",
        "PLAN | 新建公园2个。 | 2026",
        "PLAN | 到2030年，粮食产量10万吨。 | 2030",
        "PLAN | 一季度，确保新开工项目20个。 | 2026-Q1",
        "PLAN | “十五五”时期，财政收入年均增长5%左右。 | average: 2026/2030",
        "PLAN | 6月底前新建公园2个。 | 2026",
      })
  void theWordsBeforeANumberSayItsTime(Phase phase, String text, String periods) {
    FigureDrafter drafter = new FigureDrafter(List.of(), Catalogue.standard(), FRAME);
    List<String> found =
        drafter.in(new Passage(3, 3, text), phase, null).stream()
            .map(figure -> figure.period().text() + (isAsked(figure) ? "?" : ""))
            .toList();
    assertEquals(periods, String.join(", ", found), text);
  }

  private static boolean isAsked(DraftFigure figure) {
    return figure.doubts().stream().anyMatch(doubt -> doubt.zh().contains("不是一年"));
  }
}
