package reportsite.load.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;

/** From files to the publication, and what stands in the way. */
final class PublicationLoaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Publication> load(Sample sample) {
    return PublicationLoader.load(sample.files(), diagnostics);
  }

  private List<String> found() {
    return diagnostics.sorted().stream().map(d -> d.at() + " " + d.kind()).toList();
  }

  @Test
  void aWholePublicationIsRead() {
    Publication publication = load(new Sample()).orElseThrow();
    assertEquals(List.of(), found());
    assertEquals("首页", publication.strings().get("nav.home").zh());
    Report report = publication.reports().get(0);
    assertEquals(new Id("qingshan"), report.id());
    assertEquals(3, report.source().passages().size());
    assertEquals(
        List.of("gdp-2024", "gdp-above-city-2024", "enterprises-2024"),
        report.figures().stream().map(figure -> figure.id().text()).toList());
    ChartSpec chart = report.charts().get(0);
    assertEquals(new Id("gdp-above-city-2024"), chart.rows().get(0).other());
    assertEquals("content/qingshan/review/economy.en.md", report.chapters().get(0).en().file());
  }

  @Test
  void aFigureKnowsWhereItAndItsQuotationStand() {
    Report report = load(new Sample()).orElseThrow().reports().get(0);
    Figure inline = report.figures().get(0);
    assertEquals("12.30亿元", inline.value().written());
    assertEquals(new Position(Sample.LEDGER, 6, 9), inline.at());
    assertEquals(new Position(Sample.LEDGER, 6, 87), inline.quoteAt());
    Figure quoted = report.figures().get(1);
    assertEquals(new Position(Sample.LEDGER, 7, 9), quoted.at());
    assertEquals(new Position(Sample.LEDGER, 14, 17), quoted.quoteAt());
  }

  @Test
  void problemsOfSeveralFilesAreReportedTogether() {
    Sample sample =
        new Sample()
            .change("content/site.yaml", "title: {zh: 报告网, en: Reports}", "title: {zh: 报告网}")
            .change(Sample.FRAME, "year: 2025", "year: 2025年")
            .change(Sample.LEDGER, "kind: result, value: 12", "kind: resut, value: 12")
            .remove("content/qingshan/home.en.md");
    assertTrue(load(sample).isEmpty());
    assertEquals(
        List.of(
            Sample.LEDGER + ":6:44 not-a-word",
            Sample.FRAME + ":1:1 file-missing",
            Sample.FRAME + ":4:7 not-a-year",
            "content/site.yaml:1:8 english-missing"),
        found());
  }

  @Test
  void aReportIsLookedThroughEvenWhenTheListOfReportsIsBroken() {
    Sample sample =
        new Sample()
            .put("content/site.yaml", "title：x\n")
            .change(Sample.FRAME, "2025-02", "2025-2");
    assertTrue(load(sample).isEmpty());
    assertEquals(2, found().size(), found().toString());
  }

  @Test
  void aMissingNarrativeNamesTheFileToCreate() {
    load(new Sample().remove("content/qingshan/review/economy.en.md"));
    assertEquals(List.of(Sample.FRAME + ":18:14 file-missing"), found());
    assertTrue(
        diagnostics.sorted().get(0).cure().en().endsWith("content/qingshan/review/economy.en.md"));
  }

  static List<Arguments> tooMuch() {
    String seed = "seeds/qingshan.txt";
    String page = "content/qingshan/home.zh.md";
    return List.of(
        Arguments.of(
            seed, "好。\n" + "1个".repeat(4_000) + "\n" + "1个".repeat(2_001), "3:1 endless-report"),
        Arguments.of(seed, "好。\n\n".repeat(5_001), "10001:1 endless-report"),
        Arguments.of(seed, ("好".repeat(7_999) + "\n").repeat(126), "125:1 endless-report"),
        Arguments.of(seed, "好\n" + "好".repeat(8_001), "2:1 endless-text"),
        Arguments.of(seed, "一".repeat(41), "1:1 endless-text"),
        Arguments.of(page, "好\n\n" + "好".repeat(8_001), "3:1 too-dense"),
        Arguments.of(page, "好\n\n".repeat(2_400_001), " file-too-large"),
        Arguments.of(Sample.LEDGER, "a: " + "好".repeat(8_001), "1:4 endless-text"),
        Arguments.of(Sample.LEDGER, "a: b\n".repeat(800_001), " too-large"));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void whatIsMoreThanAnyReportHasIsRefusedWhereverItStands(String path, String text, String told) {
    load(new Sample().put(path, text));
    String at = path + (told.startsWith(" ") ? "" : ":") + told;
    assertTrue(found().contains(at), () -> at + " in " + found());
  }

  @Test
  void aMeasureThatComparesNeedsItsGroup() {
    load(new Sample().change(Sample.LEDGER, "        versus: city\n", ""));
    assertEquals(List.of(Sample.LEDGER + ":7:9 versus-missing"), found());
  }

  @Test
  void aMeasureThatDoesNotCompareHasNoGroup() {
    load(new Sample().change(Sample.LEDGER, "measure: above", "measure: growth"));
    assertEquals(List.of(Sample.LEDGER + ":11:17 versus-forbidden"), found());
  }

  @Test
  void aCountedThingNeedsItsEnglishNoun() {
    String noun = "    noun: {one: enterprise, many: enterprises}\n";
    load(new Sample().change(Sample.LEDGER, noun, ""));
    assertEquals(List.of(Sample.LEDGER + ":18:81 noun-missing"), found());
  }

  @Test
  void theRowsOfAChartHaveTheKeysOfItsShape() {
    load(new Sample().change(Sample.LEDGER, "shape: versus", "shape: targets"));
    assertEquals(List.of(Sample.LEDGER + ":26:9 fields-foreign"), found());
  }

  @Test
  void sharesNeedTheirTotalAndNothingElseHasOne() {
    load(new Sample().change(Sample.LEDGER, "shape: versus", "shape: bars\n    total: gdp-2024"));
    assertTrue(found().contains(Sample.LEDGER + ":23:12 total-forbidden"), found().toString());
    Diagnostics second = new Diagnostics();
    Sample shares =
        new Sample()
            .change(Sample.LEDGER, "shape: versus", "shape: shares")
            .change(Sample.LEDGER, ", gap: gdp-above-city-2024", "");
    PublicationLoader.load(shares.files(), second);
    assertEquals(
        List.of("field-missing"), second.sorted().stream().map(found -> found.kind()).toList());
  }

  @Test
  void aNotationThatCannotBeReadIsReportedAtItsPlace() {
    load(new Sample().change(Sample.LEDGER, "value: 12.30亿元", "value: 很多"));
    assertEquals(List.of(Sample.LEDGER + ":6:59 value-not-read"), found());
  }

  @Test
  void aReportWithoutItsFolderIsReportedInTheList() {
    load(new Sample().change("content/site.yaml", "[qingshan]", "[qingshan, lvshui, qingshan]"));
    assertEquals(
        List.of("content/site.yaml:4:21 report-missing", "content/site.yaml:4:29 report-twice"),
        found());
  }

  @Test
  void filesThatNobodyAskedForAreWarnedOf() {
    Sample sample =
        new Sample()
            .put("content/qingshan/economy.txt", "")
            .put("content/qingshan/review/old.zh.md", "")
            .put("content/lvshui/report.yaml", "")
            .put("content/notes.txt", "");
    assertTrue(load(sample).isPresent());
    assertFalse(diagnostics.hasErrors());
    assertEquals(
        List.of(
            "content/lvshui folder-not-listed",
            "content/notes.txt file-not-used",
            "content/qingshan/economy.txt file-not-used",
            "content/qingshan/review/old.zh.md file-not-used"),
        found());
  }

  @Test
  void aFileNameIsAscii() {
    load(new Sample().put("content/qingshan/经济.yaml", "indicators: []\n"));
    assertEquals(List.of("content/qingshan/经济.yaml file-name"), found());
  }

  @Test
  void aProjectWithoutContentIsReported() {
    PublicationLoader.load(ProjectFiles.of(Map.of()), diagnostics);
    assertEquals(List.of("content content-missing"), found());
  }

  @Test
  void aProjectOnDiskIsReadWithoutBackupsOfEditors(@TempDir Path project) throws IOException {
    for (String name :
        List.of("content/site.yaml", "content/.site.yaml.swp", "content/site.yaml~", "x.yaml")) {
      Path file = project.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "\uFEFFtitle: 1\n");
    }
    ProjectFiles files = ProjectFiles.read(project);
    assertEquals(List.of("content/site.yaml"), files.paths());
    assertEquals(Map.of("content/site.yaml", "title: 1\n"), files.texts());
  }
}
