package reportsite.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.load.ProjectFiles;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.YamlEdits;
import reportsite.load.yaml.YamlFile;
import reportsite.model.promise.Progress;
import reportsite.model.report.Report;
import reportsite.notation.value.Period;
import reportsite.sheet.CellComparison.Change;
import reportsite.sheet.CellComparison.Change.Added;
import reportsite.sheet.CellComparison.Change.Edited;
import reportsite.sheet.CellComparison.Change.Said;
import reportsite.sheet.CellComparison.Change.Settled;
import reportsite.sheet.SheetImport.Problems;
import reportsite.sheet.SheetRecords.Entry;
import reportsite.sheet.SheetRecords.Home;
import reportsite.sheet.Table.Column;
import reportsite.sheet.Table.Column.Form;
import reportsite.sheet.WordSheet.FileSpan;
import reportsite.sheet.WordSheet.WordRow;
import reportsite.text.Lang;

/** Brings changes into the texts of the files, each at its own place. */
final class Rewriting {

  private static final String TRANSLATIONS = "translations";
  private static final List<String> TRANSLATION_ORDER = List.of("passage", "source", "en");

  private final Report report;
  private final SheetRecords ledger;
  private final WordSheet words;
  private final Problems problems;
  private final Map<String, YamlEdits> edits = new LinkedHashMap<>();
  private final Map<String, Map<FileSpan, String>> pages = new TreeMap<>();
  private final Map<Integer, Map<String, Object>> firstTranslations = new TreeMap<>();

  private Rewriting(Report report, SheetRecords ledger, WordSheet words, Problems problems) {
    this.report = report;
    this.ledger = ledger;
    this.words = words;
    this.problems = problems;
  }

  /**
   * The project with the changes made; a new row without a place is reported.
   *
   * @param words with its paragraphs by the numbers of the workbook
   */
  static ProjectFiles of(
      ProjectFiles files, Report report, WordSheet words, List<Change> changes, Problems problems) {
    SheetRecords ledger = SheetRecords.ofUnchecked(files, report);
    Rewriting rewriting = new Rewriting(report, ledger, words, problems);
    rewriting.editRecords(changes);
    rewriting.editWords(changes);
    for (Table table : Table.values()) {
      List<Added> added = added(changes, table);
      if (table == Table.PROGRESS && !added.isEmpty() && ledger.entries(table).isEmpty()) {
        // The first makes the list that the others are added to.
        String path = SheetRecords.folder(report) + "progress.yaml";
        ProjectFiles begun =
            begin(rewriting.result(files), path, table.title(), fields(added.get(0)));
        List<Change> rest = List.copyOf(added.subList(1, added.size()));
        return of(begun, report, WordSheet.of(begun, report), rest, problems);
      }
      for (Added row : added) {
        Home behind = rewriting.behind(row);
        if (behind != null) {
          rewriting.edits(behind.file().path()).add(behind.list(), behind.index(), fields(row));
        }
      }
    }
    return rewriting.result(files);
  }

  private ProjectFiles result(ProjectFiles files) {
    ProjectFiles result = files;
    for (Map.Entry<String, YamlEdits> file : edits.entrySet()) {
      if (!file.getValue().isEmpty()) {
        result = result.withText(file.getKey(), file.getValue().text());
      }
    }
    for (Map.Entry<String, Map<FileSpan, String>> page : pages.entrySet()) {
      SourceText source = words.source(page.getKey());
      StringBuilder text = new StringBuilder(source.text());
      // From behind, so that what stands before keeps its place.
      page.getValue()
          .forEach(
              (at, typed) ->
                  text.replace(at.start(), at.end(), typed.replace("\n", source.lineBreak())));
      result = result.withText(page.getKey(), text.toString());
    }
    if (!firstTranslations.isEmpty()) {
      String path = SheetRecords.folder(report) + "translation.yaml";
      String before = result.texts().getOrDefault(path, "");
      String list =
          firstTranslations.values().stream()
              .map(fields -> YamlEdits.newList(TRANSLATIONS, fields))
              .reduce((all, next) -> all + next.substring(next.indexOf('\n') + 1))
              .orElseThrow();
      String between = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      result = result.withText(path, before + between + list);
    }
    return result;
  }

