package reportsite.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Official;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage.Release;
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules;
import reportsite.output.audit.AuditRules.Around;
import reportsite.output.audit.AuditRules.Government;
import reportsite.output.audit.AuditRules.NumeralFinder.TextRange;
import reportsite.portal.Portal;
import reportsite.press.Editions.EditionSet;
import reportsite.render.SiteFiles;
import reportsite.render.SiteFiles.Begun;
import reportsite.render.SiteFiles.Planned;
import reportsite.render.SiteRenderer;
import reportsite.site.Site;
import reportsite.site.about.InspectionPage;
import reportsite.site.ledger.CorrectionsPage;
import reportsite.site.page.Labels;
import reportsite.site.page.OfficialMarks;
import reportsite.site.page.Printed;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Parallel;

/**
 * A site that the checks have passed, for those who write it and those who show it: its files are
 * made when somebody asks for them.
 */
public final class BuildResult {

  private final Publication publication;
  private final Site site;
  private final BuildReport report;
  private final SiteRenderer renderer;
  private final SiteFiles files;
  private final List<OutputFile> more;
  private final EditionSet printed;
  private final List<OutputFile> frozen;
  private final Map<String, OutputFile> made = new ConcurrentHashMap<>();

  private BuildResult(
      Publication publication,
      Site site,
      BuildReport report,
      SiteRenderer renderer,
      EditionSet printed,
      List<OutputFile> frozen) {
    this.publication = publication;
    this.site = site;
    this.report = report;
    this.renderer = renderer;
    this.files = renderer.files(site);
    this.printed = printed;
    this.frozen = List.copyOf(frozen);
    this.more =
        Stream.concat(printed.files().stream(), Stream.of(report.file(site.pages().size())))
            .toList();
  }

  /**
   * Plans the site of a publication that is right.
   *
   * @param editions the PDFs and pictures that go with the pages
   * @param frozen the files of its releases
   */
  public static BuildResult of(
      Publication publication,
      BuildReport report,
      EditionSet editions,
      SiteRenderer renderer,
      List<OutputFile> frozen) {
    Site site = Site.plan(publication, report.proof(), new Printed(editions.sizes()));
    return new BuildResult(publication, site, report, renderer, editions, frozen);
  }

  /** The same site as if nothing had been released: what a release freezes. */
  public BuildResult unreleased() {
    return of(publication.unreleased(), report, printed, renderer, List.of());
  }

  public Site site() {
    return site;
  }

  public Publication publication() {
    return publication;
  }

  public BuildReport report() {
    return report;
  }

  public SiteRenderer renderer() {
    return renderer;
  }

  /** The files that are made of pages and records. */
  public SiteFiles files() {
    return files;
  }

  /** The files that are published beside them as they are. */
  public List<OutputFile> more() {
    return more;
  }

  /** Where files stand, the manifest and the sums among them, no two at one place. */
  public Set<String> paths() {
    List<String> paths = new ArrayList<>(files.paths());
    more.forEach(file -> paths.add(file.path()));
    frozen.forEach(file -> paths.add(file.path()));
    paths.add(Manifest.PATH);
    paths.add(Manifest.SUMS);
    OutputFile.requirePlaces(paths);
    return Set.copyOf(paths);
  }

  /**
   * Gives the files at these paths to be made beside each other, in no order, and keeps none of
   * them; those two are none of them.
   */
  void each(Predicate<String> paths, Consumer<Planned> taker) {
    Stream<Planned> others =
        more.stream()
            .map(file -> new Planned(file.path(), true, () -> new Begun(null, () -> file)));
    Parallel.forEach(
        Stream.concat(files.all(), others).filter(file -> paths.test(file.path())).toList(), taker);
  }

  /** The files of releases, which were looked at when they were made. */
  List<OutputFile> frozen() {
    return frozen;
  }

  /** The file at a path; null where the site has none. */
  public @Nullable OutputFile at(String path) {
    OutputFile known = made.get(path);
    if (known != null) {
      return known;
    }
    OutputFile file = files.at(path);
    if (file == null) {
      file = more.stream().filter(one -> one.path().equals(path)).findFirst().orElse(null);
    }
    if (file != null) {
      made.put(path, file);
    }
    return file;
  }

