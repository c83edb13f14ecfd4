package reportsite.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a narrative says it holds, and where. */
final class NarrativeContentsTest {

  @Test
  void referencesComeInTheOrderOfTheTextWithTheirTypedWords() {
    Specimen one =
        Specimen.zh(
            "## 农业",
            "",
            "甲[](figure:a)乙[5%](figure:growth-2024)",
            "丙**[第十段](passage:10)**",
            "",
            "![](chart:grain)",
            "",
            "- 丁",
            "  - [工\\*业](chapter:review/industry)",
            "",
            "| a | b |",
            "|--|--|",
            "| c | 约[8%](figure:b)的 |");
    assertEquals(List.of(), one.faults());
    assertEquals(
        List.of(
            "3:2 FIGURE a ",
            "3:15 FIGURE growth-2024 5%",
            "4:4 PASSAGE 10 第十段",
            "6:1 CHART grain ",
            "9:5 CHAPTER review/industry 工*业",
            "13:8 FIGURE b 8%"),
        one.references());
  }

  @Test
  void runsAreTheWordsOfEachLineWhereTheyStand() {
    Specimen one =
        Specimen.zh(
            "## 农业2024",
            "",
            "  甲1[](figure:a)乙2",
            "**丙3：**丁",
            "",
            "- 戊",
            "  续4",
            "  1. 己5",
            "",
            "| 庚 | 6 |",
            "|--|--|",
            "|  辛  | 7[](figure:b)8 |",
            "[题9]");
    assertEquals(List.of(), one.faults());
    assertEquals(
        List.of(
            "1:4 农业2024",
            "3:3 甲1",
            "3:17 乙2",
            "4:3 丙3：",
            "4:8 丁",
            "6:3 戊",
            "7:3 续4",
            "8:6 己5",
            "10:3 庚",
            "10:7 6",
            "12:4 辛",
            "12:9 7",
            "12:22 8",
            "13:2 题9"),
        one.runs());
  }

  @Test
  void columnsCountUtf16Units() {
    assertEquals(List.of("1:3 FIGURE a "), Specimen.zh("𠮷[](figure:a)").references());
  }

  @Test
  void signsThatMarkdownLooksAtDoNotCutNumerals() {
    assertEquals(
        List.of("1:1 12:30 & 3_000! 4<5 http 1-2"),
        Specimen.en("12:30 & 3_000! 4<5 http 1-2").runs());
  }

  @Test
  void anEscapedSignBeginsWordsOfItsOwn() {
    assertEquals(
        List.of("1:1 甲", "1:3 *乙", "1:6 \\", "1:8 #1"), Specimen.zh("甲\\*乙\\\\\\#1").runs());
  }

  @Test
  void aReferenceOverTwoLinesIsOneReference() {
    assertEquals(List.of("1:2 FIGURE a 粮食产量"), Specimen.zh("甲[粮食", "产量](figure:a)").references());
    assertEquals(
        List.of("1:1 FIGURE a grain output"),
        Specimen.en("[grain", "output](figure:a)").references());
  }
}
