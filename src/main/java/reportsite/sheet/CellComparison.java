package reportsite.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.read.Placeholders;
import reportsite.load.yaml.Node;
import reportsite.sheet.CellComparison.Change.Added;
import reportsite.sheet.CellComparison.Change.Edited;
import reportsite.sheet.CellComparison.Change.Said;
import reportsite.sheet.CellComparison.Change.Settled;
import reportsite.sheet.Rows.Row;
import reportsite.sheet.SheetImport.Problems;
import reportsite.sheet.SheetRecords.Entry;
import reportsite.sheet.SheetRecords.Home;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WordSheet.Form;
import reportsite.sheet.WordSheet.WordRow;
import reportsite.sheet.WorkbookCells.CellPlace;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * Compares three states of every cell: as exported, as it came back, and as the files have it now.
 */
final class CellComparison {

  private static final int MOST_SHOWN = 60;

  private final Baseline baseline;
  private final SheetRecords ledger;
  private final Problems problems;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Map<Lang, String>> typed = new HashMap<>();

  private CellComparison(Baseline baseline, SheetRecords ledger, Problems problems) {
    this.baseline = baseline;
    this.ledger = ledger;
    this.problems = problems;
  }

  /**
   * What a workbook says that the files do not say.
   *
   * @param typed the texts typed for rows of words, by their keys
   */
  record Compared(List<Change> changes, Map<String, Map<Lang, String>> typed) {}

  /** What is to be changed in the files; what cannot be is reported. */
  static Compared of(
      WorkbookCells book,
      Baseline baseline,
      SheetRecords ledger,
      WordSheet words,
      Problems problems) {
    CellComparison comparison = new CellComparison(baseline, ledger, problems);
    for (Table table : Table.values()) {
      List<Row> rows = Rows.of(table, book, problems);
      if (rows != null && table == Table.WORDS) {
        rows.forEach(comparison::readTyped);
        WordSheet aligned = words.aligned(baseline, comparison.typed);
        rows.forEach(row -> comparison.compareWords(row, aligned));
      } else if (rows != null) {
        comparison.compare(table, rows, CellPlace.of(book.name()).in(table.title()));
      }
    }
    comparison.dropDoubles();
    return new Compared(comparison.changes, comparison.typed);
  }

  private static final Pattern SETTLED = Pattern.compile("(?iu)ok|okay|y|yes|好|对|是|√|✓|✔|无误|已核对");

  private static Column fill(Lang lang) {
    return Table.WORDS.column(lang.code() + ".new");
  }

  private static Column shown(Lang lang) {
    return Table.WORDS.column(lang.code());
  }

  /** Whether the text of a row was exported as just this. */
  private boolean held(String key, Lang lang, String text) {
    return baseline.held(Table.WORDS, key, shown(lang), text);
  }

  /** What was typed for a row: in the column for it, or over what stood there. */
  private void readTyped(Row row) {
    for (Lang lang : Lang.values()) {
      String here = row.text(shown(lang));
      String fill = row.text(fill(lang));
      boolean isOver = !held(row.key(), lang, here);
      String text = fill.isEmpty() && isOver ? here : fill;
      if (!text.isEmpty() && !row.isWrong(fill(lang)) && !row.isWrong(shown(lang))) {
        typed.computeIfAbsent(row.key(), key -> new EnumMap<>(Lang.class)).put(lang, text);
      }
    }
  }

  private void compareWords(Row row, WordSheet words) {
    Map<Lang, String> said = typed.getOrDefault(row.key(), Map.of());
    WordRow word = words.word(row.key());
    Column state = Table.WORDS.column("state");
    boolean isSettled =
        !row.text(state).isEmpty()
            && !row.isWrong(state)
            && !baseline.held(Table.WORDS, row.key(), state, row.text(state));
    if (isSettled && !SETTLED.matcher(row.text(state)).matches()) {
      problems.error(row.place(state), SheetFault.STATE_UNKNOWN, row.text(state));
      isSettled = false;
    }
    if (word == null) {
      // A mark that is gone was settled before.
      said.keySet().stream()
          .limit(1)
          .forEach(lang -> problems.error(row.place(fill(lang)), gone(row.key()), row.key()));
      return;
    }
    boolean isRight = true;
    for (Map.Entry<Lang, String> text : said.entrySet()) {
      isRight &= compareText(row, word, text.getKey(), text.getValue(), words);
    }
    if (isSettled && isRight) {
      settle(row.place(state), word, said);
    }
  }

