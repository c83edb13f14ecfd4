package reportsite.site.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.derived.ReportComparison;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Standard;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.notation.value.Deadline;
import reportsite.notation.value.Kind;
import reportsite.site.page.Address.Spot;
import reportsite.site.page.Page.Group;
import reportsite.site.page.PageKind.Menu;
import reportsite.site.page.SitePage.PageFrame;
import reportsite.site.page.SitePage.PageFrame.FeedLink;
import reportsite.site.page.SitePage.PageFrame.NavigationItem;
import reportsite.site.page.TermNotes.TermFinder;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** One report in one language, with what every producer of its pages needs. */
public final class Edition {

  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CHINESE_DATE =
      DateTimeFormatter.ofPattern("uuuu'年'M'月'd'日'", Locale.ROOT);

  /** The keys of the titles of pages end so. */
  private static final String PAGE_TITLE = "-title";

  private final Publication publication;
  private final Report report;
  private final Lang lang;
  private final Labels labels;
  // Most editions are only asked how a figure reads.
  private @Nullable List<CalculationResult> calculations;
  private @Nullable Promised promised;
  private @Nullable List<Standard> compared;
  // By the report that answers; most editions are never asked.
  private final Map<Id, Optional<ReportComparison>> chains = new ConcurrentHashMap<>();
  private final Shared shared;

  /** What the editions of a publication share. */
  private static final class Shared {

    /** Far more than a report has in both languages, and little beside the pages of many. */
    private static final int MOST_DRAWINGS = 400;

    /** All that were asked for, by report and language. */
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();

    /** A chart stands on the page of each of its figures; it is drawn once. */
    private final Map<String, Drawings> drawings = new ConcurrentHashMap<>();

    /** Of the reports whose pages are just being made, with room for their neighbours. */
    private static final int MOST_FINDERS = 4;

    private final Map<Id, TermFinder> finders = new ConcurrentHashMap<>();

    Drawings drawn(String chart, Supplier<Drawings> draw) {
      return known(drawings, MOST_DRAWINGS, chart, draw);
    }

    TermFinder finder(Report report) {
      return known(finders, MOST_FINDERS, report.id(), () -> new TermFinder(report.terms()));
    }

    /** What is known, or worked out; when as much is known as may be, all is forgotten. */
    private static <K, V> V known(Map<K, V> known, int most, K key, Supplier<V> work) {
      V one = known.get(key);
      if (one != null) {
        return one;
      }
      if (known.size() >= most) {
        known.clear();
      }
      return known.computeIfAbsent(key, any -> work.get());
    }
  }

  public Edition(Publication publication, Report report, Lang lang) {
    this(publication, report, lang, new Shared());
  }

  private Edition(Publication publication, Report report, Lang lang, Shared shared) {
    this.publication = publication;
    this.report = report;
    this.lang = lang;
    this.labels = new Labels(report, publication.strings(), lang);
    this.shared = shared;
  }

  /** All editions of a publication, by report. */
  public static List<Edition> of(Publication publication) {
    Shared shared = new Shared();
    return publication.reports().stream()
        .flatMap(
            report ->
                Arrays.stream(Lang.values())
                    .map(lang -> edition(publication, report, lang, shared)))
        .toList();
  }

  private static Edition edition(Publication publication, Report report, Lang lang, Shared shared) {
    return shared.editions.computeIfAbsent(
        report.id() + "." + lang.code(), key -> new Edition(publication, report, lang, shared));
  }

  public Publication publication() {
    return publication;
  }

  public Report report() {
    return report;
  }

  public Lang lang() {
    return lang;
  }

  public Labels labels() {
    return labels;
  }

  /** What the report promises, worked out when first asked for. */
  public synchronized Promised promised() {
    if (promised == null) {
      promised = Promised.in(report);
    }
    return promised;
  }

  /** What became of the promises of the report before, where there is one. */
  public Optional<ReportComparison> chain() {
    return chainTo(report);
  }

