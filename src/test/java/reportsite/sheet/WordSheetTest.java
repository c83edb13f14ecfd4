package reportsite.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reportsite.ProjectCopy;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.draft.Drafting;
import reportsite.draft.Drafting.Drafted;
import reportsite.load.ProjectFiles;
import reportsite.load.read.Placeholders;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.ContentIndex;
import reportsite.model.report.Publication;
import reportsite.sheet.SheetImport.Outcome;
import reportsite.sheet.WordSheet.Form;
import reportsite.sheet.WordSheet.State;
import reportsite.sheet.WordSheet.WordRow;
import reportsite.text.Lang;

/** All words of a report in one sheet: none is lacking, and what is filled in comes back. */
final class WordSheetTest {

  private static final String REPORT =
      """
      政府工作报告
      ——2026年1月12日在青石县第九届人民代表大会第五次会议上
      县长 周远
      各位代表：
      现在，我代表县人民政府，向大会作工作报告。
      一、2025年工作回顾
      （一）工业有了新样子。全县规模以上工业增加值增长6.3%，新建标准厂房4栋，青石门锁产值达到18.5亿元。
      （二）日子更好了。新增城镇就业2300人，改造老旧小区6个，村村都有了放心水。
      二、2026年工作安排
      今年的主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长4%。
      （一）把企业服务好。培育专精特新企业3家，建好门锁检测中心，让办事少跑路。
      （二）把民生办实。新建幼儿园2所，开通城乡公交线路5条，守好青山绿水。
      各位代表，让我们一起把青石建设得更好！
      """;

  private static final String FOLDER = "content/qingshi-2026/";

  /** The draft of a report that nobody has worked on. */
  private static ProjectFiles draft() throws IOException {
    Diagnostics told = new Diagnostics();
    Drafted drafted =
        new Drafting("report.txt", told)
            .draft(REPORT.getBytes(StandardCharsets.UTF_8), null, null, null)
            .orElseThrow(() -> new AssertionError(told.sorted()));
    Map<String, String> files = new TreeMap<>();
    drafted.content().forEach((path, text) -> files.put(FOLDER + path, text));
    files.put("seeds/qingshi-2026.txt", drafted.seed());
    files.put(
        "content/site.yaml",
        """
        title: {zh: 报告, en: Reports}
        notice: {zh: 草稿, en: A draft}
        contact: {mail: office@example.org}
        reports: [qingshi-2026]
        """);
    Path strings = ProjectCopy.BASE.resolve("templates/strings.yaml");
    files.put("templates/strings.yaml", Files.readString(strings));
    return ProjectFiles.of(files);
  }

  private static Publication publication(ProjectFiles files) {
    return PublicationLoader.load(files, new Diagnostics()).orElseThrow();
  }

  private static WordSheet words(Exported exported) {
    return WordSheet.of(exported.files(), exported.publication().reports().get(0));
  }

  private static List<String> keys(Exported exported) {
    return Objects.requireNonNull(exported.book().sheets().get("words")).rows().stream()
        .skip(1)
        .map(row -> row.cell(0).text())
        .toList();
  }

  @Test
  void whateverTheChecksCountIsARowThatIsNotDone() throws IOException {
    Exported exported = Exported.of(draft());
    WordSheet words = words(exported);
    List<WordRow> open =
        words.rows().stream()
            .filter(word -> word.state() != State.DONE && word.form() != Form.LINE)
            .toList();
    ContentIndex index = exported.publication().reports().get(0).index();
    assertTrue(index.placeholders().size() > 30, "a draft is full of them");
    for (ContentIndex.Placeholder one : index.placeholders()) {
      int offset = words.offset(one.at());
      assertTrue(
          open.stream().anyMatch(word -> word.holds(one.at().file(), offset)), one::toString);
    }
    assertEquals(words.rows().stream().map(WordRow::key).toList(), keys(exported));
    // Those that need a person come first.
    List<Boolean> done = words.rows().stream().map(word -> word.state() == State.DONE).toList();
    assertEquals(done.stream().sorted().toList(), done);
  }

  @Test
  void everyTextInBothLanguagesIsARow() throws IOException {
    for (Exported exported : List.of(Exported.of(draft()), Exported.base())) {
      WordSheet words = words(exported);
      for (ContentIndex.Text text : exported.publication().reports().get(0).index().texts()) {
        int offset = words.offset(text.enAt());
        assertTrue(
            words.rows().stream()
                .anyMatch(
                    word ->
                        word.holds(text.enAt().file(), offset)
                            && word.zh().equals(text.text().zh())
                            && word.en().equals(text.text().en())),
            text::toString);
      }
    }
  }

