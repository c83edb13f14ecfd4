package reportsite.site.text;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.text.PassageRows.Shown;

/** The report's full text: in the language of the page, in large type, in both languages. */
public final class TextPages implements PageProducer {

  /**
   * What the template sees.
   *
   * @param large whether the page is in large type, whatever the reader's settings
   * @param both whether both languages stand on the page
   * @param untranslated whether a passage has no English
   * @param another link to the other one of the two pages
   */
  public record View(
      boolean large,
      boolean both,
      boolean untranslated,
      List<PassageRows.Row> rows,
      String another,
      String termsHref,
      String sourceHref,
      String sha256,
      String citation) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    return Stream.of(
        PlannedPage.at(edition.text(), () -> one(edition)),
        PlannedPage.at(largeText(edition), () -> large(edition)),
        PlannedPage.at(bothTexts(edition), () -> both(edition)));
  }

  private static SitePage one(Edition edition) {
    return edition.page(
        Section.Common.TEXT,
        edition.text(),
        "text.ftlh",
        edition.word("text-title"),
        edition.word("text-description", edition.report().title()),
        view(edition, edition.text(), Shown.ONE, bothTexts(edition)));
  }

  private static SitePage large(Edition edition) {
    Address here = largeText(edition);
    return edition.page(
        Section.Common.TEXT,
        here,
        "text.ftlh",
        edition.word("text-large-title"),
        edition.word("text-large-description", edition.report().title()),
        view(edition, here, Shown.ONE, edition.text()));
  }

  private static SitePage both(Edition edition) {
    return edition.page(
        Section.Common.TEXT,
        bothTexts(edition),
        "text.ftlh",
        edition.word("text-both-title"),
        edition.word("text-both-description", edition.report().title()),
        view(edition, bothTexts(edition), Shown.BOTH, edition.text()));
  }

  private static Address largeText(Edition edition) {
    return Addresses.largeText(edition.lang(), edition.report().id());
  }

  private static Address bothTexts(Edition edition) {
    return Addresses.bothTexts(edition.lang(), edition.report().id());
  }

  private static View view(Edition edition, Address here, Shown shown, Address another) {
    Report report = edition.report();
    return new View(
        here.equals(largeText(edition)),
        shown == Shown.BOTH,
        report.source().passages().stream()
            .anyMatch(passage -> report.translation(passage).isEmpty()),
        new PassageRows(edition, here, shown).rows(),
        here.to(another),
        here.to(Addresses.terms(edition.lang(), report.id())),
        here.to(Addresses.dataFile(report.id(), "report.txt")),
        report.source().sha256(),
        edition.word("text-citation", report.government(), edition.date(report.occasion().date())));
  }
}
