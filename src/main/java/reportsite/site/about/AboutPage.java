package reportsite.site.about;

import reportsite.model.report.Report;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;

/** How the site proves itself, and what kind of site it is. */
public final class AboutPage {

  /** What the template sees. */
  public record View(
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

  public static SitePage of(Page page, Proof proof) {
    Report report = page.report();
    Proof.Coverage coverage = proof.coverage(report.id());
    View view =
        new View(
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
}
