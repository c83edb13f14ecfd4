package reportsite.site.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Publication.Contact;
import reportsite.model.report.Stage;
import reportsite.text.Lang;

/**
 * One page, ready to be rendered.
 *
 * @param template file in the template folder
 * @param frame what stands around every page's content
 * @param view what the template sees, typed per kind of page
 */
public record SitePage(Address address, Lang lang, String template, PageFrame frame, Object view) {

  /**
   * What stands around every page's content.
   *
   * @param lang the page's language tag
   * @param otherLang the tag of the other language
   * @param draft whether the page is in draft, which it says itself
   * @param otherDraft whether the same page in the other language is
   * @param title the page's own title, plain text
   * @param description one or two sentences for search engines and shared links
   * @param siteTitle the report's title, shown at the top and behind the page's own title
   * @param home link to the report's home page
   * @param root link from this page to the root of the site, empty or ending in a slash
   * @param path this page's path from the root, for canonical addresses
   * @param otherPath the path of the same page in the other language
   * @param switchLink link to the same page in the other language
   * @param search link to the search
   * @param reading link to the reading aids
   * @param scripts links to the programs that the page can do without
   * @param feeds what readers of this page may subscribe to
   * @param navigation the main navigation
   * @param below further pages, at the foot
   * @param notice what kind of site this is
   * @param contact where readers report errors; null where nothing is said
   * @param years the reports of the same government; none where there is no other
   * @param hub link to the list of all reports; null where there is one report only
   * @param sourceLine which report all this comes from
   * @param official what a government's own site has to bear; null elsewhere
   * @param releases where the releases are listed, from the root
   */
  public record PageFrame(
      String lang,
      String otherLang,
      boolean draft,
      boolean otherDraft,
      String title,
      String description,
      String siteTitle,
      String home,
      String root,
      String path,
      String otherPath,
      String switchLink,
      String search,
      String reading,
      List<String> scripts,
      List<FeedLink> feeds,
      List<NavigationItem> navigation,
      List<NavigationItem> below,
      String notice,
      @Nullable Contact contact,
      List<NavigationItem> years,
      @Nullable String hub,
      String sourceLine,
      @Nullable OfficialMarks official,
      String releases) {

    /** A feed with its media type. */
    public record FeedLink(String title, String href, String type) {}

    /** A link of the navigation; {@code current} marks the section the page belongs to. */
    public record NavigationItem(String label, String href, boolean current) {}
  }

  /**
   * A page that has its place in the site. What stands on it is worked out when it is asked for:
   * drawing the charts is most of the work, and nobody looks at all pages at once.
   *
   * @param stage whether readers may rely on it
   * @param drafts the anchors of what is in draft on it, whatever its own stage
   * @param narrates whether it tells a narrative, which no other page knows
   * @param content works it out anew each time
   */
  public record PlannedPage(
      PageKind kind,
      Address address,
      Stage stage,
      List<String> drafts,
      boolean narrates,
      Supplier<SitePage> content) {

    /**
     * A page of an edition.
     *
     * @param keys the ids of what it is about
     */
    public static PlannedPage of(
        Edition edition, PageKind kind, Function<Page, SitePage> content, Object... keys) {
      return new PlannedPage(
          kind,
          edition.at(kind, keys),
          kind.stage(edition, keys),
          List.of(),
          false,
          () -> content.apply(new Page(edition, kind, keys)));
    }

    /** The same with the anchors of what is in draft on it. */
    public PlannedPage withDrafts(List<String> anchors) {
      return new PlannedPage(kind, address, stage, anchors, narrates, content);
    }

    /** The same page, which tells a narrative. */
    public PlannedPage narrating() {
      return new PlannedPage(kind, address, stage, drafts, true, content);
    }

    /** Its content, ready to be rendered. */
    public SitePage page() {
      return content.get();
    }

    public boolean isDraft() {
      return stage == Stage.DRAFT;
    }

    public Lang lang() {
      return Objects.requireNonNull(address.lang());
    }
  }
}
