package reportsite.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.derived.FigurePlaces.SentencePairs;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.site.Qingshan;
import reportsite.text.Lang;

final class SentencePairsTest {

  private static final Report REPORT = Qingshan.report();

  @Test
  void anEnglishSentenceDoesNotEndWithinItsNumbersAndAbbreviations() {
    assertEquals(
        List.of(
            "(1) Growth was 5.5 percent at No. 3 School. ",
            "“The U.S. Park opened.” ",
            "It cost 1.2 million yuan."),
        texts(
            "(1) Growth was 5.5 percent at No. 3 School. “The U.S. Park opened.” It cost 1.2 million yuan.",
            Lang.EN));
    assertEquals(List.of("甲区“好！”", "乙区。", "丙区"), texts("甲区“好！”乙区。丙区", Lang.ZH));
  }

  @Test
  void asManySentencesAreTakenOneByOne() {
    assertEquals("Two. ", english("一。二。三。", "One. Two. Three.", "二"));
  }

  @Test
  void numbersSayBetweenWhichSentencesItStands() {
    String chinese = "建成8所学校。办好医院，方便群众。修路30公里。";
    String english = "We built 8 schools. We ran hospitals. This is convenient. We paved 30 km.";
    assertEquals("We ran hospitals. This is convenient. ", english(chinese, english, "医院"));
    assertEquals(
        "We built 8 schools. We ran hospitals. This is convenient. ",
        english(chinese, english, "8所"));
    assertEquals(
        "We ran hospitals. This is convenient. We paved 30 km.", english(chinese, english, "修路"));
  }

  /** An English text gives the Chinese of a name in brackets. */
  @Test
  void namesSayItToo() {
    String chinese = "办好医院。修建甲乙园。方便群众。";
    String english =
        "We ran hospitals. They are good. We built Jiayi Park (甲乙园). This is convenient.";
    assertEquals("We ran hospitals. They are good. ", english(chinese, english, "医院"));
    assertEquals("This is convenient.", english(chinese, english, "方便"));
    String twice = english.replace("They", "The 甲乙园");
    assertEquals(twice, english(chinese, twice, "方便"));
  }

  @Test
  void whatNothingProvesIsShownWhole() {
    assertEquals("Both. More. And more.", english("一。二。", "Both. More. And more.", "二"));
    String crossed = "30 km were paved. 8 schools were built.";
    assertEquals(crossed, english("建成8所学校。修路30公里。", crossed, "修路"));
  }

  private static List<String> texts(String text, Lang lang) {
    return SentencePairs.sentences(text, lang).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private static String english(String chinese, String english, String part) {
    Passage passage = new Passage(1, 1, chinese);
    Translation translation = new Translation(1, "", english, false, Position.of("x.yaml"));
    int at = chinese.indexOf(part);
    Span span =
        SentencePairs.of(REPORT, passage, translation).english(new Span(at, at + part.length()));
    return english.substring(span.start(), span.end());
  }
}
