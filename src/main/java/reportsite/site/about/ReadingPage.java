package reportsite.site.about;

import reportsite.model.report.Report;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;

/** How to read in large type, in the dark or by ear, with a script and without. */
public final class ReadingPage {

  /** What the template sees. */
  public record View(String largeHref, String accessHref) {}

  public static SitePage of(Page page) {
    Report report = page.report();
    View view = new View(page.to(PageKind.LARGE_TEXT), page.to(PageKind.ACCESS));
    return page.shows(view);
  }

  /** What the template sees. */
  public record AccessView(String readingHref) {}

  /** The accessibility statement: what is met, how that is known, what is not, whom to tell. */
  public static SitePage access(Page page) {
    Report report = page.report();
    return page.shows(new AccessView(page.to(PageKind.READING)));
  }
}
