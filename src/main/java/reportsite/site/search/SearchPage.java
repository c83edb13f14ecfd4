package reportsite.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.site.page.Address;
import reportsite.site.page.Labels;
import reportsite.site.page.Link;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.text.Html;

/** Where everything of a report can be looked up by its words or numbers. */
public final class SearchPage {

  /**
   * What the template sees.
   *
   * @param examples things to search for
   * @param elsewhere where to look without the script
   */
  public record View(List<Html> examples, List<Link> elsewhere) {}

  public static SitePage of(Page page) {
    Report report = page.report();
    return page.shows(
        new View(examples(page), elsewhere(page)),
        Address.data(report.id(), "search.js"),
        Address.file("assets/search.js"));
  }

  /** The first headline by name and by number, a name and a term: what can be asked for. */
  private static List<Html> examples(Page page) {
    Report report = page.report();
    Optional<Figure> first =
        report.selection().highlights().stream().findFirst().flatMap(report::figure);
    return Stream.of(
            first.map(figure -> name(page.labels().name(figure))),
            first.map(figure -> Labels.marked(figure, page.labels().headline(figure))),
            report.promises().subjects().stream()
                .min(Comparator.comparingInt(subject -> subject.name().en().length()))
                .map(subject -> name(page.in(subject.name()))),
            report.terms().stream()
                .filter(term -> term.explanation() != null)
                .findFirst()
                .map(Term::name)
                .map(name -> name(page.in(name))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Html name(String text) {
    return new Html("<span data-name>" + Html.escape(text) + "</span>");
  }

  private static List<Link> elsewhere(Page page) {
    Stream<PageKind> kinds =
        Stream.of(
            PageKind.INDICATORS,
            PageKind.COMMITMENTS,
            PageKind.SUBJECTS,
            PageKind.PROJECTS,
            PageKind.TEXT);
    Stream<Link> lists =
        kinds
            .filter(kind -> kind.isOf(page.report()))
            .map(kind -> new Link(Html.text(page.word(kind.label())), page.to(kind)));
    Link terms = new Link(Html.text(page.word("terms-title")), page.to(PageKind.TERMS));
    return Stream.concat(lists, Stream.of(terms)).toList();
  }
}
