package reportsite.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Span;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.report.Report;
import reportsite.notation.Direction;
import reportsite.notation.Directions;
import reportsite.site.CommitmentPages.Link;
import reportsite.site.HomePage.ChapterLink;
import reportsite.text.Html;

/** A page for every figure: its value, the sentence that proves it, and what belongs to it. */
final class FigurePages implements PageProducer {

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
        edition.placeOf(figure).map(place -> HomePage.link(edition, here, place)).orElse(null),
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
        : TargetRow.better(figure, edition);
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
}
