package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ChartSpec;
import reportsite.model.Figure;
import reportsite.model.Indicator;
import reportsite.model.Report;
import reportsite.model.Span;
import reportsite.site.HomePage.ChapterLink;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A page for every figure: its value, the sentence that proves it, and what belongs to it. */
final class FigurePages implements PageProducer {

  /** What the template sees. */
  public record View(
      FigureText figure,
      @Nullable String note,
      Html sentence,
      List<TermNotes.Note> notes,
      String cite,
      String passageLabel,
      String passageHref,
      @Nullable FigureText counterpart,
      List<FigureText> related,
      List<Html> charts,
      List<CommitmentText> commitments,
      @Nullable ChapterLink chapter,
      Html citation,
      String csvHref,
      String jsonHref) {}

  @Override
  public Stream<SitePage> pages(Edition edition) {
    return edition.report().figures().stream().map(figure -> page(edition, figure));
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
    Html sentence = sentence(report, figure, notes);
    return new View(
        figures.headline(figure),
        indicator.note() == null ? null : edition.in(indicator.note()),
        sentence,
        notes.notes(),
        here.to(edition.text(), "p" + figure.passage()),
        edition.word("passage-number", figure.passage()),
        here.to(edition.text(), "f-" + figure.id()),
        edition.counterpartOf(figure).map(figures::headline).orElse(null),
        indicator.figures().stream()
            .filter(other -> !other.id().equals(figure.id()))
            .map(figures::row)
            .toList(),
        charts(edition, here, figure),
        new Commitments(edition, here).rows(edition.promised().connections().commitments(figure)),
        edition.placeOf(figure).map(place -> HomePage.link(edition, here, place)).orElse(null),
        Sentence.citation(edition, figure),
        here.to(Addresses.dataFile(report.id(), "figures.csv")),
        here.to(Addresses.dataFile(report.id(), "figures.json")));
  }

  /** The sentence around the value, whole, with the quotation and the value marked. */
  private static Html sentence(Report report, Figure figure, TermNotes notes) {
    String text = report.source().passage(figure.passage()).orElseThrow().text();
    Span quote = report.quoteSpan(figure).orElseThrow();
    Span value = report.valueSpan(figure).orElseThrow();
    int start = Math.max(text.lastIndexOf('。', value.start()) + 1, 0);
    int stop = text.indexOf('。', value.end());
    int from = Math.min(start, quote.start());
    int to = Math.max(stop < 0 ? text.length() : stop + 1, quote.end());
    return new Html(
        notes.mark(text.substring(from, value.start()), Lang.ZH)
            + "<mark>"
            + Html.escape(text.substring(value.start(), value.end()))
            + "</mark>"
            + notes.mark(text.substring(value.end(), to), Lang.ZH));
  }

  private static List<Html> charts(Edition edition, Address here, Figure figure) {
    ChartMarkup markup = new ChartMarkup(edition, here);
    return edition.report().charts().stream()
        .filter(chart -> shows(chart, figure))
        .map(markup::figure)
        .toList();
  }

  private static boolean shows(ChartSpec chart, Figure figure) {
    return figure.id().equals(chart.total())
        || chart.rows().stream()
            .anyMatch(row -> row.figure().equals(figure.id()) || figure.id().equals(row.other()));
  }
}
