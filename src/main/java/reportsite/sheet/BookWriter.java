package reportsite.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import reportsite.model.Report;
import reportsite.sheet.Column.Choice;
import reportsite.sheet.Column.Form;
import reportsite.text.Bilingual;

/** Writes the workbook of a report. */
final class BookWriter {

  /** Below the last record there is room for so many new ones with drop-downs. */
  private static final int ROOM = 300;

  private static final String LISTS = "lists";
  private static final String AS_TEXT = "@";
  private static final String HEAD = "E7EEF3";
  private static final String SHOWN = "F3F3F3";
  private static final int HEAD_HEIGHT = 34;

  private final Workbook workbook;
  private final Map<Choice, Range> lists = new EnumMap<>(Choice.class);

  private BookWriter(Workbook workbook) {
    this.workbook = workbook;
  }

  /** The workbook's bytes: the same ledger gives the same ones. */
  static byte[] write(Report report, Ledger ledger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "reportsite", "1.0")) {
      BookWriter writer = new BookWriter(workbook);
      Map<Table, Worksheet> sheets = new EnumMap<>(Table.class);
      for (Table table : Table.values()) {
        sheets.put(table, workbook.newWorksheet(table.title()));
      }
      writer.writeLists(Choices.of(report));
      sheets.forEach((table, sheet) -> writer.writeSheet(table, sheet, ledger));
      writer.writeBaseline(report, ledger);
    }
    return FixedZip.of(out.toByteArray(), report.occasion().date());
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

  private void writeSheet(Table table, Worksheet sheet, Ledger ledger) {
    List<Ledger.Entry> entries = new ArrayList<>(ledger.entries(table));
    List<Column> columns = table.columns();
    int last = entries.size() + (table == Table.TRANSLATIONS ? 0 : ROOM);
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

  private void writeBaseline(Report report, Ledger ledger) {
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
}
