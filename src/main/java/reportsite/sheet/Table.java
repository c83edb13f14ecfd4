package reportsite.sheet;

import java.util.List;
import java.util.Locale;

/** A kind of record that has a sheet of its own. */
enum Table {
  FIGURES(FigureSheet.COLUMNS),
  COMMITMENTS(CommitmentSheet.COLUMNS),
  PROGRESS(ProgressSheet.COLUMNS),
  TRANSLATIONS(TranslationSheet.COLUMNS);

  private final List<Column> columns;

  Table(List<Column> columns) {
    this.columns = columns;
  }

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
}
