package reportsite.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Chain;
import reportsite.model.ChartSpec;
import reportsite.model.Id;
import reportsite.model.Publication;
import reportsite.model.Report;
import reportsite.output.OutputFile;
import reportsite.output.OutputFiles;
import reportsite.site.Address;
import reportsite.site.Addresses;
import reportsite.site.Printed;
import reportsite.site.ShareCard.Shape;
import reportsite.site.Site;
import reportsite.site.SitePage;
import reportsite.text.Lang;

/** Turns the planned site into files. */
public final class SiteRenderer {

  private final Path folder;
  private final Mode mode;

  /**
   * @param folder the template folder
   */
  public SiteRenderer(Path folder, Mode mode) {
    this.folder = folder;
    this.mode = mode;
  }

  /**
   * How the site is to be published.
   *
   * @param baseUrl where it will stand, ending in a slash; null when that is not known
   * @param draft whether it is marked as a draft
   */
  public record Mode(@Nullable String baseUrl, boolean draft) {}

  /**
   * Every file of the site.
   *
   * @param more files that are published with the pages as they are
   */
  public OutputFiles render(Site site, List<OutputFile> more) throws IOException {
    Publication publication = site.publication();
    Templates templates = new Templates(folder, publication.strings());
    List<OutputFile> files = new ArrayList<>();
    files.addAll(
        site.pages().parallelStream().map(page -> page(templates, page, site.printed())).toList());
    files.add(door(templates, publication));
    String styles =
        read("style.css")
            + "\n/* charts.css: drawings */\n"
            + Site.chartStyles()
            + "\n/* poster.css: drawing */\n"
            + Site.posterStyles();
    StyleSheets.cut(styles)
        .forEach((name, css) -> files.add(OutputFile.of(Addresses.stylesheet(name).path(), css)));
    files.add(OutputFile.of(Addresses.filterScript().path(), read("filter.js")));
    files.add(OutputFile.of(Addresses.searchScript().path(), script("search.js")));
    files.add(OutputFile.of(Addresses.printStyles().path(), read("print.css")));
    files.add(OutputFile.of(Addresses.readerScript().path(), script("reader.js")));
    files.add(OutputFile.of(Addresses.icon().path(), read("icon.svg")));
    for (Report report : publication.reports()) {
      files.addAll(data(publication, report));
      files.addAll(posters(publication, report));
    }
    if (mode.baseUrl() != null) {
      files.add(OutputFile.of("sitemap.xml", SiteMap.of(site.pages(), mode.baseUrl())));
    }
    files.add(OutputFile.of("robots.txt", robots()));
    files.addAll(more);
    return OutputFiles.of(files);
  }

  /** What search engines may read: all of a published site, nothing of a draft. */
  private String robots() {
    String rule = mode.draft() ? "Disallow: /\n" : "Allow: /\n";
    String list = mode.baseUrl() == null ? "" : "Sitemap: " + mode.baseUrl() + "sitemap.xml\n";
    return "User-agent: *\n" + rule + list;
  }

  private OutputFile page(Templates templates, SitePage page, Printed printed) {
    Map<String, Object> model = new TreeMap<>();
    model.put("frame", page.frame());
    model.put("view", page.view());
    model.put("draft", mode.draft());
    if (mode.baseUrl() != null) {
      model.put("baseUrl", mode.baseUrl());
      share(model, "shareWide", printed.shareCard(page.address(), Shape.WIDE));
      share(model, "shareSquare", printed.shareCard(page.address(), Shape.SQUARE));
    }
    String html = templates.render(page.template(), page.lang(), model);
    return OutputFile.of(page.address().path(), html.strip() + "\n");
  }

  private static void share(Map<String, Object> model, String key, @Nullable Address card) {
    if (card != null) {
      model.put(key, card.path());
    }
  }

  private static OutputFile door(Templates templates, Publication publication) {
    Address door = Addresses.door();
    Id newest = publication.reports().get(0).id();
    boolean single = publication.reports().size() == 1;
    Map<String, Object> model = new TreeMap<>();
    model.put("title", publication.title().zh());
    model.put(
        "href", door.to(single ? Addresses.home(Lang.ZH, newest) : Addresses.reports(Lang.ZH)));
    model.put(
        "hrefEn", door.to(single ? Addresses.home(Lang.EN, newest) : Addresses.reports(Lang.EN)));
    return OutputFile.of(door.path(), templates.render("door.ftlh", Lang.ZH, model));
  }

  /** A script without its comments and indents, which readers would have to load. */
  private String script(String file) throws IOException {
    return read(file).replaceAll("(?m)^ *//.*\\R|^ +", "");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static List<OutputFile> data(Publication publication, Report report) {
    DataTable table = new FigureTable(publication, report).table();
    List<OutputFile> files = new ArrayList<>();
    files.add(dataFile(report, "figures.csv", table.csv()));
    files.add(dataFile(report, "figures.json", table.json()));
    files.add(
        OutputFile.of(
            Addresses.searchData(report.id()).path(), SearchData.of(publication, report)));
    DataTable commitments = CommitmentTable.of(report);
    files.add(dataFile(report, "commitments.csv", commitments.csv()));
    files.add(dataFile(report, "commitments.json", commitments.json()));
    DataTable projects = ProjectTable.of(report);
    files.add(dataFile(report, "projects.csv", projects.csv()));
    files.add(dataFile(report, "projects.json", projects.json()));
    Chain.to(report, publication).ifPresent(chain -> files.addAll(chain(report, chain)));
    files.add(dataFile(report, "passages.json", TextData.passages(report)));
    files.add(dataFile(report, "terms.json", TextData.terms(report)));
    files.add(dataFile(report, "report.txt", report.source().text()));
    files.add(dataFile(report, "datapackage.json", DataPackage.of(report, publication)));
    files.addAll(new FigureFiles(publication, report).all());
    for (Lang lang : Lang.values()) {
      Site.countFile(publication, report, lang)
          .map(svg -> OutputFile.of(Site.countAddress(report, lang).path(), svg))
          .ifPresent(files::add);
    }
    for (ChartSpec chart : report.charts()) {
      for (Lang lang : Lang.values()) {
        files.add(
            OutputFile.of(
                Addresses.chartFile(lang, report.id(), chart.id()).path(),
                Site.chartFile(publication, report, chart, lang)));
      }
    }
    return files;
  }

  /** What became of the promises of the report before. */
  private static List<OutputFile> chain(Report report, Chain chain) {
    DataTable table = ChainTable.of(chain);
    return List.of(
        dataFile(report, "promise-chain.csv", table.csv()),
        dataFile(report, "promise-chain.json", table.json()));
  }

  /** The one page to share in both languages, where the report has one. */
  private List<OutputFile> posters(Publication publication, Report report) {
    return report.selection().poster() == null
        ? List.of()
        : Stream.of(Lang.values())
            .map(
                lang ->
                    OutputFile.of(
                        Addresses.posterFile(lang, report.id()).path(),
                        Site.posterFile(publication, report, lang, mode.baseUrl())))
            .toList();
  }

  private static OutputFile dataFile(Report report, String name, String text) {
    return OutputFile.of(
        Addresses.dataFile(report.id(), name).path(), text.getBytes(StandardCharsets.UTF_8));
  }
}
