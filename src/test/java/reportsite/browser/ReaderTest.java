package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Large text, colours and reading aloud. */
class ReaderTest extends SiteInBrowser {

  private static final String SMALL =
      "() => [...document.querySelectorAll('body *:not(svg *):not(script):not(noscript)')]"
          + ".filter(e => e.getClientRects().length && !e.closest('.sr')"
          + " && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))"
          + ".filter(e => parseFloat(getComputedStyle(e).fontSize) < 22)"
          + ".map(e => e.outerHTML.slice(0, 120)).slice(0, 3)";

  private static final String SMALLEST =
      "() => { const found = []; const walk = document.createTreeWalker("
          + "document.body, NodeFilter.SHOW_TEXT);"
          + " while (walk.nextNode()) { const text = walk.currentNode.data.trim();"
          + " const e = walk.currentNode.parentElement;"
          + " if (!text || !e.checkVisibility() || e.closest('svg, .sr, noscript, code')) continue;"
          + " const size = parseFloat(getComputedStyle(e).fontSize);"
          + " if (size < 14.9 || (size < 15.9 && (text.length > 60 || e.closest('nav'))))"
          + "   found.push(size + ' ' + text.slice(0, 80)); } return found.slice(0, 3); }";

  /** What is pressed, but for links within a sentence. */
  private static final String LOW =
      "() => [...document.querySelectorAll('button, select, input, summary, nav a, .masthead a,"
          + " .links a, .more a, .source a, .chapters a, .promises a, .turns a, tbody th a')]"
          + ".filter(e => e.getClientRects().length)"
          + ".filter(e => e.getBoundingClientRect().height < 59.9"
          + " || e.getBoundingClientRect().width < 59.9)"
          + ".map(e => e.outerHTML.slice(0, 120)).slice(0, 3)";

  /** A chapter whose words are explained. */
  private static final String NOTED = "review/economy.html";

