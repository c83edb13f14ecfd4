package reportsite.load.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import reportsite.diag.Diagnostics;
import reportsite.load.read.Fields.Notes;
import reportsite.load.yaml.YamlFile;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.report.Part.Passages;
import reportsite.text.Bilingual;

/** What each kind of field accepts, and what is said about the rest. */
final class FieldsTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Fields fields(String text) {
    YamlFile file = YamlFile.read("a.yaml", text, diagnostics);
    assertNotNull(file);
    return new Fields(file.root(), Notes.to(diagnostics));
  }

  private Field field(String typed) {
    return fields("f: " + typed + "\n").needed("f");
  }

  private List<String> found() {
    return diagnostics.sorted().stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.kind() + " → " + d.cure().en())
        .toList();
  }

  @Test
  void everyKindOfFieldReadsWhatItIsFor() {
    assertEquals(2024, field("2024").year());
    assertEquals(12, field("12").number());
    assertEquals(LocalDate.of(2025, 2, 26), field("2025-02-26").date());
    assertEquals(new Passages(10, 10), field("10").passages());
    assertEquals(new Passages(16, 19), field("16-19").passages());
    assertEquals(Better.HIGHER, field("higher").word(Better.class));
    assertEquals(new Bilingual("区", "district"), field("{zh: 区, en: district}").bilingual());
    assertEquals(List.of("a", "b"), field("[a, b]").each(Field::text));
    assertEquals(List.of(), found());
  }

  @Test
  void aSlipInANameIsOneProblemNotTwo() {
    Fields fields = fields("peroid: 2024\n");
    fields.needed("period");
    fields.close();
    assertEquals(List.of("1:1 field-unknown → did you mean 'period'?"), found());
  }

  @Test
  void aMissingFieldIsReportedWhereItsMappingBegins() {
    Fields fields = fields("\na: 1\n");
    fields.needed("a");
    assertNull(fields.needed("kind").text());
    fields.optional("note");
    fields.close();
    assertEquals(List.of("2:1 field-missing → add 'kind: …'"), found());
  }

  @Test
  void aMissingLanguageIsNamed() {
    assertNull(field("{zh: 区}").bilingual());
    assertEquals(List.of("1:4 english-missing → add 'en: …'"), found());
  }

  @Test
  void aCommaThatCutsATextInTwoIsOneProblem() {
    field("{zh: 区, en: Qingshan, the district}").bilingual();
    field("{zh： 区, en: district}").bilingual();
    assertEquals(
        List.of("full-width-colon", "bare-word"),
        diagnostics.sorted().stream().map(d -> d.kind()).toList());
  }

  @Test
  void aBlankLanguageIsMissingAtItsPlace() {
    assertNull(field("{zh: '', en: district}").bilingual());
    assertEquals(List.of("1:10 chinese-missing → add 'zh: …'"), found());
  }

  @Test
  void aTextInOneLanguageOnlyAsksForBoth() {
    assertNull(field("区").bilingual());
    assertEquals("bilingual-needed", diagnostics.sorted().get(0).kind());
  }

  @Test
  void aTextWithoutHanMayBeTheSameInBothLanguages() {
    assertEquals(Bilingual.same("PM2.5"), field("{zh: PM2.5, en: PM2.5}").bilingual());
    assertEquals(List.of(), found());
  }

  @Test
  void copiedAndSwappedLanguagesAreNoticed() {
    field("{zh: 区, en: 区}").bilingual();
    field("{zh: district, en: 区}").bilingual();
    assertEquals(
        List.of("english-untranslated", "languages-swapped"),
        diagnostics.sorted().stream().map(d -> d.kind()).toList());
  }

  @Test
  void theCureOfAnIdIsTheNearestId() {
    assertNull(field("GDP_Growth 2024").id());
    assertEquals(List.of("1:4 not-an-id → write 'gdp-growth-2024', for example"), found());
  }

  @Test
  void theCureOfANumberIsTheNumber() {
    assertNull(field("２０２４年").year());
    assertEquals(List.of("1:4 not-a-year → write 'f: 2024', for example"), found());
  }

  @Test
  void theCureOfADateIsTheDate() {
    assertNull(field("2025年2月6日").date());
    assertEquals(List.of("1:4 not-a-date → write 'f: 2025-02-06', for example"), found());
  }

  @Test
  void aDayThatDoesNotExistIsNoDate() {
    assertNull(field("2025-02-30").date());
    assertEquals("no-such-date", diagnostics.sorted().get(0).kind());
  }

  @Test
  void passagesRunForward() {
    assertNull(field("19-16").passages());
    assertEquals("'19-16' is not a passage number", diagnostics.sorted().get(0).fault().en());
  }

  @Test
  void passagesAreCountedFromOne() {
    assertNull(field("0").passages());
    assertEquals("not-passages", diagnostics.sorted().get(0).kind());
  }

  @Test
  void aWordIsOneOfTheKnownOnes() {
    assertNull(field("highr").word(Better.class));
    assertEquals(List.of("1:4 not-a-word → did you mean 'higher'?"), found());
  }

  @Test
  void halfAListIsNoListAndEveryItemIsLookedAt() {
    assertNull(field("[a, B, c, D]").each(Field::id));
    assertEquals(2, found().size());
  }

  @Test
  void anEmptyListIsAnErrorOnlyWhereSomethingIsNeeded() {
    assertEquals(List.of(), field("[]").each(Field::text));
    assertEquals(List.of(), found());
    assertNull(field("[]").some(Field::text));
    assertEquals("list-empty", diagnostics.sorted().get(0).kind());
  }
}
