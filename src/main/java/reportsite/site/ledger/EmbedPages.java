package reportsite.site.ledger;

import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;

/** A small page for every figure that other sites can show within theirs. */
public final class EmbedPages implements PageProducer {

  /**
   * What the template sees.
   *
   * @param pageHref link to the figure's own page
   */
  public record View(FigureText figure, String pageHref, String source) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    return edition.report().figures().stream()
        .map(figure -> PlannedPage.unlisted(address(edition, figure), () -> page(edition, figure)));
  }

  private static Address address(Edition edition, Figure figure) {
    return Addresses.embed(edition.lang(), edition.report().id(), figure.id());
  }

  private static SitePage page(Edition edition, Figure figure) {
    Address here = address(edition, figure);
    Labels labels = edition.labels();
    FigureText text = new Figures(edition, here).headline(figure);
    return edition.page(
        Section.Common.FIGURES,
        here,
        "embed.ftlh",
        edition.word(
            "embed-title", labels.name(figure), labels.period(figure), labels.kind(figure.kind())),
        "",
        new View(text, text.href(), edition.in(edition.report().title())));
  }
}
