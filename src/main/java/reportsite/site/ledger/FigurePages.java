package reportsite.site.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import reportsite.notation.Direction;
import reportsite.notation.Directions;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.FigureSentence;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.figure.TargetRow;
import reportsite.site.ledger.ChecksPage.ReckoningText.DerivedText;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.ChainLinks;
import reportsite.site.promise.CommitmentPages.Link;
import reportsite.site.promise.CommitmentText;
import reportsite.site.promise.Commitments;
import reportsite.site.term.Sentence;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A page for every figure: its value, the sentence that proves it, and what belongs to it. */
public final class FigurePages implements PageProducer {

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

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    return edition.report().figures().stream()
        .map(figure -> PlannedPage.at(edition.figure(figure.id()), () -> page(edition, figure)));
  }

  private static SitePage page(Edition edition, Figure figure) {
    Address here = edition.figure(figure.id());
    Labels labels = edition.labels();
    String name = labels.name(figure);
    return edition.page(
        Section.Common.FIGURES,
        here,
        "figure.ftlh",
        edition.word("figure-title", name, labels.period(figure), labels.kind(figure.kind())),
        edition.word("figure-description", name, labels.headline(figure), labels.period(figure)),
        view(edition, here, figure));
  }

  private static View view(Edition edition, Address here, Figure figure) {
    Report report = edition.report();
    Figures figures = new Figures(edition, here);
    Indicator indicator = edition.labels().indicator(figure);
    TermNotes notes = new TermNotes(edition, here);
    Html sentence =
        Sentence.around(
            report,
            figure.passage(),
            report.quoteSpan(figure).orElseThrow(),
            marked(figure, report),
            notes);
    return new View(
        figures.headline(figure),
        indicator.note() == null ? null : edition.labels().sentence(indicator.note(), Html::text),
        sentence,
        notes.notes(),
        here.to(edition.text(), "p" + figure.passage()),
        edition.word("passage-number", figure.passage()),
        here.to(edition.text(), "f-" + figure.id()),
        edition.counterpartOf(figure).map(figures::headline).orElse(null),
        better(figure, edition),
        new ChainLinks(edition, here).of(figure),
        FigureChecks.of(figure, edition, here),
        indicator.figures().stream()
            .filter(other -> !other.id().equals(figure.id()))
            .map(figures::row)
            .toList(),
        charts(edition, here, figure, Shown.HERE),
        new Commitments(edition, here).rows(edition.promised().connections().commitments(figure)),
        carriedOn(edition, here, figure),
        edition.placeOf(figure).map(place -> ChapterLink.to(edition, here, place)).orElse(null),
        charts(edition, here, figure, Shown.LINKED),
        new FigureSentence(edition.labels(), edition.lang()).html(figure),
        Reuse.of(edition, here, figure),
        here.to(Addresses.dataFile(report.id(), "figures.csv")));
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
  private static @Nullable String better(Figure figure, Edition edition) {
    return edition.labels().indicator(figure).better() == Better.NEITHER
        ? null
        : TargetRow.direction(figure, edition);
  }

  private static List<Link> carriedOn(Edition edition, Address here, Figure figure) {
    Commitments texts = new Commitments(edition, here);
    return edition.promised().connections().inWords(figure).stream()
        .map(commitment -> new Link(texts.words(commitment.title()), texts.href(commitment)))
        .toList();
  }

  /** A page draws the chart that is most about its figure, and leads to the others. */
  private enum Shown {
    HERE,
    LINKED
  }

  private static List<Html> charts(Edition edition, Address here, Figure figure, Shown shown) {
    ChartMarkup markup = new ChartMarkup(edition, here);
    List<ChartSpec> charts =
        edition.report().charts().stream()
            .filter(chart -> chart.shows(figure.id()))
            .sorted(Comparator.comparingInt(chart -> chart.rows().size()))
            .toList();
    boolean drawn = !charts.isEmpty() && charts.get(0).rows().size() <= MOST_ROWS;
    return switch (shown) {
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

    static FigureChecks of(Figure figure, Edition edition, Address here) {
      Address checks = Addresses.checks(edition.lang(), edition.report().id());
      DerivedText text = new DerivedText(edition);
      return new FigureChecks(
          involving(figure, edition)
              .filter(reckoning -> reckoning.stated() != null)
              .map(
                  reckoning ->
                      new Relation(
                          name(reckoning, edition),
                          here.to(checks, anchor(reckoning)),
                          edition.word("takes-part-" + lower(reckoning.outcome())),
                          reckoning.outcome() == Outcome.DIFFERS))
              .toList(),
          involving(figure, edition)
              .filter(reckoning -> reckoning.outcome() == Outcome.DERIVED)
              .map(
                  reckoning ->
                      new Derived(
                          name(reckoning, edition),
                          here.to(checks, anchor(reckoning)),
                          text.html(Objects.requireNonNull(reckoning.computed()), reckoning)))
              .toList(),
          new NotStated(edition)
              .of(figure).stream()
                  .map(rule -> edition.word("unstated-" + NotStated.key(rule)))
                  .toList());
    }

    private static Stream<CalculationResult> involving(Figure figure, Edition edition) {
      return edition.reckonings().stream().filter(reckoning -> reckoning.involves(figure));
    }

    private static String name(CalculationResult reckoning, Edition edition) {
      return edition.in(reckoning.relation().name());
    }

    private static String anchor(CalculationResult reckoning) {
      return "r-" + reckoning.relation().id();
    }

    private static String lower(Outcome outcome) {
      return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What a reader needs to take a figure elsewhere, or to say that it is wrong.
   *
   * @param citationZh ready to be copied
   * @param embedPath the small page's path from the root of the site
   * @param mailto the address to write to; null where the publisher has given none
   */
  public record Reuse(
      Html citationZh,
      Html citationEn,
      String jsonHref,
      String embedHref,
      String embedPath,
      String title,
      String contact,
      @Nullable String mailto) {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    static Reuse of(Edition edition, Address here, Figure figure) {
      Id report = edition.report().id();
      Address embed = Addresses.embed(edition.lang(), report, figure.id());
      String contact = edition.contact();
      Matcher mail = MAIL.matcher(contact);
      return new Reuse(
          Sentence.citation(edition.in(Lang.ZH), figure),
          Sentence.citation(edition.in(Lang.EN), figure),
          here.to(Addresses.figureData(report, figure.id())),
          here.to(embed),
          embed.path(),
          edition.labels().name(figure),
          contact,
          mail.find()
              ? "mailto:" + mail.group() + "?subject=" + report + "%20" + figure.id()
              : null);
    }
  }
}
