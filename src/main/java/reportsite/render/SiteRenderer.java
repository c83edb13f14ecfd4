package reportsite.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Strings;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.Site;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.PageKind;
import reportsite.site.page.ShareCard.Shape;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.print.ShareCards;
import reportsite.text.Html;
import reportsite.text.Lang;

/** Turns the planned site into files. */
public final class SiteRenderer {

  private final TemplateFiles sources;
  private final Templates templates;
  private final Mode mode;

  /**
   * @param sources the template folder
   */
  public SiteRenderer(TemplateFiles sources, Mode mode) {
    this.sources = sources;
    this.templates = new Templates(sources);
    this.mode = mode;
  }

  /**
   * How the site is to be published.
   *
   * @param baseUrl where it will stand, ending in a slash; null when that is not known
   * @param draft whether it is marked as a draft
   */
  public record Mode(@Nullable String baseUrl, boolean draft) {}

  /** The template folder that it was made with. */
  public TemplateFiles sources() {
    return sources;
  }

  /** Every file of the site, none made yet. */
  public SiteFiles files(Site site) {
    Publication publication = site.publication();
    SiteFiles.Builder files = new SiteFiles.Builder();
    for (PlannedPage page : site.pages()) {
      files.addText(page.address().path(), () -> page(page, site));
    }
    files.addText("index.html", () -> door(publication));
    addAssets(files);
    for (Report report : publication.reports()) {
      ReportFiles.add(site, report, mode, files);
      for (Lang lang : Lang.values()) {
        addCards(site.edition(report, lang), publication.strings(), files);
      }
    }
    String baseUrl = mode.baseUrl();
    if (baseUrl != null) {
      files.addText("sitemap.xml", () -> SiteMap.of(site.pages(), baseUrl));
    }
    files.addText("robots.txt", this::robots);
    return files.build();
  }

  private void addCards(Edition edition, Strings strings, SiteFiles.Builder files) {
    for (Figure figure : edition.report().figures()) {
      files.addText(
          Address.card(edition.report().id(), figure.id(), edition.lang()).path(),
          () -> templates.card(ShareCards.of(edition, figure), strings) + "\n");
    }
  }

  /** What search engines may read: all of a published site, nothing of a draft. */
  private String robots() {
    String rule = mode.draft() ? "Disallow: /\n" : "Allow: /\n";
    String list = mode.baseUrl() == null ? "" : "Sitemap: " + mode.baseUrl() + "sitemap.xml\n";
    return "User-agent: *\n" + rule + list;
  }

  /** A page that stands beside the site, as it reads. */
  public String render(SitePage page, Site site) {
    Map<String, Object> model = new TreeMap<>();
    model.put("frame", page.frame());
    model.put("view", page.view());
    model.put("draft", mode.draft());
    if (mode.baseUrl() != null) {
      model.put("baseUrl", mode.baseUrl());
      share(model, "shareWide", site.printed().shareCard(page.address(), Shape.WIDE));
      share(model, "shareSquare", site.printed().shareCard(page.address(), Shape.SQUARE));
    }
    Strings strings = site.publication().strings();
    return templates.render(page.template(), page.lang(), strings, model).strip() + "\n";
  }

  private String page(PlannedPage planned, Site site) {
    return render(planned.page(), site);
  }

  private static void share(Map<String, Object> model, String key, @Nullable Address card) {
    if (card != null) {
      model.put(key, card.path());
    }
  }

  private String door(Publication publication) {
    Id newest = publication.reports().get(0).id();
    // The list of reports says nothing where there is one.
    PageKind first = publication.reports().size() == 1 ? PageKind.HOME : PageKind.REPORTS;
    Map<String, Object> model = new TreeMap<>();
    model.put("title", publication.title().zh());
    model.put("href", first.at(Lang.ZH, newest).path());
    model.put("hrefEn", first.at(Lang.EN, newest).path());
    return templates.render("door.ftlh", Lang.ZH, publication.strings(), model);
  }

  private void addAssets(SiteFiles.Builder files) {
    StyleSheets.of(sources)
        .forEach(
            (name, rules) ->
                files.addText("assets/" + name + ".css", () -> StyleSheets.small(rules)));
    files.addText("assets/filter.js", () -> sources.text("filter.js"));
    files.addText("assets/search.js", () -> script("search.js"));
    files.addText("assets/reader.js", () -> script("reader.js"));
    files.addText("assets/icon.svg", () -> sources.text("icon.svg"));
  }

  /** A script without its comments and indents, which readers would have to load. */
  private String script(String file) {
    return sources.text(file).replaceAll("(?m)^ *//.*\\R|^ +", "");
  }

  /** The list of pages for search engines, each with its other language. */
  static final class SiteMap {

    private SiteMap() {}

    /**
     * @param baseUrl where the site will stand, ending in a slash
     */
    static String of(List<PlannedPage> pages, String baseUrl) {
      StringBuilder out =
          new StringBuilder(
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
              xmlns:xhtml="http://www.w3.org/1999/xhtml">
              """);
      for (PlannedPage page : pages) {
        String here = Html.escape(baseUrl + page.address().path());
        String other = Html.escape(baseUrl + page.address().in(page.lang().other()).path());
        out.append("<url><loc>").append(here).append("</loc>");
        out.append(alternate(page.lang().tag(), here));
        out.append(alternate(page.lang().other().tag(), other)).append("</url>\n");
      }
      return out.append("</urlset>\n").toString();
    }

    private static String alternate(String lang, String href) {
      return "<xhtml:link rel=\"alternate\" hreflang=\"" + lang + "\" href=\"" + href + "\"/>";
    }
  }
}
