package reportsite.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void aTextThatFitsStaysWhole() {
    assertEquals(List.of("青山区"), LineBreaks.wrap("青山区", Role.LABEL, 42));
  }

  @Test
  void linesAreOfLikeLength() {
    assertEquals(
        List.of("青山区重点项目", "建设完成情况表"), LineBreaks.wrap("青山区重点项目建设完成情况表", Role.LABEL, 13 * 14));
  }

  @Test
  void closingMarksDoNotBeginALineAndOpeningMarksDoNotEndOne() {
    assertEquals(List.of("青山", "（区）", "的路"), LineBreaks.wrap("青山（区）的路", Role.LABEL, 3.1 * 14));
  }

  @Test
  void aYearIsNotTornFromItsWord() {
    for (String line : LineBreaks.wrap("全区各项工作2024年完成投资", Role.LABEL, 6.2 * 14)) {
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
}