  @Test
  void largeTextIsAmongTheFirstFiveStopsAndIsRemembered() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(page("zh", "targets.html")));
      int stops = 0;
      do {
        page.keyboard().press("Tab");
        stops++;
      } while (stops < 6 && !"_size".equals(page.evaluate("() => document.activeElement.id")));
      assertTrue(stops <= 5, "reached at stop " + stops);
      page.keyboard().press("Enter");
      assertEquals(true, page.evaluate("() => document.documentElement.matches('.large')"));
      page.navigate(server.url(page("en", "checks.html")));
      assertEquals(true, page.evaluate("() => document.documentElement.matches('.large')"));
      assertEquals("Standard text", page.locator("#_size").innerText());
      page.locator("#_size").click();
      page.reload();
      assertEquals(false, page.evaluate("() => document.documentElement.matches('.large')"));
    }
  }

  @Test
  void inLargeTextNothingIsSmallAndNothingScrollsSideways() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      for (String path : kinds()) {
        page.navigate(server.url(path));
        page.evaluate("() => document.documentElement.classList.add('large')");
        for (int width : new int[] {320, 360, 768, 1280}) {
          page.setViewportSize(width, 800);
          Object over =
              page.evaluate(
                  "() => { const d = document.documentElement; return d.scrollWidth - d.clientWidth }");
          if (!Integer.valueOf(0).equals(over)) {
            wrong.add(path + " at " + width + " is too wide by " + over);
          }
        }
        ((List<?>) page.evaluate(SMALL)).forEach(e -> wrong.add(path + " small: " + e));
        ((List<?>) page.evaluate(LOW)).forEach(e -> wrong.add(path + " low: " + e));
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What is longer than a label is running text. */
  @Test
  void runningTextAndMenusHaveAtLeastSixteenPixelsAndLabelsFifteen() {
    List<String> small = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.setViewportSize(390, 844);
      for (String path : kinds()) {
        page.navigate(server.url(path));
        ((List<?>) page.evaluate(SMALLEST)).forEach(e -> small.add(path + ": " + e));
      }
    }
    assertEquals(List.of(), small);
  }

  @Test
  void theLettersOfChartsGrowWithTheReaders() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.setViewportSize(390, 844);
      page.navigate(server.url(page("en", "targets.html")));
      page.locator("#_size").scrollIntoViewIfNeeded();
      double before = letters(page);
      page.locator("#_size").click();
      assertTrue(letters(page) >= before * 1.2, before + " to " + letters(page));
    }
  }

  private static double letters(Page page) {
    Object size =
        page.evaluate(
            "() => { const text = document.querySelector('.chart .narrow text');"
                + " return parseFloat(getComputedStyle(text).fontSize)"
                + " * text.ownerSVGElement.getScreenCTM().a; }");
    return ((Number) size).doubleValue();
  }

  @Test
  void largeTextAndTheOtherLanguageKeepOnesPlace() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(page("zh", "text.html")) + "#p30");
      double before = top(page, "#p30 p");
      page.evaluate("() => document.getElementById('_size').click()");
      assertEquals(before, top(page, "#p30 p"), 60);
      page.evaluate("() => document.querySelector('.language a').click()");
      page.waitForURL("**/en/**/text.html#p30");
      page.navigate(server.url(page("zh", "commitments/index.html")) + "#due=2025-06");
      page.evaluate("() => document.querySelector('.language a').click()");
      page.waitForURL("**/en/**/index.html#due=2025-06");
      assertEquals(2, page.locator(".promises > li:visible").count());
    }
  }

  /** Its word stays in view above it; who comes back finds the page as it was. */
  @Test
  void aNoteOpensInPlaceAndReturnsThePlace() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.setViewportSize(390, 844);
      page.navigate(server.url(page("zh", "index.html")).replace("index.html", NOTED));
      String word = "main .term[id]";
      page.evaluate(
          "s => scrollBy(0, document.querySelector(s).getBoundingClientRect().top - 800)", word);
      Object place = page.evaluate("() => scrollY");
      page.locator(word).first().click();
      page.waitForSelector(".notes > :target");
      Object above =
          page.evaluate(
              "s => document.querySelector('.notes > :target').getBoundingClientRect().top"
                  + " - document.querySelector(s).getBoundingClientRect().bottom",
              word);
      assertTrue(((Number) above).doubleValue() > 0, "the note covers its word: " + above);
      page.keyboard().press("Escape");
      page.waitForFunction("y => !document.querySelector(':target') && scrollY === y", place);
      assertEquals(true, page.evaluate("() => document.activeElement.matches('.term')"));
    }
  }

  private static double top(Page page, String selector) {
    Object top = page.locator(selector).first().evaluate("e => e.getBoundingClientRect().top");
    return ((Number) top).doubleValue();
  }

  @Test
  void theColoursAreChosenAndRemembered() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(page("en", "reading.html")));
      page.locator("#_aids select").selectOption("dark");
      page.navigate(server.url(page("zh", "index.html")));
      assertEquals(
          "rgb(21, 22, 24)",
          page.evaluate("() => getComputedStyle(document.body).backgroundColor"));
    }
  }

  @Test
  void aPageIsReadAloudInItsLanguageAndStops() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.addInitScript(
          "window.said = []; Object.defineProperty(window, 'speechSynthesis', {value: {"
              + "speak: u => { said.push(u.lang + ' ' + u.text);"
              + " if (said.length < 6) setTimeout(() => u.onend(), 5); }, cancel: () => {}}});");
      page.navigate(server.url(page("en", "text.html")));
      page.locator(".aloud").click();
      page.waitForCondition(() -> page.locator(".spoken").count() == 1);
      page.waitForFunction("() => said.length === 6");
      assertEquals("Stop", page.locator(".aloud").innerText());
      assertTrue(page.evaluate("() => said[0]").toString().startsWith("en Full text"));
      page.locator(".aloud").click();
      assertEquals(0, page.locator(".spoken").count());
    }
  }

  @Test
  void withoutScriptTheLinkLeadsToTheReadingAidsAndALargeText() {
    NewContextOptions options = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(server.url(page("zh", "index.html")));
      page.locator("#_size").click();
      page.waitForURL("**/reading.html");
      page.locator("main a[href*=large]").click();
      page.waitForURL("**/text-large.html");
      String size =
          page.locator(".passage p")
              .first()
              .evaluate("e => getComputedStyle(e).fontSize")
              .toString();
      assertTrue(Double.parseDouble(size.replace("px", "")) >= 22, size);
    }
  }
}