  /**
   * What becomes of this report's promises in the report after it, where there is one; what is
   * published tells nothing of a draft.
   */
  public Optional<ReportComparison> nextChain() {
    return publication
        .after(report)
        .filter(next -> next.stage(lang) == Stage.PUBLISHED || isDraft())
        .flatMap(this::chainTo);
  }

  private Optional<ReportComparison> chainTo(Report after) {
    return chains.computeIfAbsent(after.id(), id -> ReportComparison.to(after, publication));
  }

  /** Whether its home and its lists are in draft. */
  public boolean isDraft() {
    return report.stage(lang) == Stage.DRAFT;
  }

  /** Another report in the same language. */
  public Edition of(Report other) {
    return edition(publication, other, lang, shared);
  }

  /** The same report in a language. */
  public Edition in(Lang other) {
    return other == lang ? this : edition(publication, report, other, shared);
  }

  /** Finds the terms of the report in texts. */
  public TermFinder terms() {
    return shared.finder(report);
  }

  /** The indicators of the catalogue that several governments state. */
  public synchronized List<Standard> compared() {
    if (compared == null) {
      compared = publication.compared(lang);
    }
    return compared;
  }

  /** The relations of the report, worked out when first asked for. */
  public synchronized List<CalculationResult> calculations() {
    if (calculations == null) {
      calculations = CalculationResult.all(report);
    }
    return calculations;
  }

  /** A text of the site itself. */
  public String word(String key, Object... arguments) {
    return publication.strings().get(key, arguments).in(lang);
  }

  /** What kind of site this is. */
  public String notice() {
    return in(publication.notice());
  }

  public String in(Bilingual text) {
    return text.in(lang);
  }

  public String date(LocalDate date) {
    return date(date, lang);
  }

  /** A day in the words of a language. */
  public static String date(LocalDate date, Lang lang) {
    return dates(date).in(lang);
  }

  /** Both drawings of a chart for pages, drawn when first asked for. */
  public Drawings drawings(Id chart, Supplier<Drawings> draw) {
    return shared.drawn(report.id() + "." + lang.code() + "." + chart, draw);
  }

  /**
   * What surrounds a chart's marks: its texts and where its numbers come from, with the date.
   *
   * @param stage of what it shows
   */
  public ChartFrame chartFrame(String id, String title, String subtitle, Stage stage) {
    String source = word("chart-source", report.government(), date(report.occasion().date()));
    // A chart is taken along without its page.
    String told = stage == Stage.DRAFT ? word("draft-chart", source) : source;
    return new ChartFrame(id, lang, title, subtitle, told);
  }

  /** The two drawings of a chart. */
  public record Drawings(String wide, String narrow) {}

  /** Where a page of the report stands. */
  public Address at(PageKind kind, Object... keys) {
    return kind.at(lang, report.id(), keys);
  }

  /** What readers can subscribe to; addresses are permanent like those of pages. */
  public enum Feed {
    PROGRESS("progress.xml", "application/atom+xml"),
    CORRECTIONS("corrections.xml", "application/atom+xml"),
    DUE("due.ics", "text/calendar");

    private final String file;
    private final String type;

    Feed(String file, String type) {
      this.file = file;
      this.type = type;
    }
  }

  /** Those that have anything to tell; nothing in draft is sent to anybody. */
  public List<Feed> feeds() {
    List<Commitment> promises =
        report.promises().commitments().stream().filter(this::isPublished).toList();
    boolean isDue = promises.stream().anyMatch(this::hasStatedDay);
    boolean isNews =
        promises.stream().anyMatch(one -> !report.promises().progress().of(one.id()).isEmpty());
    return isDraft()
        ? List.of()
        : Arrays.stream(Feed.values())
            .filter(
                feed ->
                    switch (feed) {
                      case PROGRESS -> isDue || isNews;
                      case CORRECTIONS -> !report.corrections().isEmpty();
                      case DUE -> isDue;
                    })
            .toList();
  }

  /** What a feed is called. */
  public String title(Feed feed) {
    return switch (feed) {
      case PROGRESS -> word("feed-progress", report.title());
      case CORRECTIONS -> word("corrections-description", report.title());
      case DUE -> word("feed-due-days", report.title());
    };
  }

