package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Twenty errands of somebody who has never seen the site, from its home page, with their clicks.
 */
class NewcomerTest extends SiteInBrowser {

  private BrowserContext context;
  private Page page;
  private int clicks;

  @BeforeEach
  void arrive() {
    context = browsers.browser().newContext(new NewContextOptions().setViewportSize(390, 844));
    page = context.newPage();
    clicks = 0;
    page.navigate(server.url(page("zh", "index.html")));
  }

  @AfterEach
  void leave() {
    context.close();
  }

  @Test
  void theSentenceBehindTheFirstNumber() {
    follow(".highlights .fig");
    assertEquals("297.61亿元", text(".quotation mark"));
    assertEquals(1, clicks);
  }

  @Test
  void whatIsPromisedForASchool() {
    follow(".tools a");
    page.fill("#q", "平原小学");
    follow(".hits a");
    assertTrue(page.url().contains("/subjects/"), page.url());
    assertTrue(text(".places :target").contains("推动平原小学"), "what is promised for it");
    assertEquals(2, clicks);
  }

  @Test
  void whatIsDueInJune() {
    follow("header nav a:text('承诺事项')");
    page.locator(".filter select").nth(2).selectOption("2025-06");
    assertEquals(2, page.locator(".promises > li:visible").count());
    assertTrue(text(".filter [role=status]").contains("2"), "it is said how many");
    assertTrue(page.url().endsWith("#due=2025-06"), page.url());
    page.reload();
    assertEquals(2, page.locator(".promises > li:visible").count());
    assertEquals(1, clicks);
  }

  @Test
  void theTargetForTheAir() {
    follow("header nav a:text-is('目标')");
    assertTrue(text("main").contains("不少于235天"), "it stands among the targets");
    assertEquals(1, clicks);
  }

  @Test
  void theTargetsOnPaper() throws IOException {
    follow("header nav a:text-is('目标')");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String path = page("zh", "targets.html");
    try (PDDocument paper = Loader.loadPDF(page.pdf())) {
      String first = words(paper);
      assertTrue(first.contains("6%左右"), first);
      assertTrue(first.contains(path), first);
    }
    assertEquals(1, clicks);
  }

