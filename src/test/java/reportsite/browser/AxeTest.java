package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reportsite.BuiltSite;

/** The rules of accessibility on every kind of page, at every width, in every dress. */
class AxeTest {

  private static final int[] WIDTHS = {320, 360, 768, 1280};

  /** All rules, also two of level AAA and AA that are off by default. */
  private static final String RUN =
      "async () => (await axe.run({resultTypes: ['violations'], rules:"
          + " {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}}}))"
          + ".violations.map(rule => rule.id + ' (' + rule.nodes.length + '): '"
          + " + rule.nodes[0].html.slice(0, 200) + ' ' + rule.nodes[0].failureSummary)";

  /** Colours and sizes are all that dark and large pages have of their own. */
  private static final String RUN_DRESSED =
      RUN.replace(
          "{resultTypes",
          "{runOnly: {type: 'rule', values: ['color-contrast', 'color-contrast-enhanced',"
              + " 'target-size']}, resultTypes");

  /** How a page is shown. */
  private enum Dress {
    LIGHT,
    DARK,
    LARGE,
    LARGE_DARK
  }

  @Test
  void noPageViolatesARule() {
    BuiltSite site = BuiltSite.shared();
    // A browser for each language, beside each other.
    List<String> violations =
        Stream.of("zh", "en").parallel().flatMap(lang -> violations(site, lang).stream()).toList();
    assertEquals(List.of(), violations);
  }

  private static List<String> violations(BuiltSite site, String lang) {
    List<String> found = new ArrayList<>();
    // The rules are run by a script, which the pages' own policy would refuse.
    NewContextOptions options = new NewContextOptions().setBypassCSP(true);
    try (Browsers browsers = Browsers.launch();
        SiteServer server = new SiteServer(site.root());
        BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      for (String path : site.onePageOfEveryKind(lang)) {
        page.navigate(server.url(path));
        page.evaluate(AxeBuilder.getAxeScript());
        for (Dress dress : Dress.values()) {
          wear(page, dress);
          for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (Object violation :
                (List<?>) page.evaluate(dress == Dress.LIGHT ? RUN : RUN_DRESSED)) {
              found.add(path + ", " + width + ", " + dress + ": " + violation);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void wear(Page page, Dress dress) {
    boolean dark = dress == Dress.DARK || dress == Dress.LARGE_DARK;
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.evaluate(
        "large => document.documentElement.classList.toggle('large', large)",
        dress == Dress.LARGE || dress == Dress.LARGE_DARK);
  }
}
