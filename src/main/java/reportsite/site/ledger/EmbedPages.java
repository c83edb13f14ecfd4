package reportsite.site.ledger;

import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.SitePage;

/** A small page for every figure that other sites can show within theirs. */
public final class EmbedPages {

  /**
   * What the template sees.
   *
   * @param pageHref link to the figure's own page
   */
  public record View(FigureText figure, String pageHref, String source) {}

  public static Stream<PlannedPage> pages(Edition edition) {
    return edition.report().figures().stream()
        .map(
            figure ->
                PlannedPage.of(edition, PageKind.EMBED, page -> of(page, figure), figure.id()));
  }

  private static SitePage of(Page page, Figure figure) {
    Labels labels = page.labels();
    FigureText text = new Figures(page).headline(figure);
    return page.shows(
        page.word(
            "embed-title", labels.name(figure), labels.period(figure), labels.kind(figure.kind())),
        "",
        new View(text, text.href(), page.in(page.report().title())));
  }
}
