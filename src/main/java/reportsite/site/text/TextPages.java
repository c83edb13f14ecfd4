package reportsite.site.text;

import java.util.List;
import reportsite.model.report.Report;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.site.text.PassageRows.LanguageChoice;

/** The report's full text: in the language of the page, in large type, in both languages. */
public final class TextPages {

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
      List<PassageRows.Heading> contents,
      List<PassageRows.Row> rows,
      String another,
      String termsHref,
      String sourceHref,
      String sha256,
      String citation) {}

  public static SitePage of(Page page) {
    return page.shows(view(page, LanguageChoice.ONE, PageKind.BOTH_TEXTS));
  }

  public static SitePage large(Page page) {
    return page.shows(view(page, LanguageChoice.ONE, PageKind.TEXT));
  }

  public static SitePage both(Page page) {
    return page.shows(view(page, LanguageChoice.BOTH, PageKind.TEXT));
  }

  private static View view(Page page, LanguageChoice languages, PageKind another) {
    Report report = page.report();
    PassageRows rows = new PassageRows(page, languages);
    return new View(
        page.here().equals(page.edition().at(PageKind.LARGE_TEXT)),
        languages == LanguageChoice.BOTH,
        report.source().passages().stream()
            .anyMatch(passage -> report.translation(passage).isEmpty()),
        rows.headings(),
        rows.rows(),
        page.to(another),
        page.to(PageKind.TERMS),
        page.data("report.txt"),
        report.source().sha256(),
        page.word(
            "text-citation", report.government(), page.edition().date(report.occasion().date())));
  }
}
