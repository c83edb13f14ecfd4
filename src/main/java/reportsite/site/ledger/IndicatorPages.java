package reportsite.site.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.notation.value.Kind;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.FigureSentence;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.TargetRow;
import reportsite.site.ledger.ChecksPage.CalculationText;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.Quotation;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes.Note;
import reportsite.site.promise.ChainLinks;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.SeriesText;
import reportsite.text.EnumWords;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A page for every indicator, with all that the report says of it, and the list of them. */
public final class IndicatorPages {

  /** A longer chart would be too much: the page of one indicator has to be light. */
  private static final int MOST_ROWS = 9;

  private static final Set<Measure> IN_ALL = Set.of(Measure.AMOUNT, Measure.TOTAL);

  private IndicatorPages() {}

  /**
   * What the template sees.
   *
   * @param single whether the report states one number of it and no more
   * @param meaning of the number that stands first, where it is the only one
   * @param better which direction is the better one; null where that is open to dispute
   * @param series what the government's reports state of it, by years
   * @param compareHref link to what other governments state of it; null where none does
   * @param corrections of its figures
   * @param differing the relations of its figures that do not add up
   */
  public record View(
      String name,
      boolean single,
      Fact first,
      List<Fact> facts,
      @Nullable Html meaning,
      @Nullable String better,
      List<Link> chapters,
      List<Statement> statements,
      List<CorrectionsPage.Row> corrections,
      List<CalculationText> differing,
      List<Relation> relations,
      List<Derived> derived,
      @Nullable Html note,
      List<Missing> notStated,
      @Nullable Html chart,
      List<SeriesText> series,
      @Nullable String compareHref,
      List<Link> commitments,
      List<Link> carriedOn,
      List<Note> notes,
      Reuse reuse) {}

  /**
   * A figure with what belongs beside it.
   *
   * @param targets those that can be set beside it, of a result
   * @param chain what the report before and the one after say of it
   */
  public record Fact(FigureText figure, List<Fact> targets, List<ChainLinks.Row> chain) {}

  /**
   * A sentence of the report with the figures that it states.
   *
   * @param where link to the first of them in the full text
   */
  public record Statement(List<Stated> figures, Quotation words, String where) {}

  /**
   * A figure where its sentence is quoted: its place for links.
   *
   * @param meaning what it means, as a sentence
   */
  public record Stated(FigureText figure, Html meaning) {}

  /** A relation that adds up or cannot be told, with what the comparison said. */
  public record Relation(String outcome, Link relation) {}

  /** A value that follows from the figures. */
  public record Derived(Link relation, Html value) {}

  /**
   * What the report does not state.
   *
   * @param figures beside which; none where it is so of all of them
   */
  public record Missing(String words, List<Link> figures) {}

  public static Stream<PlannedPage> pages(Edition edition) {
    return edition.report().indicators().stream()
        .map(
            indicator ->
                PlannedPage.of(
                        edition,
                        PageKind.INDICATOR,
                        page -> new Writer(page, indicator).page(),
                        indicator.id())
                    .withDrafts(
                        indicator.figures().stream()
                            .filter(
                                figure ->
                                    edition.report().stage(figure.passage(), edition.lang())
                                        == Stage.DRAFT)
                            .map(figure -> figure.id().text())
                            .toList()));
  }

  /** What the template of the list sees. */
  public record IndexView(
      List<Group<Row>> groups, List<Note> notes, int count, int figures, String csvHref) {}

  /** An indicator in the list. */
  public record Row(String name, String href, List<Fact> facts) {}

  /** Every indicator, by the chapter that first tells of it. */
  public static SitePage index(Page page) {
    Report report = page.report();
    List<Group<Row>> groups =
        page.edition()
            .byChapter(report.indicators(), indicator -> indicator.figures().get(0))
            .map(group -> group.map(indicator -> new Writer(page, indicator).row()))
            .toList();
    return page.shows(
        new IndexView(
            groups,
            page.notes().notes(),
            report.indicators().size(),
            report.figures().size(),
            page.data("figures.csv")));
  }

  /** Writes what one page tells of one indicator. */
  private static final class Writer {

    private final Page page;
    private final Indicator indicator;
    private final Figures figures;
    private final Labels labels;
    private final Edition edition;
    private final Figure first;

    Writer(Page page, Indicator indicator) {
      this.page = page;
      this.indicator = indicator;
      this.figures = new Figures(page);
      this.labels = page.labels();
      this.edition = page.edition();
      this.first = first();
    }

