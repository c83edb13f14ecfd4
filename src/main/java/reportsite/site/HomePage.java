package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Figure;
import reportsite.model.Report;
import reportsite.notation.Kind;
import reportsite.site.Edition.Place;
import reportsite.text.Html;

/** The home of a report: what was reported, in one minute, and where to look things up. */
final class HomePage implements PageProducer {

  private static final String TEMPLATE = "home.ftlh";

  /** What the template sees. */
  public record View(
      String title,
      String government,
      String date,
      String isoDate,
      String lead,
      List<Highlight> highlights,
      Html narrative,
      List<TermNotes.Note> notes,
      List<ChapterLink> chapters,
      List<TargetRow> targets,
      String targetsHref,
      String figuresHref,
      String textHref,
      String aboutHref,
      int commitmentCount,
      String commitmentsHref,
      String checksHref,
      int figureCount,
      int passageCount,
      @Nullable String posterHref) {}

  /** A headline result with what the report says beside it. */
  public record Highlight(FigureText figure, List<FigureText> beside) {}

  /** A chapter in a list. */
  public record ChapterLink(String title, String summary, String href) {}

  @Override
  public Stream<SitePage> pages(Edition edition) {
    Report report = edition.report();
    Address here = Addresses.home(edition.lang(), report.id());
    Figures figures = new Figures(edition, here);
    TermNotes notes = new TermNotes(edition, here);
    Html narrative = report.home().in(edition.lang()).html(new References(edition, here, notes));
    View view =
        new View(
            edition.in(report.title()),
            edition.in(report.government()),
            edition.date(report.occasion().date()),
            report.occasion().date().toString(),
            edition.word("home-lead", report.occasion().speaker(), report.occasion().body()),
            report.selection().highlights().stream()
                .map(id -> report.figure(id).orElseThrow())
                .map(
                    figure ->
                        new Highlight(figures.headline(figure), beside(report, figure, figures)))
                .toList(),
            narrative,
            notes.notes(),
            chapters(edition, here),
            TargetRow.main(edition, here),
            here.to(Addresses.targets(edition.lang(), report.id())),
            here.to(Addresses.figures(edition.lang(), report.id())),
            here.to(edition.text()),
            here.to(Addresses.about(edition.lang(), report.id())),
            report.promises().commitments().size(),
            here.to(Addresses.commitments(edition.lang(), report.id())),
            here.to(Addresses.checks(edition.lang(), report.id())),
            report.figures().size(),
            report.source().passages().size(),
            report.selection().poster() == null
                ? null
                : here.to(Addresses.poster(edition.lang(), report.id())));
    return Stream.of(
        edition.page(
            Section.Common.HOME,
            here,
            TEMPLATE,
            edition.in(report.title()),
            edition.word("home-description", report.government()),
            view));
  }

  /** The other results of the same indicator and period: growth, margin, rank. */
  private static List<FigureText> beside(Report report, Figure figure, Figures figures) {
    return report.indicator(figure.indicator()).orElseThrow().figures().stream()
        .filter(other -> other.kind() == Kind.RESULT && other.period() == figure.period())
        .filter(other -> !other.id().equals(figure.id()))
        .map(figures::headline)
        .toList();
  }

  private static List<ChapterLink> chapters(Edition edition, Address here) {
    return edition.places().stream().map(place -> link(edition, here, place)).toList();
  }

  static ChapterLink link(Edition edition, Address here, Place place) {
    return new ChapterLink(
        edition.in(place.chapter().title()),
        edition.in(place.chapter().summary()),
        here.to(edition.chapter(place)));
  }
}
