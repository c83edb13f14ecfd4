package reportsite.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.load.ProjectFiles;
import reportsite.sheet.SheetImport.Outcome;
import reportsite.text.Lang;

/** What comes back from a spreadsheet changes just what was changed there. */
final class SheetImportTest {

  private static final String WORDS = "qingshan-2023/translation.yaml ";

  private static final String[] NEWS = {
    "source.title.zh=东湖路通车",
    "source.title.en=Donghu Road opens",
    "source.publisher.zh=青山区政府网",
    "source.publisher.en=Qingshan District Government",
  };

  private Exported exported;

  @BeforeEach
  void export() throws IOException {
    exported = Exported.base();
  }

  /** Expects that one file changed, and nothing in it but this. */
  private void assertChange(EditedBook edited, String file, String from, String to) {
    assertChange(exported, edited, file, from, to);
  }

  private static void assertChange(
      Exported exported, EditedBook edited, String file, String from, String to) {
    Outcome outcome = exported.imported(edited);
    assertEquals("", Exported.messages(outcome, Lang.EN));
    String before = exported.files().texts().get(Exported.FOLDER + file);
    assertTrue(Objects.requireNonNull(before).contains(from), from);
    assertEquals(
        Map.of(Exported.FOLDER + file, before.replace(from, to)), exported.changed(outcome));
  }

  @Test
  void unchangedItChangesNoByteOfThisProject() throws IOException {
    Exported own = Exported.of(ProjectFiles.read(Path.of("")));
    Outcome outcome = own.imported(own.edit());
    assertEquals("", Exported.messages(outcome, Lang.EN));
    assertEquals(List.of(), outcome.changes());
    assertEquals(Map.of(), own.changed(outcome));
  }

  @Test
  void aPlainTextBetweenBracesChangesAlone() {
    assertChange(
        exported.edit().put("figures", "jobs-2022", "quote", "新增城镇就业8616人、"),
        "people.yaml",
        "quote: 新增城镇就业8616人}",
        "quote: 新增城镇就业8616人、}");
  }

  @Test
  void aRightCellIsTakenWhereItsPartnerIsWrong() {
    String key = "qingshan-2023/charts.yaml charts.growth-targets.title";
    Outcome outcome =
        exported.imported(
            exported
                .edit()
                .put("words", key, "zh.new", "2023年预期增速为[](figure:gdp-growth-2023)")
                .put(
                    "words",
                    key,
                    "en.new",
                    "[](figure:gdp-growth-2023) and [](figure:jobs-2023) are expected in 2023"));
    assertEquals(1, outcome.changes().size(), outcome.changes()::toString);
    assertEquals(1, outcome.problems().size(), outcome.problems()::toString);
    String made = exported.changed(outcome).get(Exported.FOLDER + "charts.yaml");
    assertTrue(Objects.requireNonNull(made).contains("zh: \"2023年预期增速为[]"), made);
    assertTrue(made.contains("Growth of [](figure:gdp-growth-2023) is expected"), made);
  }

  @Test
  void aTextInDoubleQuotesKeepsThem() {
    assertChange(
        exported.edit().put("words", WORDS + "12", "en.new", "Fellow Deputies: “go” \\ forward!"),
        "translation.yaml",
        "\"Fellow Deputies, let us go forward together!\"",
        "\"Fellow Deputies: “go” \\\\ forward!\"");
  }

  @Test
  void aTextThatNeedsQuotesGetsThem() throws IOException {
    assertChange(
        exported.edit().put("commitments", "set-up-white-list", "title.en", "Set up: a white list"),
        "promises.yaml",
        "en: Set up a white list of key enterprises}",
        "en: \"Set up: a white list\"}");
  }