  private static String words(PDDocument paper) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setEndPage(1);
    return stripper.getText(paper);
  }

  @Test
  void aCitationInBothLanguages() {
    follow(".highlights .fig");
    Locator citation = page.locator("#_cite ~ pre");
    assertEquals(page.locator(".quotation").count() * 2, citation.count());
    citation.first().click();
    clicks++;
    String chosen = page.evaluate("() => getSelection().toString()").toString();
    assertTrue(chosen.contains("《政府工作报告》（2025年2月26日），第10段"), chosen);
    assertEquals(2, clicks);
  }

  @Test
  void theOtherLanguageInTheMiddleOfTheText() {
    follow("header nav a:text('报告全文')");
    page.locator("#p30").scrollIntoViewIfNeeded();
    follow("#p30 a[hreflang=en]");
    assertTrue(page.url().matches(".*/en/.*/text\\.html#p30"), page.url());
    page.waitForFunction(
        "() => Math.abs(document.querySelector('#p30').getBoundingClientRect().top) < 100");
    assertEquals(2, clicks);
  }

  @Test
  void largeText() {
    click("#_size");
    page.waitForFunction("() => parseFloat(getComputedStyle(document.body).fontSize) >= 22");
    assertEquals(1, clicks);
  }

  @Test
  void aTerm() {
    follow(".tools a");
    page.fill("#q", "白名单");
    follow(".hits a");
    assertTrue(page.url().contains("/terms.html#"), page.url());
    assertTrue(text(":target").contains("白名单"), "its explanation");
    assertEquals(2, clicks);
  }

  @Test
  void allNumbersInASpreadsheet() throws IOException {
    follow("footer a[href$='data.html']");
    Download file = page.waitForDownload(() -> click("a[href$='figures.csv']"));
    List<String> rows = Files.readAllLines(file.path());
    assertTrue(rows.get(0).startsWith("\uFEFFid,"), rows.get(0));
    assertEquals(
        site.pages().stream().filter(NewcomerTest::isIndicator).mapToInt(this::figures).sum(),
        rows.size() - 1);
    assertEquals(2, clicks);
  }

  @Test
  void whichTargetsAreBelowTheResultOfTheYearBefore() {
    follow("a:text('可以这样比较的有')");
    assertTrue(page.locator(".pairs td:has-text('比结果低')").count() > 5, "each says that it is");
    assertTrue(text(".pairs tr:has-text('高技能人才')").contains("比结果低"), "the number is lower");
    assertEquals(1, clicks);
  }

  @Test
  void whatIsPromisedForPangdonglai() {
    follow(".tools a");
    page.fill("#q", "胖东来");
    follow(".hits a");
    assertTrue(text("main").contains("三胖"), "what is to be built");
    assertEquals(2, clicks);
  }

  @Test
  void whatCanBeCheckedInAutumn() {
    follow("header nav a:text('承诺事项')");
    page.locator(".filter select").nth(2).selectOption("2025-autumn");
    assertEquals(2, page.locator(".promises > li:visible").count());
    assertTrue(text(".promises > li:visible").contains("秋季"), "it names the season");
    assertEquals(1, clicks);
  }

  /** What a messenger shows of a link is its title and description. */
  @Test
  void theAirTargetToPassOn() {
    follow("header nav a:text-is('目标')");
    follow(".pairs a.fig:has-text('不少于235天')");
    assertTrue(page.url().matches(".*/indicators/[a-z0-9-]+\\.html#[a-z0-9-]+-2025"), page.url());
    assertTrue(page.title().contains("天"), page.title());
    click(".reuse summary");
    String card = page.locator(".reuse a[href$='.svg']").last().evaluate("a => a.href").toString();
    assertEquals(200, page.request().get(card).status());
    assertEquals(3, clicks);
  }

  @Test
  void theGrossProductQuotedInEnglish() {
    follow(".language a");
    follow(".highlights .fig");
    String quoted = page.locator("#_cite ~ pre[lang=en]").first().innerText();
    assertTrue(quoted.contains("29.761 billion yuan") && quoted.contains("passage 10"), quoted);
    assertEquals(2, clicks);
  }

  @Test
  void theProjectWithTheMostMoney() {
    follow("header nav a:text('承诺事项')");
    follow("main .links a[href$='projects.html']");
    assertTrue(text(".projects > li").contains("60亿元"), text(".projects > li"));
    assertEquals(2, clicks);
  }

  @Test
  void whatItSaysForOlderPeople() {
    click(".doors summary:has-text('老年人')");
    assertTrue(page.locator(".doors details[open] li").count() >= 3, "facts and a date");
    follow(".doors details[open] .more a");
    assertTrue(page.locator(".promises > li").count() > 3, "all promises for them");
    assertEquals(2, clicks);
  }

  @Test
  void whatDoesNotAddUp() {
    follow("header nav a:text-is('目标')");
    follow(".differing");
    assertTrue(text(".reckoning:has(:target)").contains("相差"), "by how much");
    assertEquals(2, clicks);
  }

  @Test
  void whatTheReportDoesNotState() {
    follow("footer a[href$='not-stated.html']");
    assertTrue(text("main").contains("参评总数"), "how many were ranked");
    assertEquals(1, clicks);
  }

  @Test
  void aHeadingOfTheFullText() {
    follow("header nav a:text('报告全文')");
    follow(".rail .inner a >> nth=3");
    Object top =
        page.evaluate("() => document.querySelector(':target').getBoundingClientRect().top");
    assertTrue(((Number) top).doubleValue() < 120, "at the top of the screen: " + top);
    assertEquals(1, page.locator(":target h3").count());
    assertEquals(2, clicks);
  }

  /** The errands above whose way leads over a search, a filter or a switch, by other ways. */
  @Test
  void whatNeedsAScriptElsewhereIsReachedWithoutOne() {
    context.close();
    context = browsers.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false));
    page = context.newPage();
    for (String due : List.of("2025-06", "2025-autumn")) {
      page.navigate(server.url(page("zh", "index.html")));
      follow("header nav a:text('承诺事项')");
      assertEquals(
          0, page.locator("main :is(input, select, button):visible").count(), "nothing is idle");
      follow(".facets a[href$='" + due + ".html']");
      assertEquals(2, page.locator(".promises > li").count());
    }
    follow("footer a[href$='subjects/index.html']");
    assertTrue(text("main").contains("平原小学"), "what is promised for a school");
    assertTrue(text("main").contains("胖东来"), "what is promised for Pangdonglai");
    follow("footer a[href$='terms.html']");
    assertTrue(text("main").contains("白名单"), "a term with its explanation");
    follow("#_size");
    follow("main a[href$='text-large.html']");
    String size = "() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)";
    assertTrue(((Number) page.evaluate(size)).doubleValue() >= 22, "the text in large type");
  }

  private static boolean isIndicator(String path) {
    return path.matches("zh/[^/]+/indicators/.*") && !path.endsWith("/index.html");
  }

  private int figures(String path) {
    return Jsoup.parse(site.text(path)).select(".statement[id], .statement li[id]").size();
  }

  /** Clicks a link and waits until where it leads is there as a whole. */
  private void follow(String selector) {
    String address = page.locator(selector).first().evaluate("link => link.href").toString();
    click(selector);
    page.waitForURL(address);
  }

  private void click(String selector) {
    page.locator(selector).first().click();
    clicks++;
  }

  private String text(String selector) {
    return page.locator(selector).first().innerText();
  }
}