  /** English of nothing but what the column says that it has to hold. */
  private static String english(String demand, int number) {
    String held =
        demand
            .lines()
            .map(line -> line.substring(line.indexOf(" = ") < 0 ? 0 : line.indexOf(" = ") + 3))
            .map(words -> words.split(" / ", 2)[0])
            .collect(Collectors.joining(", "));
    return "Words " + letters(number) + (held.isEmpty() ? "" : ": " + held);
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
  }

  private static EditedBook filled(Exported exported) {
    EditedBook book = exported.edit();
    int number = 0;
    for (SheetRecords.Entry row : words(exported).entries()) {
      WordRow word = Objects.requireNonNull(words(exported).word(row.key()));
      String demand = row.cells().getOrDefault("demand", "");
      number++;
      if (word.form() == Form.MARK) {
        book.put("words", word.key(), "state", "ok");
      } else if (word.form() == Form.NOUN && word.state() == State.MISSING) {
        book.put("words", word.key(), "en.new", "thing / things");
      } else if (word.form() == Form.PARAGRAPH && word.state() == State.MISSING) {
        boolean isEmpty = Placeholders.isOpen(word.zh(), "zh");
        book.put("words", word.key(), "zh.new", isEmpty ? "一段。\n\n又一段。" : word.zh());
        String en = word.en().replaceAll("To be translated \\([^()]*\\)", "Words");
        book.put("words", word.key(), "en.new", isEmpty ? "One.\n\nAnother." : en);
      } else if (word.state() == State.MISSING) {
        if (Placeholders.isOpen(word.zh(), "zh")) {
          book.put("words", word.key(), "zh.new", "文字");
        }
        book.put("words", word.key(), "en.new", english(demand, number));
      }
    }
    return book;
  }

  @Test
  void aFilledColumnMakesTheChecksSilentAndComesInOnce() throws IOException {
    Exported exported = Exported.of(draft());
    EditedBook book = filled(exported);
    Outcome outcome = exported.imported(book);
    assertEquals("", Exported.messages(outcome, Lang.EN));
    Publication now = publication(outcome.files());
    assertEquals(List.of(), now.reports().get(0).index().placeholders());
    Diagnostics told = new Diagnostics();
    Checks.run(now, Strictness.RELEASE, told);
    assertEquals(List.of(), told.sorted());
    assertEquals(
        List.of(),
        exported.changed(outcome).keySet().stream()
            .filter(path -> !path.startsWith("content/"))
            .toList());
    Outcome again = Exported.imported(book, outcome.files());
    assertEquals("", Exported.messages(again, Lang.EN));
    assertEquals(List.of(), again.changes());
    assertEquals(Map.of(), SheetImport.changed(outcome.files(), again.files()));
  }

