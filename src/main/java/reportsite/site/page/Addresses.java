package reportsite.site.page;

import java.util.Locale;
import reportsite.model.Id;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.text.Lang;

/** The only maker of addresses. They are permanent: made of ids, never of headings. */
public final class Addresses {

  private Addresses() {}

  /** The door of the site, which leads to the Chinese pages. */
  public static Address door() {
    return new Address("index.html");
  }

  /**
   * Rules of style.
   *
   * @param name {@code style} for every page, others for pages that need them
   */
  public static Address stylesheet(String name) {
    return new Address("assets/" + name + ".css");
  }

  /** The script of the reading aids. */
  public static Address readerScript() {
    return new Address("assets/reader.js");
  }

  public static Address icon() {
    return new Address("assets/icon.svg");
  }

  /** The script that filters the list of commitments in place. */
  public static Address filterScript() {
    return new Address("assets/filter.js");
  }

  /** The script that searches. */
  public static Address searchScript() {
    return new Address("assets/search.js");
  }

  /** The list of reports. */
  public static Address reports(Lang lang) {
    return new Address(lang.code() + "/index.html");
  }

  public static Address home(Lang lang, Id report) {
    return page(lang, report, "index.html");
  }

  public static Address targets(Lang lang, Id report) {
    return page(lang, report, "targets.html");
  }

  /** What became of the promises of the report before. */
  public static Address chain(Lang lang, Id report) {
    return page(lang, report, "earlier-promises.html");
  }

  public static Address figures(Lang lang, Id report) {
    return page(lang, report, "figures/index.html");
  }

  public static Address figure(Lang lang, Id report, Id figure) {
    return page(lang, report, "figures/" + figure + ".html");
  }

  /** A figure as other sites show it within their pages. */
  public static Address embed(Lang lang, Id report, Id figure) {
    return page(lang, report, "embed/" + figure + ".html");
  }

  public static Address part(Lang lang, Id report, Part part) {
    return page(lang, report, part.id() + "/index.html");
  }

  public static Address chapter(Lang lang, Id report, Part part, Chapter chapter) {
    return page(lang, report, part.id() + "/" + chapter.id() + ".html");
  }

  /** All commitments. */
  public static Address commitments(Lang lang, Id report) {
    return page(lang, report, "commitments/index.html");
  }

  public static Address commitment(Lang lang, Id report, Id commitment) {
    return page(lang, report, "commitments/" + commitment + ".html");
  }

  /**
   * The commitments that share something.
   *
   * @param facet such as {@code area} or {@code due}
   * @param value what they share, as an id
   */
  public static Address commitmentsBy(Lang lang, Id report, String facet, String value) {
    return page(lang, report, "commitments/by-" + facet + "/" + value + ".html");
  }

  /** Everything that promises name. */
  public static Address subjects(Lang lang, Id report) {
    return page(lang, report, "subjects/index.html");
  }

  /** What is promised for one of them. */
  public static Address subject(Lang lang, Id report, Id subject) {
    return page(lang, report, "subjects/" + subject + ".html");
  }

  public static Address projects(Lang lang, Id report) {
    return page(lang, report, "projects.html");
  }

  /** The words that need explaining. */
  public static Address terms(Lang lang, Id report) {
    return page(lang, report, "terms.html");
  }

  /** What was verified and what does not add up. */
  public static Address checks(Lang lang, Id report) {
    return page(lang, report, "checks.html");
  }

  /** What a reader would want and the report does not give. */
  public static Address notStated(Lang lang, Id report) {
    return page(lang, report, "not-stated.html");
  }

  /** The report's full text in both languages, side by side. */
  public static Address bothTexts(Lang lang, Id report) {
    return page(lang, report, "text-both.html");
  }

  /** The report's full text in the language of the pages. */
  public static Address text(Lang lang, Id report) {
    return page(lang, report, "text.html");
  }

  /** The report's full text in large type, which needs no script. */
  public static Address largeText(Lang lang, Id report) {
    return page(lang, report, "text-large.html");
  }

  /** Large text, colours, reading aloud. */
  public static Address reading(Lang lang, Id report) {
    return page(lang, report, "reading.html");
  }

  /** The accessibility statement. */
  public static Address access(Lang lang, Id report) {
    return page(lang, report, "access.html");
  }

  /** What staff still have to do; stands in previews only. */
  public static Address staff(Lang lang, Id report) {
    return page(lang, report, "staff.html");
  }

  /** How staff do their work; stands in previews only. */
  public static Address guide(Lang lang, Id report) {
    return page(lang, report, "guide.html");
  }

  /** Where everything can be looked up by its words. */
  public static Address search(Lang lang, Id report) {
    return page(lang, report, "search.html");
  }

  /** What the search looks through, the same for both languages. */
  public static Address searchData(Id report) {
    return dataFile(report, "search.js");
  }

  public static Address data(Lang lang, Id report) {
    return page(lang, report, "data.html");
  }

  public static Address about(Lang lang, Id report) {
    return page(lang, report, "about.html");
  }

  /** A file for machines and spreadsheets, the same for both languages. */
  public static Address dataFile(Id report, String name) {
    return new Address("data/" + report + "/" + name);
  }

  /** A chart to keep: a drawing that stands alone. */
  public static Address chartFile(Lang lang, Id report, Id chart) {
    return dataFile(report, "charts/" + chart + "." + lang.code() + ".svg");
  }

  /** The whole report with its ledger as one document. */
  public static Address book(Lang lang, Id report) {
    return new Address("editions/" + report + "/" + report + "." + lang.code() + ".pdf");
  }

  /** The picture that goes with a page of a report when its link is shared. */
  public static Address shareCard(Address page, ShareCard.Shape shape) {
    String[] steps = page.path().split("/", 3);
    String name = steps[2].replaceFirst("\\.html$", "").replace('/', '-');
    String suffix = shape.name().toLowerCase(Locale.ROOT);
    return new Address(
        "editions/" + steps[1] + "/share/" + name + "." + steps[0] + "." + suffix + ".png");
  }

  /** The one page to share as a picture. */
  public static Address posterPicture(Lang lang, Id report) {
    return new Address("editions/" + report + "/poster." + lang.code() + ".png");
  }

  /** One figure for machines. */
  public static Address figureData(Id report, Id figure) {
    return dataFile(report, "figures/" + figure + ".json");
  }

  /** The one page to share, with the same content as text. */
  public static Address poster(Lang lang, Id report) {
    return page(lang, report, "poster.html");
  }

  /** The one page to share as a drawing that stands alone. */
  public static Address posterFile(Lang lang, Id report) {
    return dataFile(report, "poster." + lang.code() + ".svg");
  }

  private static Address page(Lang lang, Id report, String path) {
    return new Address(lang.code() + "/" + report + "/" + path);
  }
}
