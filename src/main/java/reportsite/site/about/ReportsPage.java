package reportsite.site.about;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.text.Lang;

/** The list of the reports of a publication, and the door of the site. */
public final class ReportsPage {

  /** What the template sees. */
  public record View(String title, List<Entry> reports) {}

  public record Entry(String title, String government, String date, String isoDate, String href) {}

  private ReportsPage() {}

  public static Stream<PlannedPage> pages(Publication publication) {
    return Arrays.stream(Lang.values())
        .map(lang -> PlannedPage.at(Addresses.reports(lang), () -> page(publication, lang)));
  }

  private static SitePage page(Publication publication, Lang lang) {
    Address here = Addresses.reports(lang);
    List<Entry> entries =
        publication.reports().stream()
            .map(report -> entry(new Edition(publication, report, lang), here))
            .toList();
    Edition newest = new Edition(publication, publication.reports().get(0), lang);
    return newest.page(
        Section.Common.HOME,
        here,
        "reports.ftlh",
        publication.title().in(lang),
        newest.word("reports-description"),
        new View(publication.title().in(lang), entries));
  }

  private static Entry entry(Edition edition, Address here) {
    Report report = edition.report();
    return new Entry(
        edition.in(report.title()),
        edition.in(report.government()),
        edition.date(report.occasion().date()),
        report.occasion().date().toString(),
        here.to(Addresses.home(edition.lang(), report.id())));
  }
}