  public Address at(Feed feed) {
    return new Address(lang, report.id(), feed.file);
  }

  /** Whether the page of a record is published. */
  public boolean isPublished(Quoted quoted) {
    return report.stage(quoted.passage(), lang) == Stage.PUBLISHED;
  }

  /** Whether the report names the last day itself, and not only a season or the year. */
  public boolean hasStatedDay(Commitment commitment) {
    DueDate due = DueDate.of(report, commitment);
    Deadline named = due.named();
    return due.dayStated() && named != null && named.span() != Deadline.Span.YEAR;
  }

  /** Where a promise stands, for ever: on the page of its area. */
  public Spot spot(Commitment commitment) {
    return new Spot(
        at(PageKind.AREA, promised().area(commitment).orElse(Promised.ELSEWHERE)),
        commitment.id().text());
  }

  /** Where it stands what is said of a place: on its page, or in the list of all. */
  public Spot spot(Subject subject) {
    return promised().hasPage(subject)
        ? new Spot(at(PageKind.SUBJECT, subject.id()), "")
        : new Spot(at(PageKind.SUBJECTS), subject.id().text());
  }

  /** Where a project stands. */
  public Spot spot(Project project) {
    return new Spot(at(PageKind.PROJECTS), project.id().text());
  }

  public Address chapter(Place place) {
    return at(PageKind.CHAPTER, place.part().id(), place.chapter().id());
  }

  /** The page of the indicator that a figure belongs to; its anchor is the figure's id. */
  public Address indicator(Figure figure) {
    return at(PageKind.INDICATOR, figure.indicator());
  }

  /** A chapter with the part it stands in. */
  public record Place(Part part, Chapter chapter) {}

  public List<Place> places() {
    return report.parts().stream()
        .flatMap(part -> part.chapters().stream().map(chapter -> new Place(part, chapter)))
        .toList();
  }

  /** The chapter that tells of a record's passage. */
  public Optional<Place> placeOf(Quoted quoted) {
    return places().stream()
        .filter(place -> place.chapter().passages().contains(quoted.passage()))
        .findFirst();
  }

  /**
   * Things by the first chapter that tells of them, and those that none does behind them.
   *
   * @param quoted the words of the report by which a thing has its place
   */
  public <T> Stream<Group<T>> byChapter(List<T> things, Function<T, Quoted> quoted) {
    Map<Optional<Place>, List<T>> byPlace =
        things.stream().collect(Collectors.groupingBy(thing -> placeOf(quoted.apply(thing))));
    Stream<Group<T>> told =
        places().stream()
            .map(
                place ->
                    new Group<>(
                        in(place.chapter().title()),
                        place.part().id() + "-" + place.chapter().id(),
                        byPlace.getOrDefault(Optional.of(place), List.of())));
    Group<T> others =
        new Group<>(
            word("figures-elsewhere"),
            "elsewhere",
            byPlace.getOrDefault(Optional.empty(), List.of()));
    return Stream.concat(told, Stream.of(others)).filter(group -> !group.rows().isEmpty());
  }

  /**
   * The result that a target is set beside: same indicator, measure, unit and group, the latest
   * like period before. Where the two have names of their own, these have to be the same: what the
   * report names differently may be another thing.
   */
  public Optional<Figure> resultFor(Figure target) {
    return labels.indicator(target).figures().stream()
        .filter(figure -> figure.kind() == Kind.RESULT)
        .filter(figure -> figure.measure() == target.measure())
        .filter(figure -> Objects.equals(figure.name(), target.name()))
        .filter(figure -> Objects.equals(figure.versus(), target.versus()))
        .filter(figure -> figure.value().unit().equals(target.value().unit()))
        .filter(figure -> figure.period().isLike(target.period()))
        .filter(figure -> figure.period().compareTo(target.period()) < 0)
        .max((a, b) -> a.period().compareTo(b.period()));
  }

