package reportsite.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.Programs;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostic;
import reportsite.load.ProjectFiles;
import reportsite.model.report.Report;
import reportsite.sheet.SheetExport.WorkbookWriter;
import reportsite.sheet.SheetImport.Outcome;

/**
 * Workbooks from elsewhere: each is read right or refused in words, within five seconds and in a
 * process of little memory.
 */
final class ForeignWorkbooksTest {

  /** Of the processor, since a machine may have other things to do. */
  private static final Duration MOST = Duration.ofSeconds(5);

  /** What the process may have that reads them one after the other. */
  private static final String MEMORY = "-Xmx256m";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @Test
  void eachIsReadOrRefusedInTime(@TempDir Path folder) throws IOException, InterruptedException {
    Exported exported = Exported.of(ProjectFiles.read(ProjectCopy.BASE));
    Report report = exported.publication().reports().get(0);
    byte[] whole = WorkbookWriter.write(report, SheetRecords.withWords(exported.files(), report));
    Map<String, String> expected = new LinkedHashMap<>();
    for (ForeignWorkbooks some :
        List.of(new ForeignWorkbooks(whole), new EndlessWorkbooks(whole))) {
      some.addAll();
      files.putAll(some.files);
      expected.putAll(some.expected);
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (String line : answers(folder).lines().toList()) {
      String[] answer = line.split("\t", -1);
      assertTrue(Long.parseLong(answer[1]) <= MOST.toMillis(), line);
      found.put(answer[0], answer[2]);
    }
    assertEquals(lines(expected), lines(found));
    assertTrue(files.size() >= 80, "" + files.size());
  }

  /** One number is two days, as a workbook counts from 1900 or from 1904. */
  @ParameterizedTest
  @CsvSource({"false, 2025-07-01", "true, 2029-07-02", "1, 2029-07-02", "0, 2025-07-01"})
  void daysAreCountedAsTheWorkbookSays(String from1904, String day, @TempDir Path folder)
      throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "[Content_Types].xml",
        "<Types><Override PartName='/xl/workbook.xml' ContentType='%1$ssheet.main+xml'/>"
            + "<Override PartName='/xl/styles.xml' ContentType='%1$sstyles+xml'/></Types>");
    texts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='a' Type='%2$s/worksheet' Target='worksheets/s.xml'/>"
            + "<Relationship Id='b' Type='%2$s/styles' Target='styles.xml'/></Relationships>");
    texts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='%2$s'><workbookPr date1904='%3$s'/><sheets>"
            + "<sheet name='days' sheetId='1' r:id='a'/></sheets></workbook>");
    texts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy&quot;年&quot;m&quot;月&quot;"
            + "d&quot;日&quot;;@'/></numFmts><cellXfs>"
            + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/></cellXfs></styleSheet>");
    texts.put(
        "xl/worksheets/s.xml",
        "<worksheet><sheetData><row><c s='1'><v>45839</v></c><c s='2'><v>45839</v></c>"
            + "<c><v>45839</v></c></row></sheetData></worksheet>");
    texts.forEach(
        (name, xml) ->
            parts.put(name, ForeignWorkbooks.utf8(xml.formatted(types, links, from1904))));
    Path file = Files.write(folder.resolve("days.xlsx"), ForeignWorkbooks.zipped(parts));
    WorkbookCells read = Objects.requireNonNull(WorkbookCells.read(file));
    List<String> found =
        Objects.requireNonNull(read.sheets().get("days")).rows().get(0).cells().stream()
            .map(WorkbookCells.Cell::text)
            .toList();
    assertEquals(List.of(day, day, "45839"), found);
  }

  /** As staff do who have no other program; what it cannot keep is refused in words. */
  @Test
  void whatLibreOfficeSavesIsReadAndSaysTheSame(@TempDir Path folder) throws Exception {
    Programs.require("soffice");
    Exported exported = Exported.base();
    Report report = exported.publication().reports().get(0);
    Path own = folder.resolve("report.xlsx");
    Files.write(
        own, WorkbookWriter.write(report, SheetRecords.withWords(exported.files(), report)));
    Path ods = Programs.converted(List.of(own), folder.resolve("ods"), "ods").get(0);
    for (Path from : List.of(own, ods)) {
      Path to = folder.resolve(from.equals(own) ? "first" : "second");
      Path saved = Programs.converted(List.of(from), to, "xlsx").get(0);
      Outcome outcome = SheetImport.of(saved, exported.files(), exported.publication());
      assertEquals("", Reader.kinds(outcome), saved::toString);
    }
    Path old = Programs.converted(List.of(ods), folder.resolve("old"), "xls").get(0);
    for (Path other : List.of(ods, old)) {
      Outcome outcome = SheetImport.of(other, exported.files(), exported.publication());
      assertEquals(ForeignWorkbooks.NONE, Reader.kinds(outcome), other::toString);
    }
  }

  /** One process of little memory reads all; its last line is the file that it ends with. */
  private String answers(Path folder) throws IOException, InterruptedException {
    int number = 0;
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path one = Files.createDirectories(folder.resolve("%03d".formatted(number++)));
      Files.write(one.resolve("report.xlsx"), each.getValue());
      Files.writeString(one.resolve("name"), each.getKey());
    }
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    try {
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> text(told));
    } finally {
      process.destroyForcibly();
    }
    assertEquals(0, process.exitValue(), () -> text(told));
    return Files.readString(told);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Reads each workbook below a folder as an import does and tells what it came to. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) throws IOException {
      Exported exported = Exported.of(ProjectFiles.read(ProjectCopy.BASE));
      List<Path> folders;
      try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
        folders = all.filter(Files::isDirectory).sorted().toList();
      }
      for (Path folder : folders) {
        System.out.print(Files.readString(folder.resolve("name")) + "\t");
        System.out.flush();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outcome outcome =
            SheetImport.of(folder.resolve("report.xlsx"), exported.files(), exported.publication());
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.println(Duration.ofNanos(took).toMillis() + "\t" + kinds(outcome));
      }
    }

    static String kinds(Outcome outcome) {
      String kinds =
          outcome.problems().stream()
              .map(Diagnostic::kind)
              .distinct()
              .sorted()
              .collect(Collectors.joining(" "));
      return outcome.changes().isEmpty() ? kinds : kinds + " changes " + outcome.changes().size();
    }
  }

  private static String lines(Map<String, String> all) {
    return all.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining("\n"));
  }
}
