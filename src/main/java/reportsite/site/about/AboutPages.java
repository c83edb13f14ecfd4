package reportsite.site.about;

import org.jspecify.annotations.Nullable;
import reportsite.model.report.Report;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;
import reportsite.text.Html;

/** What kind of site it is, how it can be read, and for whom it is made. */
public final class AboutPages {

  /** What the template sees. */
  public record View(
      @Nullable Html released,
      int passages,
      int figures,
      int indicators,
      int covered,
      int numerals,
      String sha256,
      String file,
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
            report.source().file(),
            page.data("report.txt"),
            page.to(PageKind.CHECKS),
            page.to(PageKind.NOT_STATED));
    return page.shows(view);
  }

  /** What the template sees. */
  public record ReadingView(String largeHref, String accessHref) {}

  /** How to read in large type, in the dark or by ear, with a script and without. */
  public static SitePage reading(Page page) {
    ReadingView view = new ReadingView(page.to(PageKind.LARGE_TEXT), page.to(PageKind.ACCESS));
    return page.shows(view);
  }

  /** What the template sees. */
  public record AccessView(String readingHref) {}

  /** The accessibility statement: what is met, how that is known, what is not, whom to tell. */
  public static SitePage access(Page page) {
    return page.shows(new AccessView(page.to(PageKind.READING)));
  }
}