  /** Expects that files changed in these words and in nothing else. */
  private static void assertChanged(Exported exported, Outcome outcome, String... fileFromTo) {
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < fileFromTo.length; i += 3) {
      String path = Exported.FOLDER + fileFromTo[i];
      String before = expected.getOrDefault(path, exported.files().texts().get(path));
      assertTrue(Objects.requireNonNull(before).contains(fileFromTo[i + 1]), fileFromTo[i + 1]);
      expected.put(path, before.replace(fileFromTo[i + 1], fileFromTo[i + 2]));
    }
    assertEquals(expected, exported.changed(outcome));
  }

  private static final String JOBS = "qingshan-2023/people.yaml indicators.jobs";
  private static final String PASSAGE = "qingshan-2023/translation.yaml ";
  private static final String LAST = "\"Fellow Deputies, let us go forward together!\"";

  @Test
  void ofRightAndWrongCellsTheRightOnesAreWritten() throws IOException {
    Exported exported = Exported.base();
    EditedBook book =
        exported
            .edit()
            .put("words", PASSAGE + "12", "en.new", "Fellow Deputies, go: all of us!")
            .put("words", PASSAGE + "5", "en.new", "No number.")
            .put("words", JOBS + ".noun", "en.new", "worker / workers")
            .put("words", JOBS + ".name", "en.new", "12 jobs")
            .put("figures", "jobs-2022", "value", "8617人")
            .put("figures", "skilled-2022", "measure", "total")
            .put(
                "words",
                JOBS + ".name",
                "zh.new",
                new WorkbookCells.Cell("1+1", SheetFault.FORMULA));
    Outcome outcome = exported.imported(book);
    assertFalse(outcome.isRight());
    assertEquals(
        List.of(
            "formula",
            "number-in-name",
            "translation-lacks",
            "typed-number-differs",
            "value-not-in-quotation"),
        outcome.problems().stream()
            .map(Diagnostic::kind)
            .filter(kind -> !kind.equals("translation-lacks-number"))
            .sorted()
            .toList());
    assertChanged(
        exported,
        outcome,
        "translation.yaml",
        LAST,
        "\"Fellow Deputies, go: all of us!\"",
        "people.yaml",
        "measure: new, value: 4408人",
        "measure: total, value: 4408人");
    Outcome again = Exported.imported(book, outcome.files());
    assertEquals(outcome.problems(), again.problems());
    assertEquals(Map.of(), SheetImport.changed(outcome.files(), again.files()));
  }

  @Test
  void aCellToBlameForAnErrorElsewhereIsFound() throws IOException {
    Exported exported = Exported.base();
    EditedBook book =
        exported
            .edit()
            .put("words", PASSAGE + "12", "en.new", "Fellow Deputies, go!")
            .put(
                "words",
                "qingshan-2023/terms.yaml terms.warm-hearted-qingshan",
                "en.new",
                "Kind Qingshan");
    Outcome outcome = exported.imported(book);
    assertTrue(
        Exported.messages(outcome, Lang.EN).contains("“Kind Qingshan”: the English of passage 11"),
        Exported.messages(outcome, Lang.EN));
    assertChanged(exported, outcome, "translation.yaml", LAST, "\"Fellow Deputies, go!\"");
  }

  @Test
  void aMarkThatWasLookedAtGoesAndNothingElse() throws IOException {
    Exported exported =
        Exported.base()
            .with(
                "people.yaml",
                "  - id: skilled\n",
                """
                  # 请核对 / to be checked: 名称 / the name
                  # kept
                  # 请核对 / to be checked: 单位 / the unit
                  - id: skilled
                """)
            .with("economy.yaml", "indicators:\n", "indicators: # 请核对 look again\n");
    String mark = "qingshan-2023/people.yaml # indicators.skilled";
    Outcome outcome =
        exported.imported(
            exported
                .edit()
                .put("words", mark + " #2", "state", "OK")
                .put("words", "qingshan-2023/economy.yaml # indicators", "state", "好"));
    assertEquals("", Exported.messages(outcome, Lang.EN));
    assertChanged(
        exported,
        outcome,
        "people.yaml",
        "  # 请核对 / to be checked: 单位 / the unit\n",
        "",
        "economy.yaml",
        " # 请核对 look again",
        "");
  }

  @Test
  void aStaleTranslationThatStillFitsIsSettledInOneKeyStroke() throws IOException {
    Exported exported = Exported.base().with("translation.yaml", "518ac3313fe1", "000000000000");
    assertEquals(State.STALE, Objects.requireNonNull(words(exported).word(PASSAGE + "3")).state());
    Outcome outcome = exported.imported(exported.edit().put("words", PASSAGE + "3", "state", "ok"));
    assertEquals("", Exported.messages(outcome, Lang.EN));
    assertChanged(exported, outcome, "translation.yaml", "000000000000", "518ac3313fe1");
  }

  @Test
  void ofAParagraphSeveralMayBeMade() throws IOException {
    Exported exported = Exported.base();
    String zh =
        Objects.requireNonNull(
            exported.files().texts().get(Exported.FOLDER + "review/people.zh.md"));
    String en =
        Objects.requireNonNull(
            exported.files().texts().get(Exported.FOLDER + "review/people.en.md"));
    Exported windows = exported.with("review/people.zh.md", zh, zh.strip() + "\r\n\r\n结尾。\r\n");
    windows = windows.with("review/people.en.md", en, en.strip() + "\n\nThe end.\n");
    String key = "qingshan-2023/review/people.md ";
    EditedBook book =
        windows
            .edit()
            .put("words", key + "1", "zh.new", zh.strip() + "\n\n另起。")
            .put("words", key + "1", "en.new", en.strip() + "\n\nAnother.")
            .put("words", key + "2", "en.new", "The very end.");
    Outcome outcome = windows.imported(book);
    assertEquals("", Exported.messages(outcome, Lang.EN));
    assertChanged(
        windows,
        outcome,
        "review/people.zh.md",
        "\r\n结尾。",
        "\r\n另起。\r\n\r\n结尾。",
        "review/people.en.md",
        "\nThe end.",
        "\nAnother.\n\nThe very end.");
    Outcome again = Exported.imported(book, outcome.files());
    assertEquals("", Exported.messages(again, Lang.EN));
    assertEquals(Map.of(), SheetImport.changed(outcome.files(), again.files()));
    // One that was rewritten in the file meanwhile is told, and not written over.
    ProjectFiles rewritten = windows.with("review/people.en.md", "The end.", "An end.").files();
    Outcome conflict = Exported.imported(book, rewritten);
    assertEquals(
        List.of("paragraph-changed"), conflict.problems().stream().map(Diagnostic::kind).toList());
  }
}