  /** The other side of a result or a target: what a page shows together with it. */
  public Optional<Figure> counterpartOf(Figure figure) {
    return switch (figure.kind()) {
      case TARGET -> resultFor(figure);
      case RESULT ->
          labels.indicator(figure).figures().stream()
              .filter(other -> other.kind() == Kind.TARGET)
              .filter(target -> resultFor(target).equals(Optional.of(figure)))
              .findFirst();
      case DESCRIBED -> Optional.empty();
    };
  }

  /**
   * What the page of a part or chapter is called: its title, with what it belongs to behind it
   * where another page bears that title or may bear it.
   */
  public String pageTitle(Bilingual title, Bilingual of) {
    String own = in(title);
    Stream<String> others =
        report.parts().stream()
            .flatMap(
                part ->
                    Stream.concat(
                        Stream.of(part.title()), part.chapters().stream().map(Chapter::title)))
            .map(this::in);
    boolean isShared =
        own.equals(in(report.title()))
            || own.equals(in(publication.title()))
            || others.filter(own::equals).count() > 1
            || publication.strings().byKey().entrySet().stream()
                .filter(text -> text.getKey().endsWith(PAGE_TITLE))
                .anyMatch(text -> filled(in(text.getValue())).matcher(own).matches());
    return isShared ? word("commitment-title", own, in(of)) : own;
  }

  /** Whatever a text of the site may become when its slots are filled. */
  private static Pattern filled(String text) {
    return Pattern.compile(
        Stream.of(text.split("\\{[0-9]}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".+")));
  }

  /** What stands around a page. */
  PageFrame frame(
      PageKind kind,
      Address here,
      Address entry,
      Stage stage,
      Stage otherStage,
      String title,
      String description,
      List<String> scripts) {
    Address other = here.in(lang.other());
    boolean shared = kind.isShared();
    return new PageFrame(
        lang.tag(),
        lang.other().tag(),
        stage == Stage.DRAFT,
        otherStage == Stage.DRAFT,
        title,
        description,
        in(shared ? publication.title() : report.title()),
        here.to(at(shared ? PageKind.HUB : PageKind.HOME)),
        "../".repeat(here.path().split("/", -1).length - 1),
        here.path(),
        other.path(),
        here.to(other),
        here.to(at(shared ? PageKind.SEARCH_ALL : PageKind.SEARCH)),
        here.to(at(PageKind.READING)),
        scripts,
        kind.hasFeeds()
            ? feeds().stream()
                .map(feed -> new FeedLink(title(feed), here.to(at(feed)), feed.type))
                .toList()
            : List.of(),
        menu(shared ? Menu.SHARED : Menu.MAIN, here, entry),
        shared ? List.of() : menu(Menu.FOOT, here, entry),
        notice(),
        publication.contact(),
        shared ? List.of() : years(kind, here),
        publication.hasSeveral() ? here.to(at(PageKind.HUB)) : null,
        shared
            ? word("source-lines")
            : word("source-line", report.government(), dates(report.occasion().date())),
        OfficialMarks.of(this, kind, here, entry, stage, title),
        at(PageKind.RELEASES).path());
  }

  /** The reports of the same government, each by what it has of the same kind. */
  private List<NavigationItem> years(PageKind kind, Address here) {
    List<Report> all = publication.governmentOf(report).reports();
    return all.size() < 2
        ? List.of()
        : all.stream()
            .map(
                one ->
                    new NavigationItem(
                        Integer.toString(one.year()),
                        here.to(kind.in(of(one))),
                        one.id().equals(report.id())))
            .toList();
  }

  private List<NavigationItem> menu(Menu menu, Address here, Address current) {
    return PageKind.in(menu, this)
        .flatMap(
            kind ->
                kind == PageKind.PART
                    ? report.parts().stream()
                        .map(part -> item(in(part.title()), here, at(kind, part.id()), current))
                    : Stream.of(item(word(kind.label()), here, at(kind), current)))
        .toList();
  }

  private static NavigationItem item(String label, Address here, Address to, Address current) {
    return new NavigationItem(label, here.to(to), to.equals(current));
  }

  private static Bilingual dates(LocalDate date) {
    return new Bilingual(CHINESE_DATE.format(date), ENGLISH_DATE.format(date));
  }
}
