package reportsite.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import reportsite.text.Bilingual;

/** A kind of record that has a sheet of its own; {@code columns.txt} lists its columns. */
enum Table {
  FIGURES,
  COMMITMENTS,
  PROGRESS,
  TRANSLATIONS;

  private static final String FILE = "/reportsite/columns.txt";

  private final List<Column> columns = Column.read(title());

  /** The name of the sheet, and of the list in YAML. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Column> columns() {
    return columns;
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
      STATE
    }

    private static List<Column> read(String title) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Table.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> line.startsWith(title + " | "))
            .map(line -> of(line.split(" \\| ", -1)))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Column of(String[] said) {
      String choice = said[3].toUpperCase(Locale.ROOT).replace('-', '_');
      return new Column(
          said[1],
          Form.valueOf(said[2].toUpperCase(Locale.ROOT)),
          choice.equals("_") ? Choice.NONE : Choice.valueOf(choice),
          Integer.parseInt(said[4]),
          said[5],
          new Bilingual(said[6], said[7]));
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
