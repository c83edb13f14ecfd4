package reportsite.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.YamlEdits;
import reportsite.load.yaml.YamlFile;
import reportsite.model.Source.Passage;
import reportsite.model.promise.Progress;
import reportsite.model.report.Report;
import reportsite.notation.value.Period;
import reportsite.sheet.CellComparison.Change;
import reportsite.sheet.CellComparison.Change.Added;
import reportsite.sheet.CellComparison.Change.Edited;
import reportsite.sheet.SheetImport.Problems;
import reportsite.sheet.SheetRecords.Entry;
import reportsite.sheet.SheetRecords.Home;
import reportsite.sheet.Table.Column;
import reportsite.sheet.Table.Column.Form;

/** Brings changes into the texts of the files, each at its own place. */
final class Rewriting {

  private static final Map<Table, String> NAMES =
      Map.of(Table.PROGRESS, "progress.yaml", Table.TRANSLATIONS, "translation.yaml");

  private static final List<String> TRANSLATION_ORDER = List.of("passage", "source", "en");

  private final Report report;
  private final SheetRecords ledger;
  private final Problems problems;
  private final Map<String, YamlEdits> edits = new LinkedHashMap<>();

  private Rewriting(Report report, SheetRecords ledger, Problems problems) {
    this.report = report;
    this.ledger = ledger;
    this.problems = problems;
    ledger.files().forEach(file -> edits.put(file.path(), new YamlEdits(file)));
  }

  /** The project with the changes made; a new row without a place is reported. */
  static ProjectFiles of(
      ProjectFiles files, Report report, List<Change> changes, Problems problems) {
    SheetRecords ledger = SheetRecords.ofUnchecked(files, report);
    Change first = firstOfList(changes, ledger);
    if (first != null) {
      // It makes the list that the others are added to.
      Map<String, Object> fields = new Rewriting(report, ledger, problems).fields(first, changes);
      ProjectFiles begun = begin(files, report, first.table(), fields);
      List<Change> rest = changes.stream().filter(change -> !isOfRecord(change, first)).toList();
      return of(begun, report, rest, problems);
    }
    Rewriting rewriting = new Rewriting(report, ledger, problems);
    rewriting.editRecords(changes);
    for (Table table : Table.values()) {
      added(changes, table).forEach(rewriting::add);
    }
    ProjectFiles result = files;
    for (Map.Entry<String, YamlEdits> file : rewriting.edits.entrySet()) {
      if (!file.getValue().isEmpty()) {
        result = result.withText(file.getKey(), file.getValue().text());
      }
    }
    return result;
  }

  /** A change whose record has no list to stand in. */
  private static @Nullable Change firstOfList(List<Change> changes, SheetRecords ledger) {
    return changes.stream()
        .filter(change -> change.table() == Table.PROGRESS || change.table() == Table.TRANSLATIONS)
        .filter(
            change ->
                ledger.entries(change.table()).stream().allMatch(entry -> entry.home() == null))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOfRecord(Change change, Change first) {
    return first instanceof Added
        ? change == first
        : change.table() == first.table() && change.key().equals(first.key());
  }

  /** The fields of the record that a change makes, together with the other changes of its row. */
  private Map<String, Object> fields(Change first, List<Change> changes) {
    if (first instanceof Added row) {
      return fields(row);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    Set<String> touched = new LinkedHashSet<>();
    for (Change change : changes) {
      if (change instanceof Edited edited && isOfRecord(change, first)) {
        edited.entry().cells().forEach(cells::putIfAbsent);
        cells.put(edited.column().path(), edited.to());
        touched.add(edited.column().path());
      }
    }
    renewSource(cells, touched);
    return translation(cells);
  }

  private static List<Added> added(List<Change> changes, Table table) {
    return changes.stream()
        .filter(change -> change.table() == table)
        .filter(Added.class::isInstance)
        .map(Added.class::cast)
        .toList();
  }

  /** Together what was changed in one record, since two cells can be one field. */
  private void editRecords(List<Change> changes) {
    Map<Entry, List<Edited>> byRecord = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof Edited edited) {
        byRecord.computeIfAbsent(edited.entry(), entry -> new ArrayList<>()).add(edited);
      }
    }
    byRecord.forEach(this::editRecord);
  }

