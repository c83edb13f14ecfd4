package reportsite.site.page;

import java.util.function.Supplier;
import reportsite.text.Lang;

/**
 * A page that has its place in the site. What stands on it is worked out when it is asked for:
 * drawing the charts is most of the work, and nobody looks at all pages at once.
 *
 * @param isListed whether search engines are to know of it
 * @param content works it out anew each time
 */
public record PlannedPage(Address address, boolean isListed, Supplier<SitePage> content) {

  public static PlannedPage at(Address address, Supplier<SitePage> content) {
    return new PlannedPage(address, true, content);
  }

  /** A page that other pages are made of. */
  public static PlannedPage unlisted(Address address, Supplier<SitePage> content) {
    return new PlannedPage(address, false, content);
  }

  /** Its content, ready to be rendered. */
  public SitePage page() {
    return content.get();
  }

  /** The language that its address begins with. */
  public Lang lang() {
    return address.path().startsWith(Lang.ZH.code() + "/") ? Lang.ZH : Lang.EN;
  }

  /** Where the same page stands in the other language. */
  public Address other() {
    return new Address(lang().other().code() + address.path().substring(lang().code().length()));
  }
}
