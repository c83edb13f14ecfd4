package reportsite.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.sheet.CellComparison.Change.Added;
import reportsite.sheet.CellComparison.Change.Edited;
import reportsite.sheet.Rows.Row;
import reportsite.sheet.SheetImport.Problems;
import reportsite.sheet.SheetRecords.Entry;
import reportsite.sheet.Table.Column;
import reportsite.sheet.Table.Column.Form;
import reportsite.sheet.WorkbookCells.CellPlace;
import reportsite.text.Bilingual;

/**
 * Compares three states of every cell: as exported, as it came back, and as the files have it now.
 */
final class CellComparison {

  private static final int MOST_SHOWN = 60;

  private final Baseline baseline;
  private final SheetRecords ledger;
  private final Problems problems;
  private final List<Change> changes = new ArrayList<>();

  private CellComparison(Baseline baseline, SheetRecords ledger, Problems problems) {
    this.baseline = baseline;
    this.ledger = ledger;
    this.problems = problems;
  }

  /** What is to be changed in the files; what cannot be is reported. */
  static List<Change> of(
      WorkbookCells book, Baseline baseline, SheetRecords ledger, Problems problems) {
    CellComparison comparison = new CellComparison(baseline, ledger, problems);
    for (Table table : Table.values()) {
      List<Row> rows = Rows.of(table, book, problems);
      if (rows != null) {
        comparison.compare(table, rows, CellPlace.of(book.name()).in(table.title()));
      }
    }
    return comparison.changes;
  }

  private void compare(Table table, List<Row> rows, CellPlace sheet) {
    Set<String> present = new HashSet<>();
    for (Row row : rows) {
      present.add(row.key());
      Entry entry = row.key().isEmpty() ? null : ledger.entry(table, row.key());
      if (entry != null) {
        compare(row, entry);
      } else if (baseline.has(table, row.key())) {
        lookAtDeleted(table, row);
      } else {
        add(table, row);
      }
    }
    for (String key : baseline.keys(table)) {
      Entry entry = ledger.entry(table, key);
      if (!present.contains(key) && entry != null && entry.home() != null) {
        Position at = entry.home().at();
        SheetFault fault =
            table == Table.PROGRESS ? SheetFault.ENTRY_REMOVED : SheetFault.ROW_REMOVED;
        problems.error(sheet, fault, key, at.file(), at.line());
      }
    }
  }

  /** A row whose record is gone: no matter, unless somebody worked on it. */
  private void lookAtDeleted(Table table, Row row) {
    for (Column column : table.columns()) {
      if (!baseline.held(table, row.key(), column, row.text(column))) {
        problems.error(row.place(column), SheetFault.ROW_GONE, row.key());
      }
    }
  }

  private void compare(Row row, Entry entry) {
    for (Column column : entry.table().columns()) {
      String here = row.text(column);
      String there = entry.cell(column);
      boolean same = here.equals(there);
      if (!same && !baseline.held(entry.table(), entry.key(), column, here)) {
        compare(column, here, there, row, entry);
      }
    }
  }

  private void compare(Column column, String here, String there, Row row, Entry entry) {
    CellPlace at = row.place(column);
    Table table = entry.table();
    if (column.form() == Form.SHOWN) {
      problems.error(at, SheetFault.SHOWN_CHANGED, column.path(), shown(there));
    } else if (column.form() == Form.FIXED) {
      problems.error(at, SheetFault.FIXED_CHANGED, column.path(), there);
    } else if (table == Table.PROGRESS) {
      problems.error(at, SheetFault.ENTRY_CHANGED, column.path(), shown(there));
    } else if (!baseline.held(table, entry.key(), column, there)) {
      Position where = entry.home() == null ? at.position() : entry.home().at();
      problems.error(
          at, SheetFault.CONFLICT, column.path(), shown(here), shown(there), where.toString());
    } else if (here.isEmpty() && (column.form() == Form.NEEDED || isText(table, column))) {
      problems.error(at, SheetFault.CELL_EMPTY, column.path());
    } else if (here.indexOf('\n') >= 0 && there.indexOf('\n') < 0) {
      problems.error(at, SheetFault.LINE_BREAK);
    } else {
      changes.add(new Edited(at, entry, column, there, here));
    }
  }

