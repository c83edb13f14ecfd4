package reportsite.site.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Span;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.report.Report;
import reportsite.notation.Directions;
import reportsite.notation.value.Direction;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.FigureSentence;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.TargetRow;
import reportsite.site.ledger.ChecksPage.CalculationText.DerivedText;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.Link;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Sentence;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.ChainLinks;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A page for every figure: its value, the sentence that proves it, and what belongs to it. */
public final class FigurePages {

  /** A longer chart is linked: the page of one figure has to be light. */
  private static final int MOST_ROWS = 9;

  /** What the template sees. */
  public record View(
      FigureText figure,
      @Nullable Html note,
      Html sentence,
      List<TermNotes.Note> notes,
      String cite,
      String passageLabel,
      String passageHref,
      @Nullable FigureText counterpart,
      @Nullable String better,
      List<ChainLinks.Row> chain,
      FigureChecks checks,
      List<FigureText> related,
      List<Html> charts,
      List<CommitmentText> commitments,
      List<Link> carriedOn,
      @Nullable ChapterLink chapter,
      List<Html> otherCharts,
      Html meaning,
      Reuse reuse,
      String csvHref) {}

  public static Stream<PlannedPage> pages(Edition edition) {
    return edition.report().figures().stream()
        .map(
            figure ->
                PlannedPage.of(edition, PageKind.FIGURE, page -> of(page, figure), figure.id()));
  }

  private static SitePage of(Page page, Figure figure) {
    Labels labels = page.labels();
    String name = labels.name(figure);
    return page.shows(
        page.word("figure-title", name, labels.period(figure), labels.kind(figure.kind())),
        page.word("figure-description", name, labels.headline(figure), labels.period(figure)),
        view(page, figure));
  }

  private static View view(Page page, Figure figure) {
    Report report = page.report();
    Figures figures = new Figures(page);
    Indicator indicator = page.labels().indicator(figure);
    Html sentence =
        Sentence.around(
            report,
            figure.passage(),
            report.quoteSpan(figure).orElseThrow(),
            marked(figure, report),
            page.notes());
    return new View(
        figures.headline(figure),
        indicator.note() == null ? null : page.labels().sentence(indicator.note(), Html::text),
        sentence,
        page.notes().notes(),
        page.passage(figure.passage()),
        page.passageLabel(figure.passage()),
        page.inText(figure),
        page.edition().counterpartOf(figure).map(figures::headline).orElse(null),
        better(figure, page),
        new ChainLinks(page).of(figure),
        FigureChecks.of(figure, page),
        indicator.figures().stream()
            .filter(other -> !other.id().equals(figure.id()))
            .map(figures::row)
            .toList(),
        charts(page, figure, ChartPlacement.HERE),
        new Commitments(page).rows(page.edition().promised().connections().commitments(figure)),
        carriedOn(page, figure),
        page.edition().placeOf(figure).map(place -> ChapterLink.to(page, place)).orElse(null),
        charts(page, figure, ChartPlacement.LINKED),
        new FigureSentence(page.labels(), page.lang()).html(figure),
        Reuse.of(page, figure),
        page.data("figures.csv"));
  }

  /** The number with the word of its direction: 下降8.5%. */
  private static Span marked(Figure figure, Report report) {
    Span value = report.valueSpan(figure).orElseThrow();
    String text = report.source().passage(figure.passage()).orElseThrow().text();
    return figure.value().direction() == Direction.NONE
        ? value
        : new Span(Directions.startOfWord(text, value.start()), value.end());
  }

  /** Which direction is the better one, in words; null where that is open to dispute. */
  private static @Nullable String better(Figure figure, Page page) {
    return page.labels().indicator(figure).better() == Better.NEITHER
        ? null
        : TargetRow.direction(figure, page);
  }

  private static List<Link> carriedOn(Page page, Figure figure) {
    Commitments texts = new Commitments(page);
    return page.edition().promised().connections().inWords(figure).stream()
        .map(commitment -> texts.link(commitment))
        .toList();
  }

  /** A page draws the chart that is most about its figure, and leads to the others. */
  private enum ChartPlacement {
    HERE,
    LINKED
  }

  private static List<Html> charts(Page page, Figure figure, ChartPlacement placement) {
    ChartMarkup markup = new ChartMarkup(page);
    List<ChartSpec> charts =
        page.report().charts().stream()
            .filter(chart -> chart.shows(figure.id()))
            .sorted(Comparator.comparingInt(chart -> chart.rows().size()))
            .toList();
    boolean drawn = !charts.isEmpty() && charts.get(0).rows().size() <= MOST_ROWS;
    return switch (placement) {
      case HERE -> charts.stream().limit(drawn ? 1 : 0).map(markup::light).toList();
      case LINKED -> charts.stream().skip(drawn ? 1 : 0).map(markup::link).toList();
    };
  }

  /**
   * What is known about a figure beyond its sentence: the relations it takes part in, the values
   * that follow from it, and what the report does not state beside it.
   *
   * @param relations those that the report states the outcome of
   */
  public record FigureChecks(
      List<Relation> relations, List<Derived> derived, List<String> notStated) {

    /** A relation, with what the comparison said. */
    public record Relation(String name, String href, String outcome, boolean differs) {}

    /** A value that follows from the figure. */
    public record Derived(String name, String href, Html value) {}

    static FigureChecks of(Figure figure, Page page) {
      Address checks = page.edition().at(PageKind.CHECKS);
      DerivedText text = new DerivedText(page);
      // Keys: takes-part-differs, takes-part-agrees, takes-part-within-bounds,
      // takes-part-cannot-be-told.
      return new FigureChecks(
          involving(figure, page)
              .filter(calculation -> calculation.stated() != null)
              .map(
                  calculation ->
                      new Relation(
                          name(calculation, page),
                          page.to(checks, anchor(calculation)),
                          page.word("takes-part-" + lower(calculation.outcome())),
                          calculation.outcome() == Outcome.DIFFERS))
              .toList(),
          involving(figure, page)
              .filter(calculation -> calculation.outcome() == Outcome.DERIVED)
              .map(
                  calculation ->
                      new Derived(
                          name(calculation, page),
                          page.to(checks, anchor(calculation)),
                          text.html(Objects.requireNonNull(calculation.computed()), calculation)))
              .toList(),
          new NotStated(page.edition())
              .of(figure).stream()
                  .map(rule -> page.word("unstated-" + NotStated.key(rule)))
                  .toList());
    }

    private static Stream<CalculationResult> involving(Figure figure, Page page) {
      return page.edition().calculations().stream()
          .filter(calculation -> calculation.involves(figure));
    }

    private static String name(CalculationResult calculation, Page page) {
      return page.in(calculation.relation().name());
    }

    private static String anchor(CalculationResult calculation) {
      return "r-" + calculation.relation().id();
    }

    private static String lower(Outcome outcome) {
      return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a reader needs to take a figure elsewhere.
   *
   * @param citationZh ready to be copied
   * @param cardHref the figure as a picture
   * @param cardPath the same from the root of the site
   * @param alt what the picture says, for those who do not see it
   */
  public record Reuse(
      Html citationZh,
      Html citationEn,
      String jsonHref,
      String cardHref,
      String cardPath,
      String alt) {

    static Reuse of(Page page, Figure figure) {
      Id report = page.report().id();
      Address card = Address.card(report, figure.id(), page.lang());
      Labels labels = page.labels();
      return new Reuse(
          Sentence.citation(page.edition().in(Lang.ZH), figure),
          Sentence.citation(page.edition().in(Lang.EN), figure),
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
