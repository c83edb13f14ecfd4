package reportsite.site.about;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Publication.Government;
import reportsite.model.report.Report;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.text.Html;

/** Every report of the site in one language, by government and year. */
public final class HubPage {

  public record View(List<Place> governments, List<Link> downloads) {}

  /** A government with its reports, newest first. */
  public record Place(Html name, List<Row> reports) {}

  /**
   * A report in the list.
   *
   * @param figures how many it states, as is {@code commitments}
   */
  public record Row(
      Html title,
      String href,
      String date,
      String isoDate,
      int figures,
      String figuresHref,
      int commitments,
      String commitmentsHref) {}

  public static SitePage of(Page page) {
    return page.shows(
        new View(
            page.edition().publication().governments().stream()
                .map(government -> place(page, government))
                .toList(),
            Stream.of("all.zip", "figures.xlsx", "figures.csv", "figures.json", "datapackage.json")
                .map(name -> new Link(Html.text(name), page.to(Address.file("data/" + name))))
                .toList()));
  }

  private static Place place(Page page, Government government) {
    Report speaks = government.spokesman();
    return new Place(
        page.wordsOrChinese(speaks.whose(page.edition().publication().strings())),
        government.reports().stream().map(report -> row(page.of(report))).toList());
  }

  private static Row row(Page page) {
    Report report = page.report();
    Edition edition = page.edition();
    return new Row(
        page.wordsOrChinese(report.title()),
        page.to(PageKind.HOME),
        edition.date(report.occasion().date()),
        report.occasion().date().toString(),
        report.figures().size(),
        page.to(PageKind.INDICATORS),
        report.promises().commitments().size(),
        page.to(PageKind.COMMITMENTS));
  }
}