  /**
   * What the audit of the finished pages has to know.
   *
   * @param baseUrl where the site will be published; null if that is not said
   * @param before is done before every text that is looked at, and may break it off
   */
  public AuditRules rules(@Nullable String baseUrl, Runnable before) {
    Map<Lang, List<String>> names = new EnumMap<>(Lang.class);
    Map<Lang, Map<String, Set<String>>> renderings = new EnumMap<>(Lang.class);
    Map<Lang, Map<String, Set<String>>> sizes = new EnumMap<>(Lang.class);
    for (Lang lang : Lang.values()) {
      names.put(lang, names(lang));
      renderings.put(lang, wordings(lang, Labels::readings));
      sizes.put(lang, wordings(lang, Labels::sizes));
    }
    return new AuditRules(
        baseUrl,
        (text, lang) -> {
          before.run();
          return quantities(text, lang);
        },
        names,
        renderings,
        sizes,
        BuildResult::areFalls,
        CorrectionsPage.texts(site.editions()),
        site.drafts().paths(),
        government(),
        portal());
  }

  private @Nullable Around portal() {
    Portal portal = site.publication().portal();
    return portal == null ? null : new Around(portal.root(), portal.hosts());
  }

  /** What inspectors of government sites ask, as lines; none where the site is no government's. */
  public List<Bilingual> inspection() {
    return site.publication().official() == null ? List.of() : InspectionPage.lines(site.points());
  }

  /** The same as a page for staff, where the site is a government's own. */
  public SitePage inspection(Report of, Lang lang) {
    return site.inspection(of, lang);
  }

  /** What a government's own site has to bear; null for any other. */
  private @Nullable Government government() {
    Official official = site.publication().official();
    if (official == null) {
      return null;
    }
    Map<Lang, String> names = new EnumMap<>(Lang.class);
    Map<Lang, List<String>> foot = new EnumMap<>(Lang.class);
    for (Lang lang : Lang.values()) {
      names.put(lang, official.name().in(lang));
      foot.put(
          lang,
          List.of(
              official.host().in(lang),
              official.operator().in(lang),
              official.code(),
              official.icp(),
              official.police()));
    }
    Map<String, String> dates = new TreeMap<>();
    for (PlannedPage page : site.pages()) {
      Release release =
          Optional.ofNullable(page.address().report())
              .flatMap(site.publication()::report)
              .orElse(site.publication().front())
              .heading()
              .released();
      if (OfficialMarks.isArticle(page.kind())) {
        String time = release == null || page.isDraft() ? "" : OfficialMarks.time(release);
        dates.put(page.address().path(), time);
      }
    }
    List<String> links =
        List.of(
            "https://beian.miit.gov.cn/",
            "https://beian.mps.gov.cn/",
            official.mark(),
            official.errors());
    return new Government(
        names, official.domain(), official.code(), foot, links, dates, official::isForeign);
  }

  private static List<TextRange> quantities(String text, Lang lang) {
    return Notation.numerals(text, lang).stream()
        .filter(Numeral::isQuantity)
        .map(numeral -> new TextRange(numeral.start(), numeral.end()))
        .toList();
  }

  private static boolean areFalls(String text, TextRange number, Lang lang) {
    return Directions.tellFall(text, number.start(), number.end(), lang);
  }

  private List<String> names(Lang lang) {
    return site.publication().reports().stream()
        .flatMap(report -> report.names().stream())
        .map(name -> name.text().in(lang))
        .distinct()
        .toList();
  }

  /** By id; where two reports use one id, what either of them says. */
  private Map<String, Set<String>> wordings(
      Lang lang, BiFunction<Labels, Figure, List<String>> wordings) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (Report report : site.publication().reports()) {
      for (Figure figure : report.figures()) {
        all.computeIfAbsent(figure.id().text(), id -> new TreeSet<>())
            .addAll(wordings.apply(site.edition(report, lang).labels(), figure));
      }
    }
    return all;
  }
}