  private SheetFault gone(String key) {
    return baseline.has(Table.WORDS, key) ? SheetFault.ROW_GONE : SheetFault.PLACE_UNKNOWN;
  }

  /** Whether the text stands there or can be written there. */
  private boolean compareText(Row row, WordRow word, Lang lang, String text, WordSheet words) {
    boolean isFill = !row.text(fill(lang)).isEmpty();
    CellPlace at = row.place(isFill ? fill(lang) : shown(lang));
    String there = word.text(lang);
    boolean same =
        word.form() == Form.PARAGRAPH
            ? WordSheet.paragraphs(text).equals(WordSheet.paragraphs(there))
            : text.equals(there);
    if (same) {
      return true;
    }
    boolean isOfNow = word.form() != Form.PASSAGE || held(word.key(), Lang.ZH, word.zh());
    if (word.form() == Form.PARAGRAPH && !word.takes(lang)) {
      boolean wasThere = !held(word.key(), lang, "");
      problems.error(
          at, wasThere ? SheetFault.PARAGRAPH_CHANGED : SheetFault.PARAGRAPH_MISSING, word.key());
    } else if (!word.takes(lang)) {
      String shownThere = CellComparison.shown(there);
      problems.error(
          at, SheetFault.SHOWN_CHANGED, isFill ? fill(lang).path() : lang.code(), shownThere);
    } else if (!held(word.key(), lang, there) || !isOfNow) {
      problems.error(
          at,
          SheetFault.CONFLICT,
          word.key(),
          shown(text),
          shown(isOfNow ? there : word.zh()),
          words.at(word.whole()).toString());
    } else if (word.form() != Form.PARAGRAPH
        && text.indexOf('\n') >= 0
        && there.indexOf('\n') < 0) {
      problems.error(at, SheetFault.LINE_BREAK);
    } else if (Placeholders.isOpen(text, lang.code())) {
      problems.error(at, SheetFault.STILL_OPEN, shown(text));
    } else if (word.form() == Form.NOUN && !text.matches("[^/]*[^/\\s][^/]*/[^/]*[^/\\s][^/]*")) {
      problems.error(at, SheetFault.NOUN_FORM, shown(text));
    } else {
      changes.add(new Said(at, word, lang, there, text));
      return true;
    }
    return false;
  }

  /** What somebody has looked at: a mark goes, a translation is of the Chinese of now. */
  private void settle(CellPlace at, WordRow word, Map<Lang, String> said) {
    boolean isStale = word.form() == Form.PASSAGE && word.state() == WordSheet.State.STALE;
    if (word.form() == Form.MARK || (isStale && !said.containsKey(Lang.EN))) {
      changes.add(new Settled(at, word));
    } else if (word.state() == WordSheet.State.MISSING && said.isEmpty()) {
      problems.error(at, SheetFault.STILL_OPEN, shown(word.en().isEmpty() ? word.zh() : word.en()));
    }
  }

  /** One text can stand in two sheets; what is typed in both has to be the same. */
  private void dropDoubles() {
    for (Change change : List.copyOf(changes)) {
      if (change instanceof Edited edited && edited.entry().home() != null) {
        dropDoubles(edited, edited.entry().home());
      }
    }
  }

  private void dropDoubles(Edited edited, Home home) {
    Node value = home.members().value(edited.column().steps());
    for (Change other : List.copyOf(changes)) {
      if (value != null
          && other instanceof Said said
          && said.span().holds(home.file().path(), value.start())) {
        changes.remove(said);
        if (!said.to().equals(edited.to())) {
          problems.error(
              said.cell(), SheetFault.TYPED_TWICE, edited.cell().name(), shown(edited.to()));
        }
      }
    }
  }