  @Test
  void aTextInSingleQuotesAndAFoldedOneKeepTheirStyle() throws IOException {
    String old = "\"Fellow Deputies, let us go forward together!\"";
    Exported single =
        exported.with("translation.yaml", old, "'Fellow Deputies, let us go forward!'");
    assertChange(
        single,
        single.edit().put("words", WORDS + "12", "en.new", "Fellow Deputies, let's go!"),
        "translation.yaml",
        "'Fellow Deputies, let us go forward!'",
        "'Fellow Deputies, let''s go!'");
    String folded =
        ">-\n      Fellow Deputies,\n      let us go forward\n      together! # no comment";
    Exported block = exported.with("translation.yaml", old, folded);
    assertChange(
        block,
        block
            .edit()
            .put("words", WORDS + "12", "en.new", "Fellow Deputies, go forward: all together!"),
        "translation.yaml",
        folded,
        ">-\n      Fellow Deputies, go\n      forward: all together!");
    String literal = "|\n      Fellow Deputies,\n      together!";
    Exported lines = exported.with("translation.yaml", old, literal);
    assertChange(
        lines,
        lines.edit().put("words", WORDS + "12", "en.new", "Fellow Deputies,\nall together!"),
        "translation.yaml",
        literal,
        "|\n      Fellow Deputies,\n      all together!");
  }

  @Test
  void linesThatEndAsOnWindowsStaySo() throws IOException {
    Exported windows = exported.with("promises.yaml", "\n", "\r\n");
    assertChange(
        windows,
        windows
            .edit()
            .put("commitments", "open-experimental-school", "note.zh", "见原文。")
            .put("commitments", "open-experimental-school", "note.en", "See the text."),
        "promises.yaml",
        "    due: 秋季\r\n    for: [students]\r\n",
        "    due: 秋季\r\n    for: [students]\r\n    note: {zh: 见原文。, en: See the text.}\r\n");
  }

  @Test
  void aFieldIsPutInAndTakenOut() throws IOException {
    EditedBook named =
        exported
            .edit()
            .put("figures", "jobs-2022", "name.zh", "新增就业")
            .put("figures", "jobs-2022", "name.en", "New jobs, urban");
    assertChange(
        named,
        "people.yaml",
        "{id: jobs-2022, ",
        "{id: jobs-2022, name: {zh: 新增就业, en: \"New jobs, urban\"}, ");
    Exported noted =
        exported.with(
            "promises.yaml",
            "    continues: [tech-firms-2022]\n",
            "    continues: [tech-firms-2022] # by name\n");
    assertChange(
        noted,
        noted.edit().put("commitments", "foster-innovators", "continues", ""),
        "promises.yaml",
        "    continues: [tech-firms-2022] # by name\n",
        "");
  }

  @Test
  void aListIsRewrittenInItsBrackets() {
    assertChange(
        exported.edit().put("commitments", "open-experimental-school", "for", "students、residents"),
        "promises.yaml",
        "due: 秋季\n    for: [students]",
        "due: 秋季\n    for: [students, residents]");
  }

  @Test
  void aPassageIsTranslatedForTheFirstTime() throws IOException {
    String entry =
        """
          - passage: 3
            source: "518ac3313fe1"
            en: "Li Ming, Head of Qingshan District People's Government"
        """;
    Exported lacking = exported.with("translation.yaml", entry, "");
    Outcome outcome =
        lacking.imported(
            lacking.edit().put("words", WORDS + "3", "en.new", "Li Ming, district head"));
    assertEquals("", Exported.messages(outcome, Lang.EN));
    String made = lacking.changed(outcome).get(Exported.FOLDER + "translation.yaml");
    assertEquals(
        Objects.requireNonNull(exported.files().texts().get(Exported.FOLDER + "translation.yaml"))
            .replace(
                "\"Li Ming, Head of Qingshan District People's Government\"",
                "Li Ming, district head"),
        made);
  }