  private void editRecord(Entry exported, List<Edited> changes) {
    // The files may have been begun anew since; the record stands where it stood.
    Entry entry = ledger.entry(exported.table(), exported.key());
    Map<String, String> cells = new LinkedHashMap<>(exported.cells());
    Set<String> touched = new LinkedHashSet<>();
    for (Edited change : changes) {
      cells.put(change.column().path(), change.to());
      touched.add(change.column().steps().get(0));
    }
    if (exported.table() == Table.TRANSLATIONS) {
      renewSource(cells, touched);
    }
    if (entry == null || entry.home() == null) {
      addTranslation(cells);
      return;
    }
    Home home = entry.home();
    Map<String, Object> fields = fieldsOf(exported.table(), cells);
    for (String key : touched) {
      edits(home).set(home.members(), key, fields.get(key), exported.table().order());
    }
  }

  private YamlEdits edits(Home home) {
    return edits.computeIfAbsent(home.file().path(), file -> new YamlEdits(home.file()));
  }

  /** Who corrects the English has read the Chinese that stands beside it. */
  private void renewSource(Map<String, String> cells, Set<String> touched) {
    if (touched.contains("en") && !touched.contains("source")) {
      Passage passage = report.source().passages().get(number(cells) - 1);
      if (!passage.fingerprint().equals(cells.get("source"))) {
        cells.put("source", passage.fingerprint());
        touched.add("source");
      }
    }
  }

  private static int number(Map<String, String> cells) {
    return Integer.parseInt(cells.getOrDefault("passage", ""));
  }

  /** The English of a passage that had none, behind that of the passage before it. */
  private void addTranslation(Map<String, String> cells) {
    int passage = number(cells);
    List<Entry> there =
        ledger.entries(Table.TRANSLATIONS).stream().filter(entry -> entry.home() != null).toList();
    Entry before =
        there.stream()
            .filter(entry -> number(entry.cells()) < passage)
            .max(Comparator.comparingInt(entry -> number(entry.cells())))
            .orElse(there.isEmpty() ? null : there.get(0));
    if (before != null && before.home() != null) {
      Home home = before.home();
      edits(home).add(home.list(), home.index(), translation(cells));
    }
  }

  private static Map<String, Object> translation(Map<String, String> cells) {
    Map<String, Object> fields = new LinkedHashMap<>();
    TRANSLATION_ORDER.forEach(key -> fields.put(key, cells.getOrDefault(key, "")));
    return fields;
  }

  private void add(Added change) {
    Home behind = behind(change);
    if (behind != null) {
      edits(behind).add(behind.list(), behind.index(), fields(change));
    }
  }

  private static Map<String, Object> fields(Added change) {
    return fieldsOf(change.table(), change.texts());
  }

  /** The record behind which a new one belongs; null where that is not clear, which is reported. */
  private @Nullable Home behind(Added change) {
    return switch (change.table()) {
      case FIGURES -> behindFigure(change);
      case COMMITMENTS -> behindCommitment(change);
      case PROGRESS, TRANSLATIONS -> last(List.copyOf(ledger.entries(change.table())));
    };
  }

  private @Nullable Home behindFigure(Added change) {
    String indicator = change.texts().getOrDefault("indicator", "");
    Home last = last(matching(Table.FIGURES, "indicator", indicator));
    if (last == null) {
      List<String> known = report.indicators().stream().map(each -> each.id().text()).toList();
      Column column = Table.FIGURES.columns().get(1);
      problems.error(
          change.places().getOrDefault(column, change.cell()),
          SheetFault.INDICATOR_UNKNOWN,
          indicator,
          NearMiss.hint(indicator, known));
    }
    return last;
  }

