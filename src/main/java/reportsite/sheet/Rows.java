package reportsite.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.NearMiss;
import reportsite.sheet.SheetImport.Problems;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WorkbookCells.CellPlace;

/** The rows of one sheet by what their records are known by, whatever order the columns are in. */
final class Rows {

  /**
   * A row that holds a record.
   *
   * @param key empty for a new entry of progress
   */
  record Row(String key, Map<Column, Cell> cells) {

    String text(Column column) {
      return cell(column).text();
    }

    boolean isWrong(Column column) {
      return cell(column).isWrong();
    }

    CellPlace place(Column column) {
      return cell(column).place();
    }

    private Cell cell(Column column) {
      return Objects.requireNonNull(cells.get(column), column.path());
    }
  }

  /**
   * A cell.
   *
   * @param isWrong whether it cannot be taken as a text, which is reported
   */
  record Cell(String text, CellPlace place, boolean isWrong) {}

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
      Column column = table.find(path).orElse(null);
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
      Row read = new Row(Objects.requireNonNull(cells.get(table.key())).text(), cells);
      CellPlace at = read.place(table.key());
      if (read.key().isEmpty() && table != Table.PROGRESS) {
        problems.error(at, SheetFault.KEY_MISSING, table.key().path());
        continue;
      }
      Integer first = read.key().isEmpty() ? null : seen.putIfAbsent(read.key(), row.number());
      if (first == null) {
        rows.add(read);
      } else {
        problems.error(at, SheetFault.ROW_TWICE, read.key(), first);
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
    return new Cell(
        list ? String.join(", ", items(cell.text())) : cell.text(), at, cell.fault() != null);
  }

  /** The words of a list, whatever sign parts them. */
  static List<String> items(String text) {
    return List.of(text.split("[\\s,，、;；]+", -1)).stream().filter(item -> !item.isEmpty()).toList();
  }
}