  @Test
  void newNewsBeginsAFileAndIsSealed() {
    EditedBook news =
        exported
            .edit()
            .add(
                "progress", row("2023-04-10", "in-progress", "路基已经完成。", "The roadbed is finished."))
            .add("progress", row("2023-07-01", "done", "已经通车。", "Open: to traffic."));
    Outcome outcome = exported.imported(news);
    assertEquals("", Exported.messages(outcome, Lang.EN));
    assertEquals(
        """
        progress:
          - commitment: complete-donghu-road
            date: 2023-04-10
            state: in-progress
            claim: {zh: 路基已经完成。, en: The roadbed is finished.}
            source:
              title: {zh: 东湖路通车, en: Donghu Road opens}
              publisher: {zh: 青山区政府网, en: Qingshan District Government}
              date: 2023-04-10
            seal: "122e16195ce1"
          - commitment: complete-donghu-road
            date: 2023-07-01
            state: done
            claim: {zh: 已经通车。, en: "Open: to traffic."}
            source:
              title: {zh: 东湖路通车, en: Donghu Road opens}
              publisher: {zh: 青山区政府网, en: Qingshan District Government}
              date: 2023-07-01
            seal: "46a097220e40"
        """,
        exported.changed(outcome).get(Exported.FOLDER + "progress.yaml"));
    assertEquals(
        List.of(
            "progress!A2: new progress complete-donghu-road 2023-04-10 in-progress ("
                + Exported.FOLDER
                + "progress.yaml:2)",
            "progress!A3: new progress complete-donghu-road 2023-07-01 done ("
                + Exported.FOLDER
                + "progress.yaml:11)"),
        outcome.changes().stream().map(line -> line.en()).toList());
    // The same workbook once more finds nothing to do.
    Outcome again = Exported.imported(news, outcome.files());
    assertEquals("", Exported.messages(again, Lang.EN));
    assertEquals(Map.of(), SheetImport.changed(outcome.files(), again.files()));
  }

  private static String[] row(String date, String state, String zh, String en) {
    List<String> cells =
        new java.util.ArrayList<>(
            List.of(
                "commitment=complete-donghu-road",
                "date=" + date,
                "state=" + state,
                "claim.zh=" + zh,
                "claim.en=" + en,
                "source.date=" + date));
    cells.addAll(List.of(NEWS));
    return cells.toArray(String[]::new);
  }

  @Test
  void aNewFigureStandsBehindTheOthersOfItsIndicator() throws IOException {
    String line =
        "      - {id: kindergartens-share-2022, period: 2022, kind: result, measure: share,"
            + " value: 85%, passage: 7, quote: 普惠率85%}\n";
    Exported lacking = exported.with("people.yaml", line, "");
    Outcome outcome =
        lacking.imported(
            lacking
                .edit()
                .add(
                    "figures",
                    "id=kindergartens-share-2022",
                    "indicator=kindergartens",
                    "period=2022",
                    "kind=result",
                    "measure=share",
                    "value=85%",
                    "passage=7",
                    "quote=普惠率85%"));
    assertEquals("", Exported.messages(outcome, Lang.EN));
    String before = lacking.files().texts().get(Exported.FOLDER + "people.yaml");
    String last = "quote: 新建普惠性幼儿园3所}\n";
    assertEquals(
        Map.of(
            Exported.FOLDER + "people.yaml",
            Objects.requireNonNull(before).replace(last, last + line)),
        lacking.changed(outcome));
  }

  @Test
  void aNewCommitmentStandsBehindTheOthersOfItsPassage() {
    Outcome outcome =
        exported.imported(
            exported
                .edit()
                .add(
                    "commitments",
                    "id=warm-hearted-qingshan",
                    "title.zh=让生活更有保障",
                    "title.en=Make lives better secured",
                    "passage=11",
                    "quote=让群众生活更有保障",
                    "kind=qualitative",
                    "for=residents"));
    String made = exported.changed(outcome).get(Exported.FOLDER + "promises.yaml");
    assertTrue(
        Objects.requireNonNull(made, () -> Exported.messages(outcome, Lang.EN))
            .contains(
                """
                  - id: warm-hearted-qingshan
                    title: {zh: 让生活更有保障, en: Make lives better secured}
                    passage: 11
                    quote: 让群众生活更有保障
                    kind: qualitative
                    for: [residents]
                """),
        made);
  }

