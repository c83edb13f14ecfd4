package reportsite.site;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart;
import reportsite.chart.ink.Styles;
import reportsite.markdown.Manual;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.notation.Direction;
import reportsite.notation.Style;
import reportsite.site.about.AboutPage;
import reportsite.site.about.ReadingPage;
import reportsite.site.about.ReadingPage.AccessPage;
import reportsite.site.about.ReportsPage;
import reportsite.site.about.StaffPage;
import reportsite.site.about.StaffPage.GuidePage;
import reportsite.site.about.StaffPage.OpenNumeral;
import reportsite.site.chapter.ChapterPages;
import reportsite.site.chapter.ChapterPages.PartPages;
import reportsite.site.chapter.HomePage;
import reportsite.site.figure.ChartBuilder;
import reportsite.site.figure.FigureSentence;
import reportsite.site.ledger.ChecksPage;
import reportsite.site.ledger.DataPage;
import reportsite.site.ledger.EmbedPages;
import reportsite.site.ledger.FigureIndexPage;
import reportsite.site.ledger.FigurePages;
import reportsite.site.ledger.NotStatedPage;
import reportsite.site.ledger.TargetsPage;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Printed;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;
import reportsite.site.print.PosterPage;
import reportsite.site.promise.ChainPage;
import reportsite.site.promise.CommitmentIndexPage;
import reportsite.site.promise.CommitmentIndexPage.CommitmentFacetPages;
import reportsite.site.promise.CommitmentPages;
import reportsite.site.promise.ProjectsPage;
import reportsite.site.promise.PromiseCounts;
import reportsite.site.promise.SubjectPages;
import reportsite.site.promise.SubjectPages.SubjectIndexPage;
import reportsite.site.search.SearchEntries;
import reportsite.site.search.SearchEntry;
import reportsite.site.search.SearchPage;
import reportsite.site.term.Sentence;
import reportsite.site.term.TermsPage;
import reportsite.site.text.TextPages;
import reportsite.text.Lang;

/** The whole site as a value: every page planned, no two at one address. */
public record Site(Publication publication, List<PlannedPage> pages, Printed printed) {

  public Site {
    pages = List.copyOf(pages);
    Set<Address> taken = new HashSet<>();
    for (PlannedPage page : pages) {
      if (!taken.add(page.address())) {
        throw new IllegalStateException("two pages at " + page.address().path());
      }
    }
  }

  /**
   * Plans every page of a publication that the checks have passed.
   *
   * @param printed the editions that the pages can lead to
   */
  public static Site plan(Publication publication, Proof proof, Printed printed) {
    List<PageProducer> producers =
        List.of(
            new HomePage(proof),
            new PosterPage(printed),
            new PartPages(),
            new ChapterPages(),
            new TargetsPage(),
            new ChainPage(),
            new FigureIndexPage(),
            new FigurePages(),
            new EmbedPages(),
            new CommitmentIndexPage(),
            new CommitmentFacetPages(),
            new CommitmentPages(),
            new SubjectIndexPage(),
            new SubjectPages(),
            new ProjectsPage(),
            new TextPages(),
            new TermsPage(),
            new SearchPage(),
            new DataPage(printed),
            new ChecksPage(proof),
            new NotStatedPage(),
            new AboutPage(proof),
            new ReadingPage(),
            new AccessPage());
    List<Edition> editions =
        publication.reports().stream()
            .flatMap(
                report ->
                    Arrays.stream(Lang.values())
                        .map(lang -> new Edition(publication, report, lang)))
            .toList();
    Stream<PlannedPage> pages =
        editions.stream()
            .flatMap(edition -> producers.stream().flatMap(producer -> producer.pages(edition)));
    return new Site(
        publication, Stream.concat(pages, ReportsPage.pages(publication)).toList(), printed);
  }

