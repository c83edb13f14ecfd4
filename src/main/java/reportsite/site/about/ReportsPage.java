package reportsite.site.about;

import java.util.List;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.text.Html;

/** The list of the reports of a publication, and the door of the site. */
public final class ReportsPage {

  /** What the template sees. */
  public record View(String title, List<Entry> reports) {}

  public record Entry(Html title, Html government, String date, String isoDate, String href) {}

  private ReportsPage() {}

  /**
   * The list.
   *
   * @param page in whose frame it stands: that of the newest report
   */
  public static SitePage of(Page page, Publication publication) {
    String title = page.in(publication.title());
    return page.shows(
        title,
        page.word("reports-description"),
        new View(
            title, publication.reports().stream().map(report -> entry(page.of(report))).toList()));
  }

  private static Entry entry(Page page) {
    Report report = page.report();
    return new Entry(
        page.wordsOrChinese(report.title()),
        page.wordsOrChinese(report.government()),
        page.edition().date(report.occasion().date()),
        report.occasion().date().toString(),
        page.to(PageKind.HOME));
  }
}
