package reportsite.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.Golden;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostics;
import reportsite.diag.TextPrinter;
import reportsite.load.ProjectFiles;
import reportsite.model.report.Publication;
import reportsite.sheet.SheetImport.Outcome;
import reportsite.text.Lang;

/**
 * What an import refuses, and in which words: {@code refusals.txt} holds them all, to be read.
 * {@code -Dapprove=true} writes the present messages into it; never on a CI machine.
 */
final class SheetRefusalsTest {

  private static final String WORDS = "qingshan-2023/translation.yaml ";

  private static final Golden GOLDEN = Golden.of("src/test/sheets/refusals.txt");

  /** Shown by other tests, for they are not about what cells say. */
  private static final Set<SheetFault> ELSEWHERE =
      Set.of(
          SheetFault.EXISTS,
          SheetFault.CANNOT_WRITE,
          SheetFault.CHANGED_MEANWHILE,
          SheetFault.REPORT_NOT_NAMED);

  private static final String NEWS =
      """
      progress:
        - commitment: complete-donghu-road
          date: 2023-04-10
          state: in-progress
          claim: {zh: 路基已经完成。, en: The roadbed is finished.}
          source: {title: {zh: 通车, en: Opening}, publisher: {zh: 青山区政府, en: Qingshan}, date: 2023-04-10}
      """;

  private static final Map<String, UnaryOperator<EditedBook>> CASES = new LinkedHashMap<>();

  static {
    CASES.put("a sheet is gone", book -> book.removeSheet("progress"));
    CASES.put("the hidden sheet is gone", book -> book.removeSheet("exported"));
    CASES.put("a heading was changed", book -> book.head("figures", "value", "values"));
    CASES.put("a heading stands twice", book -> book.head("figures", "quote", "value"));
    CASES.put("a row lost its id", book -> book.put("figures", "jobs-2022", "id", ""));
    CASES.put(
        "a row was given another id", book -> book.put("figures", "jobs-2022", "id", "jobs-22"));
    CASES.put("a row was copied", book -> book.add("figures", "id=jobs-2022", "indicator=jobs"));
    CASES.put("a row was deleted", book -> book.remove("commitments", "add-tech-firms"));
    CASES.put(
        "what must be there was deleted", book -> book.put("figures", "jobs-2022", "quote", ""));
    CASES.put(
        "a figure was given to another indicator",
        book -> book.put("figures", "jobs-2022", "indicator", "skilled"));
    CASES.put("the Chinese was changed", book -> book.put("words", WORDS + "4", "zh", "一、工作回顾"));
    CASES.put(
        "a cell holds a formula",
        book ->
            book.put(
                "figures",
                "jobs-2022",
                "quote",
                new WorkbookCells.Cell("SUM(A1:A2)", SheetFault.FORMULA)));
    CASES.put(
        "a cell holds an error",
        book ->
            book.put(
                "figures",
                "jobs-2022",
                "value",
                new WorkbookCells.Cell("#N/A", SheetFault.CELL_ERROR)));
    CASES.put(
        "a line was broken",
        book -> book.put("words", WORDS + "12", "en.new", "Fellow\nDeputies!"));
    CASES.put(
        "a row of words was added", book -> book.add("words", "place=nowhere", "en.new=More"));
    CASES.put("a state that is none", book -> book.put("words", WORDS + "12", "state", "fine"));
    CASES.put(
        "what is still to be written",
        book ->
            book.put("words", WORDS + "12", "en.new", "To be translated (…)")
                .put("words", "qingshan-2023/people.yaml indicators.jobs.noun", "en.new", "job"));
    CASES.put(
        "one text in two sheets",
        book ->
            book.put("commitments", "add-tech-firms", "title.en", "Add firms")
                .put(
                    "words",
                    "qingshan-2023/promises.yaml commitments.add-tech-firms.title",
                    "en.new",
                    "Add technology firms"));
    CASES.put(
        "a bad cell among good ones",
        book ->
            book.put("words", WORDS + "12", "en.new", "Fellow Deputies, let us go!")
                .put("words", WORDS + "5", "en.new", "No numbers at all.")
                .put(
                    "words",
                    "qingshan-2023/review/people.md 1",
                    "en.new",
                    "In [](figure:jobs-2021) jobs."));
    CASES.put(
        "a figure of an unknown indicator",
        book ->
            book.add(
                "figures",
                "id=jobs-2021",
                "indicator=job",
                "period=2021",
                "kind=result",
                "value=1人",
                "passage=7",
                "quote=人"));
    CASES.put(
        "a commitment of a passage without any",
        book ->
            book.add(
                "commitments",
                "id=visit-firms",
                "title.zh=走访企业",
                "title.en=Visit enterprises",
                "passage=9",
                "quote=今年的主要预期目标是",
                "kind=qualitative"));
    CASES.put(
        "what the reader says comes back to the cells",
        book ->
            book.put("figures", "skilled-2022", "kind", "results")
                .put("commitments", "complete-donghu-road", "due", "6月37日"));
    CASES.put(
        "what the checks say comes back to the cells",
        book ->
            book.put("figures", "jobs-2022", "value", "8617人")
                .put("commitments", "add-tech-firms", "for", "business")
                .put("words", WORDS + "11", "en.new", "(2) Improving people's lives."));
  }

