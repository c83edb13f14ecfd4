package reportsite.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Need;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.site.page.Address;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.text.Han;
import reportsite.text.Html;
import reportsite.text.Lang;

/** Where everything of a report can be looked up by its words or numbers. */
public final class SearchPage {

  /**
   * What the template sees.
   *
   * @param examples things to search for
   * @param elsewhere where to look without the script
   * @param all link to the search of all reports; null where there is one report only
   * @param reports those that can be chosen from, on the page that searches all
   */
  public record View(
      List<Html> examples, List<Link> elsewhere, @Nullable String all, List<Choice> reports) {}

  /**
   * A report that can be searched by itself.
   *
   * @param folder of its pages, from the page that searches all
   */
  public record Choice(String folder, String name, String data) {}

  public static SitePage of(Page page) {
    Report report = page.report();
    return page.shows(
        new View(
            examples(page),
            elsewhere(page),
            page.edition().publication().hasSeveral() ? page.to(PageKind.SEARCH_ALL) : null,
            List.of()),
        Address.data(report.id(), "search.js"),
        Address.file("assets/search.js"));
  }

  /** Where all reports can be searched, or one that is chosen. */
  public static SitePage all(Page page) {
    List<Report> reports =
        page.edition().publication().governments().stream()
            .flatMap(government -> government.reports().stream())
            .toList();
    return page.shows(
        new View(
            List.of(),
            reports.stream()
                .map(page::of)
                .map(
                    one ->
                        new Link(one.nameOrChinese(one.report().title()), one.to(PageKind.SEARCH)))
                .toList(),
            null,
            reports.stream().map(page::of).map(SearchPage::choice).toList()),
        Address.file("assets/search.js"));
  }

  private static Choice choice(Page of) {
    Report report = of.report();
    return new Choice(report.id() + "/", of.plainOrChinese(report.title()), of.data("search.js"));
  }

  /** What can be asked for: needs, and the first headline by name and number, a name, a term. */
  private static List<Html> examples(Page page) {
    Report report = page.report();
    Stream<Html> needs =
        report.selection().needs().stream()
            .filter(Need::isDoor)
            .flatMap(
                need ->
                    need.words().stream()
                        .filter(word -> Han.hasHan(word) == (page.lang() == Lang.ZH))
                        .limit(1))
            .map(SearchPage::name);
    return Stream.concat(needs, records(page)).toList();
  }

  private static Stream<Html> records(Page page) {
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
        .flatMap(Optional::stream);
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
