package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages as people use them who use a browser otherwise: by keyboard, with own styles, on paper.
 */
class ModesTest extends SiteInBrowser {

  /** What is wrong with the focused element; null behind the last one. */
  private static final String FOCUSED =
      "() => { const e = document.activeElement;"
          + " if (!e || e === document.body || e.dataset.walked) return null;"
          + " e.dataset.walked = 1;"
          + " const style = getComputedStyle(e);"
          + " const box = e.getClientRects()[0];"
          + " const x = box.x + Math.min(box.width / 2, 20), y = box.y + box.height / 2;"
          + " const top = document.elementFromPoint(x, y);"
          + " const faults = [];"
          + " if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)"
          + "   faults.push('no outline');"
          + " if (!top || !(e.contains(top) || top.contains(e))) faults.push('covered');"
          + " return faults.length ? faults + ': ' + e.outerHTML.slice(0, 150) : ''; }";

  private static final String STOPS =
      "() => [...document.querySelectorAll('a[href], button, input, select, summary')]"
          + ".filter(e => e.checkVisibility()).length";

  private static final String SPACING =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

  private static final String CLIPPED =
      "() => [...document.querySelectorAll('body *:not(svg *)')]"
          + ".filter(e => /hidden|clip/.test(getComputedStyle(e).overflow) && !e.matches('.sr, svg'))"
          + ".filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)"
          + ".map(e => e.outerHTML.slice(0, 120))";

  private static final String SLANTED_OR_FOREIGN =
      "() => { const out = []; const walk = document.createTreeWalker(document.body,"
          + " NodeFilter.SHOW_TEXT); while (walk.nextNode()) {"
          + " const text = walk.currentNode.data, e = walk.currentNode.parentElement;"
          + " if (e.closest('script, noscript, [data-technical], code, pre')) continue;"
          + " const lang = e.closest('[lang]').getAttribute('lang');"
          + " const han = /[\\u4e00-\\u9fff]/.test(text);"
          + " if (han && getComputedStyle(e).fontStyle !== 'normal')"
          + "   out.push('slanted: ' + text);"
          + " if (han && !lang.startsWith('zh')) out.push('not zh: ' + text);"
          + " if (!han && lang.startsWith('zh') && /[A-Za-z]{2,} [a-z]{2,}/.test(text))"
          + "   out.push('not en: ' + text);"
          + " } return out; }";

  private static final String TOO_WIDE =
      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "commitments/index.html", "search.html", "text.html"})
  void theKeyboardReachesEverythingAndTheFocusIsSeen(String name) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(page("zh", name)));
      page.evaluate("() => document.querySelector('.skip').focus()");
      int stops = (int) page.evaluate(STOPS);
      int reached = 0;
      Object said = page.evaluate(FOCUSED);
      while (said != null) {
        if (!said.equals("")) {
          faults.add(said.toString());
        }
        reached++;
        page.keyboard().press("Tab");
        said = page.evaluate(FOCUSED);
      }
      assertTrue(reached >= stops, reached + " of " + stops + " reached on " + name);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void widerSpacingCutsNoText() {
    List<String> wrong = new ArrayList<>();
    NewContextOptions options =
        new NewContextOptions().setViewportSize(360, 800).setBypassCSP(true);
    try (BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      for (String path : kinds()) {
        page.navigate(server.url(path));
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACING));
        if (Boolean.TRUE.equals(page.evaluate(TOO_WIDE))) {
          wrong.add(path + " is too wide");
        }
        ((List<?>) page.evaluate(CLIPPED)).forEach(e -> wrong.add(path + ": " + e));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void withForcedColoursAndWithoutImagesChartsAreDrawnNothingMovesAndNoWordIsMissing() {
    List<String> wrong = new ArrayList<>();
    NewContextOptions options =
        new NewContextOptions()
            .setForcedColors(ForcedColors.ACTIVE)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      page.route("**/*.{png,svg,jpg}", Route::abort);
      for (String path : kinds()) {
        page.navigate(server.url(path));
        Object hidden =
            page.evaluate(
                "() => { const paper = getComputedStyle(document.body).backgroundColor;"
                    + " return [...document.querySelectorAll('.c-result, .chart text')]"
                    + ".filter(e => getComputedStyle(e).fill === paper).length"
                    + " + document.getAnimations().length }");
        if (!Integer.valueOf(0).equals(hidden)) {
          wrong.add(path + ": " + hidden);
        }
        assertTrue(page.locator("main h1").isVisible(), path);
        assertEquals(0, page.locator("img:not([alt])").count(), path);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyRunSaysItsLanguageAndOnPaperTablesAreWholeNotesAreOpenAndTheAddressIsThere() {
    List<String> wrong = new ArrayList<>();
    // The width between the margins of A4.
    NewContextOptions options = new NewContextOptions().setViewportSize(658, 900);
    try (BrowserContext context = browsers.browser().newContext(options)) {
      Page page = context.newPage();
      for (String path : kinds()) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate(server.url(path));
        ((List<?>) page.evaluate(SLANTED_OR_FOREIGN)).forEach(e -> wrong.add(path + " " + e));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        if (Boolean.TRUE.equals(page.evaluate(TOO_WIDE))) {
          wrong.add(path + " is too wide");
        }
        if (!page.locator(".imprint").innerText().contains(path)) {
          wrong.add(path + " does not say its address");
        }
        Object closed =
            page.evaluate(
                "() => [...document.querySelectorAll('main details')]"
                    + ".filter(e => e.getClientRects().length && e.children.length > 1"
                    + " && ![...e.children].some(one => one.tagName !== 'SUMMARY'"
                    + " && one.checkVisibility({contentVisibilityAuto: true})))"
                    + ".length");
        if (!Integer.valueOf(0).equals(closed)) {
          wrong.add(path + " has closed details: " + closed);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
