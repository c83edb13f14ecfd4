package reportsite.site.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.derived.Connections;
import reportsite.model.derived.Connections.ProjectPlaces;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.CommitmentAnswer;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.derived.Series.Stated;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Progress.Entry;
import reportsite.model.promise.Progress.Sealed;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Correction;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.notation.value.Deadline;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.site.page.Edition;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;

/**
 * A table to be published: what each of its columns is called and how it is read off a thing. The
 * data files, their description and the page of downloads all follow from it.
 *
 * @param name of its files, without their ending
 * @param key the columns that no two rows share
 * @param things one a row, worked out when asked for
 */
public record TableSpec<T>(
    String name, List<String> key, List<Column<T>> columns, Supplier<List<T>> things) {

  private static final List<String> ID = List.of("id");

  /**
   * One column.
   *
   * @param read the cell of a thing; null or nothing for an empty one
   */
  public record Column<T>(String name, Function<T, @Nullable String> read) {

    private static final Set<String> NUMBERS = Set.of("value", "low", "high");
    private static final Set<String> DAYS = Set.of("due_day", "state_since");

    /** What its cells are, in the words of table schemas. */
    public String type() {
      return name.equals("passage")
          ? "integer"
          : NUMBERS.contains(name) ? "number" : DAYS.contains(name) ? "date" : "string";
    }
  }

  /**
   * Every table of a report; either language will do.
   *
   * @param baseUrl where the site will stand; empty where that is not known
   */
  public static List<TableSpec<?>> of(Edition edition, String baseUrl) {
    List<TableSpec<?>> tables = new ArrayList<>();
    tables.add(figures(edition, baseUrl));
    tables.add(commitments(edition.report()));
    tables.add(projects(edition.report()));
    if (!edition.report().promises().progress().entries().isEmpty()) {
      tables.add(progress(edition.report()));
    }
    if (!edition.report().corrections().isEmpty()) {
      tables.add(corrections(edition.report()));
    }
    edition.chain().ifPresent(chain -> tables.add(chain(chain)));
    return tables;
  }

  /**
   * The columns, and where anything of the report is in draft, for each row whether its pages are.
   */
  private static <T extends Quoted> List<Column<T>> staged(Report report, List<Column<T>> columns) {
    return staged(report, one -> one, columns);
  }

  /** The same of rows that tell of a record of the report. */
  private static <T> List<Column<T>> staged(
      Report report, Function<T, Quoted> record, List<Column<T>> columns) {
    List<Column<T>> all = new ArrayList<>(columns);
    if (report.hasDrafts()) {
      all.addAll(publication(one -> report, record));
    }
    return List.copyOf(all);
  }

  private static <T> List<Column<T>> publication(
      Function<T, Report> report, Function<T, ? extends Quoted> record) {
    return Arrays.stream(Lang.values())
        .map(
            lang ->
                new Column<T>(
                    "publication_" + lang.code(),
                    one ->
                        EnumWords.of(report.apply(one).stage(record.apply(one).passage(), lang))))
        .toList();
  }

  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells, by rows. */
  public List<List<String>> rows() {
    return things.get().stream().map(this::row).toList();
  }

  private List<String> row(T thing) {
    return columns.stream().map(column -> text(column.read().apply(thing))).toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The ledger: one row a figure. */
  public static TableSpec<Figure> figures(Edition edition, String baseUrl) {
    Report report = edition.report();
    return new TableSpec<>(
        "figures", ID, staged(report, figureColumns(edition, baseUrl)), report::figures);
  }

  /**
   * The figures of several reports in one table.
   *
   * @param editions of the reports, in either language
   * @param taken the indicators whose figures it has
   */
  public static TableSpec<Stated> all(
      List<Edition> editions, Predicate<Indicator> taken, String baseUrl) {
    Map<Id, List<Column<Figure>>> own =
        editions.stream()
            .collect(
                Collectors.toMap(
                    edition -> edition.report().id(), edition -> figureColumns(edition, baseUrl)));
    List<Column<Stated>> columns =
        new ArrayList<>(
            List.of(
                new Column<>("report", one -> one.report().id().text()),
                new Column<>("government_zh", one -> one.report().government().zh()),
                new Column<>("government_en", one -> one.report().government().en()),
                new Column<>("division", one -> one.report().heading().division()),
                new Column<>("standard", one -> id(indicator(one).standard()))));
    List<Column<Figure>> figures = own.values().stream().findFirst().orElse(List.of());
    for (int i = 0; i < figures.size(); i++) {
      int at = i;
      columns.add(
          new Column<>(
              figures.get(i).name(),
              one ->
                  Objects.requireNonNull(own.get(one.report().id()))
                      .get(at)
                      .read()
                      .apply(one.figure())));
    }
    if (editions.stream().anyMatch(edition -> edition.report().hasDrafts())) {
      columns.addAll(publication(Stated::report, Stated::figure));
    }
    return new TableSpec<>(
        "figures",
        List.of("report", "id"),
        columns,
        () ->
            editions.stream()
                .map(Edition::report)
                .flatMap(
                    report ->
                        report.indicators().stream()
                            .filter(taken)
                            .flatMap(one -> one.figures().stream())
                            .map(figure -> new Stated(report, figure)))
                .toList());
  }

  private static Indicator indicator(Stated stated) {
    return stated.report().indicator(stated.figure().indicator()).orElseThrow();
  }

  private static List<Column<Figure>> figureColumns(Edition edition, String baseUrl) {
    Report report = edition.report();
    Edition zh = edition.in(Lang.ZH);
    Edition en = edition.in(Lang.EN);
    Function<Figure, Indicator> of = figure -> report.indicator(figure.indicator()).orElseThrow();
    return List.of(
        new Column<>("id", figure -> figure.id().text()),
        new Column<>("indicator", figure -> figure.indicator().text()),
        new Column<>("indicator_zh", figure -> of.apply(figure).name().zh()),
        new Column<>("indicator_en", figure -> of.apply(figure).name().en()),
        new Column<>("name_zh", figure -> zh.labels().name(figure)),
        new Column<>("name_en", figure -> en.labels().name(figure)),
        new Column<>("area", figure -> area(report, figure)),
        new Column<>("measure", figure -> plain(figure.measure())),
        new Column<>("kind", figure -> plain(figure.kind())),
        new Column<>("period", figure -> period(figure)),
        new Column<>("bound", figure -> plain(figure.value().bound())),
        new Column<>("direction", figure -> plain(figure.value().direction())),
        new Column<>(
            "value",
            figure -> figure.value().upperAmount() == null ? plain(figure.value().amount()) : null),
        new Column<>("low", figure -> plain(figure.value().low())),
        new Column<>("high", figure -> plain(figure.value().high())),
        new Column<>("unit", figure -> unit(figure, of.apply(figure).noun())),
        new Column<>("text_zh", figure -> zh.labels().value(figure, Style.PROSE)),
        new Column<>("text_en", figure -> en.labels().value(figure, Style.PROSE)),
        new Column<>("passage", TableSpec::passage),
        new Column<>("quote", Figure::quote),
        new Column<>("url", figure -> baseUrl + zh.indicator(figure).path() + "#" + figure.id()));
  }

  /** 2025-M12, as statistical offices write a month: spreadsheets take 2025-12 for a day. */
  private static String period(Figure figure) {
    return figure.period().text().replaceFirst("^([0-9]{4})-([0-9]{2})$", "$1-M$2");
  }

  private static TableSpec<Commitment> commitments(Report report) {
    Connections connections = Connections.of(report);
    Function<Commitment, CommitmentStatus> status =
        commitment -> CommitmentStatus.of(report, commitment);
    Function<Commitment, DueDate> due = commitment -> DueDate.of(report, commitment);
    return new TableSpec<>(
        "commitments",
        ID,
        staged(
            report,
            List.of(
                new Column<>("id", one -> one.id().text()),
                new Column<>("title_zh", one -> one.title().zh()),
                new Column<>("title_en", one -> one.title().en()),
                new Column<>("area", one -> area(report, one)),
                new Column<>("topic_zh", one -> zh(topic(report, one))),
                new Column<>("topic_en", one -> en(topic(report, one))),
                new Column<>("kind", one -> EnumWords.of(one.kind())),
                new Column<>("due_day", one -> due.apply(one).day().toString()),
                new Column<>(
                    "due_origin", one -> due.apply(one).dayStated() ? "stated" : "convention"),
                new Column<>("due_words", one -> words(due.apply(one).named())),
                new Column<>(
                    "due_words_in",
                    one ->
                        due.apply(one).proof() == DueDate.Proof.NONE
                            ? null
                            : EnumWords.of(due.apply(one).proof())),
                new Column<>("state", one -> EnumWords.of(status.apply(one).state())),
                new Column<>("state_since", one -> day(status.apply(one).latest())),
                new Column<>(
                    "notice", one -> status.apply(one).silent() ? "no-update-published" : null),
                new Column<>("for", one -> ids(one.beneficiaries(), id -> id)),
                new Column<>("subjects", one -> ids(connections.subjects(one), Subject::id)),
                new Column<>("projects", one -> ids(connections.projects(one), Project::id)),
                new Column<>("figures", one -> ids(connections.figures(one), Figure::id)),
                new Column<>("continues", one -> ids(connections.results(one), Figure::id)),
                new Column<>("responsible_zh", one -> zh(one.responsible())),
                new Column<>("responsible_en", one -> en(one.responsible())),
                new Column<>("passage", TableSpec::passage),
                new Column<>("quote", Commitment::quote))),
        () -> report.promises().commitments());
  }

  private static TableSpec<Project> projects(Report report) {
    Connections connections = Connections.of(report);
    ProjectPlaces places = new ProjectPlaces(report, connections);
    return new TableSpec<>(
        "projects",
        ID,
        staged(
            report,
            List.of(
                new Column<>("id", one -> one.id().text()),
                new Column<>("name_zh", one -> one.name().zh()),
                new Column<>("name_en", one -> one.name().en()),
                new Column<>(
                    "stage", one -> one.stage() == null ? null : EnumWords.of(one.stage())),
                new Column<>("investment", one -> id(one.investment())),
                new Column<>("size", one -> id(one.size())),
                new Column<>("list", one -> id(one.list())),
                new Column<>("places", one -> ids(places.of(one), Subject::id)),
                new Column<>(
                    "places_zh", one -> joined("、", places.of(one), place -> place.name().zh())),
                new Column<>(
                    "places_en", one -> joined(", ", places.of(one), place -> place.name().en())),
                new Column<>(
                    "commitments", one -> ids(connections.commitments(one), Commitment::id)),
                new Column<>("passage", TableSpec::passage),
                new Column<>("quote", Project::quote))),
        () -> report.promises().projects());
  }

  /** What became known since the report, entry after entry, each with the seal that proves it. */
  private static TableSpec<Sealed> progress(Report report) {
    Function<Sealed, Entry> of = Sealed::entry;
    List<Column<Sealed>> columns = new ArrayList<>();
    columns.add(new Column<>("commitment", one -> of.apply(one).commitment().text()));
    columns.add(new Column<>("date", one -> of.apply(one).date().toString()));
    columns.add(new Column<>("state", one -> EnumWords.of(of.apply(one).state())));
    columns.addAll(bilingual("claim", one -> of.apply(one).claim()));
    columns.addAll(bilingual("evidence", one -> of.apply(one).evidence()));
    columns.addAll(bilingual("note", one -> of.apply(one).note()));
    columns.addAll(bilingual("source", one -> of.apply(one).source().title()));
    columns.addAll(bilingual("publisher", one -> of.apply(one).source().publisher()));
    columns.add(new Column<>("source_date", one -> of.apply(one).source().date().toString()));
    columns.add(new Column<>("seal", Sealed::seal));
    return new TableSpec<>(
        "progress", List.of("seal"), columns, () -> report.promises().progress().sealed());
  }

  /** What was published and was wrong, in the order of the files. */
  private static TableSpec<Correction> corrections(Report report) {
    List<Column<Correction>> columns = new ArrayList<>();
    columns.add(new Column<>("of", one -> EnumWords.of(one.of())));
    columns.add(new Column<>("subject", Correction::subject));
    columns.add(new Column<>("was", Correction::was));
    columns.add(new Column<>("now", Correction::now));
    columns.add(new Column<>("since", one -> one.since().toString()));
    columns.add(new Column<>("date", one -> one.date().toString()));
    columns.addAll(bilingual("why", Correction::why));
    columns.addAll(bilingual("by", Correction::by));
    return new TableSpec<>(
        "corrections", List.of("of", "subject", "was"), columns, report::corrections);
  }

  private static <T> List<Column<T>> bilingual(String name, Function<T, @Nullable Bilingual> text) {
    return List.of(
        new Column<>(name + "_zh", one -> zh(text.apply(one))),
        new Column<>(name + "_en", one -> en(text.apply(one))));
  }

  /** What became of a target or a commitment of the report before. */
  private record Answer(
      String type,
      Id id,
      Bilingual name,
      Quoted promised,
      Enum<?> outcome,
      List<Figure> results,
      List<Id> next,
      List<String> nextWords) {

    static Answer of(TargetAnswer answer, ReportComparison chain) {
      Figure target = answer.target();
      Bilingual own = target.name();
      List<Figure> next = Stream.ofNullable(answer.next()).toList();
      return new Answer(
          "target",
          target.id(),
          own != null ? own : chain.before().indicator(target.indicator()).orElseThrow().name(),
          target,
          answer.outcome(),
          Stream.ofNullable(answer.result()).toList(),
          next.stream().map(Figure::id).toList(),
          next.stream().map(figure -> figure.value().written()).toList());
    }

    static Answer of(CommitmentAnswer answer) {
      Commitment commitment = answer.commitment();
      return new Answer(
          "commitment",
          commitment.id(),
          commitment.title(),
          commitment,
          answer.fate(),
          answer.figures().stream().filter(figure -> figure.kind() == Kind.RESULT).toList(),
          answer.continued().stream().map(Commitment::id).toList(),
          answer.continued().stream().map(Commitment::quote).toList());
    }
  }

  private static TableSpec<Answer> chain(ReportComparison chain) {
    return new TableSpec<>(
        "promise-chain",
        // A target and a commitment may share an id.
        List.of("type", "id"),
        staged(
            chain.before(),
            Answer::promised,
            List.of(
                new Column<>("type", Answer::type),
                new Column<>("id", answer -> answer.id().text()),
                new Column<>("name_zh", answer -> answer.name().zh()),
                new Column<>("name_en", answer -> answer.name().en()),
                new Column<>("promised", answer -> answer.promised().quote()),
                new Column<>("promised_passage", answer -> passage(answer.promised())),
                new Column<>("outcome", answer -> EnumWords.of(answer.outcome())),
                new Column<>("results", answer -> ids(answer.results(), Figure::id)),
                new Column<>(
                    "result_values",
                    answer -> joined("; ", answer.results(), figure -> figure.value().written())),
                new Column<>("next", answer -> ids(answer.next(), id -> id)),
                new Column<>(
                    "next_words", answer -> joined("; ", answer.nextWords(), words -> words)))),
        () ->
            Stream.concat(
                    chain.targets().stream().map(answer -> Answer.of(answer, chain)),
                    chain.commitments().stream().map(Answer::of))
                .toList());
  }

  private static String area(Report report, Quoted quoted) {
    return report.chapters().stream()
        .filter(chapter -> chapter.passages().contains(quoted.passage()))
        .map(Chapter::id)
        .map(Id::text)
        .findFirst()
        .orElse("");
  }

  private static @Nullable Bilingual topic(Report report, Commitment commitment) {
    return report.chapters().stream()
        .flatMap(chapter -> chapter.topic(commitment.passage()).stream())
        .map(Topic::title)
        .findFirst()
        .orElse(null);
  }

  private static String unit(Figure figure, @Nullable Noun noun) {
    Unit unit = figure.value().unit();
    return unit.dimension() == Dimension.COUNT && noun != null ? noun.many() : unit.base();
  }

  private static String passage(Quoted quoted) {
    return Integer.toString(quoted.passage());
  }

  private static @Nullable String plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }

  /** The ledger's words have been published with underscores; they stay. */
  private static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String words(@Nullable Deadline named) {
    return named == null ? null : named.words();
  }

  private static @Nullable String day(Progress.@Nullable Entry entry) {
    return entry == null ? null : entry.date().toString();
  }

  private static @Nullable String zh(@Nullable Bilingual text) {
    return text == null ? null : text.zh();
  }

  private static @Nullable String en(@Nullable Bilingual text) {
    return text == null ? null : text.en();
  }

  private static @Nullable String id(@Nullable Id id) {
    return id == null ? null : id.text();
  }

  private static <T> String ids(List<T> things, Function<T, Id> id) {
    return joined(" ", things, thing -> id.apply(thing).text());
  }

  private static <T> String joined(String between, List<T> things, Function<T, String> words) {
    return things.stream().map(words).collect(Collectors.joining(between));
  }
}
