package reportsite.sheet;

import java.util.Map;

/** What a workbook says that the files do not say yet. */
sealed interface Change {

  /** The cell that says so; of a new row the one that names the record. */
  CellPlace cell();

  Table table();

  /** What the record is known by. */
  String key();

  /** One cell that was changed. */
  record Edited(CellPlace cell, Ledger.Entry entry, Column column, String from, String to)
      implements Change {

    @Override
    public Table table() {
      return entry.table();
    }

    @Override
    public String key() {
      return entry.key();
    }
  }

  /**
   * A row that was added.
   *
   * @param key empty for an entry of progress
   * @param texts what its cells hold, by the paths of their columns; none is empty
   * @param places of its cells
   */
  record Added(
      CellPlace cell,
      Table table,
      String key,
      Map<String, String> texts,
      Map<Column, CellPlace> places)
      implements Change {}
}