  @Test
  void saysCellWhatIsWrongAndWhatToType() throws IOException {
    Exported exported = Exported.base();
    StringBuilder all = new StringBuilder();
    CASES.forEach((name, edit) -> tell(name, exported.imported(edit.apply(exported.edit())), all));
    tellOfProgress(all);
    tellOfConflicts(exported, all);
    tell("of another project", ofAnotherProject(exported), all);
    byte[] noZip = "no zip".getBytes(StandardCharsets.UTF_8);
    tell("no workbook", ofFile(exported, noZip), all);
    tell("a bomb", ofFile(exported, bomb()), all);
    GOLDEN.assertIs(all.toString());
    assertEquals(
        List.of(),
        Arrays.stream(SheetFault.values())
            .filter(fault -> !ELSEWHERE.contains(fault))
            .filter(fault -> !all.toString().contains("[" + fault.id() + "]"))
            .toList());
  }

  private static void tell(String name, Outcome outcome, StringBuilder into) {
    into.append("# ").append(name).append('\n');
    into.append(Exported.messages(outcome, Lang.ZH)).append(Exported.messages(outcome, Lang.EN));
    into.append('\n');
    assertEquals(false, outcome.isRight(), name);
  }

  private static void tellOfProgress(StringBuilder into) throws IOException {
    ProjectFiles files = ProjectFiles.read(ProjectCopy.BASE);
    Exported told = Exported.of(files.withText(Exported.FOLDER + "progress.yaml", NEWS));
    String key =
        Objects.requireNonNull(told.book().sheets().get("progress")).rows().get(1).cell(0).text();
    tell(
        "news was rewritten",
        told.imported(told.edit().put("progress", key, "state", "done")),
        into);
    tell("news was deleted", told.imported(told.edit().remove("progress", key)), into);
    tell(
        "news with a number of its own",
        told.imported(told.edit().add("progress", "entry=7", "commitment=add-tech-firms")),
        into);
  }

  private static void tellOfConflicts(Exported exported, StringBuilder into) throws IOException {
    EditedBook edited =
        exported
            .edit()
            .put("commitments", "warm-hearted-action", "title.en", "Carry out the action")
            .put("figures", "requests-2022", "passage", "8");
    Map<String, String> texts = new TreeMap<>(exported.files().texts());
    texts.computeIfPresent(
        "content/qingshan-2023/promises.yaml",
        (path, text) -> text.replace("en: Carry out the “Warm", "en: Continue the “Warm"));
    texts.computeIfPresent(
        "content/qingshan-2023/people.yaml",
        (path, text) -> text.replaceFirst("(?s)  - id: requests\n.*", ""));
    tell("changed in both places", Exported.imported(edited, ProjectFiles.of(texts)), into);
    String page = "review/people.en.md";
    String path = Exported.FOLDER + page;
    String text = Objects.requireNonNull(exported.files().texts().get(path));
    Exported longer = exported.with(page, text, text + "\nThe end.\n");
    EditedBook paragraphs =
        longer
            .edit()
            .put("words", "qingshan-2023/review/people.md 1", "en.new", text.strip() + " Well.")
            .put("words", "qingshan-2023/review/people.md 2", "zh.new", "完。");
    ProjectFiles now = longer.with(page, "In the year", "Last year").files();
    tell("paragraphs that are not there", Exported.imported(paragraphs, now), into);
  }