  /** What was typed for words, and what was looked at. */
  private void editWords(List<Change> changes) {
    for (Change change : changes) {
      if (change instanceof Said said) {
        write(said.word(), said.lang(), said.to());
      } else if (change instanceof Settled settled) {
        WordRow word = settled.word();
        if (word.form() == WordSheet.Form.PASSAGE) {
          translate(word, word.en());
        } else {
          edits(word.whole().file()).replace(word.whole().start(), word.whole().end(), "");
        }
      }
    }
  }

  private void write(WordRow word, Lang lang, String text) {
    Mapping owner = word.owner();
    if (word.form() == WordSheet.Form.PASSAGE) {
      translate(word, text);
    } else if (word.form() == WordSheet.Form.PARAGRAPH) {
      FileSpan at = word.places().get(lang);
      if (at != null) {
        String typed = String.join("\n\n", WordSheet.paragraphs(text));
        pages
            .computeIfAbsent(
                at.file(), any -> new TreeMap<>(Comparator.comparing(FileSpan::start).reversed()))
            .put(at, typed);
      }
    } else if (owner != null && word.form() == WordSheet.Form.NOUN) {
      String[] both = text.split("/", 2);
      edits(word.whole().file()).set(owner, "one", both[0].strip(), List.of());
      edits(word.whole().file()).set(owner, "many", both[1].strip(), List.of());
    } else if (owner != null) {
      edits(word.whole().file()).set(owner, lang.code(), text, List.of());
    }
  }

  /** Who writes the English has read the Chinese that stands beside it. */
  private void translate(WordRow word, String en) {
    int number = WordSheet.passage(word);
    String source = report.source().passages().get(number - 1).fingerprint();
    Home home = words.translations().get(number);
    if (home != null) {
      YamlEdits file = edits(home.file().path());
      file.set(home.members(), "source", source, TRANSLATION_ORDER);
      file.set(home.members(), "en", en, TRANSLATION_ORDER);
      return;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("passage", Integer.toString(number));
    fields.put("source", source);
    fields.put("en", en);
    Map.Entry<Integer, Home> before = words.translations().floorEntry(number);
    Map.Entry<Integer, Home> first = words.translations().firstEntry();
    Map.Entry<Integer, Home> behind = before == null ? first : before;
    if (behind == null) {
      firstTranslations.put(number, fields);
    } else {
      Home there = behind.getValue();
      edits(there.file().path()).add(there.list(), there.index(), fields);
    }
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
    if (entry == null || entry.home() == null) {
      return;
    }
    Home home = entry.home();
    Map<String, Object> fields = fieldsOf(exported.table(), cells);
    for (String key : touched) {
      edits(home.file().path()).set(home.members(), key, fields.get(key), exported.table().order());
    }
  }

  private YamlEdits edits(String path) {
    return edits.computeIfAbsent(path, any -> new YamlEdits(words.yaml(path)));
  }

  private static Map<String, Object> fields(Added change) {
    return fieldsOf(change.table(), change.texts());
  }

  /** The record behind which a new one belongs; null where that is not clear, which is reported. */
  private @Nullable Home behind(Added change) {
    return switch (change.table()) {
      case FIGURES -> behindFigure(change);
      case COMMITMENTS -> behindCommitment(change);
      case WORDS, PROGRESS -> last(List.copyOf(ledger.entries(change.table())));
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
    long files =
        there.stream()
            .map(entry -> entry.home() == null ? "" : entry.home().file().path())
            .distinct()
            .count();
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
      ProjectFiles files, String path, String list, Map<String, ?> fields) {
    YamlFile there = YamlFile.of(files, path);
    if (there == null) {
      return files.withText(path, YamlEdits.newList(list, fields));
    }
    YamlEdits edits = new YamlEdits(there);
    edits.addList(list, fields);
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