  private void compare(Table table, List<Row> rows, CellPlace sheet) {
    Set<String> present = new HashSet<>();
    List<Row> added = new ArrayList<>();
    for (Row row : rows) {
      present.add(row.key());
      Entry entry = row.key().isEmpty() ? null : ledger.entry(table, row.key());
      if (entry != null) {
        compare(row, entry);
      } else if (baseline.has(table, row.key())) {
        lookAtDeleted(table, row);
      } else {
        added.add(row);
      }
    }
    boolean isLacking = false;
    for (String key : baseline.keys(table)) {
      Entry entry = ledger.entry(table, key);
      if (!present.contains(key) && entry != null && entry.home() != null) {
        Position at = entry.home().at();
        SheetFault fault =
            table == Table.PROGRESS ? SheetFault.ENTRY_REMOVED : SheetFault.ROW_REMOVED;
        problems.error(sheet, fault, key, at.file(), at.line());
        isLacking = true;
      }
    }
    for (Row row : added) {
      if (isLacking && table != Table.PROGRESS) {
        problems.error(row.place(table.key()), SheetFault.ADDED_AND_REMOVED, row.key());
      } else {
        add(table, row);
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
      boolean same = here.equals(there) || row.isWrong(column);
      if (!same && !baseline.held(entry.table(), entry.key(), column, here)) {
        compare(column, here, there, row, entry);
      }
    }
  }

  private void compare(Column column, String here, String there, Row row, Entry entry) {
    CellPlace at = row.place(column);
    Table table = entry.table();
    if (column.form() == Column.Form.SHOWN) {
      problems.error(at, SheetFault.SHOWN_CHANGED, column.path(), shown(there));
    } else if (column.form() == Column.Form.FIXED) {
      problems.error(at, SheetFault.FIXED_CHANGED, column.path(), there);
    } else if (table == Table.PROGRESS) {
      problems.error(at, SheetFault.ENTRY_CHANGED, column.path(), shown(there));
    } else if (!baseline.held(table, entry.key(), column, there)) {
      Position where = entry.home() == null ? at.position() : entry.home().at();
      problems.error(
          at, SheetFault.CONFLICT, column.path(), shown(here), shown(there), where.toString());
    } else if (here.isEmpty() && column.form() == Column.Form.NEEDED) {
      problems.error(at, SheetFault.CELL_EMPTY, column.path());
    } else if (here.indexOf('\n') >= 0 && there.indexOf('\n') < 0) {
      problems.error(at, SheetFault.LINE_BREAK);
    } else {
      changes.add(new Edited(at, entry, column, there, here));
    }
  }

  private void add(Table table, Row row) {
    CellPlace at = row.place(table.key());
    if (table == Table.PROGRESS && !row.key().isEmpty()) {
      problems.error(at, SheetFault.ENTRY_UNKNOWN, row.key());
      return;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Map<Column, CellPlace> places = new HashMap<>();
    boolean isRight = true;
    for (Column column : table.columns()) {
      String text = row.text(column);
      places.put(column, row.place(column));
      isRight &= !row.isWrong(column);
      if (text.isEmpty() && column.isNeeded()) {
        problems.error(row.place(column), SheetFault.CELL_EMPTY, column.path());
        isRight = false;
      } else if (text.indexOf('\n') >= 0) {
        problems.error(row.place(column), SheetFault.LINE_BREAK);
        isRight = false;
      } else if (!text.isEmpty()) {
        texts.put(column.path(), text);
      }
    }
    if (isRight && (table != Table.PROGRESS || !isEntered(texts))) {
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

    int LONGEST = 60;
    int LEAD = 20;

    /** The cell that says so; of a new row the one that names the record. */
    CellPlace cell();

    default Table table() {
      return Table.WORDS;
    }

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
     * A text that was written.
     *
     * @param word as the files have it
     */
    record Said(CellPlace cell, WordRow word, Lang lang, String from, String to) implements Change {

      @Override
      public String key() {
        return word.key();
      }

      WordSheet.FileSpan span() {
        return word.places().getOrDefault(lang, word.whole());
      }
    }

    /** Something that somebody has looked at. */
    record Settled(CellPlace cell, WordRow word) implements Change {

      @Override
      public String key() {
        return word.key();
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
        return edited(edited.column().path(), edited.from(), edited.to(), place);
      }
      if (this instanceof Said said) {
        return edited(said.lang().code(), said.from(), said.to(), place);
      } else if (this instanceof Settled) {
        return Phrases.of("changed/settled", cell, key());
      }
      Added row = (Added) this;
      String what =
          row.key().isEmpty()
              ? row.texts().values().stream().limit(3).collect(Collectors.joining(" "))
              : row.key();
      return Phrases.of("changed/added", cell, row.table().title() + " " + what, place);
    }

    private Bilingual edited(String field, String from, String to, String place) {
      return Phrases.of(
          "changed/edited", cell().name(), key(), field, shown(from, to), shown(to, from), place);
    }

    /** Of a long text the part where the two differ. */
    private static Object shown(String text, String other) {
      if (text.isEmpty()) {
        return Phrases.of("changed/nothing");
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
