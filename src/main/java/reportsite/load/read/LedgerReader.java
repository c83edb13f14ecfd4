package reportsite.load.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.read.Field.ItemReader;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.ChartSpec.Row;
import reportsite.model.ledger.ChartSpec.Shape;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Relation;
import reportsite.model.ledger.Relation.Operation;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Project;
import reportsite.model.promise.Promises;
import reportsite.model.promise.Promises.Audience;
import reportsite.model.promise.Promises.LeftOut;
import reportsite.model.promise.Subject;
import reportsite.model.report.Correction;
import reportsite.model.report.Correction.Of;
import reportsite.model.report.Need;
import reportsite.model.report.Poster;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;

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
      List<Correction> corrections,
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

  /** Reads every YAML file of the report's folder other than its frame. */
  void read(String folder) {
    for (String path : sources.paths()) {
      if (isLedger(path, folder)) {
        LedgerFile file = sources.yaml(path, Position.of(path), LedgerFile.class, LedgerFile::read);
        if (file != null) {
          files.add(file);
        }
      }
    }
  }

  static boolean isLedger(String path, String folder) {
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

  /** Readers of the records of a ledger whose fields depend on each other. */
  static final class LedgerRecords {

    private LedgerRecords() {}

    /** A chart; which keys its rows have depends on its shape. */
    static @Nullable ChartSpec chart(Fields fields) {
      Id id = fields.needed("id").id();
      Shape shape = fields.needed("shape").decidingWord(Shape.class);
      Bilingual title = fields.needed("title").bilingual();
      Bilingual subtitle = fields.needed("subtitle").bilingual();
      Id total = total(shape, fields);
      List<Row> rows = rows(shape, fields);
      if (id == null || shape == null || title == null || subtitle == null || rows == null) {
        return null;
      }
      return shape == Shape.SHARES && total == null
          ? null
          : new ChartSpec(id, shape, title, subtitle, total, rows, fields.at());
    }

    private static @Nullable Id total(@Nullable Shape shape, Fields fields) {
      Field total = shape == Shape.SHARES ? fields.needed("total") : fields.optional("total");
      if (!total.isAbsent() && shape != null && shape != Shape.SHARES) {
        return total.diagnostics().refuse(total.at(), LoadFault.TOTAL_FORBIDDEN);
      }
      return total.idOf(RecordKind.FIGURE);
    }

    /** Rows of an unknown shape cannot be judged. */
    private static @Nullable List<Row> rows(@Nullable Shape shape, Fields fields) {
      if (shape == null || shape.hasRows()) {
        Field rows = fields.needed("rows");
        return shape == null ? null : rows.some(ItemReader.of(row -> row(shape, row)));
      }
      Field rows = fields.optional("rows");
      if (!rows.isAbsent()) {
        return rows.diagnostics().refuse(rows.at(), LoadFault.ROWS_FORBIDDEN, EnumWords.of(shape));
      }
      return List.of();
    }

    private static @Nullable Row row(Shape shape, Fields fields) {
      String second = shape.other();
      RecordKind target = shape == Shape.BOARD ? RecordKind.SUBJECT : RecordKind.FIGURE;
      Id drawn = fields.needed(shape.drawn()).idOf(target);
      Id other = second == null ? null : fields.needed(second).idOf(RecordKind.FIGURE);
      Bilingual label = fields.optional("label").bilingual();
      Bilingual group = fields.optional("group").bilingual();
      List<Id> parts =
          shape == Shape.SHARES
              ? fields.optional("parts").each(part -> part.idOf(RecordKind.FIGURE))
              : List.of();
      return drawn == null || (second != null && other == null) || parts == null
          ? null
          : new Row(label, group, drawn, other, parts, fields.at());
    }

    /** A relation; its operation is the key under which its operands stand. */
    static @Nullable Relation relation(Fields fields) {
      Id id = fields.needed("id").id();
      Bilingual name = fields.needed("name").bilingual();
      Field figures =
          fields.one(
              EnumWords.of(Operation.class),
              () -> fields.diagnostics().error(fields.at(), LoadFault.ONE_OPERATION));
      Operation operation =
          figures == null ? null : Operation.valueOf(figures.name().toUpperCase(Locale.ROOT));
      // A count without an outcome says nothing.
      Field outcome =
          operation == Operation.COUNT ? fields.needed("equals") : fields.optional("equals");
      Id equals = outcome.idOf(RecordKind.FIGURE);
      Bilingual note = fields.optional("note").bilingual();
      if (figures == null || operation == null) {
        return null;
      }
      List<Id> operands = new ArrayList<>();
      List<String> counted = new ArrayList<>();
      boolean whole = operands(operation, figures, operands, counted);
      whole &= operation != Operation.COUNT || equals != null;
      return id == null || name == null || !whole
          ? null
          : new Relation(id, name, operation, operands, counted, equals, note, fields.at());
    }

    private static boolean operands(
        Operation operation, Field field, List<Id> operands, List<String> counted) {
      if (operation == Operation.COUNT) {
        List<String> names = field.some(Field::text);
        counted.addAll(names == null ? List.of() : names);
        return names != null;
      }
      List<Id> ids = field.some(operand -> operand.idOf(RecordKind.FIGURE));
      boolean paired = operation == Operation.BASE || operation == Operation.GROWTH;
      if (ids != null && (paired ? ids.size() != 2 : ids.size() < 2)) {
        field.diagnostics().error(field.at(), LoadFault.OPERANDS, field.name());
        return false;
      }
      operands.addAll(ids == null ? List.of() : ids);
      return ids != null;
    }

    /** A term as it is typed. */
    record TypedTerm(
        Id id,
        String zh,
        String en,
        List<String> also,
        List<String> renderings,
        boolean local,
        @Nullable Bilingual explanation,
        Term.@Nullable Jurisdiction jurisdiction,
        @Nullable Bilingual source,
        Position at) {}

    /** A term; an explanation comes with its source and the place where it holds, or not at all. */
    static @Nullable Term term(Fields fields) {
      TypedTerm typed = RecordReader.read(fields, TypedTerm.class);
      long parts = Stream.of("explanation", "jurisdiction", "source").filter(fields::has).count();
      if (parts == 1 || parts == 2) {
        return fields.diagnostics().refuse(fields.at(), LoadFault.EXPLANATION_INCOMPLETE);
      }
      if (parts == 3 && fields.has("local")) {
        return fields.diagnostics().refuse(fields.at("local"), LoadFault.LOCAL_AND_EXPLAINED);
      }
      if (typed == null) {
        return null;
      }
      Bilingual text = typed.explanation();
      Term.Jurisdiction jurisdiction = typed.jurisdiction();
      Bilingual source = typed.source();
      Term.Explanation explanation =
          text == null || jurisdiction == null || source == null
              ? null
              : new Term.Explanation(text, jurisdiction, source);
      return new Term(
          typed.id(),
          new Bilingual(typed.zh(), typed.en()),
          typed.also(),
          typed.renderings(),
          typed.local()
              ? Term.Standing.LOCAL
              : explanation == null ? Term.Standing.SETTLED : Term.Standing.EXPLAINED,
          explanation,
          typed.at());
    }

    /** A correction; of what, is the key under which that is named. */
    static @Nullable Correction correction(Fields fields) {
      Field subject =
          fields.one(
              EnumWords.of(Of.class),
              () -> fields.diagnostics().error(fields.at(), LoadFault.CORRECTION_UNCLEAR));
      Of of = subject == null ? null : Of.of(subject.name());
      Object named = subject == null || of == null ? null : named(of, subject);
      Field was = fields.needed("was");
      Field now = fields.optional("now");
      String before = was.text();
      String after = now.text();
      LocalDate since = fields.needed("since").date();
      LocalDate date = fields.needed("date").date();
      Bilingual why = fields.needed("why").bilingual();
      Bilingual by = fields.needed("by").bilingual();
      boolean whole = !fields.has("now") || after != null;
      if (of == Of.FIGURE) {
        whole &= before == null || was.value(null) != null;
        whole &= after == null || now.value(null) != null;
      }
      if (of == null || named == null || before == null || !whole) {
        return null;
      }
      return since == null || date == null || why == null || by == null
          ? null
          : new Correction(of, named.toString(), before, after, since, date, why, by, fields.at());
    }

    /** What is corrected may be there no more, so that nobody looks for its id. */
    private static @Nullable Object named(Of of, Field subject) {
      return of.isOfPassage() ? subject.passage() : subject.id();
    }

    /** A thing that the poster shows: a figure or a commitment; as a date a commitment only. */
    static Poster.@Nullable Item posterItem(Field item) {
      boolean isDate = item.name().equals("dates");
      return ItemReader.<Poster.Item>of(fields -> posterItem(fields, isDate)).read(item);
    }

    private static Poster.@Nullable Item posterItem(Fields fields, boolean isDate) {
      Field named =
          isDate
              ? fields.needed("commitment")
              : fields.one(
                  List.of("figure", "commitment"),
                  () -> fields.diagnostics().error(fields.at(), LoadFault.POSTER_ITEM_UNCLEAR));
      Bilingual label = fields.optional("label").bilingual();
      if (named == null) {
        return null;
      }
      boolean figure = named.name().equals("figure");
      Id id = named.idOf(figure ? RecordKind.FIGURE : RecordKind.COMMITMENT);
      return id == null
          ? null
          : new Poster.Item(
              label, figure ? Poster.Of.FIGURE : Poster.Of.COMMITMENT, id, fields.at());
    }
  }
}
