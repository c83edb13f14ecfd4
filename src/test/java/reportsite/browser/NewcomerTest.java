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

/** Ten errands of somebody who has never seen the site, from its home page, with their clicks. */
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