  /** A translation cannot be taken back, only corrected. */
  private static boolean isText(Table table, Column column) {
    return table == Table.TRANSLATIONS && column.isField();
  }

  private void add(Table table, Row row) {
    CellPlace at = row.place(table.key());
    if (table == Table.PROGRESS && !row.key().isEmpty()) {
      problems.error(at, SheetFault.ENTRY_UNKNOWN, row.key());
      return;
    }
    if (table == Table.TRANSLATIONS) {
      problems.error(at, SheetFault.PASSAGE_UNKNOWN, row.key());
      return;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Map<Column, CellPlace> places = new HashMap<>();
    for (Column column : table.columns()) {
      String text = row.text(column);
      places.put(column, row.place(column));
      if (text.isEmpty() && column.isNeeded()) {
        problems.error(row.place(column), SheetFault.CELL_EMPTY, column.path());
      } else if (text.indexOf('\n') >= 0) {
        problems.error(row.place(column), SheetFault.LINE_BREAK);
      } else if (!text.isEmpty()) {
        texts.put(column.path(), text);
      }
    }
    if (table != Table.PROGRESS || !isEntered(texts)) {
      changes.add(new Added(at, table, row.key(), texts, places));
    }
  }

  /** Whether the ledger has such an entry already: the workbook was imported before. */
  private boolean isEntered(Map<String, String> texts) {
    return ledger.entries(Table.PROGRESS).stream().anyMatch(entry -> isSame(entry, texts));
  }

  /** Whether an entry says what a new row says. */
  static boolean isSame(Entry entry, Map<String, String> texts) {
    return entry.table().columns().stream()
        .filter(Column::isField)
        .allMatch(column -> entry.cell(column).equals(texts.getOrDefault(column.path(), "")));
  }

  /** Long texts are cut, for a message. */
  static String shown(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  /** What a workbook says that the files do not say yet. */
  sealed interface Change {

    Bilingual EDITED =
        new Bilingual("{0}：{1} 的 {2}：{3} → {4}（{5}）", "{0}: {2} of {1}: {3} → {4} ({5})");

    Bilingual ADDED = new Bilingual("{0}：新增 {1}（{2}）", "{0}: new {1} ({2})");

    int LONGEST = 60;
    int LEAD = 20;

    Bilingual NOTHING = new Bilingual("空", "nothing");

    /** The cell that says so; of a new row the one that names the record. */
    CellPlace cell();

    Table table();

    /** What the record is known by. */
    String key();

    /** One cell that was changed. */
    record Edited(CellPlace cell, SheetRecords.Entry entry, Column column, String from, String to)
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

    /** This in a line: which cell, which field of which record, from what to what, and where. */
    default Bilingual line(@Nullable Position at) {
      String cell = cell().name();
      String place = at == null ? "" : at.file() + ":" + at.line();
      if (this instanceof Edited edited) {
        return EDITED.with(
            cell,
            key(),
            edited.column().path(),
            shown(edited.from(), edited.to()),
            shown(edited.to(), edited.from()),
            place);
      }
      Added row = (Added) this;
      String what =
          row.key().isEmpty()
              ? row.texts().values().stream().limit(3).collect(Collectors.joining(" "))
              : row.key();
      return ADDED.with(cell, row.table().title() + " " + what, place);
    }

    /** Of a long text the part where the two differ. */
    private static Object shown(String text, String other) {
      if (text.isEmpty()) {
        return NOTHING;
      }
      if (text.length() <= LONGEST) {
        return text;
      }
      int same = 0;
      while (same < Math.min(text.length(), other.length())
          && text.charAt(same) == other.charAt(same)) {
        same++;
      }
      int from = Math.max(0, same - LEAD);
      int to = Math.min(text.length(), from + LONGEST);
      return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
  }
}
