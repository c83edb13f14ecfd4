package reportsite.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.Node.Sequence;
import reportsite.load.yaml.YamlFile;
import reportsite.model.promise.Progress;
import reportsite.model.report.Report;
import reportsite.sheet.Table.Column;

/** Every record of a report that has a row, as it stands in the files. */
final class SheetRecords {

  /**
   * A record.
   *
   * @param key what it is known by in its sheet
   * @param cells the texts of its row by the paths of their columns
   * @param home where it stands; null for words, which stand in all kinds of files
   */
  record Entry(Table table, String key, Map<String, String> cells, @Nullable Home home) {

    String cell(Column column) {
      return cells.getOrDefault(column.path(), "");
    }
  }

  /**
   * Where a record stands.
   *
   * @param index its number in the list, from 0
   */
  record Home(YamlFile file, Sequence list, int index, Mapping members) {

    Position at() {
      return file.at(members.start());
    }
  }

  private final Map<Table, Map<String, Entry>> entries = new LinkedHashMap<>();
  private final List<YamlFile> files = new ArrayList<>();
  private final Function<Position, String> progressKey;

  private SheetRecords(Function<Position, String> progressKey) {
    this.progressKey = progressKey;
    for (Table table : Table.values()) {
      entries.put(table, new LinkedHashMap<>());
    }
  }

  /** The records of a report that was read from the files. */
  static SheetRecords of(ProjectFiles files, Report report) {
    Map<Position, String> keys =
        report.promises().progress().entries().stream()
            .collect(Collectors.toMap(Progress.Entry::at, Progress.Entry::fingerprint));
    return of(files, report, at -> keys.getOrDefault(at, ""));
  }

  /** The same with all words of the report, as they are exported. */
  static SheetRecords withWords(ProjectFiles files, Report report) {
    SheetRecords ledger = of(files, report);
    Map<String, Entry> words = new LinkedHashMap<>();
    WordSheet.of(files, report).entries().forEach(entry -> words.put(entry.key(), entry));
    ledger.entries.put(Table.WORDS, words);
    return ledger;
  }

  /** The records of a report in files that may not be right. */
  static SheetRecords ofUnchecked(ProjectFiles files, Report report) {
    return of(files, report, Position::toString);
  }

  private static SheetRecords of(
      ProjectFiles files, Report report, Function<Position, String> progressKey) {
    SheetRecords ledger = new SheetRecords(progressKey);
    String folder = folder(report);
    for (String path : files.paths()) {
      boolean own = path.startsWith(folder) && path.indexOf('/', folder.length()) < 0;
      YamlFile yaml = own && path.endsWith(".yaml") ? YamlFile.of(files, path) : null;
      if (yaml != null && !path.equals(folder + "report.yaml")) {
        ledger.files.add(yaml);
        ledger.read(yaml);
      }
    }
    return ledger;
  }

  static String folder(Report report) {
    return "content/" + report.id() + "/";
  }

  Collection<Entry> entries(Table table) {
    return entries.getOrDefault(table, Map.of()).values();
  }

  @Nullable Entry entry(Table table, String key) {
    return entries.getOrDefault(table, Map.of()).get(key);
  }

  /** The files that the records stand in. */
  List<YamlFile> files() {
    return List.copyOf(files);
  }

  private void read(YamlFile yaml) {
    for (Node item : yaml.root().items("indicators")) {
      if (item instanceof Mapping indicator) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("indicator", text(indicator.value(List.of("id"))));
        shown.put("indicator.zh", text(indicator.value(List.of("name", "zh"))));
        readList(Table.FIGURES, yaml, indicator.entry("figures"), shown);
      }
    }
    for (Table table : List.of(Table.COMMITMENTS, Table.PROGRESS)) {
      readList(table, yaml, yaml.root().entry(table.title()), Map.of());
    }
  }

  private void readList(
      Table table, YamlFile yaml, Node.@Nullable Entry list, Map<String, String> shown) {
    if (list == null || !(list.value() instanceof Sequence items)) {
      return;
    }
    for (int i = 0; i < items.items().size(); i++) {
      if (items.items().get(i) instanceof Mapping members) {
        Home home = new Home(yaml, items, i, members);
        Map<String, String> cells = new LinkedHashMap<>(shown);
        for (Column column : table.columns()) {
          if (column.isField()) {
            cells.put(column.path(), text(members.value(column.steps())));
          }
        }
        cells.computeIfAbsent(table.key().path(), key -> progressKey.apply(home.at()));
        String key = cells.getOrDefault(table.key().path(), "");
        entries
            .getOrDefault(table, new LinkedHashMap<>())
            .putIfAbsent(key, new Entry(table, key, cells, home));
      }
    }
  }

  private static String text(@Nullable Node value) {
    if (value instanceof Scalar words) {
      return words.text().strip();
    }
    if (value instanceof Mapping pair && pair.entries().size() == 1) {
      // A period that says what is meant within it: average: 2021/2025.
      Node.Entry only = pair.entries().get(0);
      return only.key() + ": " + text(only.value());
    }
    return value instanceof Sequence list
        ? list.items().stream().map(SheetRecords::text).collect(Collectors.joining(", "))
        : "";
  }
}
