package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.BuiltSite;
import reportsite.ProjectCopy;

/** The real site in a real browser. */
class BrowserTest extends SiteInBrowser {

  @ParameterizedTest(name = "{0} px")
  @CsvSource({"320", "360", "768", "1280"})
  void noPageScrollsSideways(int width) {
    List<String> wide = new ArrayList<>();
    List<String> paths = new ArrayList<>(kinds());
    if (width == 320) {
      // The longest numbers and names stand on pages of their own.
      site.pages().stream()
          .filter(path -> path.matches("(zh|en)/[^/]+/(commitments|plan|review)/[^/]+"))
          .forEach(paths::add);
    }
    NewContextOptions options = new NewContextOptions().setViewportSize(width, 800);
    try (BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      for (String path : paths) {
        page.navigate(server.url(path));
        Object over =
            page.evaluate(
                "() => [...document.querySelectorAll('html, .scroll')]"
                    + ".some(e => e.scrollWidth > e.clientWidth)");
        if (Boolean.TRUE.equals(over)) {
          wide.add(path);
        }
      }
    }
    assertEquals(List.of(), wide);
  }

  @Test
  void everyKindOfPageIsWholeWithoutScriptAndAsksNoOtherHost() {
    NewContextOptions options = new NewContextOptions().setJavaScriptEnabled(false);
    List<String> foreign = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      page.onRequest(
          request -> {
            if (!request.url().startsWith(server.url(""))) {
              foreign.add(request.url());
            }
          });
      page.onResponse(
          response -> {
            if (response.status() != 200) {
              failed.add(response.status() + " " + response.url());
            }
          });
      for (String path : kinds()) {
        page.navigate(server.url(path));
        assertTrue(page.locator("main h1").isVisible(), path);
        assertTrue(page.locator("main").innerText().length() > 40, path);
      }
    }
    assertEquals(List.of(), foreign);
    assertEquals(List.of(), failed);
  }

  @Test
  void openedFromAFolderThePagesHaveTheirStyleAndTheirLinksWork() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(site.root().resolve("index.html").toUri().toString());
      page.locator("main a[hreflang='zh-CN']").first().click();
      page.waitForURL("**/zh/**");
      Object width =
          page.evaluate("() => getComputedStyle(document.querySelector('main')).maxWidth");
      assertTrue(!"none".equals(width), "the stylesheet was not loaded: " + width);
      page.locator(".highlights .fig").first().click();
      page.waitForURL("**/indicators/*.html*");
      page.locator("p.source a").first().click();
      page.waitForURL("**/text.html#f-*");
      page.locator(".language a").click();
      page.waitForURL("**/en/**/text.html*");
    }
  }

  @Test
  void theFirstThingATabReachesIsTheWayToTheContent() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(site.onePageOfEveryKind("zh").get(0)));
      page.keyboard().press("Tab");
      assertEquals("#_main", page.evaluate("() => document.activeElement.getAttribute('href')"));
      assertTrue(page.locator(".skip").boundingBox().x >= 0, "the link is not visible");
    }
  }

  /** 1280 by 1024 at 400 percent, and a window of as little height. */
  @ParameterizedTest(name = "{0} px")
  @CsvSource({"320, 100", "1280, 150"})
  void onALowScreenTheMenuLeavesRoomForThePage(int width, int height) {
    // Who asked for large type asked for large buttons too.
    assertEquals(
        List.of(),
        filled(
            server,
            kinds().stream().filter(one -> !one.contains("large")).toList(),
            width,
            height));
  }

  /** Those with other years in their heads, those without, and the list of all. */
  @Test
  void atFourHundredPercentTheHeadOfSeveralYearsLeavesMostOfTheScreen(@TempDir Path folder)
      throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("p"));
    project.add(Path.of("src/test/cases/next"), "").add(Path.of("src/test/cases/several"), "");
    BuiltSite several = BuiltSite.in(folder, "--project", project.root().toString());
    List<String> pages =
        Stream.of("", "qingshan-2025/", "baihe-2024/")
            .flatMap(report -> Stream.of("zh/" + report, "en/" + report))
            .flatMap(report -> Stream.of(report + "index.html", report + "targets.html"))
            .filter(several.pages()::contains)
            .toList();
    try (SiteServer reports = new SiteServer(several.root())) {
      assertEquals(List.of(), filled(reports, pages, 320, 100));
    }
  }

  /** The pages whose head is higher than this on a screen of 256 px. */
  private List<String> filled(SiteServer server, List<String> paths, int width, int height) {
    List<String> filled = new ArrayList<>();
    NewContextOptions options = new NewContextOptions().setViewportSize(width, 256);
    try (BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      for (String path : paths) {
        page.navigate(server.url(path));
        Object bottom =
            page.evaluate(
                "() => document.querySelector('header.site').getBoundingClientRect().bottom");
        if (((Number) bottom).doubleValue() > height) {
          filled.add(path + ": " + bottom);
        }
      }
    }
    return filled;
  }

  /** At most two places of a page may be called alike, as a result and its target are. */
  @Test
  void linksOfOneNameLeadToOnePlace() {
    List<String> alike = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      for (String path : kinds()) {
        page.navigate(server.url(path));
        Object found =
            page.evaluate(
                "() => { const places = {};"
                    + " for (const a of document.querySelectorAll('main a[href]')) {"
                    + "   if (!a.checkVisibility()) continue;"
                    + "   const name = a.getAttribute('aria-label') || a.textContent.trim();"
                    + "   (places[name] = places[name] || new Set()).add(a.href); }"
                    + " return Object.keys(places).filter(name => places[name].size > 2); }");
        ((List<?>) found).forEach(name -> alike.add(path + ": " + name));
      }
    }
    assertEquals(List.of(), alike);
  }
}
