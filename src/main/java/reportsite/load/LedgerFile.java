package reportsite.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.load.Field.ItemReader;
import reportsite.model.ChartSpec;
import reportsite.model.Commitment;
import reportsite.model.Indicator;
import reportsite.model.LeftOut;
import reportsite.model.Poster;
import reportsite.model.Progress;
import reportsite.model.Project;
import reportsite.model.Relation;
import reportsite.model.Subject;
import reportsite.model.Term;
import reportsite.model.Translation;
import reportsite.model.Waiting;

/** The records of one file of a report's ledger. */
final class LedgerFile {

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<ChartSpec> charts = new ArrayList<>();
  private final List<Translation> translations = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Progress.Entry> progress = new ArrayList<>();
  private @Nullable LocalDate checked;
  private @Nullable Poster poster;

  private boolean isWhole;

  private LedgerFile() {}

  static LedgerFile read(Fields fields) {
    LedgerFile file = new LedgerFile();
    file.isWhole = file.lists(fields);
    return file;
  }

  /** What may stand in a file of the ledger. */
  static Form form() {
    return Blank.form(LedgerFile::read);
  }

  private boolean lists(Fields fields) {
    boolean whole = takeIndicators(fields);
    whole &= take(fields, "charts", new ChartReader()::read, charts);
    whole &= take(fields, "translations", LedgerFile::translation, translations);
    whole &= take(fields, "relations", RelationReader::read, relations);
    whole &= take(fields, "terms", TermReader::read, terms);
    whole &= take(fields, "commitments", PromiseReader::commitment, commitments);
    whole &= take(fields, "subjects", PromiseReader::subject, subjects);
    whole &= take(fields, "projects", PromiseReader::project, projects);
    whole &= take(fields, "left-out", PromiseReader::leftOut, leftOut);
    whole &= take(fields, "progress", ProgressReader::entry, progress);
    checked = fields.optional("checked").date();
    whole &= takePoster(fields.optional("poster"));
    fields.close();
    return whole;
  }

  private boolean takeIndicators(Fields fields) {
    List<IndicatorReader.Read> read = new ArrayList<>();
    boolean whole = take(fields, "indicators", new IndicatorReader()::read, read);
    for (IndicatorReader.Read one : read) {
      if (one.indicator() != null) {
        indicators.add(one.indicator());
      }
      waiting.addAll(one.waiting());
    }
    return whole;
  }

  private boolean takePoster(Field field) {
    if (field.isAbsent()) {
      return true;
    }
    poster = PosterReader.read(field);
    return poster != null;
  }

  private static <T> boolean take(
      Fields fields, String key, ItemReader<T> reader, List<? super T> into) {
    List<T> read = fields.optional(key).each(reader);
    into.addAll(read == null ? List.of() : read);
    return read != null;
  }

  private static @Nullable Translation translation(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Integer passage = fields.needed("passage").passage();
    String source = fields.needed("source").text();
    String en = fields.needed("en").text();
    Field reviewed = fields.optional("reviewed");
    boolean isReviewed = !reviewed.isAbsent() && reviewed.onlyTrue() != null;
    fields.close();
    return passage == null || source == null || en == null
        ? null
        : new Translation(passage, source, en, isReviewed, item.at());
  }

  /** Whether all of its lists could be read. */
  boolean isWhole() {
    return isWhole;
  }

  List<Indicator> indicators() {
    return indicators;
  }

  List<ChartSpec> charts() {
    return charts;
  }

  List<Translation> translations() {
    return translations;
  }

  List<Relation> relations() {
    return relations;
  }

  List<Term> terms() {
    return terms;
  }

  List<Commitment> commitments() {
    return commitments;
  }

  List<Subject> subjects() {
    return subjects;
  }

  List<Project> projects() {
    return projects;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  List<Waiting> waiting() {
    return waiting;
  }

  @Nullable Poster poster() {
    return poster;
  }

  List<Progress.Entry> progress() {
    return progress;
  }

  /** The day on which progress was looked up last; null where the file does not say. */
  @Nullable LocalDate checked() {
    return checked;
  }
}
