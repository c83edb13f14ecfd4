package reportsite.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Need;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.site.page.Address;
import reportsite.site.page.Address.Spot;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.PageKind;
import reportsite.site.page.TermNotes.TermText;
import reportsite.site.promise.DueLabels;
import reportsite.site.search.SearchEntries.SearchEntry.Kind;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;

/** Everything that the search of a report looks through. */
public final class SearchEntries {

  private static final String BETWEEN = " · ";

  private final Report report;
  private final Edition zh;
  private final Edition en;

  public SearchEntries(Edition edition) {
    this.report = edition.report();
    this.zh = edition.in(Lang.ZH);
    this.en = edition.in(Lang.EN);
  }

  public List<SearchEntry> all() {
    return Stream.<Stream<SearchEntry>>of(
            report.figures().stream().map(this::figure),
            report.promises().subjects().stream().map(this::subject),
            report.promises().projects().stream().map(this::project),
            zh.promised().commitments().stream().map(this::commitment),
            report.terms().stream().map(this::term),
            zh.places().stream().map(this::chapter),
            report.chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .map(this::topic),
            report.source().passages().stream().map(this::passage))
        .flatMap(entries -> entries)
        .toList();
  }

  /** The words of every need, and what it leads to: what names a date, the numbers, the rest. */
  public List<NeedEntry> needs() {
    return report.selection().needs().stream()
        .map(need -> new NeedEntry(need.words(), hrefs(need)))
        .toList();
  }

  private List<String> hrefs(Need need) {
    List<Commitment> promises =
        need.commitments().stream()
            .flatMap(id -> report.promises().commitment(id).stream())
            .sorted(Comparator.comparing(promise -> promise.due() == null))
            .toList();
    long dated = promises.stream().filter(promise -> promise.due() != null).count();
    return Stream.of(
            promises.stream().limit(dated).map(this::href),
            need.figures().stream().flatMap(id -> report.figure(id).stream()).map(this::href),
            promises.stream().skip(dated).map(this::href))
        .flatMap(hrefs -> hrefs)
        .toList();
  }

  /**
   * What readers come for.
   *
   * @param hrefs of the entries that it leads to
   */
  public record NeedEntry(List<String> words, List<String> hrefs) {}

  private String href(Figure figure) {
    return href(edition -> edition.indicator(figure), figure.id().text());
  }

  private String href(Commitment commitment) {
    return spot(edition -> edition.spot(commitment));
  }

  private SearchEntry figure(Figure figure) {
    Function<Edition, Stream<String>> value =
        edition ->
            Stream.of(edition.labels().headline(figure), edition.labels().kindAndPeriod(figure));
    return entry(
            Kind.FIGURE,
            href(figure),
            both(edition -> edition.labels().name(figure)),
            List.of(),
            joined(value))
        .proved(figure.value().amount().toPlainString(), figure.passage(), quote(figure));
  }

  private SearchEntry subject(Subject subject) {
    return entry(
        Kind.SUBJECT,
        spot(edition -> edition.spot(subject)),
        subject.name(),
        subject.also(),
        both(edition -> edition.word("subject-" + EnumWords.of(subject.kind()))));
  }

  private SearchEntry project(Project project) {
    Function<Edition, Stream<String>> value =
        edition ->
            Stream.of(
                    headline(edition, project.investment()),
                    headline(edition, project.size()),
                    project.stage() == null
                        ? null
                        : edition.word("stage-" + EnumWords.of(project.stage())))
                .filter(Objects::nonNull);
    return entry(
            Kind.PROJECT,
            spot(edition -> edition.spot(project)),
            project.name(),
            List.of(),
            joined(value))
        .proved(null, project.passage(), quote(project));
  }

  /** Its numbers, when it is due where the report says so, and for whom it is. */
  private SearchEntry commitment(Commitment commitment) {
    Function<Edition, Stream<String>> value =
        edition ->
            Stream.of(
                    zh.promised().connections().figures(commitment).stream()
                        .map(edition.labels()::headline),
                    Stream.ofNullable(commitment.due()).map(new DueLabels(edition)::label),
                    commitment.beneficiaries().stream()
                        .flatMap(id -> report.promises().audience(id).stream())
                        .map(audience -> edition.in(audience.name())))
                .flatMap(parts -> parts);
    return entry(Kind.COMMITMENT, href(commitment), commitment.title(), List.of(), joined(value))
        .proved(null, commitment.passage(), quote(commitment));
  }

