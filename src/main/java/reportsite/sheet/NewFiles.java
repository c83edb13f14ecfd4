package reportsite.sheet;

import java.util.Map;
import reportsite.load.ProjectFiles;
import reportsite.load.YamlEdits;
import reportsite.load.YamlFile;
import reportsite.model.Report;

/** Lists that a report does not have yet and an import has to begin. */
final class NewFiles {

  private static final Map<Table, String> NAMES =
      Map.of(Table.PROGRESS, "progress.yaml", Table.TRANSLATIONS, "translation.yaml");

  private NewFiles() {}

  /** The project with the first record of a list, in a file of its own unless one is there. */
  static ProjectFiles begin(ProjectFiles files, Report report, Table table, Map<String, ?> fields) {
    String path = Ledger.folder(report) + NAMES.getOrDefault(table, table.title() + ".yaml");
    YamlFile there = YamlFile.of(files, path);
    if (there == null) {
      return files.withText(path, YamlEdits.newList(table.title(), fields));
    }
    YamlEdits edits = new YamlEdits(there);
    edits.addList(table.title(), fields);
    return files.withText(path, edits.text());
  }
}