    /** The most telling figure: what the home page shows, else a result, best how much in all. */
    private Figure first() {
      List<Id> shown = page.report().selection().highlights();
      return indicator.figures().stream()
          .min(
              Comparator.<Figure, Boolean>comparing(figure -> !shown.contains(figure.id()))
                  .thenComparing(figure -> figure.kind() != Kind.RESULT)
                  .thenComparing(figure -> !IN_ALL.contains(figure.measure())))
          .orElseThrow();
    }

    SitePage page() {
      return page.shows(
          page.word(
              "indicator-title",
              labels.name(first),
              labels.headline(first),
              labels.kindAndPeriod(first)),
          page.word(
              "figure-description",
              labels.name(first),
              labels.headline(first),
              labels.period(first)),
          view());
    }

    Row row() {
      String name = page.in(indicator.name());
      page.notes().meet(name, page.lang());
      List<Fact> all = new ArrayList<>(List.of(fact(first)));
      all.addAll(facts());
      return new Row(name, page.to(PageKind.INDICATOR, indicator.id()), all);
    }

    private View view() {
      boolean single = indicator.figures().size() == 1;

      List<Statement> statements = statements();
      List<CalculationText> differing =
          involved(Outcome.DIFFERS)
              .map(one -> CalculationText.of(one, page, indicator.figures()))
              .toList();
      Html note = indicator.note() == null ? null : page.sentence(indicator.note());
      return new View(
          page.in(indicator.name()),
          single,
          fact(first),
          facts(),
          single ? meaning(first) : null,
          indicator.better() == Better.NEITHER ? null : TargetRow.direction(first, page),
          chapters(),
          statements,
          CorrectionsPage.of(page, indicator.figures()),
          differing,
          relations(),
          derived(),
          note,
          notStated(),
          chart(),
          SeriesText.of(page, indicator),
          ComparePages.isOf(indicator, edition)
              ? page.to(PageKind.COMPARISON, Objects.requireNonNull(indicator.standard()))
              : null,
          commitments(figure -> edition.promised().connections().commitments(figure)),
          commitments(figure -> edition.promised().connections().inWords(figure)),
          page.notes().notes(),
          Reuse.of(page, indicator, bySentence()));
    }

    /** The others, targets beside the results that they can be compared with. */
    private List<Fact> facts() {
      return indicator.figures().stream()
          .filter(figure -> !figure.equals(first))
          .filter(figure -> figure.kind() != Kind.TARGET || edition.resultFor(figure).isEmpty())
          .map(this::fact)
          .toList();
    }

    private Fact fact(Figure figure) {
      List<Fact> targets =
          indicator.figures().stream()
              .filter(other -> other.kind() == Kind.TARGET && !other.equals(first))
              .filter(other -> edition.resultFor(other).filter(figure::equals).isPresent())
              .map(this::fact)
              .toList();
      return new Fact(figures.headline(figure), targets, new ChainLinks(page).of(figure));
    }

    private Html meaning(Figure figure) {
      return new FigureSentence(labels, page.lang()).html(figure);
    }

    private List<Link> chapters() {
      return indicator.figures().stream()
          .flatMap(figure -> edition.placeOf(figure).stream())
          .distinct()
          .map(place -> ChapterLink.to(page, place))
          .map(chapter -> new Link(chapter.title(), chapter.href()))
          .toList();
    }

    private List<List<Figure>> bySentence() {
      return Quotation.bySentence(page.report(), indicator.figures());
    }

    private List<Statement> statements() {
      return bySentence().stream()
          .map(
              stated ->
                  new Statement(
                      stated.stream()
                          .map(one -> new Stated(figures.headline(one), meaning(one)))
                          .toList(),
                      Quotation.sentence(page, stated),
                      page.inText(stated.get(0))))
          .toList();
    }

    private Stream<CalculationResult> involved(Outcome... outcomes) {
      return edition.calculations().stream()
          .filter(calculation -> List.of(outcomes).contains(calculation.outcome()))
          .filter(calculation -> indicator.figures().stream().anyMatch(calculation::involves));
    }

    private List<Relation> relations() {
      // Keys: takes-part-agrees, takes-part-within-bounds, takes-part-cannot-be-told.
      return involved(Outcome.AGREES, Outcome.WITHIN_BOUNDS, Outcome.CANNOT_BE_TOLD)
          .map(
              calculation ->
                  new Relation(
                      page.word("takes-part-" + EnumWords.of(calculation.outcome())),
                      link(calculation)))
          .toList();
    }

