package reportsite.sheet;

import java.util.List;
import reportsite.text.Bilingual;

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

  static Column of(
      String path, Form form, Choice choice, int width, String label, String noteZh, String note) {
    return new Column(path, form, choice, width, label, new Bilingual(noteZh, note));
  }

  static Column of(String path, Form form, int width, String label, String noteZh, String note) {
    return of(path, form, Choice.NONE, width, label, noteZh, note);
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
