package reportsite.site.about;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Part;
import reportsite.model.report.Report;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;
import reportsite.text.Bilingual;
import reportsite.text.Html;

/** What kind of site it is, how it can be read, and for whom it is made. */
public final class AboutPages {

  public record View(
      @Nullable Html released,
      int passages,
      int figures,
      int indicators,
      int covered,
      int numerals,
      String sha256,
      String textHref,
      String checksHref,
      String notStatedHref) {}

  /** How the site proves itself, and what kind of site it is. */
  public static SitePage of(Page page, Proof proof) {
    Report report = page.report();
    Proof.Coverage coverage = proof.coverage(report.id());
    View view =
        new View(
            page.released(),
            report.source().passages().size(),
            report.figures().size(),
            report.indicators().size(),
            coverage.covered(),
            coverage.total(),
            report.source().sha256(),
            page.data("report.txt"),
            page.to(PageKind.CHECKS),
            page.to(PageKind.NOT_STATED));
    return page.shows(view);
  }

  public record ReadingView(String largeHref, String accessHref) {}

  /** How to read in large type, in the dark or by ear, with a script and without. */
  public static SitePage reading(Page page) {
    ReadingView view = new ReadingView(page.to(PageKind.LARGE_TEXT), page.to(PageKind.ACCESS));
    return page.shows(view);
  }

  public record AccessView(String readingHref) {}

  /** The accessibility statement: what is met, how that is known, what is not, whom to tell. */
  public static SitePage access(Page page) {
    return page.shows(new AccessView(page.to(PageKind.READING)));
  }

  /** Pages of one kind, under what the menu calls them. */
  public record Section(Html title, List<Link> pages) {}

  /** What the template sees beside the menus. */
  public record MapView(List<Section> sections) {}

  /** Everything there is of a report. */
  public static SitePage siteMap(Page page) {
    Edition edition = page.edition();
    Report report = page.report();
    List<Section> sections = new ArrayList<>();
    for (Part part : report.parts()) {
      sections.add(
          new Section(
              page.words(part.title()),
              part.chapters().stream()
                  .map(one -> link(page, one.title(), PageKind.CHAPTER, part.id(), one.id()))
                  .toList()));
    }
    sections.add(
        section(
            page.word("nav-commitments"),
            edition.promised().areas().entrySet().stream()
                .map(
                    area ->
                        link(
                            page,
                            area.getValue().chapter().title(),
                            PageKind.AREA,
                            area.getKey()))));
    sections.add(
        section(
            page.word("nav-figures"),
            report.indicators().stream()
                .map(one -> link(page, one.name(), PageKind.INDICATOR, one.id()))));
    sections.add(
        section(
            page.word("nav-subjects"),
            report.promises().subjects().stream()
                .filter(one -> edition.promised().hasPage(one))
                .map(one -> link(page, one.name(), PageKind.SUBJECT, one.id()))));
    sections.removeIf(section -> section.pages().isEmpty());
    return page.shows(new MapView(sections));
  }

  private static Section section(String title, Stream<Link> pages) {
    return new Section(Html.text(title), pages.toList());
  }

  private static Link link(Page page, Bilingual name, PageKind kind, Object... keys) {
    return new Link(page.name(name), page.to(kind, keys));
  }
}
