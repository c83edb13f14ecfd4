package reportsite.chart.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void aTextThatFitsStaysWhole() {
    assertEquals(List.of("青山区"), LineBreaks.wrap("青山区", Role.LABEL, 45));
  }

  @Test
  void linesAreOfLikeLength() {
    assertEquals(
        List.of("青山区重点项目", "建设完成情况表"), LineBreaks.wrap("青山区重点项目建设完成情况表", Role.LABEL, 13 * 15));
  }

  @Test
  void closingMarksDoNotBeginALineAndOpeningMarksDoNotEndOne() {
    assertEquals(List.of("青山", "（区）", "的路"), LineBreaks.wrap("青山（区）的路", Role.LABEL, 3.1 * 15));
  }

  @Test
  void aYearIsNotTornFromItsWord() {
    for (String line : LineBreaks.wrap("全区各项工作2024年完成投资", Role.LABEL, 6.2 * 15)) {
      assertTrue(!line.startsWith("年"), line);
    }
  }

  @Test
  void englishBreaksAtSpacesOnly() {
    assertEquals(
        List.of("General public", "budget revenue"),
        LineBreaks.wrap("General public budget revenue", Role.LABEL, 150));
    assertEquals(
        List.of("the district’s", "“white list”"),
        LineBreaks.wrap("the district’s “white list”", Role.LABEL, 115));
  }

  @Test
  void aWordLongerThanALineIsCutRatherThanClipped() {
    List<String> lines = LineBreaks.wrap("internationalization", Role.LABEL, 60);
    assertEquals("internationalization", String.join("", lines));
    lines.forEach(line -> assertTrue(TextWidth.of(line, Role.LABEL) <= 60, line));
  }

  @Test
  void aLineEndsAfterACommaRatherThanWithinAClause() {
    assertEquals(
        List.of("新增城镇就业和高技能人才，", "都低于上年的结果"),
        LineBreaks.wrap("新增城镇就业和高技能人才，都低于上年的结果", Role.LABEL, 14 * 15));
  }

  @Test
  void aWordAndATitleStayWhole() {
    assertEquals(
        List.of("来源：青山区人民政府", "《政府工作报告》，2025年2月26日"),
        LineBreaks.wrap("来源：青山区人民政府《政府工作报告》，2025年2月26日", Role.LABEL, 19 * 15));
    assertEquals(
        List.of("青山区所列项目的", "总投资高于上年"), LineBreaks.wrap("青山区所列项目的总投资高于上年", Role.LABEL, 9.5 * 15));
  }

  @Test
  void aUnitIsNotTornAtItsStroke() {
    for (String line : LineBreaks.wrap("年均浓度不高于45微克/立方米", Role.LABEL, 10 * 15)) {
      assertTrue(!line.startsWith("/") && !line.endsWith("/"), line);
    }
  }

  @Test
  void coordinatesHaveOneDecimalAtMost() {
    assertEquals("0", SvgCanvas.number(-0.0004));
    assertEquals("123.5", SvgCanvas.number(123.456));
    assertEquals("200", SvgCanvas.number(200));
  }
}
