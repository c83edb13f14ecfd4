package reportsite.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.load.LoadFault;
import reportsite.model.report.Report;
import reportsite.sheet.SheetExport.WorkbookWriter;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WorkbookCells.CellPlace;

/** The workbook itself: what stands in its parts, and how cells are read. */
final class WorkbookTest {

  @TempDir private Path folder;

  private static byte[] workbook() throws IOException {
    Exported exported = Exported.base();
    Report report = exported.publication().reports().get(0);
    return WorkbookWriter.write(report, SheetRecords.withWords(exported.files(), report));
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSameLedgerGivesTheSameBytesInAnotherZoneAndLocale() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    byte[] first = workbook();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(first, workbook());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    Path file = Files.write(folder.resolve("a.xlsx"), first);
    assertTrue(part(file, "docProps/core.xml").contains(">2023-01-10T00:00:00Z<"));
  }

  @Test
  void headingsAreFrozenNotedAndWordsAreChosenFromLists() throws IOException {
    Path file = Files.write(folder.resolve("a.xlsx"), workbook());
    Document sheet = Jsoup.parse(part(file, "xl/worksheets/sheet2.xml"), Parser.xmlParser());
    assertEquals("frozen", sheet.select("pane").attr("state"));
    assertEquals("1", sheet.select("pane").attr("ySplit"));
    List<String> lists =
        sheet.select("dataValidation").stream().map(each -> each.attr("sqref")).toList();
    assertEquals(4, lists.size());
    assertTrue(lists.get(0).startsWith("B2:B"), lists::toString);
    int number = 0;
    for (Table table : Table.values()) {
      number++;
      Document notes = Jsoup.parse(part(file, "xl/comments" + number + ".xml"), Parser.xmlParser());
      assertEquals(table.columns().size(), notes.select("comment").size(), table.title());
      for (Column column : table.columns()) {
        assertTrue(notes.wholeText().contains(column.note().zh()), column.path());
        assertTrue(notes.wholeText().contains(column.note().en()), column.path());
      }
    }
    Document book = Jsoup.parse(part(file, "xl/workbook.xml"), Parser.xmlParser());
    assertEquals(List.of("lists", "exported"), book.select("sheet[state=hidden]").eachAttr("name"));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    Exported exported =
        Exported.base().with("promises.yaml", "zh: 新建普惠性幼儿园,", "zh: \"=新建普惠性幼儿园\",");
    Report report = exported.publication().reports().get(0);
    Path file =
        Files.write(
            folder.resolve("a.xlsx"),
            WorkbookWriter.write(report, SheetRecords.withWords(exported.files(), report)));
    String texts = Jsoup.parse(part(file, "xl/sharedStrings.xml"), Parser.xmlParser()).wholeText();
    assertTrue(texts.contains("=新建普惠性幼儿园"));
    assertFalse(part(file, "xl/worksheets/sheet3.xml").contains("<f>"));
    assertTrue(exported.imported(exported.edit()).changes().isEmpty());
  }

  @Test
  void cellsAreReadAsTheyWereTyped() throws IOException {
    Path file = folder.resolve("typed.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("s");
      sheet.value(0, 0, 10.0);
      sheet.value(0, 1, 0.055);
      sheet.style(0, 1).format("0.0%").set();
      sheet.value(0, 2, LocalDate.of(2025, 7, 1));
      sheet.style(0, 2).format("yyyy/m/d").set();
      sheet.value(0, 3, 0.1 + 0.2);
      sheet.value(0, 4, " 6月底 ");
      sheet.formula(0, 5, "1+1");
      sheet.value(0, 7, true);
      sheet.value(0, 8, "5\u00A0千米");
      sheet.value(0, 9, "就业\u202E人员");
    }
    WorkbookCells.Row row =
        Objects.requireNonNull(Objects.requireNonNull(WorkbookCells.read(file)).sheets().get("s"))
            .rows()
            .get(0);
    assertEquals(
        List.of("10", "5.5%", "2025-07-01", "0.3", "6月底"),
        row.cells().subList(0, 5).stream().map(WorkbookCells.Cell::text).toList());
    assertEquals(SheetFault.FORMULA, row.cell(5).fault());
    assertEquals("", row.cell(6).text());
    assertEquals("TRUE", row.cell(7).text());
    assertEquals("5 千米", row.cell(8).text());
    assertEquals(LoadFault.CONTROL_CHARACTER, row.cell(9).fault());
    assertEquals("U+202E", row.cell(9).text());
  }

  @Test
  void cellsAreNamedAsInSpreadsheets() {
    CellPlace sheet = CellPlace.of("a.xlsx").in("figures");
    assertEquals("figures!A1", sheet.at(1, 0).name());
    assertEquals("figures!Z12", sheet.at(12, 25).name());
    assertEquals("figures!AA3", sheet.at(3, 26).name());
    assertEquals("a.xlsx figures!AB3", sheet.at(3, 27).position().toString());
  }
}
