package reportsite.site;

import java.util.stream.Stream;
import reportsite.model.Report;

/** The accessibility statement: what is met, how that is known, what is not, and whom to tell. */
final class AccessPage implements PageProducer {

  /** What the template sees. */
  public record View(String readingHref) {}

  @Override
  public Stream<SitePage> pages(Edition edition) {
    Report report = edition.report();
    Address here = Addresses.access(edition.lang(), report.id());
    return Stream.of(
        edition.page(
            Section.Common.ACCESS,
            here,
            "access.ftlh",
            edition.word("access-title"),
            edition.word("access-description"),
            new View(here.to(Addresses.reading(edition.lang(), report.id())))));
  }
}
