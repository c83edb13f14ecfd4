package reportsite.site.about;

import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Proof;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;

/** How the site proves itself, and what kind of site it is. */
public final class AboutPage implements PageProducer {

  private final Proof proof;

  public AboutPage(Proof proof) {
    this.proof = proof;
  }

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

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.about(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private SitePage page(Edition edition, Address here) {
    Report report = edition.report();
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
            here.to(Addresses.dataFile(report.id(), "report.txt")),
            here.to(Addresses.checks(edition.lang(), report.id())),
            here.to(Addresses.notStated(edition.lang(), report.id())));
    return edition.page(
        Section.Common.ABOUT,
        here,
        "about.ftlh",
        edition.word("about-title"),
        edition.word("about-description"),
        view);
  }
}
