package reportsite.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.diag.NearMiss;
import reportsite.load.ProjectFiles;
import reportsite.load.YamlEdits;
import reportsite.load.YamlFile;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.sheet.Change.Added;
import reportsite.sheet.Change.Edited;
import reportsite.sheet.Ledger.Entry;
import reportsite.sheet.Ledger.Home;

/** Brings changes into the texts of the files, each at its own place. */
final class Rewriting {

  private static final List<String> TRANSLATION_ORDER = List.of("passage", "source", "en");

  private final Report report;
  private final Ledger ledger;
  private final Problems problems;
  private final Map<String, YamlEdits> edits = new LinkedHashMap<>();

  private Rewriting(Report report, Ledger ledger, Problems problems) {
    this.report = report;
    this.ledger = ledger;
    this.problems = problems;
    ledger.files().forEach(file -> edits.put(file.path(), new YamlEdits(file)));
  }

  /** The project with the changes made; a new row without a place is reported. */
  static ProjectFiles of(
      ProjectFiles files, Report report, List<Change> changes, Problems problems) {
    Ledger ledger = Ledger.ofUnchecked(files, report);
    Change first = firstOfList(changes, ledger);
    if (first != null) {
      // It makes the list that the others are added to.
      Map<String, Object> fields = new Rewriting(report, ledger, problems).fields(first, changes);
      ProjectFiles begun = NewFiles.begin(files, report, first.table(), fields);
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
  private static @Nullable Change firstOfList(List<Change> changes, Ledger ledger) {
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
    Map<String, Object> fields = Values.of(exported.table(), cells);
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
    return Values.of(change.table(), change.texts());
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
}
