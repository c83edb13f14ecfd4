package reportsite.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.YamlFile;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.output.write.FilesSwap;
import reportsite.output.write.Reason;
import reportsite.sheet.CellComparison.Change;
import reportsite.sheet.CellComparison.Change.Added;
import reportsite.sheet.CellComparison.Change.Edited;
import reportsite.sheet.SheetRecords.Entry;
import reportsite.sheet.SheetRecords.Home;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WorkbookCells.CellPlace;
import reportsite.text.Bilingual;

/** A workbook on its way back into the files: all of it or nothing. */
public final class SheetImport {

  /**
   * What an import came to.
   *
   * @param problems what is wrong, at cells where a cell is to blame
   * @param changes a line for each change, in the order of the workbook
   * @param files the whole project as it is to be
   */
  public record Outcome(List<Diagnostic> problems, List<Bilingual> changes, ProjectFiles files) {

    /** Whether nothing keeps the changes from being written. */
    public boolean isRight() {
      return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  private final ProjectFiles before;
  private final Publication publication;
  private final Problems problems = new Problems();

  private SheetImport(ProjectFiles before, Publication publication) {
    this.before = before;
    this.publication = publication;
  }

  /**
   * What a workbook would change; nothing is written.
   *
   * @param publication as it was read from the files
   */
  public static Outcome of(Path workbook, ProjectFiles files, Publication publication)
      throws IOException {
    return new SheetImport(files, publication).run(workbook);
  }

  static Outcome of(WorkbookCells workbook, ProjectFiles files, Publication publication) {
    return new SheetImport(files, publication).run(workbook);
  }

  private Outcome run(Path workbook) throws IOException {
    WorkbookCells book = WorkbookCells.read(workbook);
    if (book == null) {
      problems.error(CellPlace.of(String.valueOf(workbook.getFileName())), SheetFault.NOT_XLSX);
      return stopped();
    }
    return run(book);
  }

  private Outcome run(WorkbookCells book) {
    CellPlace whole = CellPlace.of(book.name());
    Baseline baseline = Baseline.of(book);
    if (baseline == null) {
      problems.error(whole, SheetFault.NOT_EXPORTED, Baseline.SHEET);
      return stopped();
    }
    Report report = publication.report(baseline.report()).orElse(null);
    if (report == null) {
      problems.error(
          whole,
          SheetFault.REPORT_UNKNOWN,
          baseline.report(),
          NearMiss.hint(baseline.report(), publication.ids()));
      return stopped();
    }
    SheetRecords ledger = SheetRecords.of(before, report);
    List<Change> changes = new ArrayList<>(CellComparison.of(book, baseline, ledger, problems));
    return changes.isEmpty() ? stopped() : rewritten(report, changes);
  }

  private Outcome rewritten(Report report, List<Change> changes) {
    ProjectFiles after = Rewriting.of(before, report, changes, problems);
    if (!problems.isEmpty()) {
      return stopped();
    }
    Diagnostics found = new Diagnostics();
    Publication loaded = PublicationLoader.load(after, found).orElse(null);
    Report next = loaded == null ? null : loaded.report(report.id()).orElse(null);
    if (next != null) {
      after = Rewriting.seal(after, report, next);
      found = new Diagnostics();
      check(after, found);
    }
    Origins origins = new Origins(changes, SheetRecords.ofUnchecked(after, report));
    Diagnostics known = new Diagnostics();
    check(before, known);
    tell(found, known, origins);
    List<Bilingual> lines =
        changes.stream().map(change -> change.line(origins.place(change))).toList();
    return new Outcome(problems.sorted(), lines, after);
  }

  private static void check(ProjectFiles files, Diagnostics diagnostics) {
    Publication loaded = PublicationLoader.load(files, diagnostics).orElse(null);
    if (loaded != null && !diagnostics.hasErrors()) {
      Checks.run(loaded, Strictness.DRAFT, diagnostics);
    }
  }

  /** What was wrong before is no fault of the workbook. */
  private void tell(Diagnostics found, Diagnostics known, Origins origins) {
    Set<List<Object>> old = new HashSet<>();
    known.sorted().forEach(problem -> old.add(sign(problem)));
    for (Diagnostic problem : found.sorted()) {
      if (!old.contains(sign(problem))) {
        CellPlace cell = origins.cell(problem.at());
        if (cell == null) {
          problems.add(problem);
        } else {
          problems.add(problem, cell);
        }
      }
    }
  }

  private static List<Object> sign(Diagnostic problem) {
    return List.of(problem.kind(), problem.at().file(), problem.fault());
  }

  private Outcome stopped() {
    return new Outcome(problems.sorted(), List.of(), before);
  }

  /** The files that differ, with their new bytes. */
  public static Map<String, byte[]> changed(ProjectFiles before, ProjectFiles after) {
    Map<String, byte[]> changed = new TreeMap<>();
    for (String path : after.paths()) {
      byte[] bytes = after.bytes(path);
      if (bytes != null && !Arrays.equals(bytes, before.bytes(path))) {
        changed.put(path, bytes);
      }
    }
    return changed;
  }

  /**
   * Puts changed files in the place of the old ones, all of them or none; false where that failed,
   * which is reported.
   *
   * @param before what the files held when they were read
   */
  public static boolean write(
      Path project, ProjectFiles before, Map<String, byte[]> changed, Diagnostics diagnostics) {
    FilesSwap swap = new FilesSwap();
    changed.forEach((path, bytes) -> swap.file(project.resolve(path), before.bytes(path), bytes));
    try {
      swap.run();
      return true;
    } catch (FilesSwap.ChangedMeanwhile changedThen) {
      String path =
          project.relativize(Path.of(changedThen.getMessage())).toString().replace('\\', '/');
      diagnostics.error(Position.of(path), SheetFault.CHANGED_MEANWHILE, path);
    } catch (IOException failed) {
      String at = String.valueOf(swap.at());
      diagnostics.error(Position.of(at), SheetFault.CANNOT_WRITE, at, Reason.of(failed));
    }
    return false;
  }

  /** Leads from the rewritten files back to the cells of the workbook that they were made from. */
  static final class Origins {

    /** A record of the rewritten files with the cells that were typed for it. */
    private record Made(Home home, Map<Column, CellPlace> cells, CellPlace first) {}

    private final List<Made> made = new ArrayList<>();

    /**
     * @param ledger of the rewritten files
     */
    Origins(List<Change> changes, SheetRecords ledger) {
      Map<Entry, Map<Column, CellPlace>> edited = new LinkedHashMap<>();
      for (Change change : changes) {
        if (change instanceof Edited one) {
          edited
              .computeIfAbsent(one.entry(), entry -> new LinkedHashMap<>())
              .put(one.column(), one.cell());
        } else if (change instanceof Added row) {
          add(find(row, ledger), row.places(), row.cell());
        }
      }
      edited.forEach(
          (entry, cells) ->
              add(
                  ledger.entry(entry.table(), entry.key()),
                  cells,
                  cells.values().iterator().next()));
    }

    private void add(@Nullable Entry entry, Map<Column, CellPlace> cells, CellPlace first) {
      if (entry != null && entry.home() != null) {
        made.add(new Made(entry.home(), cells, first));
      }
    }

    private static @Nullable Entry find(Added row, SheetRecords ledger) {
      return row.table() == Table.PROGRESS
          ? ledger.entries(Table.PROGRESS).stream()
              .filter(entry -> CellComparison.isSame(entry, row.texts()))
              .findFirst()
              .orElse(null)
          : ledger.entry(row.table(), row.key());
    }

    /** The cell that a place of the rewritten files comes from; null when it comes from none. */
    @Nullable CellPlace cell(Position at) {
      for (Made record : made) {
        YamlFile file = record.home().file();
        Node whole = record.home().members();
        if (at.line() > 0 && at.file().equals(file.path())) {
          int offset = file.offset(at);
          if (offset >= whole.start() && offset < whole.end()) {
            return cell(record, offset);
          }
        }
      }
      return null;
    }

    private static CellPlace cell(Made record, int offset) {
      for (Map.Entry<Column, CellPlace> cell : record.cells().entrySet()) {
        Node value = record.home().members().value(cell.getKey().steps());
        if (value != null && offset >= value.start() && offset < value.end()) {
          return cell.getValue();
        }
      }
      return record.first();
    }

    /** Where a change stands in the rewritten files; the record where the field was taken out. */
    @Nullable Position place(Change change) {
      for (Made record : made) {
        boolean own =
            change instanceof Edited edited
                ? change.cell().equals(record.cells().get(edited.column()))
                : change.cell().equals(record.first());
        if (own) {
          Home home = record.home();
          Node value =
              change instanceof Edited edited
                  ? home.members().value(edited.column().steps())
                  : null;
          return value == null ? home.at() : home.file().at(value.start());
        }
      }
      return null;
    }
  }

  /**
   * Everything wrong with an import: first by cells in the order of the workbook, then by files.
   */
  static final class Problems {

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Diagnostic> others = new ArrayList<>();
    private final Map<Position, CellPlace> cells = new HashMap<>();

    void error(CellPlace at, SheetFault fault, Object... particulars) {
      cells.put(at.position(), at);
      diagnostics.error(at.position(), fault, particulars);
    }

    void error(Position at, SheetFault fault, Object... particulars) {
      diagnostics.error(at, fault, particulars);
    }

    /** A problem of the content that a cell brought about. */
    void add(Diagnostic problem, CellPlace at) {
      cells.put(at.position(), at);
      others.add(
          new Diagnostic(
              problem.severity(), problem.kind(), at.position(), problem.fault(), problem.cure()));
    }

    void add(Diagnostic problem) {
      others.add(problem);
    }

    boolean isEmpty() {
      return diagnostics.sorted().isEmpty() && others.isEmpty();
    }

    List<Diagnostic> sorted() {
      CellPlace last = new CellPlace("", "\uFFFF", 0, 0);
      List<Diagnostic> all = new ArrayList<>(diagnostics.sorted());
      others.stream().distinct().forEach(all::add);
      // A stable sort: problems of files keep the order in which they were found.
      all.sort(Comparator.comparing(problem -> cells.getOrDefault(problem.at(), last)));
      return all;
    }
  }
}
