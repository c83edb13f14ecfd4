package reportsite.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.YamlFile;
import reportsite.sheet.Change.Added;
import reportsite.sheet.Change.Edited;
import reportsite.sheet.SheetRecords.Entry;
import reportsite.sheet.SheetRecords.Home;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WorkbookCells.CellPlace;

/** Leads from the rewritten files back to the cells of the workbook that they were made from. */
final class Origins {

  /** A record of the rewritten files with the cells that were typed for it. */
  private record Made(Home home, Map<Column, CellPlace> cells, CellPlace first) {}

  private final List<Made> made = new ArrayList<>();

  /**
   * @param ledger of the rewritten files
   */
  Origins(List<Change> changes, SheetRecords ledger) {
    Map<Entry, Map<Column, CellPlace>> edited = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof Edited one) {
        edited
            .computeIfAbsent(one.entry(), entry -> new LinkedHashMap<>())
            .put(one.column(), one.cell());
      } else if (change instanceof Added row) {
        add(find(row, ledger), row.places(), row.cell());
      }
    }
    edited.forEach(
        (entry, cells) ->
            add(ledger.entry(entry.table(), entry.key()), cells, cells.values().iterator().next()));
  }

  private void add(@Nullable Entry entry, Map<Column, CellPlace> cells, CellPlace first) {
    if (entry != null && entry.home() != null) {
      made.add(new Made(entry.home(), cells, first));
    }
  }

  private static @Nullable Entry find(Added row, SheetRecords ledger) {
    return row.table() == Table.PROGRESS
        ? ledger.entries(Table.PROGRESS).stream()
            .filter(entry -> CellComparison.isSame(entry, row.texts()))
            .findFirst()
            .orElse(null)
        : ledger.entry(row.table(), row.key());
  }

  /** The cell that a place of the rewritten files comes from; null when it comes from none. */
  @Nullable CellPlace cell(Position at) {
    for (Made record : made) {
      YamlFile file = record.home().file();
      Node whole = record.home().members();
      if (at.line() > 0 && at.file().equals(file.path())) {
        int offset = file.offset(at);
        if (offset >= whole.start() && offset < whole.end()) {
          return cell(record, offset);
        }
      }
    }
    return null;
  }

  private static CellPlace cell(Made record, int offset) {
    for (Map.Entry<Column, CellPlace> cell : record.cells().entrySet()) {
      Node value = record.home().members().value(cell.getKey().steps());
      if (value != null && offset >= value.start() && offset < value.end()) {
        return cell.getValue();
      }
    }
    return record.first();
  }

  /** Where a change stands in the rewritten files; the record where the field was taken out. */
  @Nullable Position place(Change change) {
    for (Made record : made) {
      boolean own =
          change instanceof Edited edited
              ? change.cell().equals(record.cells().get(edited.column()))
              : change.cell().equals(record.first());
      if (own) {
        Home home = record.home();
        Node value =
            change instanceof Edited edited ? home.members().value(edited.column().steps()) : null;
        return value == null ? home.at() : home.file().at(value.start());
      }
    }
    return null;
  }
}