  private @Nullable Home behindCommitment(Added change) {
    String passage = change.texts().getOrDefault("passage", "");
    List<Entry> there = matching(Table.COMMITMENTS, "passage", passage);
    long files = there.stream().map(Entry::home).map(Rewriting::fileOf).distinct().count();
    if (files != 1) {
      Column column = Table.COMMITMENTS.columns().get(3);
      problems.error(
          change.places().getOrDefault(column, change.cell()),
          SheetFault.COMMITMENT_PLACE,
          passage);
      return null;
    }
    return last(there);
  }

  private static String fileOf(@Nullable Home home) {
    YamlFile file = home == null ? null : home.file();
    return file == null ? "" : file.path();
  }

  private List<Entry> matching(Table table, String field, String text) {
    return ledger.entries(table).stream()
        .filter(entry -> text.equals(entry.cells().get(field)))
        .toList();
  }

  private static @Nullable Home last(List<Entry> entries) {
    return entries.isEmpty() ? null : entries.get(entries.size() - 1).home();
  }

  /** The project with the first record of a list, in a file of its own unless one is there. */
  private static ProjectFiles begin(
      ProjectFiles files, Report report, Table table, Map<String, ?> fields) {
    String path = SheetRecords.folder(report) + NAMES.getOrDefault(table, table.title() + ".yaml");
    YamlFile there = YamlFile.of(files, path);
    if (there == null) {
      return files.withText(path, YamlEdits.newList(table.title(), fields));
    }
    YamlEdits edits = new YamlEdits(there);
    edits.addList(table.title(), fields);
    return files.withText(path, edits.text());
  }

  /** Every field that has a text; empty cells are fields left out. */
  private static Map<String, Object> fieldsOf(Table table, Map<String, String> cells) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      String text = cells.getOrDefault(column.path(), "");
      if (column.isField() && !text.isEmpty()) {
        put(fields, column.steps(), value(column, text));
      }
    }
    return fields;
  }

  private static Object value(Column column, String text) {
    if (column.form() == Form.LIST) {
      return Rows.items(text);
    }
    // As people write it, {average: 2021/2025}, where a text with a colon would need quotes.
    return column.path().equals("period")
        ? Period.read(text)
            .filter(period -> period.role() != Period.Role.WHOLE)
            .<Object>map(period -> Map.of(period.role().key(), period.time()))
            .orElse(text)
        : text;
  }

  private static void put(Map<String, Object> fields, List<String> steps, Object value) {
    if (steps.size() == 1) {
      fields.put(steps.get(0), value);
      return;
    }
    Object inner = fields.computeIfAbsent(steps.get(0), key -> new LinkedHashMap<String, Object>());
    if (inner instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put(String.valueOf(key), each));
      put(copy, steps.subList(1, steps.size()), value);
      fields.put(steps.get(0), copy);
    }
  }

  /**
   * The project with its new entries sealed.
   *
   * @param before the report as it was, whose entries are left alone
   * @param after the report with the new entries
   */
  static ProjectFiles seal(ProjectFiles files, Report before, Report after) {
    List<String> known =
        before.promises().progress().entries().stream().map(Progress.Entry::fingerprint).toList();
    Map<String, YamlEdits> edits = new HashMap<>();
    for (Progress.Sealed sealed : after.promises().progress().sealed()) {
      Progress.Entry entry = sealed.entry();
      if (entry.seal() == null && !known.contains(entry.fingerprint())) {
        YamlFile file = YamlFile.of(files, entry.at().file());
        Mapping members = file == null ? null : members(file, entry.at());
        if (file != null && members != null) {
          edits
              .computeIfAbsent(file.path(), path -> new YamlEdits(file))
              .set(members, "seal", sealed.seal(), List.of("source", "seal"));
        }
      }
    }
    ProjectFiles result = files;
    for (Map.Entry<String, YamlEdits> file : edits.entrySet()) {
      result = result.withText(file.getKey(), file.getValue().text());
    }
    return result;
  }

  private static @Nullable Mapping members(YamlFile file, Position at) {
    for (Node item : file.root().items(Table.PROGRESS.title())) {
      if (item instanceof Mapping members && file.at(members.start()).equals(at)) {
        return members;
      }
    }
    return null;
  }
}
