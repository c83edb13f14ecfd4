package reportsite.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.output.write.Reason;
import reportsite.sheet.Table.Column;
import reportsite.sheet.Table.Column.Choice;
import reportsite.sheet.Table.Column.Form;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;

/** A report's records on their way into a workbook. */
public final class SheetExport {

  private SheetExport() {}

  /** The report that is meant: the one named, or the only one; null where a fault is reported. */
  public static @Nullable Report choose(
      Publication publication, @Nullable String id, Diagnostics diagnostics) {
    List<String> ids = publication.ids();
    if (id == null && ids.size() > 1) {
      return diagnostics.refuse(
          Position.of("export"), SheetFault.REPORT_NOT_NAMED, String.join(", ", ids));
    }
    Report report = id == null ? publication.reports().get(0) : publication.report(id).orElse(null);
    if (report == null) {
      diagnostics.error(
          Position.of("export"),
          SheetFault.REPORT_UNKNOWN,
          String.valueOf(id),
          NearMiss.hint(String.valueOf(id), ids));
    }
    return report;
  }

  /** Writes the workbook of a report; false where it cannot, which is reported. */
  public static boolean write(
      ProjectFiles files, Report report, Path target, Diagnostics diagnostics) throws IOException {
    byte[] workbook = WorkbookWriter.write(report, SheetRecords.withWords(files, report));
    Position at = Position.of(target.toString());
    try {
      Files.write(target, workbook, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException exists) {
      diagnostics.error(at, SheetFault.EXISTS, target);
    } catch (IOException failed) {
      diagnostics.error(at, SheetFault.CANNOT_WRITE, target, Reason.of(failed));
    }
    return false;
  }

  /** Writes the workbook of a report. */
  static final class WorkbookWriter {

    /** Below the last record there is room for so many new ones with drop-downs. */
    private static final int ROOM = 300;

    private static final String LISTS = "lists";
    private static final String AS_TEXT = "@";
    private static final String HEAD = "E7EEF3";
    private static final String SHOWN = "F3F3F3";
    private static final int HEAD_HEIGHT = 34;

    private final Workbook workbook;
    private final Map<Choice, Range> lists = new EnumMap<>(Choice.class);

    private WorkbookWriter(Workbook workbook) {
      this.workbook = workbook;
    }

    /** The workbook's bytes: the same ledger gives the same ones. */
    static byte[] write(Report report, SheetRecords ledger) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Workbook workbook = new Workbook(out, "reportsite", "1.0")) {
        WorkbookWriter writer = new WorkbookWriter(workbook);
        Map<Table, Worksheet> sheets = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
          sheets.put(table, workbook.newWorksheet(table.title()));
        }
        writer.writeLists(choices(report));
        sheets.forEach((table, sheet) -> writer.writeSheet(table, sheet, ledger));
        writer.writeBaseline(report, ledger);
      }
      return FixedZip.of(out.toByteArray(), report.occasion().date());
    }

    /** The words that the drop-downs offer. */
    private static Map<Choice, List<String>> choices(Report report) {
      Map<Choice, List<String>> words = new EnumMap<>(Choice.class);
      words.put(
          Choice.INDICATOR,
          report.indicators().stream().map(Indicator::id).map(Object::toString).toList());
      words.put(
          Choice.GROUP, report.groups().stream().map(group -> group.id().toString()).toList());
      words.put(
          Choice.COMMITMENT,
          report.promises().commitments().stream()
              .map(commitment -> commitment.id().toString())
              .toList());
      words.put(Choice.SETTLED, List.of("ok"));
      words.put(Choice.KIND, EnumWords.of(Kind.class));
      words.put(Choice.MEASURE, EnumWords.of(Measure.class));
      words.put(Choice.COMMITMENT_KIND, EnumWords.of(Commitment.Kind.class));
      words.put(
          Choice.STATE,
          EnumWords.of(Progress.State.class).stream()
              .filter(word -> !word.equals(EnumWords.of(Progress.State.ANNOUNCED)))
              .toList());
      return words;
    }

    private void writeLists(Map<Choice, List<String>> words) {
      Worksheet sheet = workbook.newWorksheet(LISTS);
      int column = 0;
      for (Map.Entry<Choice, List<String>> list : words.entrySet()) {
        int row = 0;
        for (String word : list.getValue()) {
          sheet.value(row++, column, word);
        }
        if (row > 0) {
          lists.put(list.getKey(), sheet.range(0, column, row - 1, column));
        }
        column++;
      }
      sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    private void writeSheet(Table table, Worksheet sheet, SheetRecords ledger) {
      List<SheetRecords.Entry> entries = new ArrayList<>(ledger.entries(table));
      List<Column> columns = table.columns();
      int last = entries.size() + (table == Table.WORDS ? 0 : ROOM);
      for (int c = 0; c < columns.size(); c++) {
        Column column = columns.get(c);
        writeHead(sheet, c, column);
        // Else a program would make 0.055 of 5.5%, and a day of 2025-07-01.
        sheet.style(c).format(AS_TEXT).verticalAlignment("top").wrapText(true).set();
        for (int r = 0; r < entries.size(); r++) {
          writeCell(sheet, r + 1, c, entries.get(r).cell(column), column);
        }
        style(sheet, last, c, column);
        Range list = lists.get(column.choice());
        if (list != null && last > 0) {
          sheet
              .range(1, c, last, c)
              .validateWithList(list)
              .allowBlank(true)
              .showErrorMessage(true)
              .errorTitle(column.label())
              .error("请从列表中选择。Choose from the list.");
        }
      }
      sheet.freezePane(1, 1);
      sheet.setAutoFilter(0, 0, Math.max(entries.size(), 1), columns.size() - 1);
    }

    private static void writeHead(Worksheet sheet, int c, Column column) {
      Bilingual note = column.note();
      sheet.value(0, c, column.heading());
      sheet.comment(0, c, note.zh() + "\n" + note.en());
      sheet.style(0, c).bold().fillColor(HEAD).wrapText(true).verticalAlignment("top").set();
      sheet.width(c, column.width());
      sheet.rowHeight(0, HEAD_HEIGHT);
    }

    /** Numbers as numbers, so that no program warns of numbers kept as text. */
    private static void writeCell(Worksheet sheet, int row, int c, String text, Column column) {
      boolean number = column.path().equals("passage") || column.path().equals("period");
      if (number && text.matches("[1-9][0-9]{0,8}")) {
        sheet.value(row, c, Integer.valueOf(text));
      } else if (!text.isEmpty()) {
        sheet.value(row, c, text);
      }
    }

    private static void style(Worksheet sheet, int last, int c, Column column) {
      if (last == 0) {
        return;
      }
      boolean number = column.path().equals("passage") || column.path().equals("period");
      var style = sheet.range(1, c, last, c).style().verticalAlignment("top").wrapText(true);
      style = style.format(number ? "0" : AS_TEXT);
      boolean closed = column.form() == Form.SHOWN || column.form() == Form.KEY;
      (closed ? style.fillColor(SHOWN) : style).set();
    }

    private void writeBaseline(Report report, SheetRecords ledger) {
      Worksheet sheet = workbook.newWorksheet(Baseline.SHEET);
      List<List<String>> rows = Baseline.rows(report.id().text(), ledger);
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          if (!rows.get(r).get(c).isEmpty()) {
            sheet.value(r, c, rows.get(r).get(c));
          }
        }
      }
      sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** Makes the bytes of a workbook depend on nothing but its content. */
    private static final class FixedZip {

      private static final String PROPERTIES = "docProps/core.xml";

      /**
       * Not the first day that zip knows: for that one Java adds the time of the machine's zone.
       */
      private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

      private FixedZip() {}

      /**
       * The same workbook without the moment of its writing.
       *
       * @param created the day it claims to be of
       */
      static byte[] of(byte[] workbook, LocalDate created) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // What fastexcel writes can be read from its directory only, hence from a file.
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
          Files.write(file, workbook);
          try (ZipFile from = new ZipFile(file.toFile());
              ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
              byte[] content = from.getInputStream(entry).readAllBytes();
              boolean dated = entry.getName().equals(PROPERTIES);
              ZipEntry fixed = new ZipEntry(entry.getName());
              fixed.setTimeLocal(EPOCH);
              to.putNextEntry(fixed);
              to.write(dated ? dated(content, created) : content);
              to.closeEntry();
            }
          }
        } finally {
          Files.delete(file);
        }
        return out.toByteArray();
      }

      private static byte[] dated(byte[] properties, LocalDate created) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        return xml.replaceAll(
                "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)",
                "$1" + created + "T00:00:00Z$2")
            .getBytes(StandardCharsets.UTF_8);
      }
    }
  }
}
