package reportsite.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.Manual;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.about.AboutPages;
import reportsite.site.about.HubPage;
import reportsite.site.about.InspectionPage;
import reportsite.site.about.InspectionPage.Point;
import reportsite.site.about.StaffPage;
import reportsite.site.about.StaffPage.OpenNumeral;
import reportsite.site.chapter.ChapterPages;
import reportsite.site.chapter.HomePage;
import reportsite.site.ledger.ChecksPage;
import reportsite.site.ledger.ComparePages;
import reportsite.site.ledger.CorrectionsPage;
import reportsite.site.ledger.CorrectionsPage.ReleasesPage;
import reportsite.site.ledger.DataPage;
import reportsite.site.ledger.GalleryPage;
import reportsite.site.ledger.IndicatorPages;
import reportsite.site.ledger.NotStatedPage;
import reportsite.site.ledger.TargetsPage;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Printed;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.print.PosterPage;
import reportsite.site.promise.ChainPage;
import reportsite.site.promise.CommitmentPages;
import reportsite.site.promise.ProjectsPage;
import reportsite.site.promise.SubjectPages;
import reportsite.site.search.SearchPage;
import reportsite.site.text.TermsPage;
import reportsite.site.text.TextPages;
import reportsite.text.Lang;

/**
 * The whole site as a value: every page planned, no two at one address.
 *
 * @param publication without its narratives; those pages that tell one have it themselves
 */
public record Site(
    Publication publication,
    List<Edition> editions,
    List<PlannedPage> pages,
    Proof proof,
    Printed printed) {

  public Site {
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
    Publication told = publication.withoutNarratives();
    List<Edition> editions = Edition.of(told);
    return new Site(
        told,
        editions,
        Stream.concat(
                editions.stream()
                    .flatMap(
                        edition ->
                            pages(
                                edition,
                                publication.report(edition.report().id()).orElseThrow(),
                                proof,
                                printed)),
                shared(told, editions))
            .toList(),
        proof,
        printed);
  }

  /** The pages that belong to no report, told from the report that readers meet first. */
  private static Stream<PlannedPage> shared(Publication publication, List<Edition> editions) {
    Report front = publication.front();
    return editions.stream()
        .filter(edition -> publication.hasSeveral() && edition.report().id().equals(front.id()))
        .flatMap(
            edition ->
                Stream.concat(
                    Stream.of(
                        PlannedPage.of(edition, PageKind.HUB, HubPage::of),
                        PlannedPage.of(edition, PageKind.SEARCH_ALL, SearchPage::all)),
                    ComparePages.pages(edition)));
  }

  /**
   * What stands on the pages of each kind.
   *
   * @param whole the report with its narratives
   */
  private static Stream<PlannedPage> pages(
      Edition edition, Report whole, Proof proof, Printed printed) {
    return Stream.of(
            narrating(edition, PageKind.HOME, page -> HomePage.of(page, whole.home(), proof)),
            one(edition, PageKind.POSTER, page -> PosterPage.of(page, printed)),
            narrating(edition, PageKind.GALLERY, page -> GalleryPage.of(page, whole)),
            ChapterPages.parts(edition),
            ChapterPages.pages(edition, whole.chapters()),
            narrating(edition, PageKind.TARGETS, page -> TargetsPage.of(page, whole.targets())),
            ChainPage.pages(edition),
            one(edition, PageKind.INDICATORS, IndicatorPages::index),
            IndicatorPages.pages(edition),
            one(edition, PageKind.COMMITMENTS, CommitmentPages::index),
            CommitmentPages.areas(edition),
            CommitmentPages.facets(edition),
            one(edition, PageKind.SUBJECTS, SubjectPages::index),
            SubjectPages.pages(edition),
            one(edition, PageKind.PROJECTS, ProjectsPage::of),
            one(edition, PageKind.TEXT, TextPages::of),
            one(edition, PageKind.LARGE_TEXT, TextPages::large),
            one(edition, PageKind.BOTH_TEXTS, TextPages::both),
            one(edition, PageKind.TERMS, TermsPage::of),
            one(edition, PageKind.SEARCH, SearchPage::of),
            one(edition, PageKind.DATA, page -> DataPage.of(page, printed)),
            one(edition, PageKind.CHECKS, page -> ChecksPage.of(page, proof)),
            one(edition, PageKind.CORRECTIONS, CorrectionsPage::of),
            edition.publication().releases().isEmpty()
                ? Stream.<PlannedPage>empty()
                : one(edition, PageKind.RELEASES, ReleasesPage::of),
            one(edition, PageKind.NOT_STATED, NotStatedPage::of),
            one(edition, PageKind.ABOUT, page -> AboutPages.of(page, proof)),
            one(edition, PageKind.READING, AboutPages::reading),
            one(edition, PageKind.ACCESS, AboutPages::access),
            edition.publication().official() == null
                ? Stream.<PlannedPage>empty()
                : one(edition, PageKind.SITE_MAP, AboutPages::siteMap))
        .flatMap(pages -> pages);
  }

  /** The one page of a kind; none where the report gives it nothing to show. */
  private static Stream<PlannedPage> one(
      Edition edition, PageKind kind, Function<Page, SitePage> content) {
    // The full text leads to the terms even where there are none.
    return kind.isOf(edition.report()) || kind == PageKind.TERMS
        ? Stream.of(PlannedPage.of(edition, kind, content))
        : Stream.empty();
  }

  private static Stream<PlannedPage> narrating(
      Edition edition, PageKind kind, Function<Page, SitePage> content) {
    return one(edition, kind, content).map(PlannedPage::narrating);
  }

  /** Which of the pages are in draft. */
  public Drafts drafts() {
    return Drafts.of(pages);
  }

  /** A report in a language. */
  public Edition edition(Report report, Lang lang) {
    return editions.stream()
        .filter(edition -> edition.report().id().equals(report.id()) && edition.lang() == lang)
        .findFirst()
        .orElseThrow();
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
    Page page = new Page(new Edition(publication, report, lang), PageKind.STAFF);
    return StaffPage.of(page, numerals, folder, guide);
  }

  /** The list for inspections of a government's own site, which stands beside it as well. */
  public SitePage inspection(Report report, Lang lang) {
    return InspectionPage.of(
        new Page(new Edition(publication, report, lang), PageKind.INSPECTION), points());
  }

  /** What inspectors ask; the publication has to be a government's own site. */
  public List<Point> points() {
    return InspectionPage.points(publication, pages.size(), drafts().pages(), proof);
  }

  /**
   * The staff's guide, which stands beside the site as well.
   *
   * @param text in Markdown
   */
  public static SitePage guide(Publication publication, Report report, Lang lang, String text) {
    Page page = new Page(new Edition(publication, report, lang), PageKind.GUIDE);
    return StaffPage.guide(page, Manual.parse(text));
  }
}
