package reportsite.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.load.Decoding;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.Node.Sequence;

/** What the reader of YAML keeps, and what it says about slips. */
final class YamlTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Mapping read(String text) {
    Mapping mapping = YamlParser.read(new SourceText("a.yaml", text), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertNotNull(mapping);
    return mapping;
  }

  private String trouble(String text) {
    YamlParser.read(new SourceText("a.yaml", text), diagnostics);
    List<Diagnostic> found = diagnostics.sorted();
    assertEquals(1, found.size(), found.toString());
    Position at = found.get(0).at();
    return at.line() + ":" + at.column() + " " + found.get(0).kind();
  }

  private static Position at(int line, int column) {
    return new Position("a.yaml", line, column);
  }

  private static Scalar scalar(Mapping mapping, int entry) {
    return assertInstanceOf(Scalar.class, mapping.entries().get(entry).value());
  }

  @Test
  void numbersWordsAndDatesStayAsTyped() {
    Mapping read = read("a: 4.10\nb: 0123\nc: yes\nd: 2025-02-26\ne: null\nf: ~\ng: 1e3\n");
    assertEquals(
        List.of("4.10", "0123", "yes", "2025-02-26", "null", "~", "1e3"),
        read.entries().stream().map(entry -> ((Scalar) entry.value()).text()).toList());
  }

  @Test
  void aKeyAndItsValueKnowTheirPlaces() {
    Mapping read = read("# words\nfirst: 1\nitems:\n  - {id: x, name: y}\n");
    assertEquals(at(2, 1), read.entries().get(0).keyAt());
    assertEquals(new Scalar("1", at(2, 8), 15, 16), scalar(read, 0));
    Sequence items = assertInstanceOf(Sequence.class, read.entries().get(1).value());
    Mapping item = assertInstanceOf(Mapping.class, items.items().get(0));
    assertEquals(at(4, 5), item.at());
    assertEquals(at(4, 13), item.entries().get(1).keyAt());
    assertEquals(at(4, 19), item.entries().get(1).value().at());
  }

  /** Readers of YAML 1.1 take 3:7 for 187. */
  @Test
  void whatOthersReadAsNumbersIsQuoted() {
    for (String text : List.of("3:7", "8.1:40.2:51.7", "9:30")) {
      boolean isNumber = !text.contains(".");
      assertEquals(isNumber, YamlWriter.scalar(text).startsWith("\""), text);
      assertEquals(isNumber, YamlWriter.fresh(text, YamlWriter.Around.FLOW).startsWith("\""), text);
    }
  }

  @Test
  void quotedTextBeginsBehindItsQuote() {
    assertEquals(new Scalar("x", at(1, 5), 3, 6), scalar(read("a: \"x\"\n"), 0));
    assertEquals(new Scalar("x", at(1, 5), 3, 6), scalar(read("a: 'x'\n"), 0));
    assertEquals(new Scalar("x\n", at(2, 3), 3, 8), scalar(read("a: |\n  x\n"), 0));
  }

  @Test
  void columnsAreCountedAsEditorsDo() {
    // A character outside the basic plane is two units wide in every editor.
    Mapping read = read("a: {𠮷: \"𠮷\", c: 1}\n");
    Mapping inner = assertInstanceOf(Mapping.class, read.entries().get(0).value());
    assertEquals(at(1, 15), inner.entries().get(1).keyAt());
  }

  @Test
  void windowsLineEndsAndByteOrderMarksAreTolerated() {
    byte[] bytes = "\uFEFFa: 1\r\nb: 2\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String text = Decoding.strict("a.yaml", bytes, diagnostics);
    assertNotNull(text);
    assertEquals(new Scalar("2", at(2, 4), 9, 10), scalar(read(text), 1));
  }

  @Test
  void aFileInAnotherEncodingIsRefusedWhereItBegins() {
    byte[] bytes = "a: 1\nb: 青山".getBytes(Charset.forName("GB18030"));
    assertEquals(null, Decoding.strict("a.yaml", bytes, diagnostics));
    Diagnostic found = diagnostics.sorted().get(0);
    assertEquals(at(2, 4), found.at());
    assertEquals("not-utf-8", found.kind());
    assertTrue(Decoding.forDisplay(bytes).endsWith("青山"));
  }

  @Test
  void aDuplicateKeyNamesTheLineOfTheFirst() {
    assertEquals("3:1 duplicate-key", trouble("a: 1\nb: 2\na: 3\n"));
    assertTrue(diagnostics.sorted().get(0).fault().en().endsWith("line 1"));
  }