  @Test
  void aRecordThatChangedInYamlOnlyStaysAsItIs() throws IOException {
    Exported now =
        exported.with(
            "people.yaml", "name: {zh: 城镇就业, en: Urban jobs}", "name: {zh: 就业, en: Jobs}");
    EditedBook edited = exported.edit().put("figures", "jobs-2023", "quote", "新增城镇就业8000人以上。");
    Outcome outcome = Exported.imported(edited, now.files());
    assertEquals("", Exported.messages(outcome, Lang.EN));
    assertTrue(
        Objects.requireNonNull(now.changed(outcome).get(Exported.FOLDER + "people.yaml"))
            .contains("{zh: 就业, en: Jobs}"));
  }

  @Test
  void theListOfChangesNamesCellRecordFieldAndLine() {
    Outcome outcome =
        exported.imported(exported.edit().put("figures", "skilled-2022", "measure", "total"));
    assertEquals(
        "figures!H29：skilled-2022 的 measure：new → total（content/qingshan-2023/people.yaml:12）",
        outcome.changes().get(0).zh());
    assertEquals(
        "figures!H29: measure of skilled-2022: new → total (content/qingshan-2023/people.yaml:12)",
        outcome.changes().get(0).en());
  }

  private static final String REVENUE =
      "{id: revenue-growth-2022, period: 2022, kind: result, measure: growth, value: 3.1%,";

  private Exported revenue(String line) throws IOException {
    return exported.with("economy.yaml", REVENUE, line);
  }

  @Test
  void everyPeriodAndDirectionComesBackAsItWasWritten() throws IOException {
    for (String period :
        List.of(
            "2022-H1",
            "2022-Q3",
            "2022-11",
            "2022-01/2022-11",
            "2018/2022",
            "{average: 2018/2022}",
            "{start: 2018/2022}",
            "{start: 2022}",
            "{as-of: 2022-12-31}",
            "\"average: 2018/2022\"",
            "\"2022\"")) {
      Exported written = revenue(REVENUE.replace("2022, kind", period + ", kind"));
      Outcome outcome = written.imported(written.edit());
      assertEquals("", Exported.messages(outcome, Lang.EN), period);
      assertEquals(Map.of(), written.changed(outcome), period);
    }
    for (String value :
        List.of(
            "direction: fall, value: 3.1%",
            "direction: level, value: 3.1%",
            "value: 下降3.1%",
            "value: -3.1%",
            "value: 3%—4%",
            "value: 降到4%以内")) {
      Exported written = revenue(REVENUE.replace("value: 3.1%", value));
      Outcome outcome = written.imported(written.edit());
      assertEquals(Map.of(), written.changed(outcome), value);
    }
  }

  @Test
  void aPeriodOfAnotherKindIsWrittenAsYamlHasIt() {
    Map.of(
            "2022-H1", "2022-H1",
            "2022-Q3", "2022-Q3",
            "2022-11", "2022-11",
            "2022-01/2022-11", "2022-01/2022-11",
            "2018/2022", "2018/2022",
            "average: 2018/2022", "{average: 2018/2022}",
            "start: 2018/2022", "{start: 2018/2022}",
            "as-of: 2022-12-31", "{as-of: 2022-12-31}")
        .forEach(
            (typed, yaml) -> {
              EditedBook edited = exported.edit().put("figures", "jobs-2022", "period", typed);
              Outcome outcome = exported.imported(edited);
              String made = exported.changed(outcome).get(Exported.FOLDER + "people.yaml");
              assertTrue(
                  Objects.requireNonNull(made, typed).contains("period: " + yaml + ","),
                  () -> typed + ": " + made);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "direction, fall, direction-differs",
    "direction, fell, figures!",
    "period, 2022-H3, figures!",
  })
  void aDirectionIsPutInAndACellThatIsNoneIsNamed(String column, String typed, String said) {
    Outcome outcome =
        exported.imported(exported.edit().put("figures", "revenue-growth-2022", column, typed));
    String messages = Exported.messages(outcome, Lang.EN);
    assertTrue(messages.contains(said), messages);
  }
}
