package reportsite.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.sheet.WorkbookCells.CellPlace;

/** A workbook in the hands of somebody who edits it. */
final class EditedBook {

  private final String name;
  private final Map<String, List<List<WorkbookCells.Cell>>> sheets = new LinkedHashMap<>();

  EditedBook(WorkbookCells book) {
    name = book.name();
    book.sheets()
        .forEach(
            (title, sheet) -> {
              List<List<WorkbookCells.Cell>> rows = new ArrayList<>();
              sheet.rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
              sheets.put(title, rows);
            });
  }

  WorkbookCells book() {
    Map<String, WorkbookCells.Sheet> made = new LinkedHashMap<>();
    sheets.forEach(
        (title, rows) -> {
          List<WorkbookCells.Row> numbered = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            numbered.add(new WorkbookCells.Row(i + 1, rows.get(i)));
          }
          made.put(title, new WorkbookCells.Sheet(CellPlace.of(name).in(title), numbered));
        });
    return new WorkbookCells(name, made);
  }

  /** Types a text into the cell of a record. */
  EditedBook put(String sheet, String key, String path, String text) {
    return put(sheet, key, path, new WorkbookCells.Cell(text, null));
  }

  EditedBook put(String sheet, String key, String path, WorkbookCells.Cell cell) {
    set(row(sheet, key), column(sheet, path), cell);
    return this;
  }

  /** Types {@code path=text} into the first empty row. */
  EditedBook add(String sheet, String... cells) {
    List<WorkbookCells.Cell> row = new ArrayList<>();
    for (String cell : cells) {
      String[] parts = cell.split("=", 2);
      set(row, column(sheet, parts[0]), new WorkbookCells.Cell(parts[1], null));
    }
    rows(sheet).removeIf(old -> old.stream().allMatch(cell -> cell.text().isEmpty()));
    rows(sheet).add(row);
    return this;
  }

  EditedBook remove(String sheet, String key) {
    rows(sheet).remove(row(sheet, key));
    return this;
  }

  EditedBook removeSheet(String sheet) {
    sheets.remove(sheet);
    return this;
  }

  EditedBook head(String sheet, String path, String heading) {
    rows(sheet).get(0).set(column(sheet, path), new WorkbookCells.Cell(heading, null));
    return this;
  }

  private List<List<WorkbookCells.Cell>> rows(String sheet) {
    return sheets.getOrDefault(sheet, new ArrayList<>());
  }

  private List<WorkbookCells.Cell> row(String sheet, String key) {
    return rows(sheet).stream()
        .skip(1)
        .filter(row -> !row.isEmpty() && row.get(0).text().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + key));
  }

  private int column(String sheet, String path) {
    List<WorkbookCells.Cell> head = rows(sheet).get(0);
    for (int i = 0; i < head.size(); i++) {
      if (Arrays.asList(head.get(i).text().split("\n", -1)).contains(path)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + path);
  }

  private static void set(List<WorkbookCells.Cell> row, int column, WorkbookCells.Cell cell) {
    while (row.size() <= column) {
      row.add(WorkbookCells.Cell.EMPTY);
    }
    row.set(column, cell);
  }
}
