package reportsite.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.site.page.Address;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;

/**
 * Which pages are in draft, and which places on others, for all that leads to them.
 *
 * @param paths of these pages and places
 * @param published the folders, each a report in a language, in which some pages are published
 */
public record Drafts(Set<String> paths, Set<String> published) {

  static Drafts of(List<PlannedPage> pages) {
    return new Drafts(
        pages.stream()
            .flatMap(
                page ->
                    page.isDraft()
                        ? Stream.of(page.address().path())
                        : page.drafts().stream().map(at -> page.address().path() + "#" + at))
            .collect(Collectors.toSet()),
        pages.stream()
            .filter(page -> !page.isDraft())
            .map(page -> folder(page.address().path()))
            .collect(Collectors.toSet()));
  }

  /** How many pages are in draft as a whole. */
  int pages() {
    return (int) paths.stream().filter(path -> !path.contains("#")).count();
  }

  private static String folder(String path) {
    String[] steps = path.split("/", -1);
    return steps.length > 2 ? steps[0] + "/" + steps[1] : steps[0];
  }

  /** Whether a link of a page leads to one that is in draft. */
  public boolean has(Address from, String href) {
    return has(target(from, href));
  }

  private boolean has(String target) {
    int place = target.indexOf('#');
    return paths.contains(target) || (place >= 0 && paths.contains(target.substring(0, place)));
  }

  /**
   * Whether a link has to say that it leads to a draft. Where all is in draft, the page itself says
   * that once.
   */
  public boolean isToBeTold(SitePage from, String href) {
    String target = target(from.address(), href);
    return has(target) && (!from.frame().draft() || published.contains(folder(target)));
  }

  /** The path that a relative link leads to, with the place on the page. */
  public static String target(Address from, String href) {
    if (href.startsWith("#")) {
      return from.path() + href;
    }
    String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    int down = 0;
    while (href.startsWith("../", down)) {
      down += "../".length();
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return folder + href.substring(down);
  }
}
