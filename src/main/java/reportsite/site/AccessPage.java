package reportsite.site;

import java.util.stream.Stream;
import reportsite.model.report.Report;

/** The accessibility statement: what is met, how that is known, what is not, and whom to tell. */
final class AccessPage implements PageProducer {

  /** What the template sees. */
  public record View(String readingHref) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.access(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    return edition.page(
        Section.Common.ACCESS,
        here,
        "access.ftlh",
        edition.word("access-title"),
        edition.word("access-description"),
        new View(here.to(Addresses.reading(edition.lang(), report.id()))));
  }
}
