package reportsite.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.text.Html;

/** Where everything of a report can be looked up by its words or numbers. */
public final class SearchPage implements PageProducer {

  /**
   * What the template sees.
   *
   * @param examples things to search for
   * @param elsewhere where to look without the script
   */
  public record View(List<Html> examples, List<Elsewhere> elsewhere) {}

  /** A page on which one can look things up. */
  public record Elsewhere(String label, String href) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.search(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    return edition.page(
        Section.Apart.SEARCH,
        here,
        "search.ftlh",
        edition.word("search-title"),
        edition.word("search-description", report.title()),
        new View(examples(edition), elsewhere(edition, here)),
        Addresses.searchData(report.id()),
        Addresses.searchScript());
  }

  /** The first headline by name and by number, a name and a term: what can be asked for. */
  private static List<Html> examples(Edition edition) {
    Report report = edition.report();
    Optional<Figure> first =
        report.selection().highlights().stream().findFirst().flatMap(report::figure);
    return Stream.of(
            first.map(figure -> name(edition.labels().name(figure))),
            first.map(figure -> Labels.marked(figure, edition.labels().headline(figure))),
            report.promises().subjects().stream()
                .min(Comparator.comparingInt(subject -> subject.name().en().length()))
                .map(subject -> name(edition.in(subject.name()))),
            report.terms().stream()
                .filter(term -> term.explanation() != null)
                .findFirst()
                .map(Term::name)
                .map(name -> name(edition.in(name))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Html name(String text) {
    return new Html("<span data-name>" + Html.escape(text) + "</span>");
  }

  private static List<Elsewhere> elsewhere(Edition edition, Address here) {
    Report report = edition.report();
    Stream<Elsewhere> sections =
        Stream.<Section>of(
                Section.Common.FIGURES,
                Section.Common.COMMITMENTS,
                Section.Common.SUBJECTS,
                Section.Common.PROJECTS,
                Section.Common.TEXT)
            .filter(section -> section.isOf(report))
            .map(
                section ->
                    new Elsewhere(
                        edition.label(section),
                        here.to(section.address(edition.lang(), report.id()))));
    Elsewhere terms =
        new Elsewhere(
            edition.word("terms-title"), here.to(Addresses.terms(edition.lang(), report.id())));
    return Stream.concat(sections, Stream.of(terms)).toList();
  }
}
