package reportsite.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it came back: what its cells say, as text.
 *
 * @param sheets by name
 */
record Book(String name, Map<String, Sheet> sheets) {

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
}
