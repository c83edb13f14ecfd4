package reportsite.site.page;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import reportsite.text.Lang;

/**
 * A page that has its place in the site. What stands on it is worked out when it is asked for:
 * drawing the charts is most of the work, and nobody looks at all pages at once.
 *
 * @param content works it out anew each time
 */
public record PlannedPage(PageKind kind, Address address, Supplier<SitePage> content) {

  /**
   * A page of an edition.
   *
   * @param keys the ids of what it is about
   */
  public static PlannedPage of(
      Edition edition, PageKind kind, Function<Page, SitePage> content, Object... keys) {
    return new PlannedPage(
        kind, edition.at(kind, keys), () -> content.apply(new Page(edition, kind, keys)));
  }

  /** Its content, ready to be rendered. */
  public SitePage page() {
    return content.get();
  }

  /** Whether search engines are to know of it. */
  public boolean isListed() {
    return kind.isListed();
  }

  public Lang lang() {
    return Objects.requireNonNull(address.lang());
  }
}
