package reportsite.load.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Relation;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Project;
import reportsite.model.promise.Promises;
import reportsite.model.promise.Promises.Audience;
import reportsite.model.promise.Promises.LeftOut;
import reportsite.model.promise.Subject;
import reportsite.model.report.Need;
import reportsite.model.report.Poster;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;

/**
 * Reads the records of a report, from as many files as staff like: together, in the order of the
 * files' names.
 */
final class LedgerReader {

  /** What may stand in a file of the ledger. */
  record LedgerFile(
      List<IndicatorReader.Read> indicators,
      List<ChartSpec> charts,
      List<Translation> translations,
      List<Relation> relations,
      List<Term> terms,
      List<Commitment> commitments,
      List<Subject> subjects,
      List<Project> projects,
      List<LeftOut> leftOut,
      List<Progress.Entry> progress,
      List<Need> needs,
      @Nullable LocalDate checked,
      @Nullable Poster poster) {

    static @Nullable LedgerFile read(Fields fields) {
      LedgerFile file = RecordReader.read(fields, LedgerFile.class);
      fields.close();
      return file;
    }
  }

  private final Sources sources;
  private final List<LedgerFile> files = new ArrayList<>();

  LedgerReader(Sources sources) {
    this.sources = sources;
  }

  static Form form() {
    return FormProbe.form(LedgerFile::read);
  }

  /** Reads every YAML file of the report's folder other than its frame; false after a fault. */
  boolean read(String folder) {
    boolean whole = true;
    for (String path : sources.paths()) {
      if (isLedger(path, folder)) {
        LedgerFile file = sources.yaml(path, Position.of(path), LedgerFile.class, LedgerFile::read);
        whole &= file != null;
        if (file != null) {
          files.add(file);
        }
      }
    }
    return whole;
  }

  private static boolean isLedger(String path, String folder) {
    return path.startsWith(folder)
        && path.indexOf('/', folder.length()) < 0
        && path.endsWith(".yaml")
        && !path.equals(folder + "report.yaml");
  }

  /** The records of one kind in all files. */
  <T> List<T> all(Function<LedgerFile, List<T>> kind) {
    return files.stream().flatMap(file -> kind.apply(file).stream()).toList();
  }

  List<Indicator> indicators() {
    return all(LedgerFile::indicators).stream()
        .map(IndicatorReader.Read::indicator)
        .filter(Objects::nonNull)
        .toList();
  }

  @Nullable Poster poster() {
    return last(LedgerFile::poster);
  }

  Promises promises(List<Audience> audiences) {
    return new Promises(
        all(LedgerFile::commitments),
        all(LedgerFile::subjects),
        all(LedgerFile::projects),
        all(LedgerFile::leftOut),
        audiences,
        new Progress(last(LedgerFile::checked), all(LedgerFile::progress)),
        all(LedgerFile::indicators).stream().flatMap(read -> read.waiting().stream()).toList());
  }

  /** What the last file says of those that say it. */
  private <T> @Nullable T last(Function<LedgerFile, @Nullable T> said) {
    return files.stream()
        .map(said)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