  private SearchEntry term(Term term) {
    return entry(
            Kind.TERM,
            href(edition -> edition.at(PageKind.TERMS), TermText.anchor(term)),
            term.name(),
            Stream.concat(term.also().stream(), term.renderings().stream()).distinct().toList(),
            null)
        .explained(term.explanation() == null ? null : term.explanation().text());
  }

  private SearchEntry chapter(Place place) {
    return entry(
            Kind.CHAPTER,
            href(edition -> edition.chapter(place)),
            place.chapter().title(),
            List.of(),
            null)
        .explained(both(edition -> edition.labels().plain(place.chapter().summary())));
  }

  private SearchEntry topic(Topic topic) {
    String href = href(edition -> edition.at(PageKind.TEXT), passage(topic.passage()).anchor());
    return entry(Kind.TOPIC, href, topic.title(), List.of(), null);
  }

  private SearchEntry passage(Passage passage) {
    String href = href(edition -> edition.at(PageKind.TEXT), passage.anchor());
    Bilingual name = both(edition -> edition.word("passage-number", passage.number()));
    return entry(Kind.PASSAGE, href, name, List.of(), null).proved(null, passage.number(), null);
  }

  /** What is known of everything that can be found. */
  private static SearchEntry entry(
      Kind kind, String href, Bilingual name, List<String> others, @Nullable Bilingual value) {
    return new SearchEntry(kind, href, name, others, value, null, null, null, null);
  }

  private Passage passage(int number) {
    return report.source().passage(number).orElseThrow();
  }

  private Span quote(Quoted quoted) {
    return report.quoteSpan(quoted).orElseThrow();
  }

  private @Nullable String headline(Edition edition, @Nullable Id figure) {
    return figure == null
        ? null
        : report.figure(figure).map(edition.labels()::headline).orElse(null);
  }

  private Bilingual both(Function<Edition, String> text) {
    return new Bilingual(text.apply(zh), text.apply(en));
  }

  private @Nullable Bilingual joined(Function<Edition, Stream<String>> parts) {
    return parts.apply(zh).findAny().isEmpty()
        ? null
        : both(edition -> String.join(BETWEEN, parts.apply(edition).toList()));
  }

  /** The pages of both languages mirror each other, so one link serves both. */
  private String href(Function<Edition, Address> address) {
    return zh.at(PageKind.SEARCH).to(address.apply(zh));
  }

  private String spot(Function<Edition, Spot> spot) {
    return spot.apply(zh).from(zh.at(PageKind.SEARCH));
  }

  private String href(Function<Edition, Address> address, String fragment) {
    return zh.at(PageKind.SEARCH).to(address.apply(zh), fragment);
  }

  /**
   * Something that the search can find, in both languages.
   *
   * @param href link from the search page, the same in both languages
   * @param others further names by which it is known
   * @param value what is shown beside its name; null for nothing
   * @param amount a figure's exact number in its base unit; else null
   * @param passage the passage it rests on; null where it rests on none
   * @param quote where in that passage its own words stand; null where it has none
   * @param text what explains it; null for nothing
   */
  public record SearchEntry(
      Kind kind,
      String href,
      Bilingual name,
      List<String> others,
      @Nullable Bilingual value,
      @Nullable String amount,
      @Nullable Integer passage,
      @Nullable Span quote,
      @Nullable Bilingual text) {

    SearchEntry proved(@Nullable String exactly, int in, @Nullable Span words) {
      return new SearchEntry(kind, href, name, others, value, exactly, in, words, text);
    }

    SearchEntry explained(@Nullable Bilingual meaning) {
      return new SearchEntry(kind, href, name, others, value, amount, passage, quote, meaning);
    }

    /**
     * What kind of thing is found: the data have its place, from 0. Among equally good finds the
     * kinds stand in this order.
     */
    public enum Kind {
      FIGURE,
      SUBJECT,
      PROJECT,
      COMMITMENT,
      TERM,
      CHAPTER,
      TOPIC,
      PASSAGE
    }
  }
}
