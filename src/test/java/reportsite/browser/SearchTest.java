package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search of the real site in a real browser: what is typed, and what is found first. */
class SearchTest extends SiteInBrowser {

  private static final String HITS = ".hits li";

  /** A line of the table. */
  private record Query(String lang, String typed, String link, String words) {

    static Query of(String[] cells) {
      return new Query(cells[0], cells[1], cells[2], cells[3]);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyQueryFindsFirstWhatItShould(boolean fromFolder) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Query> queries = queries();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      for (String lang : List.of("zh", "en")) {
        page.navigate(fromFolder ? folder(lang) : server.url(page(lang, "search.html")));
        queries.stream()
            .filter(query -> query.lang().equals(lang))
            .forEach(query -> ask(page, query, wrong));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(queries.size() >= 40, "a table of 40 queries");
  }

  /** What somebody needs comes first, in this order; on English pages with an English sentence. */
  @Test
  void whatReadersNeedComesFirst() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String[]> needs = table("search-needs.queries");
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      for (String lang : List.of("zh", "en")) {
        page.navigate(folder(lang));
        List<String[]> own = needs.stream().filter(line -> line[0].equals(lang)).toList();
        assertTrue(own.size() >= 40, "40 queries in " + lang);
        own.forEach(line -> need(page, line, wrong));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void need(Page page, String[] line, List<String> wrong) {
    page.fill("#q", line[1]);
    String[] ids = line[2].split(" ", -1);
    String found =
        page.locator(HITS).all().stream()
            .limit(ids.length)
            .map(hit -> hit.locator("a").getAttribute("href"))
            .map(href -> href.replaceFirst("\\.html$", "").replaceFirst(".*[/#]", ""))
            .collect(Collectors.joining(" "));
    if (!found.equals(line[2])) {
      wrong.add(line[1] + " finds " + found);
    }
    // A term is explained and quotes nothing.
    Locator words = page.locator(HITS + ":not(:has(a[href*='terms.html']))").first().locator("p");
    boolean isProved =
        line[0].equals("zh")
            || (words.count() > 0
                && words.first().innerText().matches("(?s).*(?:[A-Za-z]+ ){4}.*"));
    if (!isProved) {
      wrong.add(line[1] + " has no English sentence");
    }
  }

  private static void ask(Page page, Query query, List<String> wrong) {
    page.fill("#q", query.typed());
    Locator first = page.locator(HITS).first();
    String found =
        page.locator(HITS).count() == 0
            ? "nothing"
            : first.locator("a").getAttribute("href") + " | " + first.innerText();
    boolean right = found.split(" \\| ", -1)[0].endsWith(query.link());
    // The link may have the words too, but nobody reads it.
    String read = found.substring(found.indexOf('|') + 1).toLowerCase(Locale.ROOT);
    boolean says = read.contains(query.typed().toLowerCase(Locale.ROOT));
    boolean marked = !says || first.locator("mark").count() > 0;
    if (!right || !found.contains(query.words()) || !marked) {
      wrong.add(query + " finds " + found.replace('\n', ' '));
    }
  }

  @Test
  void theAddressKeepsWhatWasAskedAndTheOtherLanguageTakesItOver() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(folder("zh") + "#q=" + URLEncoder.encode("学校", StandardCharsets.UTF_8));
      assertEquals("学校", page.inputValue("#q"));
      assertTrue(page.locator(HITS).count() > 1);
      page.fill("#q", "高铁");
      page.waitForURL("**#q=" + URLEncoder.encode("高铁", StandardCharsets.UTF_8));
      page.locator(".language a").click();
      page.waitForURL("**/en/**/search.html#q=*");
      assertEquals("高铁", page.inputValue("#q"));
      assertTrue(page.locator(HITS).count() > 1);
    }
  }

  @Test
  void allIsDoneWithTheKeyboardAndTheCountIsSaid() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(page("en", "search.html")));
      page.keyboard().type("school");
      page.waitForCondition(
          () -> page.locator("[role=status]").innerText().matches("[0-9]+ results"));
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("search.html"));
      page.goBack();
      assertEquals("school", page.inputValue("#q"));
      page.fill("#q", "zzzz");
      page.waitForCondition(
          () -> page.locator("[role=status]").innerText().startsWith("Nothing found"));
    }
  }

  @Test
  void everyFindLeadsToAPlaceThatExists() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url(page("zh", "search.html")));
      Object links = page.evaluate("() => reportsiteSearch.entries.map(e => e[1])");
      List<String> missing = new ArrayList<>();
      for (Object link : (List<?>) links) {
        String[] parts = link.toString().split("#", -1);
        String folder = page("zh", "search.html").replace("search.html", "");
        boolean there =
            site.files().contains(folder + parts[0])
                && (parts.length == 1
                    || site.text(folder + parts[0]).contains("id=\"" + parts[1] + "\""));
        if (!there) {
          missing.add(link.toString());
        }
      }
      assertEquals(List.of(), missing);
    }
  }

  @Test
  void withoutScriptThereIsNoDeadForm() {
    try (BrowserContext context =
        browsers.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(server.url(page("zh", "search.html")));
      assertTrue(page.locator("#q").isHidden());
      assertTrue(page.locator("#search-off").isVisible());
      assertTrue(page.locator("ul.lists a").count() > 1);
    }
  }

  private String folder(String lang) {
    return site.root().resolve(page(lang, "search.html")).toUri().toString();
  }

  private static List<Query> queries() throws IOException {
    return table("search.queries").stream().map(Query::of).toList();
  }

  private static List<String[]> table(String name) throws IOException {
    try (InputStream table = SearchTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*", -1))
          .toList();
    }
  }
}
