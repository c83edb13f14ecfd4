package reportsite.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What narratives may not contain, and where it is reported. */
final class NarrativeFaultsTest {

  /** In the table, {@code ␤} stands for a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '´',
      value = {
        "# 题 ¦ 1:1 heading-of-level-1",
        "## 甲␤#### 题 ¦ 2:1 heading-too-deep",
        "甲␤␤题␤--- ¦ 3:1 heading-underlined",
        "题␤=== ¦ 1:1 heading-underlined",
        "##题 ¦ 1:1 heading-without-space",
        "甲␤＃＃题 ¦ 2:1 heading-without-space",
        "## ¦ 1:1 heading-empty",
        "### 题 ¦ 1:1 heading-skips-level",
        "## [](figure:a) ¦ 1:4 reference-without-text",
        "<div>␤甲␤</div> ¦ 1:1 raw-html",
        "甲<b>乙 ¦ 1:2 raw-html",
        "甲␤- 乙<br/>丙 ¦ 2:4 raw-html",
        "<!-- 甲 --> ¦ 1:1 html-comment",
        "甲<!-- 乙 -->丙 ¦ 1:2 html-comment",
        "甲&nbsp;乙 ¦ 1:2 character-reference",
        "甲`乙`丙 ¦ 1:2 code",
        "```␤甲␤``` ¦ 1:1 code",
        "甲␤␤    乙 ¦ 3:5 code",
        "甲␤␤--- ¦ 3:1 thematic-break",
        "甲  ␤乙 ¦ 1:2 hard-break",
        "甲\\␤乙 ¦ 1:2 hard-break",
        "　　甲 ¦ 1:1 leading-space",
        "甲**乙 ¦ 1:2 stray-mark",
        "甲~~乙~~ ¦ 1:2 stray-mark 1:5 stray-mark",
        "甲[^1]乙 ¦ 1:2 footnote",
        "甲␤␤[^1]: 乙 ¦ 3:1 footnote",
        "甲<https://a.example>乙 ¦ 1:2 bare-address",
        "甲 https://a.example 乙 ¦ 1:3 bare-address",
        "甲<a@b.example>乙 ¦ 1:2 bare-address",
        "甲[乙][丙] ¦ 1:2 reference-style-link",
        "甲[乙]␤␤[乙]: figure:a ¦ 1:2 reference-style-link 3:1 reference-style-link",
        "甲[乙] ¦ 1:2 unfinished-reference",
        "甲![乙](b.png) ¦ 1:2 image-not-chart",
        "![乙](https://a.example/b.png) ¦ 1:1 image-not-chart",
        "![](figure:a) ¦ 1:1 image-not-chart",
        "甲[乙](https://a.example) ¦ 1:2 foreign-link",
        "甲[乙](http://a.example) ¦ 1:2 foreign-link",
        "甲[乙](javascript:a) ¦ 1:2 foreign-link",
        "甲[乙](data:text/html,a) ¦ 1:2 foreign-link",
        "甲[乙](mailto:a) ¦ 1:2 foreign-link",
        "甲[乙](../a.html) ¦ 1:2 link-without-scheme",
        "甲[乙](#s1) ¦ 1:2 link-without-scheme",
        "甲[乙]() ¦ 1:2 link-without-scheme",
        "甲[乙](fgure:a) ¦ 1:2 unknown-scheme",
        "甲[乙](table:a) ¦ 1:2 unknown-scheme",
        "甲[乙](figure:) ¦ 1:2 bad-target",
        "甲[乙](figure:A_b) ¦ 1:2 bad-target",
        "甲[](passage:0) ¦ 1:2 bad-target",
        "甲[](passage:p10) ¦ 1:2 bad-target",
        "甲[乙](chapter:economy) ¦ 1:2 bad-target",
        "甲[](chapter:review/economy) ¦ 1:2 reference-without-text",
        "甲[乙](figure:a \"丙\") ¦ 1:2 link-title",
        "甲[**乙**](figure:a) ¦ 1:2 markup-in-reference",
        "甲![](chart:a) ¦ 1:2 chart-not-alone",
        "- 甲␤␤甲␤![](chart:a) ¦ 4:1 chart-not-alone",
        "![](chart:a)![](chart:b) ¦ 1:1 chart-not-alone 1:13 chart-not-alone",
        "## ![](chart:a) ¦ 1:1 heading-empty 1:4 chart-not-alone",
        "甲[乙](chart:a) ¦ 1:2 chart-as-link",
        "> - 甲 ¦ 1:3 not-in-quote",
        "> ## 甲 ¦ 1:3 not-in-quote",
        "> ![](chart:a) ¦ 1:3 not-in-quote",
        "> 甲[](figure:a) ¦ 1:4 reference-without-text",
        "- ## 甲 ¦ 1:3 not-in-list",
        "| a | b |␤| c | d | ¦ 1:1 table-without-head 2:1 table-without-head",
        "| a | b |␤|--|--|␤| c | ¦ 3:1 table-row-length",
        "| a | b |␤|--|--|␤| c | d | e | ¦ 3:1 table-row-length",
        "| a | b |␤|--|--|␤| c | [乙](fgure:a) | ¦ 3:7 unknown-scheme",
      })
  void isRefusedAtItsPlace(String typed, String faults) {
    Specimen specimen = Specimen.zh(typed.split("␤", -1));
    assertEquals(faults, String.join(" ", specimen.faults()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '´',
      value = {
        "甲［5%］（figure:a） ¦ 1:2 ¦ [5%](figure:a)",
        "甲[5%]（figure:a） ¦ 1:2 ¦ [5%](figure:a)",
        "甲【5%】(figure:a) ¦ 1:2 ¦ [5%](figure:a)",
        "甲[5%](figure：a) ¦ 1:2 ¦ [5%](figure:a)",
        "甲[5%](figure: a) ¦ 1:2 ¦ [5%](figure:a)",
        "甲[5%]( figure:a ) ¦ 1:2 ¦ [5%](figure:a)",
        "甲[5%](figure:a b) ¦ 1:2 ¦ [5%](figure:ab)",
        "甲[5%] (figure:a) ¦ 1:2 ¦ [5%](figure:a)",
        "甲［］（fgure：a） ¦ 1:2 ¦ [](figure:a)",
        "真好！［］（figure：a） ¦ 1:4 ¦ [](figure:a)",
        "！［］（chart：a） ¦ 1:1 ¦ ![](chart:a)",
        "![](chart：a) ¦ 1:1 ¦ ![](chart:a)",
      })
  void aMistypedReferenceIsRecognisedAndSpeltOut(String typed, String place, String cure) {
    Specimen specimen = Specimen.zh(typed);
    assertEquals(List.of(place + " mistyped-reference"), specimen.faults());
    assertEquals("write '" + cure + "'", specimen.diagnostics().sorted().get(0).cure().en());
  }

  @Test
  void fullWidthBracketsThatReferToNothingArePlainWords() {
    Specimen specimen = Specimen.zh("［注］（GDP：国内生产总值）与【公告】（略）");
    assertEquals(List.of(), specimen.faults());
    assertEquals(List.of("1:1 ［注］（GDP：国内生产总值）与【公告】（略）"), specimen.runs());
  }

  @Test
  void anUnknownKindOfReferenceNamesTheNearestOne() {
    assertEquals(
        "是不是“figure”？", Specimen.zh("[甲](fgure:a)").diagnostics().sorted().get(0).cure().zh());
    assertEquals(
        "possible: chapter, chart, commitment, figure, passage, term",
        Specimen.zh("[甲](table:a)").diagnostics().sorted().get(0).cure().en());
  }

  @Test
  void everyFaultIsToldInBothLanguages() {
    assertTrue(
        Arrays.stream(MarkdownFault.values())
            .allMatch(
                fault ->
                    fault.wording().fault().zh().codePoints().anyMatch(c -> c > 0x4E00)
                        && fault.wording().fault().en().codePoints().noneMatch(c -> c > 0x4E00)));
  }
}
