package reportsite.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostic;
import reportsite.load.ProjectFiles;
import reportsite.model.report.Report;
import reportsite.sheet.SheetExport.WorkbookWriter;
import reportsite.sheet.SheetImport.Outcome;

/**
 * Workbooks from elsewhere, made of an exported one or of nothing: each is read right or refused in
 * words, and none keeps the tool busy.
 */
final class ForeignWorkbooksTest {

  /** It tells one that hangs; on a quiet machine each takes less than five seconds. */
  private static final Duration MOST = Duration.ofSeconds(60);

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String RIGHT = "";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private byte[] whole = {};

  @Test
  void eachIsReadOrRefusedInTime(@TempDir Path folder) throws IOException {
    Exported exported = Exported.of(ProjectFiles.read(ProjectCopy.BASE));
    Report report = exported.publication().reports().get(0);
    whole = WorkbookWriter.write(report, SheetRecords.withWords(exported.files(), report));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    noWorkbooks();
    brokenParts();
    otherDialects();
    hugeOnes();
    Map<String, String> found = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = Files.write(folder.resolve("report.xlsx"), each.getValue());
      Outcome outcome =
          assertTimeout(
              MOST,
              () -> SheetImport.of(file, exported.files(), exported.publication()),
              each.getKey());
      found.put(each.getKey(), kinds(outcome));
    }
    assertEquals(lines(expected), lines(found));
  }

  private static String kinds(Outcome outcome) {
    String kinds =
        outcome.problems().stream()
            .map(Diagnostic::kind)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return outcome.changes().isEmpty() ? kinds : kinds + " changes " + outcome.changes().size();
  }

  private static String lines(Map<String, String> all) {
    return all.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining("\n"));
  }

  private void noWorkbooks() throws IOException {
    String none = "not-xlsx";
    add("empty", none, new byte[0]);
    add("text", none, utf8("编号,数值\njobs,1\n"));
    add("web page", none, utf8("<html><table><tr><td>jobs</td></tr></table></html>"));
    add("web page with a mark", none, utf8("\uFEFF<html xmlns:x=\"urn:schemas\"></html>"));
    byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
    add("with a password, or of 2003", none, old);
    add("of Excel 4", none, new byte[] {9, 8, 16, 0, 0, 6, 5, 0});
    add("zeros", none, new byte[5000]);
    add("first half", none, Arrays.copyOf(whole, whole.length / 2));
    add("without the end", none, Arrays.copyOf(whole, whole.length - 30));
    add("without the start", none, Arrays.copyOfRange(whole, 100, whole.length));
    add("a head", none, Arrays.copyOf(whole, 4));
    Map<String, byte[]> ods = new LinkedHashMap<>();
    ods.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));
    ods.put("content.xml", utf8("<office:document-content/>"));
    add("of OpenDocument", none, zipped(ods));
    add("a zip without parts", none, zipped(Map.of()));
    Map<String, byte[]> letter = new LinkedHashMap<>(parts);
    letter.keySet().removeIf(name -> name.startsWith("xl/"));
    letter.put("word/document.xml", utf8("<w:document/>"));
    add("a letter", none, zipped(letter));
  }

  private void brokenParts() throws IOException {
    String none = "not-xlsx";
    for (String part : List.of(BOOK, SHEET, TEXTS)) {
      Map<String, byte[]> fewer = new LinkedHashMap<>(parts);
      fewer.remove(part);
      add("without " + part, part.equals(TEXTS) ? "not-exported" : none, zipped(fewer));
      edit("cut off " + part, none, part, text -> text.substring(0, text.length() / 2));
    }
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
    edit("a document type", RIGHT, TEXTS, text -> behindHead(text, entities));
    edit(
        "an entity from a file",
        none,
        TEXTS,
        text -> behindHead(text, entities).replaceFirst("<t([^>]*)>", "<t$1>&c;"));
    edit(
        "a text beyond the last",
        "column-missing column-unknown",
        SHEET,
        text -> text.replaceFirst("<v>\\d+</v>", "<v>99999</v>"));
    edit(
        "a text before the first",
        none,
        SHEET,
        text -> text.replaceFirst("<v>\\d+</v>", "<v>-1</v>"));
    edit("a text of no number", none, SHEET, text -> text.replaceFirst("<v>\\d+</v>", "<v>x</v>"));
    edit("a row before the first", RIGHT, SHEET, text -> text.replaceFirst("r=\"1\"", "r=\"-1\""));
    edit("a row of no number", none, SHEET, text -> text.replaceFirst("r=\"1\"", "r=\"one\""));
    edit("a cell of no name", RIGHT, SHEET, text -> text.replaceFirst("r=\"A1\"", "r=\"\""));
    edit(
        "a column beyond the last",
        none,
        SHEET,
        text -> text.replaceFirst("r=\"B1\"", "r=\"ZZZZZZZ1\""));
  }

  private void otherDialects() throws IOException {
    Map<String, byte[]> more = new LinkedHashMap<>();
    more.put("../../evil.txt", utf8("x"));
    more.put("/etc/evil", utf8("x"));
    more.put("xl/vbaProject.bin", new byte[100]);
    more.put("xl/externalLinks/externalLink1.xml", utf8("<externalLink/>"));
    more.putAll(parts);
    add("foreign parts", RIGHT, zipped(more));
    edit("a byte order mark", RIGHT, SHEET, text -> "\uFEFF" + text);
    utf16("of UTF-16", TEXTS);
    edit("spaces around", RIGHT, SHEET, text -> text.replace("<row", "\n  <row"));
    edit(
        "a merged cell",
        RIGHT,
        SHEET,
        text ->
            text.replace(
                "</sheetData>",
                "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"X90:Y91\"/></mergeCells>"));
    edit(
        "a link elsewhere",
        RIGHT,
        BOOK,
        text -> text.replace("</workbook>", "<externalReferences/></workbook>"));
    edit(
        "a hidden sheet",
        RIGHT,
        BOOK,
        text -> text.replaceFirst("<sheet name", "<sheet state=\"hidden\" name"));
    edit(
        "rich text",
        RIGHT,
        TEXTS,
        text ->
            text.replaceAll(
                "<si><t([^>]*)>([^<]*)</t></si>", "<si><r><rPr><b/></rPr><t$1>$2</t></r></si>"));
    edit(
        "spoken signs",
        RIGHT,
        TEXTS,
        text -> text.replace("</si>", "<rPh sb=\"0\" eb=\"1\"><t>ab</t></rPh></si>"));
    edit(
        "the strict kind",
        RIGHT,
        SHEET,
        text ->
            text.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    edit("rows without numbers", RIGHT, SHEET, text -> text.replaceAll("<row r=\"\\d+\"", "<row"));
  }

  private void hugeOnes() throws IOException {
    String large = "workbook-too-large";
    edit(
        "a million rows",
        large,
        SHEET,
        text -> with(text, "<row><c><v>1</v></c></row>".repeat(1_300_000)));
    edit("many empty rows", RIGHT, SHEET, text -> with(text, "<row></row>".repeat(500_000)));
    edit(
        "many columns",
        RIGHT,
        SHEET,
        text -> with(text, "<row r=\"99\">" + "<c/>".repeat(20_000) + "</row>"));
    edit("a row far below", RIGHT, SHEET, text -> with(text, "<row r=\"1048576\"></row>"));
    edit("cells far to the right", large, SHEET, text -> with(text, farRight()));
    edit(
        "a long text",
        RIGHT,
        TEXTS,
        text -> text.replace("</sst>", "<si><t>" + "长".repeat(5_000_000) + "</t></si></sst>"));
  }

  /** Each row says that its only cell is in the last column. */
  private static String farRight() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1000; row < 21_000; row++) {
      rows.append("<row r=\"" + row + "\"><c r=\"XFD" + row + "\"/></row>");
    }
    return rows.toString();
  }

  private static String with(String sheet, String rows) {
    return sheet.replace("</sheetData>", rows + "</sheetData>");
  }

  private static String behindHead(String text, String words) {
    int at = text.indexOf("?>") + 2;
    return text.substring(0, at) + words + text.substring(at);
  }

  private void edit(String name, String kinds, String part, UnaryOperator<String> edit)
      throws IOException {
    String before = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    Map<String, byte[]> edited = new LinkedHashMap<>(parts);
    edited.put(part, utf8(edit.apply(before)));
    add(name, kinds, zipped(edited));
  }

  private void utf16(String name, String part) throws IOException {
    String text = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    Map<String, byte[]> edited = new LinkedHashMap<>(parts);
    Charset wide = StandardCharsets.UTF_16;
    edited.put(part, text.replaceFirst("(?i)UTF-8", "UTF-16").getBytes(wide));
    add(name, RIGHT, zipped(edited));
  }

  private void add(String name, String kinds, byte[] file) {
    expected.put(name, kinds);
    files.put(name, file);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
