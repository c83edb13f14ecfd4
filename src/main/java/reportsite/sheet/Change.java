package reportsite.sheet;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.sheet.Change.Added;
import reportsite.sheet.Change.Edited;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WorkbookCells.CellPlace;
import reportsite.text.Bilingual;

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
