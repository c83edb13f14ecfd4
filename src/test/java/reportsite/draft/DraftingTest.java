package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.Golden;
import reportsite.diag.Diagnostics;
import reportsite.draft.Drafting.Drafted;
import reportsite.draft.words.Quoting;
import reportsite.intake.Intake.IntakeFault;
import reportsite.model.Span;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;

/** Reports of an invented place, in the dresses in which reports come. */
final class DraftingTest {

  private static final Path FOLDER = Path.of("src/test/resources/draft");

  private static String numbered() throws IOException {
    return Files.readString(FOLDER.resolve("report.txt"));
  }

  static List<byte[]> dresses() throws IOException {
    String text = numbered();
    String plain = text.replaceAll("(?m)^(?:（[一二三]）|[一二三]、)", "");
    return List.of(
        text.getBytes(StandardCharsets.UTF_8),
        text.getBytes(Charset.forName("GB18030")),
        ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
        text.replace('%', '％').getBytes(StandardCharsets.UTF_8),
        text.replace("5.5%", "百分之五点五").getBytes(StandardCharsets.UTF_8),
        text.replace('（', '(').replace('）', ')').replace('；', ';').getBytes(StandardCharsets.UTF_8),
        text.replaceAll("(?m)^(?=.)", "　　").replace("\n", "\n\n").getBytes(StandardCharsets.UTF_8),
        text.replace("一、", "1.").replace("二、", "2.").getBytes(StandardCharsets.UTF_8),
        plain.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("dresses")
  void loadsAndLosesNoNumeral(byte[] bytes) throws IOException {
    DraftedProject project = DraftedProject.of(bytes);
    assertEquals(List.of(), project.coverage().uncovered());
    assertEquals(19, project.coverage().total());
  }

  @ParameterizedTest
  @MethodSource("dresses")
  void quotesWordForWordAndOnce(byte[] bytes) throws IOException {
    Report report = DraftedProject.of(bytes).report();
    for (Figure figure : report.figures()) {
      String passage = report.source().passage(figure.passage()).orElseThrow().text();
      assertEquals(passage.indexOf(figure.quote()), passage.lastIndexOf(figure.quote()));
      assertTrue(passage.contains(figure.quote()), figure.quote());
      assertTrue(figure.quote().contains(figure.value().written()), figure.quote());
    }
  }

  /** 农村居民收入分别达4.5万元 would say of one what is another's. */
  @Test
  void aNumberOfAListIsQuotedFromWhereItsNamesBegin() {
    String text = "全年向好，城镇、农村居民收入分别达4.5万元、2.3万元，增长5%。";
    Span value = new Span(text.indexOf("4.5"), text.indexOf("4.5") + "4.5万元".length());
    Span quote = Quoting.of(text).ofValue(value).orElseThrow();
    assertEquals("城镇、农村居民收入分别达4.5万元", text.substring(quote.start(), quote.end()));
  }

  /** A target without a number is told, where the main targets are set and among the tasks. */
  @Test
  void tellsOfTargetsWithoutANumber() {
    String text =
        """
        青溪区2026年政府工作报告
        ——2026年1月12日在青溪区第九届人民代表大会第五次会议上
        青溪区人民政府区长  王岚
        一、2025年工作回顾
        全年地区生产总值增长5.2%。
        二、2026年工作安排
        主要预期目标是：地区生产总值增长5%左右，耕地保有量只增不减，财政收入与上年持平，新增债务零增长。
        （一）做强产业。推动工业用地供应只增不减。新建学校2所。
        （二）守护生态。新建公园3个。
        """;
    Map<String, String> content =
        new Drafting("report.txt", new Diagnostics())
            .draft(text.getBytes(StandardCharsets.UTF_8), null, null, null)
            .orElseThrow()
            .content();
    String all = String.join("\n", content.values());
    assertTrue(all.contains("第7段的目标“耕地保有量只增不减”没有写数字"), all);
    assertTrue(all.contains("目标没有写数字，不能登记为数字，按承诺登记"), all);
    assertTrue(all.contains("value: 零增长"), all);
    assertEquals(2, all.split("的目标“|目标没有写数字", -1).length - 1, all);
  }

  /** What is written for a whole report; {@code -Dapprove=true} writes the present files. */
  @Test
  void writesTheseFiles() throws IOException {
    Map<String, String> content = new TreeMap<>();
    new Drafting("report.txt", new Diagnostics())
        .draft(Files.readAllBytes(FOLDER.resolve("report.txt")), null, null, null)
        .orElseThrow()
        .content()
        .forEach((path, text) -> content.put(path, text));
    StringBuilder all = new StringBuilder();
    content.forEach((path, text) -> all.append("=== ").append(path).append('\n').append(text));
    new Golden(FOLDER.resolve("content.golden")).assertIs(all.toString());
  }

  @Test
  void keepsTheBytesOfAReportInUtf8() throws IOException {
    byte[] bytes = ("\uFEFF" + numbered()).getBytes(StandardCharsets.UTF_8);
    Drafted drafted =
        new Drafting("report.txt", new Diagnostics()).draft(bytes, null, null, null).orElseThrow();
    assertArrayEquals(bytes, drafted.seed().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "A report about something else, of 2026.", "各位代表：你们好。"})
  void saysWhyNothingCanBeDrafted(String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(
        new Drafting("report.txt", diagnostics)
            .draft(text.getBytes(StandardCharsets.UTF_8), null, null, null)
            .isEmpty());
    assertTrue(diagnostics.hasErrors());
  }

  @Test
  void tellsWhatIsNoText() {
    assertEquals(IntakeFault.BINARY.id(), refusal(new byte[] {'P', 'K', 3, 4, 0}));
    assertEquals(
        IntakeFault.ENDLESS_REPORT.id(),
        refusal("一".repeat(1_000_001).getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        IntakeFault.UNREADABLE.id(), refusal(new byte[] {(byte) 0xE6, (byte) 0xFF, (byte) 0xFF}));
  }

  private static String refusal(byte[] bytes) {
    Diagnostics diagnostics = new Diagnostics();
    new Drafting("report.txt", diagnostics).draft(bytes, null, null, null);
    return diagnostics.sorted().get(0).kind();
  }
}