  @Test
  void everyProblemThatDoesNotStopTheReadingIsReported() {
    YamlFile.read(
        "a.yaml", "a: &x 1\nb: *x\nc: !t 2\nd:\n<<: {e: 1}\nf: [1, ]\ng: {}\n", diagnostics);
    assertEquals(
        List.of("1 anchor-or-alias", "2 anchor-or-alias", "3 tag", "4 empty-value", "5 merge-key"),
        diagnostics.sorted().stream().map(d -> d.at().line() + " " + d.kind()).toList());
  }

  /** In these texts {@code /} ends a line and {@code ~} is a tab. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a：1/b: 2| 1:2 full-width-colon",
        "a: 1/b：2/c: 3| 2:2 full-width-colon",
        "- id: x/  period：2024/  kind: result| 2:9 full-width-colon",
        "a: {zh： 一, en: b}| 1:7 full-width-colon",
        "a: {zh: 一， en: b}| 1:10 full-width-comma",
        "a: {zh: 一，en: b}| 1:10 full-width-comma",
        "a:1/b: 2| 1:2 no-space-after-colon",
        "a: {zh:一, en: b}| 1:7 no-space-after-colon",
        "a: “Review: the year”| 1:4 full-width-quotes",
        "a: \"x/b: 1| 1:4 unclosed-quote",
        "a: 'x/b: 1| 1:4 unclosed-quote",
        "a: {b: 1/c: 1| 1:4 unclosed-bracket",
        "a: [b, c/d: 1| 1:4 unclosed-bracket",
        "a:/  - {b: 1| 2:5 unclosed-bracket",
        "a: {b: 1}}| 1:10 extra-bracket",
        "a: Review: the year| 1:10 colon-in-text",
        "a: {en: Review: the year}| 1:15 colon-in-text",
        "a: {zh: \"x\" en: \"y\"}| 1:13 missing-comma",
        "a:/  - {b: 1,/     c: 2/     d: 3}| 4:6 missing-comma",
        "a: {b: 1,, c: 2}| 1:10 extra-comma",
        "a: {en: Qingshan, the district}| 1:19 bare-word",
        "a: {en: 'the people's congress'}| 1:21 text-after-quote",
        "a: [](figure:x) rose| 1:6 bracket-in-text",
        "a: {zh: 增长[](figure:x), en: y}| 1:11 bracket-in-text",
        "b:/~c: 1/~d: 1| 2:1 tab-indent",
        "a: 1/  b: 2| 2:3 bad-indent",
        "a:/    b: 2/  c: 1| 3:3 bad-indent",
        "a:/  - b/- c| 3:1 bad-indent",
        "a: 1/words/b: 2| 2:1 no-colon",
        "a: @x| 1:4 special-start",
        "a: %x| 1:4 special-start",
        "a: \"x\\q\"| 1:7 bad-escape",
        "a: 1/---/b: 2| 3:1 second-document",
        "a: 1/.../b: 2| 3:1 second-document",
        "# nothing| 0:0 empty-file",
        "words| 1:1 not-a-mapping",
        "- a| 1:1 not-a-mapping",
        "a:/  -/  - b| 2:4 empty-item",
        "a: 青山区/  在北方| 1:4 han-across-lines",
      })
  void aSlipIsNamedAtItsPlace(String text, String expected) {
    assertEquals(expected, trouble(text.replace('/', '\n').replace('~', '\t') + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0xB, 0x85, 0xAD, 0x200B, 0x200F, 0x202A, 0x202E, 0x2028, 0x2066, 0x2069, 0x3164,
        0xE000, 0xFE0E, 0xFFFD, 0xFFFE, 0xE0041, 0xE0100, 0x10FFFD
      })
  void whatReadersWouldNotSeeIsNamedByItsCode(int sign) {
    String text = "a: 1\nb: 青" + Character.toString(sign) + "山" + Character.toString(sign) + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(null, Decoding.strict("a.yaml", bytes, diagnostics));
    Diagnostic found = diagnostics.sorted().get(0);
    assertEquals(at(2, 5), found.at());
    assertTrue(found.fault().zh().contains("U+%04X".formatted(sign)), found.fault()::zh);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u202E", "\\0", "\\U000E0041", "\\xAD"})
  void anEscapeHidesNothingEither(String escape) {
    assertEquals("1:4 control-character", trouble("a: \"青" + escape + "山\"\n"));
  }

  @Test
  void englishMayRunOverSeveralLines() {
    assertEquals("one two", scalar(read("a: one\n  two\n"), 0).text());
  }

  @Test
  void tooManyLevelsAreRefused() {
    String deep = "a: " + "[".repeat(25) + "1" + "]".repeat(25) + "\n";
    assertTrue(trouble(deep).endsWith("too-deep"));
    assertFalse(diagnostics.sorted().isEmpty());
  }
}
