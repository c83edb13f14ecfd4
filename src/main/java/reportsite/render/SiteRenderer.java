package reportsite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Strings;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Official;
import reportsite.model.report.Publication;
import reportsite.model.report.Released;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.output.OutputFile;
import reportsite.portal.Portal;
import reportsite.render.SiteFiles.Begun;
import reportsite.render.SiteFiles.Planned;
import reportsite.render.Templates.Links;
import reportsite.site.Drafts;
import reportsite.site.Site;
import reportsite.site.about.Door;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.ShareCard;
import reportsite.site.page.ShareCard.Shape;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.print.ShareCards;
import reportsite.text.Fingerprint;
import reportsite.text.Html;
import reportsite.text.Lang;
import reportsite.text.Memo;
import reportsite.text.UnfinishedWords;

/** Turns the planned site into files. */
public final class SiteRenderer {

  private static final Pattern EXTERNAL =
      Pattern.compile("(<a href=\"([^\"]*)\" rel=\"external\")([^>]*>.*?</a>)");

  private final TemplateFiles sources;
  private final Templates templates;
  private final Mode mode;
  private final Memo<Optional<Portal>, Map<String, OutputFile>> assets =
      new Memo<>(8, this::assets);

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
   * @param draft whether all of it is in draft, whatever the content says
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
    Drafts drafts = site.drafts();
    Supplier<String> common = once(() -> common(site, drafts));
    for (PlannedPage page : site.pages()) {
      files.add(
          new Planned(
              page.address().path(),
              page.narrates(),
              () -> begun(page.page(), site, drafts, common)));
    }
    files.addText("index.html", () -> door("door.ftlh", site));
    files.addText("404.html", () -> door("missing.ftlh", site));
    assets(publication).values().forEach(file -> files.add(file.path(), () -> file));
    for (Report report : publication.reports()) {
      ReportFiles.add(site, report, mode, files);
      for (Lang lang : Lang.values()) {
        addCards(site.edition(report, lang), publication.strings(), common, files);
      }
    }
    if (publication.hasSeveral()) {
      ReportFiles.addShared(site, mode, files);
    }
    String baseUrl = mode.baseUrl();
    if (baseUrl != null) {
      files.addText("sitemap.xml", () -> SiteMap.of(site.pages(), drafts, baseUrl));
    }
    files.addText("robots.txt", () -> robots(publication));
    Supplier<String> source =
        once(() -> Fingerprint.of(common.get(), publication, site.proof(), site.printed()));
    SiteFiles whole = files.build(source);
    Released.ever(publication.releases()).keySet().stream()
        .filter(path -> path.endsWith(".html") && !whole.paths().contains(path))
        .forEach(path -> files.addText(path, () -> withdrawn(path, site)));
    return files.build(source);
  }

  private void addCards(
      Edition edition, Strings strings, Supplier<String> common, SiteFiles.Builder files) {
    for (Figure figure : edition.report().figures()) {
      String path = Address.card(edition.report().id(), figure.id(), edition.lang()).path();
      files.add(
          new Planned(
              path,
              false,
              () -> {
                ShareCard card = ShareCards.of(edition, figure);
                return new Begun(
                    () -> Fingerprint.of(common.get(), card.lang(), card.view()),
                    () -> OutputFile.of(path, templates.card(card, strings) + "\n"));
              }));
    }
  }

  private Begun begun(SitePage page, Site site, Drafts drafts, Supplier<String> common) {
    Map<String, Object> model = model(page, site);
    return new Begun(
        () -> Fingerprint.of(common.get(), page.template(), page.lang(), model),
        () -> OutputFile.of(page.address().path(), text(page, model, site, drafts)));
  }

  /** A sum of all that pages and cards are made from beside what each has of its own. */
  private String common(Site site, Drafts drafts) {
    Publication publication = site.publication();
    return Fingerprint.of(
        sources,
        mode,
        publication.strings(),
        publication.official(),
        publication.portal(),
        drafts,
        LinkNames.words(publication));
  }

  private static Supplier<String> once(Supplier<String> work) {
    Memo<String, String> known = new Memo<>(1, any -> work.get());
    return () -> known.of("");
  }

  /**
   * What search engines may read: nothing where all is in draft. Of a site that is partly in draft
   * they have to read the pages to learn from them which; data files of a report in draft cannot
   * say that.
   */
  private String robots(Publication publication) {
    String baseUrl = mode.baseUrl();
    String root = baseUrl == null ? "/" : baseUrl.replaceFirst("^[a-z]+://[^/]*", "");
    List<Report> drafts =
        publication.reports().stream()
            .filter(report -> report.anyStage(Lang.ZH).or(report.anyStage(Lang.EN)) == Stage.DRAFT)
            .toList();
    String rules =
        drafts.size() == publication.reports().size()
            ? "Disallow: /\n"
            : "Allow: /\n"
                + drafts.stream()
                    .map(report -> "Disallow: " + root + "data/" + report.id() + "/\n")
                    .collect(Collectors.joining());
    String list = baseUrl == null ? "" : "Sitemap: " + baseUrl + "sitemap.xml\n";
    return "User-agent: *\n" + rules + list;
  }

  /** A page that stands beside the site, as it reads. */
  public String render(SitePage page, Site site) {
    return text(page, model(page, site), site, site.drafts());
  }

  /** All that the template of a page sees of it. */
  private Map<String, Object> model(SitePage page, Site site) {
    Map<String, Object> model = new TreeMap<>();
    model.put("frame", page.frame());
    model.put("view", page.view());
    if (mode.baseUrl() != null) {
      model.put("baseUrl", mode.baseUrl());
    }
    share(model, "shareWide", site.printed().shareCard(page.address(), Shape.WIDE));
    share(model, "shareSquare", site.printed().shareCard(page.address(), Shape.SQUARE));
    share(model, "shareTall", site.printed().ownCard(page.address(), Shape.TALL));
    addPortal(model, page.lang(), page.frame().root(), site.publication());
    List<Released> releases = site.publication().releases();
    if (!releases.isEmpty() && page.address().report() != null) {
      model.put("earlier", earlier(page, releases));
    }
    return model;
  }

  private String text(SitePage page, Map<String, Object> model, Site site, Drafts drafts) {
    Strings strings = site.publication().strings();
    Links links = links(site.publication(), href -> drafts.isToBeTold(page, href));
    String text =
        templates.render(page.template(), page.lang(), strings, model, links).strip() + "\n";
    text = leaving(text, site.publication(), page.lang());
    text = new LinkNames(site.publication(), page.address(), page.lang()).apart(text);
    return page.frame().draft() ? UnfinishedWords.marked(text) : text;
  }

  /** On a government's own site a link says that it leads to where no government answers. */
  private static String leaving(String text, Publication publication, Lang lang) {
    Official official = publication.official();
    if (official == null || !text.contains("rel=\"external\"")) {
      return text;
    }
    String words = Html.escape(publication.strings().get("official-leaves").in(lang));
    String form =
        "%s data-leaves=\"%s\"%s<small class=\"leaves\">"
            + (lang == Lang.ZH ? "（%s）" : " (%s)")
            + "</small>";
    return EXTERNAL
        .matcher(text)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    official.isForeign(link.group(2))
                        ? form.formatted(link.group(1), words, link.group(3), words)
                        : link.group()));
  }

  /** A page as it was in a release. */
  public record Earlier(String name, String date, String when, String href) {}

  /** Every release in which a page was new or changed, the newest first. */
  private static List<Earlier> earlier(SitePage page, List<Released> releases) {
    List<Earlier> all = new ArrayList<>();
    String path = page.address().path();
    for (Released one : releases) {
      if (one.holds(path)) {
        all.add(
            0,
            new Earlier(
                one.name(),
                one.date().toString(),
                Edition.date(one.date(), page.lang()),
                page.address().to(Address.file(one.address(path)))));
      }
    }
    return all;
  }

  private static void share(Map<String, Object> model, String key, @Nullable Address card) {
    if (card != null) {
      model.put(key, card.path());
    }
  }

  /** The first page of the site, or the one for addresses that it has not, in both languages. */
  private String door(String template, Site site) {
    Map<String, Object> model = new TreeMap<>();
    model.put("view", Door.of(site.publication()));
    if (mode.baseUrl() != null) {
      model.put("baseUrl", mode.baseUrl());
    }
    Strings strings = site.publication().strings();
    Links links = links(site.publication(), href -> false);
    boolean isAnywhere = template.equals("missing.ftlh");
    String baseUrl = mode.baseUrl();
    if (!isAnywhere || baseUrl != null) {
      String root = isAnywhere ? Objects.requireNonNull(baseUrl) : "";
      addPortal(model, Lang.ZH, root, site.publication());
    }
    String text = templates.render(template, Lang.ZH, strings, model, links).strip() + "\n";
    return leaving(text, site.publication(), Lang.ZH);
  }

  /**
   * What stands where a released page stood that the site has no longer: the way to it as it was.
   */
  private String withdrawn(String path, Site site) {
    Released last = Objects.requireNonNull(Released.ever(site.publication().releases()).get(path));
    Map<String, Object> model = new TreeMap<>();
    model.put("root", "../".repeat(path.split("/", -1).length - 1));
    model.put("path", path);
    model.put("title", site.publication().title());
    model.put("name", last.name());
    model.put("href", last.address(path));
    Lang lang = path.startsWith("en/") ? Lang.EN : Lang.ZH;
    addPortal(model, lang, String.valueOf(model.get("root")), site.publication());
    Links links = links(site.publication(), href -> false);
    Strings strings = site.publication().strings();
    String text = templates.render("withdrawn.ftlh", lang, strings, model, links).strip() + "\n";
    return leaving(text, site.publication(), lang);
  }

  private Links links(Publication publication, Predicate<String> leadToDraft) {
    return new Links(leadToDraft, address -> asset(publication, address));
  }

  /** Where a file stands, by the address that templates have for it. */
  private String asset(Publication publication, String address) {
    int name = address.lastIndexOf("assets/");
    OutputFile file = name < 0 ? null : assets(publication).get(address.substring(name));
    return file == null ? address : address.substring(0, name) + file.path();
  }

  private Map<String, OutputFile> assets(Publication publication) {
    return assets.of(Optional.ofNullable(publication.portal()));
  }

  /**
   * The header and footer of the portal around a page.
   *
   * @param sources the hosts that it loads pictures from, as the page's policy has them
   */
  public record PortalView(Portal.Shown header, Portal.Shown footer, String sources) {}

  /**
   * @param root of the site, as seen from the page
   */
  private void addPortal(
      Map<String, Object> model, Lang lang, String root, Publication publication) {
    Portal portal = publication.portal();
    if (portal != null) {
      UnaryOperator<String> asset = address -> asset(publication, address);
      String sources =
          portal.loaded().stream().map(host -> " https://" + host).collect(Collectors.joining());
      model.put(
          "portal",
          new PortalView(
              portal.header(lang, root, asset), portal.footer(lang, root, asset), sources));
    }
  }

  /**
   * What pages load, by the addresses that templates have for it. On the web it stands in a folder
   * named by all that is in it: what a browser keeps of an address is never out of date.
   */
  private Map<String, OutputFile> assets(Optional<Portal> portal) {
    Map<String, byte[]> ofPortal = portal.map(Portal::pictures).orElse(Map.of());
    Map<String, String> texts = new TreeMap<>();
    StyleSheets.of(sources, portal.map(Portal::styles).orElse(null))
        .forEach((name, css) -> texts.put(name + ".css", StyleSheets.small(css)));
    texts.put("filter.js", sources.text("filter.js"));
    texts.put("search.js", script("search.js"));
    texts.put("reader.js", script("reader.js"));
    texts.put("icon.svg", sources.text("icon.svg"));
    Object all = ofPortal.isEmpty() ? texts : List.of(texts, ofPortal);
    String sum = Fingerprint.of(all).substring(0, 8);
    Map<String, OutputFile> files = new TreeMap<>();
    ofPortal.forEach(
        (name, bytes) -> {
          String address = Portal.pictureAsset(name);
          files.put(address, OutputFile.of(address.replace("/", "/" + sum + "/"), bytes));
        });
    texts.forEach(
        (name, text) ->
            files.put("assets/" + name, OutputFile.of("assets/" + sum + "/" + name, text)));
    return files;
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
    static String of(List<PlannedPage> pages, Drafts drafts, String baseUrl) {
      StringBuilder out =
          new StringBuilder(
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
              xmlns:xhtml="http://www.w3.org/1999/xhtml">
              """);
      for (PlannedPage page : pages) {
        if (page.isDraft()) {
          continue;
        }
        String here = Html.escape(baseUrl + page.address().path());
        String otherPath = page.address().in(page.lang().other()).path();
        String other = Html.escape(baseUrl + otherPath);
        out.append("<url><loc>").append(here).append("</loc>");
        out.append(alternate(page.lang().tag(), here));
        out.append(
            drafts.paths().contains(otherPath) ? "" : alternate(page.lang().other().tag(), other));
        out.append("</url>\n");
      }
      return out.append("</urlset>\n").toString();
    }

    private static String alternate(String lang, String href) {
      return "<xhtml:link rel=\"alternate\" hreflang=\"" + lang + "\" href=\"" + href + "\"/>";
    }
  }
}
