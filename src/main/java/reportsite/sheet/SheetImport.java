package reportsite.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.check.language.Unfinished.UnfinishedFault;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
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
import reportsite.sheet.CellComparison.Change.Said;
import reportsite.sheet.SheetRecords.Entry;
import reportsite.sheet.SheetRecords.Home;
import reportsite.sheet.Table.Column;
import reportsite.sheet.WordSheet.FileSpan;
import reportsite.sheet.WordSheet.WordRow;
import reportsite.sheet.WorkbookCells.CellPlace;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * A workbook on its way back into the files: what is right is taken, what is not is named by its
 * cell and left out.
 */
public final class SheetImport {

  /**
   * What an import came to.
   *
   * @param problems what is wrong, at cells where a cell is to blame
   * @param changes a line for each change, in the order of the workbook
   * @param files the whole project as it is to be
   */
  public record Outcome(List<Diagnostic> problems, List<Bilingual> changes, ProjectFiles files) {

    /** Whether every cell was taken. */
    public boolean isRight() {
      return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  /** What tells how much is left to do changes with every cell, and no cell is to blame for it. */
  private static final Set<String> LEFT =
      Stream.concat(
              Arrays.stream(UnfinishedFault.values()).map(Fault::id),
              Stream.of("no-translations", "translation-missing"))
          .collect(Collectors.toUnmodifiableSet());

  /** Each of them costs a look at everything. */
  private static final int MOST_DOUBTFUL = 40;

  private final ProjectFiles before;
  private final Publication publication;
  private final Problems problems = new Problems();
  private final Set<List<Object>> known = new HashSet<>();

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
    CellPlace whole = CellPlace.of(String.valueOf(workbook.getFileName()));
    WorkbookCells book;
    try {
      book = WorkbookCells.read(workbook);
    } catch (WorkbookCells.TooMuch tooMuch) {
      problems.error(whole, SheetFault.WORKBOOK_TOO_LARGE, WorkbookCells.MOST_BYTES / 1_000_000);
      return stopped();
    }
    if (book == null) {
      problems.error(whole, SheetFault.NOT_XLSX);
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
    WordSheet words = WordSheet.of(before, report);
    CellComparison.Compared compared =
        CellComparison.of(book, baseline, SheetRecords.of(before, report), words, problems);
    if (compared.changes().isEmpty()) {
      return stopped();
    }
    Diagnostics read = new Diagnostics();
    check(PublicationLoader.load(before, read).orElse(null), read)
        .forEach(problem -> known.add(sign(problem)));
    return new Trials(report, baseline, words, compared.typed()).run(compared.changes());
  }

  /** What a release would be told, behind what was told in reading. */
  private static List<Diagnostic> check(@Nullable Publication loaded, Diagnostics read) {
    if (loaded != null && !read.hasErrors()) {
      Checks.run(loaded, Strictness.RELEASE, read);
    }
    return read.sorted();
  }

  private static List<Object> sign(Diagnostic problem) {
    return List.of(problem.kind(), problem.at().file(), problem.fault());
  }

  private Outcome stopped() {
    return new Outcome(problems.sorted(), List.of(), before);
  }

  /** Tries changes until those are left that bring about no error. */
  private final class Trials {

    private final Report report;
    private final Baseline baseline;
    private final WordSheet words;
    private final Map<String, Map<Lang, String>> typed;

    Trials(
        Report report, Baseline baseline, WordSheet words, Map<String, Map<Lang, String>> typed) {
      this.report = report;
      this.baseline = baseline;
      this.words = words.aligned(baseline, typed);
      this.typed = typed;
    }

    /**
     * What some changes lead to.
     *
     * @param found what was not wrong before
     */
    private record Trial(ProjectFiles files, List<Diagnostic> found, Origins origins) {

      List<Diagnostic> errors() {
        return found.stream().filter(one -> one.severity() == Severity.ERROR).toList();
      }
    }

    private Trial trial(List<Change> changes, Problems places) {
      ProjectFiles after = Rewriting.of(before, report, words, changes, places);
      Diagnostics read = new Diagnostics();
      Publication loaded = PublicationLoader.load(after, read).orElse(null);
      Report next = loaded == null ? null : loaded.report(report.id()).orElse(null);
      ProjectFiles sealed = next == null ? after : Rewriting.seal(after, report, next);
      if (!sealed.equals(after)) {
        after = sealed;
        read = new Diagnostics();
        loaded = PublicationLoader.load(after, read).orElse(null);
      }
      // What was wrong before is no fault of the workbook.
      List<Diagnostic> found =
          check(loaded, read).stream()
              .filter(one -> !known.contains(sign(one)) && !LEFT.contains(one.kind()))
              .toList();
      WordSheet made = WordSheet.of(after, report).aligned(baseline, typed);
      return new Trial(
          after, found, new Origins(changes, SheetRecords.ofUnchecked(after, report), made));
    }

    Outcome run(List<Change> all) {
      List<Change> left = new ArrayList<>(all);
      Set<CellPlace> refused = new LinkedHashSet<>();
      while (true) {
        Problems places = new Problems();
        Trial trial = trial(left, places);
        Set<CellPlace> blamed = new LinkedHashSet<>(places.cells());
        problems.addAll(places);
        for (Diagnostic error : trial.errors()) {
          CellPlace cell = trial.origins().cell(error.at());
          if (cell != null) {
            blamed.add(cell);
            problems.add(error, cell, typed(left, cell));
          }
        }
        if (blamed.isEmpty() && !trial.errors().isEmpty()) {
          Diagnostic first = trial.errors().get(0);
          Change guilty = guilty(left, first);
          blamed.add(guilty.cell());
          problems.add(first, guilty.cell(), typed(left, guilty.cell()));
        }
        if (blamed.isEmpty()) {
          List<Change> more = withPartners(left, refused, all);
          return taken(more, more.size() == left.size() ? trial : trial(more, new Problems()));
        }
        left.removeIf(change -> isOf(change, blamed));
        refused.addAll(blamed);
      }
    }

    /**
     * With those cells that were refused only for what is wrong in another cell of their row: the
     * fault that two cells have together is told at one of them, which may be the right one.
     */
    private List<Change> withPartners(List<Change> left, Set<CellPlace> refused, List<Change> all) {
      List<CellPlace> doubtful =
          refused.stream()
              .filter(one -> refused.stream().filter(other -> isSameRow(one, other)).count() > 1)
              .limit(MOST_DOUBTFUL)
              .toList();
      List<Change> taken = new ArrayList<>(left);
      for (CellPlace cell : doubtful) {
        List<Change> more =
            all.stream()
                .filter(change -> taken.contains(change) || change.cell().equals(cell))
                .toList();
        Problems places = new Problems();
        if (more.size() > taken.size()
            && trial(more, places).errors().isEmpty()
            && places.cells().isEmpty()) {
          taken.clear();
          taken.addAll(more);
          problems.forget(cell);
        }
      }
      return taken;
    }

    private static boolean isSameRow(CellPlace one, CellPlace other) {
      return one.sheet().equals(other.sheet()) && one.row() == other.row();
    }

    private boolean isOf(Change change, Set<CellPlace> cells) {
      return cells.contains(change.cell())
          || (change instanceof Added row
              && row.places().values().stream().anyMatch(cells::contains));
    }

    private String typed(List<Change> changes, CellPlace cell) {
      for (Change change : changes) {
        if (change.cell().equals(cell)) {
          return change instanceof Said said ? said.to() : "";
        }
      }
      return "";
    }

    /**
     * The change without which an error that stands in none of the cells would not be: changes are
     * made one after the other, and it is the first behind which the error is there.
     */
    private Change guilty(List<Change> changes, Diagnostic error) {
      int without = 0;
      int with = changes.size();
      while (with - without > 1) {
        int middle = (without + with) / 2;
        boolean isThere =
            trial(changes.subList(0, middle), new Problems()).found().stream()
                .anyMatch(one -> sign(one).equals(sign(error)));
        without = isThere ? without : middle;
        with = isThere ? middle : with;
      }
      return changes.get(with - 1);
    }

    private Outcome taken(List<Change> changes, Trial trial) {
      for (Diagnostic warning : trial.found()) {
        CellPlace cell = trial.origins().cell(warning.at());
        if (cell != null) {
          problems.add(warning, cell, "");
        } else {
          problems.add(warning);
        }
      }
      List<Bilingual> lines =
          changes.stream().map(change -> change.line(trial.origins().place(change))).toList();
      return new Outcome(problems.sorted(), lines, trial.files());
    }
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
    private final Map<Said, WordRow> said = new LinkedHashMap<>();
    private final WordSheet words;

    /**
     * @param ledger of the rewritten files
     * @param words of the rewritten files
     */
    Origins(List<Change> changes, SheetRecords ledger, WordSheet words) {
      this.words = words;
      Map<Entry, Map<Column, CellPlace>> edited = new LinkedHashMap<>();
      for (Change change : changes) {
        if (change instanceof Edited one) {
          edited
              .computeIfAbsent(one.entry(), entry -> new LinkedHashMap<>())
              .put(one.column(), one.cell());
        } else if (change instanceof Added row) {
          add(find(row, ledger), row.places(), row.cell());
        } else if (change instanceof Said text) {
          WordRow word = words.word(text.key());
          if (word != null) {
            said.put(text, word);
          }
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
      CellPlace ofRow = null;
      int offset = words.offset(at);
      for (Map.Entry<Said, WordRow> text : said.entrySet()) {
        WordRow word = text.getValue();
        FileSpan own = word.places().get(text.getKey().lang());
        if (at.line() > 0 && own != null && own.holds(at.file(), offset)) {
          return text.getKey().cell();
        }
        boolean inRow = at.line() > 0 && word.holds(at.file(), offset);
        ofRow = inRow ? text.getKey().cell() : ofRow;
      }
      if (ofRow != null) {
        return ofRow;
      }
      for (Made record : made) {
        YamlFile file = record.home().file();
        Node whole = record.home().members();
        if (at.line() > 0 && at.file().equals(file.path())) {
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
      if (change instanceof Said text) {
        WordRow word = said.get(text);
        return word == null
            ? null
            : words.at(word.places().getOrDefault(text.lang(), word.whole()));
      }
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

    void error(CellPlace at, Fault fault, Object... particulars) {
      cells.put(at.position(), at);
      diagnostics.error(at.position(), fault, particulars);
    }

    void error(Position at, Fault fault, Object... particulars) {
      diagnostics.error(at, fault, particulars);
    }

    /**
     * A problem of the content that a cell brought about.
     *
     * @param typed what the cell says, told once; empty where that need not be told
     */
    void add(Diagnostic problem, CellPlace at, String typed) {
      cells.put(at.position(), at);
      Bilingual fault = problem.fault();
      boolean isTold = others.stream().anyMatch(other -> other.at().equals(at.position()));
      others.add(
          new Diagnostic(
              problem.severity(),
              problem.kind(),
              at.position(),
              typed.isEmpty() || isTold
                  ? fault
                  : Phrases.of("changed/typed", CellComparison.shown(typed), fault),
              problem.cure()));
    }

    /** Of a cell that turned out to be right. */
    void forget(CellPlace cell) {
      others.removeIf(other -> other.at().equals(cell.position()));
    }

    void addAll(Problems more) {
      diagnostics.takeOver(more.diagnostics.sorted());
      others.addAll(more.others);
      cells.putAll(more.cells);
    }

    /** The cells of which something is told. */
    Collection<CellPlace> cells() {
      return cells.values();
    }

    void add(Diagnostic problem) {
      others.add(problem);
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