  /**
   * The work list of the staff for one report, which stands beside the site.
   *
   * @param numerals those of the report that no figure quotes
   * @param folder of the project, as editors name it
   * @param guide where the staff's guide stands; null where the project has none
   */
  public static SitePage staff(
      Publication publication,
      Report report,
      Lang lang,
      List<OpenNumeral> numerals,
      String folder,
      @Nullable Address guide) {
    return StaffPage.of(new Edition(publication, report, lang), numerals, folder, guide);
  }

  /**
   * The staff's guide, which stands beside the site as well.
   *
   * @param text in Markdown
   */
  public static SitePage guide(Publication publication, Report report, Lang lang, String text) {
    return GuidePage.of(new Edition(publication, report, lang), Manual.parse(text));
  }

  /** How a figure reads wherever it stands in a language. */
  public static List<String> readings(
      Publication publication, Report report, Figure figure, Lang lang) {
    Labels labels = new Labels(report, publication.strings(), lang);
    return List.of(
        labels.value(figure, Style.PROSE),
        labels.value(figure, Style.TABLE),
        labels.value(figure, Style.CLAUSE));
  }

  /** How a figure of a fall reads where words beside it say the fall; else nothing. */
  public static List<String> sizes(
      Publication publication, Report report, Figure figure, Lang lang) {
    Labels labels = new Labels(report, publication.strings(), lang);
    Figure bare = figure.with(figure.value().size());
    return figure.value().direction() == Direction.FALL
        ? List.of(labels.value(bare, Style.PROSE), labels.value(bare, Style.TABLE))
        : List.of();
  }

  /** What a figure measures, in full. */
  public static String name(Publication publication, Report report, Figure figure, Lang lang) {
    return new Labels(report, publication.strings(), lang).name(figure);
  }

  /** A chart as a drawing that stands alone in a file. */
  public static String chartFile(
      Publication publication, Report report, ChartSpec chart, Lang lang) {
    return ChartBuilder.build(new Edition(publication, report, lang), chart)
        .drawing(Chart.Width.WIDE)
        .download();
  }

  /** What a figure means, as a sentence. */
  public static String sentence(Publication publication, Report report, Figure figure, Lang lang) {
    return new FigureSentence(new Labels(report, publication.strings(), lang), lang).plain(figure);
  }

  /** How a figure is cited, as plain text. */
  public static String citation(Publication publication, Report report, Figure figure, Lang lang) {
    return Sentence.plainCitation(new Edition(publication, report, lang), figure);
  }

  /** The drawing of what a report promises, where it promises something. */
  public static Optional<String> countFile(Publication publication, Report report, Lang lang) {
    return PromiseCounts.of(new Edition(publication, report, lang))
        .map(chart -> chart.drawing(Chart.Width.WIDE).download());
  }

  /** Whether there is something to draw: a chapter that promises something. */
  public static boolean hasCountFile(Report report) {
    return report.chapters().stream()
        .anyMatch(
            chapter ->
                report.promises().commitments().stream()
                    .anyMatch(commitment -> chapter.passages().contains(commitment.passage())));
  }

  /** Where that drawing stands. */
  public static Address countAddress(Report report, Lang lang) {
    return Addresses.chartFile(lang, report.id(), PromiseCounts.ID);
  }

  /**
   * The one page to share as a drawing that stands alone, for a report that has one.
   *
   * @param baseUrl where the site will stand; null when that is not known
   */
  public static String posterFile(
      Publication publication, Report report, Lang lang, @Nullable String baseUrl) {
    return PosterPage.file(new Edition(publication, report, lang), baseUrl);
  }

  /** What the search of a report looks through. */
  public static List<SearchEntry> searchEntries(Publication publication, Report report) {
    return new SearchEntries(publication, report).all();
  }

  /** The rules of the stylesheet that the drawings count on. */
  public static String chartStyles() {
    return Styles.inline("chart", Styles.OF_CHARTS);
  }

  /** The same for the one page to share. */
  public static String posterStyles() {
    return Styles.inline("poster", Styles.OF_POSTERS);
  }
}
