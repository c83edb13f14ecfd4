package reportsite.site;

import reportsite.markdown.Manual;
import reportsite.text.Html;

/** How staff do their work, as the project's own guide tells it. Never published. */
final class GuidePage {

  /** What the template sees. */
  public record View(String title, Html body) {}

  private GuidePage() {}

  static SitePage of(Edition edition, Manual manual) {
    String title = manual.title().isEmpty() ? edition.word("staff-guide") : manual.title();
    return edition.page(
        Section.Apart.GUIDE,
        Addresses.guide(edition.lang(), edition.report().id()),
        "guide.ftlh",
        title,
        edition.word("staff-guide"),
        new View(title, manual.body()));
  }
}
