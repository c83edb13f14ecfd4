package reportsite.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;

/** A kind of record that has a sheet of its own; {@code columns.txt} lists its columns. */
enum Table {
  WORDS,
  FIGURES,
  COMMITMENTS,
  PROGRESS;

  private static final String FILE = "columns.txt";

  private final List<Column> columns = Column.read(title());

  /** The name of the sheet, and of the list in YAML. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Column> columns() {
    return columns;
  }

  /** The column of a field. */
  Column column(String path) {
    return find(path).orElseThrow(() -> new IllegalArgumentException("no column " + path));
  }

  Optional<Column> find(String path) {
    return columns.stream().filter(column -> column.path().equals(path)).findFirst();
  }

  Column key() {
    return columns.get(0);
  }

  /** The names of a record's fields, in the order in which they are written. */
  List<String> order() {
    return columns.stream()
        .filter(Column::isField)
        .map(column -> column.steps().get(0))
        .distinct()
        .toList();
  }

  /**
   * A column of a sheet: one field of a record.
   *
   * @param path the field's name in YAML, with dots where it stands within another
   * @param form what its cells hold
   * @param choice the words to choose from
   * @param width in characters
   * @param label its name for people who read Chinese
   * @param note what it means and how it is filled in
   */
  record Column(String path, Form form, Choice choice, int width, String label, Bilingual note) {

    /** What cells of a column hold. */
    enum Form {
      /** What a record is known by; it never changes. */
      KEY,
      /** What must be given when a row is added and cannot be changed afterwards. */
      FIXED,
      NEEDED,
      OPTIONAL,
      /** Several words, parted by commas. */
      LIST,
      /** For reading only. */
      SHOWN
    }

    /** Where the words of a drop-down come from. */
    enum Choice {
      NONE,
      INDICATOR,
      GROUP,
      COMMITMENT,
      KIND,
      MEASURE,
      COMMITMENT_KIND,
      STATE,
      SETTLED
    }

    private static List<Column> read(String title) {
      return DataFile.rows(FILE).stream()
          .filter(said -> said.get(0).equals(title))
          .map(Column::of)
          .toList();
    }

    private static Column of(List<String> said) {
      String choice = said.get(3).toUpperCase(Locale.ROOT).replace('-', '_');
      return new Column(
          said.get(1),
          Form.valueOf(said.get(2).toUpperCase(Locale.ROOT)),
          choice.equals("_") ? Choice.NONE : Choice.valueOf(choice),
          Integer.parseInt(said.get(4)),
          said.get(5),
          new Bilingual(said.get(6), said.get(7)));
    }

    /** The names of the fields on the way to it. */
    List<String> steps() {
      return List.of(path.split("\\.", -1));
    }

    /** The heading: the name for people above the name in YAML, by which it is known. */
    String heading() {
      return label + "\n" + path;
    }

    /** Whether its cells come from the record and go back to it. */
    boolean isField() {
      return form != Form.SHOWN && !path.equals("indicator") && !path.equals("entry");
    }

    /** Whether a new row must fill it in. */
    boolean isNeeded() {
      return form == Form.NEEDED || form == Form.FIXED;
    }
  }
}
