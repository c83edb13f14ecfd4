package reportsite.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.sheet.SheetImport.Problems;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WorkbookCells.CellPlace;

/**
 * A workbook as it came back: what its cells say, as text.
 *
 * @param sheets by name
 */
record WorkbookCells(String name, Map<String, Sheet> sheets) {

  /** Cells in rows, as far as there are any. */
  record Sheet(CellPlace place, List<Row> rows) {
    Sheet {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param number from 1
   */
  record Row(int number, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; an empty one where the row ends before. */
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.text().isEmpty() && cell.fault() == null);
    }
  }

  /**
   * What a cell says.
   *
   * @param fault why that cannot be taken as a text; else null
   */
  record Cell(String text, @Nullable SheetFault fault) {

    static final Cell EMPTY = new Cell("", null);
  }

  /** Spreadsheets keep no more digits than these; the rest is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int HUNDRED = 2;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /** The workbook; null when the file is none. */
  static @Nullable WorkbookCells read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    // Read apart: that a file cannot be read at all is another matter than that it is no workbook.
    byte[] bytes = Files.readAllBytes(file);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        CellPlace place = CellPlace.of(name).in(sheet.getName());
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          sheets.put(sheet.getName(), new Sheet(place, rows.map(WorkbookCells::row).toList()));
        }
      }
    } catch (IOException | UncheckedIOException | ExcelReaderException notOne) {
      return null;
    }
    return new WorkbookCells(name, sheets);
  }

  private static Row row(org.dhatim.fastexcel.reader.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
      cells.add(cell == null ? Cell.EMPTY : cell(cell));
    }
    return new Row(row.getRowNum(), cells);
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> Cell.EMPTY;
      case STRING -> new Cell(plain(cell.asString()), null);
      case NUMBER -> new Cell(number(cell), null);
      case BOOLEAN -> new Cell(cell.asBoolean() ? "TRUE" : "FALSE", null);
      case FORMULA -> new Cell(String.valueOf(cell.getFormula()), SheetFault.FORMULA);
      case ERROR -> new Cell(String.valueOf(cell.getRawValue()), SheetFault.CELL_ERROR);
    };
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** What was typed: 10 and not 10.0, 5.5% and not 0.055, a date as in 2025-07-01. */
  private static String number(org.dhatim.fastexcel.reader.Cell cell) {
    String format = format(cell);
    if (isDate(format)) {
      return cell.asDate().toLocalDate().toString();
    }
    BigDecimal number = cell.asNumber().round(DIGITS);
    return format.contains("%") ? text(number.movePointRight(HUNDRED)) + "%" : text(number);
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String format(org.dhatim.fastexcel.reader.Cell cell) {
    String format = cell.getDataFormatString();
    String bare = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static boolean isDate(String format) {
    return format.indexOf('y') >= 0 || format.matches(".*m.*d.*|.*d.*m.*");
  }

  /**
   * A cell of a workbook.
   *
   * @param book the file's name
   * @param sheet the sheet's name; empty for the workbook as a whole
   * @param row from 1, as spreadsheets count; 0 for the sheet as a whole
   * @param column from 0
   */
  record CellPlace(String book, String sheet, int row, int column)
      implements Comparable<CellPlace> {

    private static final int LETTERS = 26;

    static CellPlace of(String book) {
      return new CellPlace(book, "", 0, 0);
    }

    CellPlace in(String other) {
      return new CellPlace(book, other, 0, 0);
    }

    CellPlace at(int atRow, int atColumn) {
      return new CellPlace(book, sheet, atRow, atColumn);
    }

    /** As people name it: {@code figures!J12}. */
    String name() {
      return row == 0 ? sheet : sheet + "!" + letters(column) + row;
    }

    Position position() {
      return Position.of(sheet.isEmpty() ? book : book + " " + name());
    }

    private static String letters(int column) {
      String last = String.valueOf((char) ('A' + column % LETTERS));
      return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    @Override
    public int compareTo(CellPlace other) {
      int bySheet = sheet.compareTo(other.sheet);
      int byRow = bySheet != 0 ? bySheet : Integer.compare(row, other.row);
      return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
  }

  /**
   * The rows of one sheet by what their records are known by, whatever order the columns are in.
   */
  static final class Rows {

    /**
     * A row that holds a record.
     *
     * @param key empty for a new entry of progress
     */
    record Row(String key, Map<Column, Cell> cells) {

      String text(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
      }

      CellPlace place(Column column) {
        Cell cell = cells.get(column);
        if (cell == null) {
          throw new IllegalArgumentException("no column " + column.path());
        }
        return cell.place();
      }
    }

    /** A cell that can be taken as a text. */
    record Cell(String text, CellPlace place) {}

    private final Table table;
    private final WorkbookCells.Sheet sheet;
    private final Problems problems;
    private final Map<Column, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Rows(Table table, WorkbookCells.Sheet sheet, Problems problems) {
      this.table = table;
      this.sheet = sheet;
      this.problems = problems;
    }

    /** The rows of a table's sheet; null when its head is not right, which is reported. */
    static @Nullable List<Row> of(Table table, WorkbookCells book, Problems problems) {
      WorkbookCells.Sheet sheet = book.sheets().get(table.title());
      if (sheet == null) {
        problems.error(CellPlace.of(book.name()), SheetFault.SHEET_MISSING, table.title());
        return null;
      }
      Rows rows = new Rows(table, sheet, problems);
      if (!rows.readHead()) {
        return null;
      }
      rows.readRows();
      return rows.rows;
    }

    private boolean readHead() {
      WorkbookCells.Row head =
          sheet.rows().isEmpty() ? new WorkbookCells.Row(1, List.of()) : sheet.rows().get(0);
      boolean right = true;
      for (int i = 0; i < head.cells().size(); i++) {
        String heading = head.cell(i).text();
        String path = heading.substring(heading.strip().lastIndexOf('\n') + 1).strip();
        Column column = column(path);
        CellPlace at = sheet.place().at(head.number(), i);
        if (column == null && isUsed(i)) {
          problems.error(at, SheetFault.COLUMN_UNKNOWN, path, NearMiss.hint(path, paths()));
          right = false;
        } else if (column != null && columns.putIfAbsent(column, i) != null) {
          problems.error(at, SheetFault.COLUMN_TWICE, path);
          right = false;
        }
      }
      for (Column column : table.columns()) {
        if (!columns.containsKey(column)) {
          problems.error(sheet.place(), SheetFault.COLUMN_MISSING, column.path());
          right = false;
        }
      }
      return right;
    }

    private boolean isUsed(int column) {
      return sheet.rows().stream().anyMatch(row -> !row.cell(column).text().isEmpty());
    }

    private @Nullable Column column(String path) {
      return table.columns().stream()
          .filter(column -> column.path().equals(path))
          .findFirst()
          .orElse(null);
    }

    private List<String> paths() {
      return table.columns().stream().map(Column::path).toList();
    }

    private void readRows() {
      Map<String, Integer> seen = new LinkedHashMap<>();
      for (WorkbookCells.Row row : sheet.rows().subList(1, sheet.rows().size())) {
        if (row.isEmpty()) {
          continue;
        }
        Map<Column, Cell> cells =
            columns.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, found -> cell(row, found.getKey(), found.getValue())));
        Cell key = cells.getOrDefault(table.key(), new Cell("", sheet.place()));
        if (key.text().isEmpty() && table != Table.PROGRESS) {
          problems.error(key.place(), SheetFault.KEY_MISSING, table.key().path());
          continue;
        }
        Integer first = key.text().isEmpty() ? null : seen.putIfAbsent(key.text(), row.number());
        if (first == null) {
          rows.add(new Row(key.text(), cells));
        } else {
          problems.error(key.place(), SheetFault.ROW_TWICE, key.text(), first);
        }
      }
    }

    private Cell cell(WorkbookCells.Row row, Column column, int index) {
      WorkbookCells.Cell cell = row.cell(index);
      CellPlace at = sheet.place().at(row.number(), index);
      if (cell.fault() != null) {
        problems.error(at, cell.fault(), cell.text());
      }
      boolean list = column.form() == Column.Form.LIST;
      return new Cell(list ? String.join(", ", items(cell.text())) : cell.text(), at);
    }

    /** The words of a list, whatever sign parts them. */
    static List<String> items(String text) {
      return List.of(text.split("[\\s,，、;；]+", -1)).stream()
          .filter(item -> !item.isEmpty())
          .toList();
    }
  }
}
