package reportsite.site;

import reportsite.model.Chapter;
import reportsite.model.Id;
import reportsite.model.Part;
import reportsite.text.Lang;

/** The only maker of addresses. They are permanent: made of ids, never of headings. */
public final class Addresses {

  private Addresses() {}

  /** The door of the site, which leads to the Chinese pages. */
  public static Address door() {
    return new Address("index.html");
  }

  public static Address stylesheet() {
    return new Address("assets/style.css");
  }

  public static Address icon() {
    return new Address("assets/icon.svg");
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

  public static Address figures(Lang lang, Id report) {
    return page(lang, report, "figures/index.html");
  }

  public static Address figure(Lang lang, Id report, Id figure) {
    return page(lang, report, "figures/" + figure + ".html");
  }

  public static Address part(Lang lang, Id report, Part part) {
    return page(lang, report, part.id() + "/index.html");
  }

  public static Address chapter(Lang lang, Id report, Part part, Chapter chapter) {
    return page(lang, report, part.id() + "/" + chapter.id() + ".html");
  }

  /** The report's full text. */
  public static Address text(Lang lang, Id report) {
    return page(lang, report, "text.html");
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

  private static Address page(Lang lang, Id report, String path) {
    return new Address(lang.code() + "/" + report + "/" + path);
  }
}