    private List<Derived> derived() {
      return involved(Outcome.DERIVED)
          .map(
              calculation ->
                  new Derived(
                      link(calculation),
                      CalculationText.derived(
                          Objects.requireNonNull(calculation.computed()), calculation, page)))
          .toList();
    }

    private Link link(CalculationResult calculation) {
      return new Link(
          page.wordsOrChinese(calculation.relation().name()),
          page.to(edition.at(PageKind.CHECKS), "_r-" + calculation.relation().id()));
    }

    private List<Missing> notStated() {
      NotStated missing = new NotStated(edition);
      List<Missing> all = new ArrayList<>();
      for (NotStated.Rule rule : NotStated.Rule.values()) {
        List<Figure> beside =
            indicator.figures().stream().filter(one -> missing.of(one).contains(rule)).toList();
        if (!beside.isEmpty()) {
          boolean everywhere = beside.size() == indicator.figures().size();
          all.add(
              new Missing(
                  page.word("unstated-" + NotStated.key(rule)),
                  everywhere ? List.of() : beside.stream().map(this::link).toList()));
        }
      }
      return all;
    }

    private Link link(Figure figure) {
      Html when = Labels.marked(figure.period(), labels.kindAndPeriod(figure));
      boolean plain = labels.name(figure).equals(page.in(indicator.name()));
      return new Link(
          plain ? when : new Html(Html.escape(labels.aspect(figure)) + " " + when),
          page.to(figure));
    }

    /** The chart that is most about the indicator, where there is one that is not too long. */
    private @Nullable Html chart() {
      return page.report().charts().stream()
          .filter(chart -> count(chart) > 0 && chart.rows().size() <= MOST_ROWS)
          .min(
              Comparator.<ChartSpec>comparingDouble(
                      chart -> -count(chart) / (double) chart.rows().size())
                  .thenComparingInt(chart -> chart.rows().size()))
          .map(new ChartMarkup(page)::light)
          .orElse(null);
    }

    private int count(ChartSpec chart) {
      return Math.toIntExact(
          indicator.figures().stream().filter(figure -> chart.shows(figure.id())).count());
    }

    private List<Link> commitments(Function<Figure, List<Commitment>> ofFigure) {
      Commitments texts = new Commitments(page);
      return indicator.figures().stream()
          .flatMap(figure -> ofFigure.apply(figure).stream())
          .distinct()
          .map(
              commitment ->
                  new Link(page.wordsOrChinese(commitment.title()), texts.href(commitment)))
          .toList();
    }
  }

  /**
   * What a reader needs to take figures elsewhere.
   *
   * @param citations ready to be copied, of each sentence in both languages
   * @param csvHref all figures of the report
   */
  public record Reuse(List<Citation> citations, List<Taken> figures, String csvHref) {

    /**
     * How to cite a sentence.
     *
     * @param address of the page in the language of the citation, with the place on it
     */
    public record Citation(Html text, String lang, String address) {}

    /**
     * A figure to take along.
     *
     * @param cardHref the figure as a picture
     * @param cardPath the same from the root of the site
     * @param alt what the picture says, for those who do not see it
     */
    public record Taken(
        FigureText figure, String jsonHref, String cardHref, String cardPath, String alt) {}

    static Reuse of(Page page, Indicator indicator, List<List<Figure>> sentences) {
      return new Reuse(
          sentences.stream()
              .flatMap(
                  figures ->
                      Stream.of(Lang.values())
                          .map(lang -> citation(page.edition().in(lang), figures)))
              .toList(),
          indicator.figures().stream().map(figure -> taken(page, figure)).toList(),
          page.data("figures.csv"));
    }

    private static Citation citation(Edition edition, List<Figure> figures) {
      Figure figure = figures.get(0);
      return new Citation(
          Quotation.citation(edition, figures),
          edition.lang().tag(),
          edition.indicator(figure).path() + "#" + figure.id());
    }

    private static Taken taken(Page page, Figure figure) {
      Labels labels = page.labels();
      Id report = page.report().id();
      Address card = Address.card(report, figure.id(), page.lang());
      return new Taken(
          new Figures(page).headline(figure),
          page.to(Address.figure(report, figure.id())),
          page.to(card),
          card.path(),
          page.word(
              "figure-embed-alt",
              labels.name(figure),
              labels.headline(figure),
              labels.kindAndPeriod(figure),
              page.report().title()));
    }
  }
}
