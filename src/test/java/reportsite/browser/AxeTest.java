package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.BuiltSite;
import reportsite.ProjectCopy;

/**
 * The rules of accessibility on every kind of page: all of them once, and at the other widths and
 * in the other dresses those that can come out otherwise there.
 */
class AxeTest {

  /** What is run, and where it could come out otherwise than elsewhere. */
  private enum Look {
    /** All rules, also two of level AAA and AA that are off by default. */
    WHOLE(false, false, List.of(1280), ""),
    /** What a narrower page moves, hides or makes scroll, and on a phone what it colours. */
    PHONE(false, false, List.of(320), SIZES_AND_COLOURS),
    NARROW(false, false, List.of(360, 768), SIZES),
    /** Dark pages have colours of their own, large ones sizes; together they have nothing more. */
    DARK(true, false, List.of(320, 1280), COLOURS),
    LARGE(false, true, List.of(320, 360, 768, 1280), SIZES);

    final boolean dark;
    final boolean large;
    final List<Integer> widths;
    final String run;

    Look(boolean dark, boolean large, List<Integer> widths, String only) {
      this.dark = dark;
      this.large = large;
      this.widths = widths;
      this.run = "async () => (await axe.run({" + only + RUN;
    }
  }

  private static final String RUN =
      "resultTypes: ['violations'], rules:"
          + " {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}}}))"
          + ".violations.map(rule => rule.id + ' (' + rule.nodes.length + '): '"
          + " + rule.nodes[0].html.slice(0, 200) + ' ' + rule.nodes[0].failureSummary)";

  /**
   * Links that are called the same and lead to different places, those in what is folded too. What
   * is not shown at all has no name until it is.
   */
  private static final String ALIKE =
      """
      () => {
        document.querySelectorAll('details').forEach(details => details.open = true);
        const targets = new Map();
        axe.setup(document);
        for (const link of document.querySelectorAll('a[href]')) {
          const name = axe.commons.text.accessibleText(link).trim().toLowerCase();
          targets.set(name, (targets.get(name) || new Set()).add(link.href));
        }
        axe.teardown();
        return [...targets].filter(([name, of]) => name && of.size > 1)
            .map(([name, of]) => name + ' -> ' + [...of].join(' '));
      }
      """;

  private static final String COLOUR_RULES = "'color-contrast', 'color-contrast-enhanced'";

  private static final String SIZE_RULES =
      "'target-size', 'scrollable-region-focusable', 'link-in-text-block', 'label', 'link-name',"
          + " 'button-name', 'bypass', 'region'";

  private static final String COLOURS = only(COLOUR_RULES);
  private static final String SIZES = only(SIZE_RULES);
  private static final String SIZES_AND_COLOURS = only(SIZE_RULES + ", " + COLOUR_RULES);

  private static String only(String rules) {
    return "runOnly: {type: 'rule', values: [" + rules + "]}, ";
  }

  @Test
  void noTwoLinksOfAPageThatReadAlikeLeadToDifferentPlaces(@TempDir Path folder)
      throws IOException {
    List<String> alike = new ArrayList<>(alike(BuiltSite.shared()));
    alike.addAll(alike(several(folder)));
    assertEquals(List.of(), alike);
  }

  /** On every page of a site, by their words and labels. */
  private static List<String> alike(BuiltSite site) {
    List<String> found = new ArrayList<>();
    for (String path : site.pages()) {
      Map<String, Set<URI>> targets = new TreeMap<>();
      for (Element link : Jsoup.parse(site.text(path)).select("a[href]")) {
        String label = link.attr("aria-label");
        String name = label.isEmpty() ? link.text() : label;
        targets
            .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), any -> new TreeSet<>())
            .add(URI.create("/" + path).resolve(link.attr("href")));
      }
      targets.forEach(
          (name, of) -> {
            if (of.size() > 1) {
              found.add(path + ": " + name + " -> " + of);
            }
          });
    }
    return found;
  }

  @Test
  void noPageViolatesARule() {
    BuiltSite site = BuiltSite.shared();
    assertEquals(List.of(), violations(site, any -> true));
  }

  /** What only several reports have: lists of them, years, comparisons. */
  @Test
  void noPageOfSeveralReportsViolatesARule(@TempDir Path folder) throws IOException {
    List<String> violations =
        violations(
            several(folder),
            path ->
                path.matches(
                    "../(?:[^/]+|compare/.+"
                        + "|qingshan-2025/(?:index|earlier-promises|targets|indicators/.+).*)"));
    assertEquals(List.of(), violations);
  }

  private static BuiltSite several(Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("p"));
    project.add(Path.of("src/test/cases/next"), "").add(Path.of("src/test/cases/several"), "");
    return BuiltSite.in(folder, "--project", project.root().toString());
  }

  /** A browser for each language, beside each other. */
  private static List<String> violations(BuiltSite site, Predicate<String> isLookedAt) {
    return Stream.of("zh", "en")
        .parallel()
        .flatMap(
            lang ->
                violations(site, site.onePageOfEveryKind(lang).stream().filter(isLookedAt).toList())
                    .stream())
        .toList();
  }

  private static List<String> violations(BuiltSite site, List<String> kinds) {
    List<String> found = new ArrayList<>();
    // The rules are run by a script, which the pages' own policy would refuse.
    NewContextOptions options = new NewContextOptions().setBypassCSP(true);
    try (Browsers browsers = Browsers.launch();
        SiteServer server = new SiteServer(site.root());
        BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      List<String> paths = new ArrayList<>(kinds);
      paths.add("index.html");
      for (String path : paths) {
        page.navigate(server.url(path));
        page.evaluate(AxeBuilder.getAxeScript());
        for (Look look : Look.values()) {
          wear(page, look);
          for (int width : look.widths) {
            page.setViewportSize(width, 900);
            for (Object violation : (List<?>) page.evaluate(look.run)) {
              found.add(path + ", " + width + ", " + look + ": " + violation);
            }
          }
        }
        for (Object alike : (List<?>) page.evaluate(ALIKE)) {
          found.add(path + ": " + alike);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void wear(Page page, Look look) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.evaluate("large => document.documentElement.classList.toggle('large', large)", look.large);
  }
}
