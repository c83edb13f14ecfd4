package reportsite.site.about;

import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;

/** How to read in large type, in the dark or by ear, with a script and without. */
public final class ReadingPage implements PageProducer {

  /** What the template sees. */
  public record View(String largeHref, String accessHref) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.reading(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    View view =
        new View(
            here.to(Addresses.largeText(edition.lang(), report.id())),
            here.to(Addresses.access(edition.lang(), report.id())));
    return edition.page(
        Section.Common.READING,
        here,
        "reading.ftlh",
        edition.word("reading-title"),
        edition.word("reading-description"),
        view);
  }

  /** The accessibility statement: what is met, how that is known, what is not, and whom to tell. */
  public static final class AccessPage implements PageProducer {

    /** What the template sees. */
    public record AccessView(String readingHref) {}

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
          new AccessView(here.to(Addresses.reading(edition.lang(), report.id()))));
    }
  }
}