  private static Outcome ofAnotherProject(Exported exported) {
    Map<String, WorkbookCells.Sheet> sheets = new LinkedHashMap<>(exported.book().sheets());
    WorkbookCells.Sheet own = Objects.requireNonNull(sheets.get(Baseline.SHEET));
    WorkbookCells.Row head =
        new WorkbookCells.Row(
            1,
            List.of(
                own.rows().get(0).cell(0),
                own.rows().get(0).cell(1),
                new WorkbookCells.Cell("qingshan-2024", null)));
    sheets.put(Baseline.SHEET, new WorkbookCells.Sheet(own.place(), List.of(head)));
    WorkbookCells foreign = new WorkbookCells("report.xlsx", sheets);
    return SheetImport.of(foreign, exported.files(), exported.publication());
  }

  /** Thirty thousand bytes that unpack to more than any workbook holds. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(new byte[WorkbookCells.MOST_BYTES + 1]);
    }
    return bytes.toByteArray();
  }

  private static Outcome ofFile(Exported exported, byte[] bytes) throws IOException {
    Path file = Files.createTempDirectory("sheets").resolve("report.xlsx");
    Files.write(file, bytes);
    return SheetImport.of(file, exported.files(), exported.publication());
  }

  @Test
  void anExistingWorkbookIsNotOverwritten(@TempDir Path folder) throws IOException {
    Exported exported = Exported.base();
    Path target = Files.writeString(folder.resolve("mine.xlsx"), "mine");
    Diagnostics diagnostics = new Diagnostics();
    var report = exported.publication().reports().get(0);
    assertEquals(false, SheetExport.write(exported.files(), report, target, diagnostics));
    assertEquals("mine", Files.readString(target));
    assertEquals("exists", diagnostics.sorted().get(0).kind());
    Path nowhere = folder.resolve("none").resolve("mine.xlsx");
    Diagnostics more = new Diagnostics();
    assertEquals(false, SheetExport.write(exported.files(), report, nowhere, more));
    assertEquals("cannot-write", more.sorted().get(0).kind());
  }

  @Test
  void ofSeveralReportsOneHasToBeNamed() throws IOException {
    Publication one = Exported.base().publication();
    var report = one.reports().get(0);
    Publication two =
        new Publication(
            one.title(),
            one.notice(),
            one.contact(),
            null,
            null,
            null,
            one.strings(),
            List.of(),
            List.of(report, report),
            List.of());
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(null, SheetExport.choose(two, null, diagnostics));
    assertEquals(null, SheetExport.choose(one, "qingshan-2022", diagnostics));
    assertEquals(
        """
        export: error: this project has several reports, and the command does not say which to export [report-not-named]
          → write 'export ID' with one of these: qingshan-2023, qingshan-2023
        export: error: there is no report 'qingshan-2022' [report-unknown]
          → did you mean 'qingshan-2023'?
        """,
        new TextPrinter(Lang.EN, Map.of()).print(diagnostics.sorted()));
    assertEquals(report, SheetExport.choose(one, null, diagnostics));
  }

  @Test
  void aFileThatChangedMeanwhileKeepsAllFilesAsTheyAre(@TempDir Path project) throws IOException {
    Path first = Files.writeString(project.resolve("a.yaml"), "a: 1\n");
    Path second = Files.writeString(project.resolve("b.yaml"), "b: changed\n");
    ProjectFiles before = ProjectFiles.of(Map.of("a.yaml", "a: 1\n", "b.yaml", "b: 1\n"));
    Map<String, byte[]> changed = new TreeMap<>();
    changed.put("a.yaml", "a: 2\n".getBytes(StandardCharsets.UTF_8));
    changed.put("b.yaml", "b: 2\n".getBytes(StandardCharsets.UTF_8));
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(false, SheetImport.write(project, before, changed, diagnostics));
    assertEquals("changed-meanwhile", diagnostics.sorted().get(0).kind());
    assertEquals("a: 1\n", Files.readString(first));
    assertEquals("b: changed\n", Files.readString(second));
    try (var left = Files.list(project)) {
      assertEquals(2, left.count());
    }
  }
}
