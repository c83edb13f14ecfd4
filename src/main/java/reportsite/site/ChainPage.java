package reportsite.site;

import java.util.stream.Stream;
import reportsite.model.derived.ReportComparison;
import reportsite.site.CommitmentPages.Link;

/**
 * What the report before promised, what this one says was reached, and what it promises next, side
 * by side and without a verdict. It is there as soon as a report follows another.
 */
final class ChainPage implements PageProducer {

  /** What the template sees. */
  public record View(
      String title,
      Link before,
      ChainTargets targets,
      ChainCommitments commitments,
      String csvHref,
      String jsonHref) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.chain(edition.lang(), edition.report().id());
    return edition.chain().stream()
        .map(chain -> PlannedPage.at(here, () -> page(edition, here, chain)));
  }

  private static SitePage page(Edition edition, Address here, ReportComparison chain) {
    Edition before = edition.of(chain.before());
    String title = edition.word("chain-title", chain.before().year(), chain.after().year());
    View view =
        new View(
            title,
            new Link(
                new Commitments(before, here).name(chain.before().title()),
                here.to(Addresses.home(edition.lang(), chain.before().id()))),
            ChainTargets.of(chain, edition, here),
            ChainCommitments.of(chain, edition, here),
            here.to(Addresses.dataFile(edition.report().id(), "promise-chain.csv")),
            here.to(Addresses.dataFile(edition.report().id(), "promise-chain.json")));
    return edition.page(
        Section.Common.CHAIN,
        here,
        "chain.ftlh",
        title,
        edition.word("chain-description", chain.before().title(), chain.after().title()),
        view);
  }
}
