package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import reportsite.Answer;
import reportsite.Nginx;
import reportsite.ProjectCopy;
import reportsite.cli.Commands.ExitCode;

/**
 * The own site of an invented district, by itself and as a part of its portal, served below a path
 * by nginx as the guide has it, and walked at its own address.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OfficialSiteTest {

  private static final String HOST = "http://www.qingshan-invented.gov.cn";
  private static final String BELOW = "/report";
  private static final String BY_ITSELF = "/plain";
  private static final String HOME = "/zh/qingshan-2023/index.html";
  private static final String GONE = "/zh/qingshan-2023/gone.html";

  /** What every site of a government has to have, and what stands for what it has not. */
  private static final List<String> PAGES =
      List.of(
          "/index.html",
          HOME,
          "/en/qingshan-2023/index.html",
          "/zh/qingshan-2023/corrections.html",
          "/en/qingshan-2023/site-map.html",
          "/zh/qingshan-2023/indicators/gdp.html",
          GONE);

  private static final String VIOLATIONS =
      "async () => (await axe.run({resultTypes: ['violations']})).violations.map(rule =>"
          + " rule.id + ': ' + rule.nodes[0].html.slice(0, 200) + rule.nodes[0].failureSummary)";

  private static final String LOOKS =
      "() => ['h1', 'main p', 'header.site nav a', 'footer.site a'].map(name => {"
          + " const style = getComputedStyle(document.querySelector(name));"
          + " return [style.font, style.color, style.width, style.display].join(' ') })";

  private static final String FOCUSED =
      "() => { const e = document.activeElement; return e.className + ' '"
          + " + !!e.closest('main') + ' ' + !!e.closest('[data-portal]') }";

  private Nginx server;
  private Browsers browsers;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException, InterruptedException {
    Path root = folder.resolve("www");
    ProjectCopy project = ProjectCopy.official(folder.resolve("project"));
    project.write(
        "content/qingshan-2023/corrections.yaml",
        """
        corrections:
          - {figure: skilled-2022, was: "4409人", now: "4408人", since: 2023-02-10, date: 2023-03-01, why: {zh: 录入时的错字。, en: A misprint.}, by: {zh: 青山区统计局, en: Bureau of Statistics}}
        """);
    build(project, root, BY_ITSELF, "build");
    project.inPortal();
    project.edit(
        "content/site.yaml",
        "hosts: [www.qingshan-city.gov.cn]",
        "hosts: [www.qingshan-city.gov.cn, www.qingshan-news.cn]");
    project.edit(
        "content/portal/footer.html",
        "关于本网</a>",
        "关于本网</a> <a href=\"https://www.qingshan-news.cn/\">青山新闻</a>");
    build(project, root, BELOW, "release", "2023-02", "--date", "2023-02-10");
    server = Nginx.serve(root, BELOW, folder.resolve("nginx"));
    browsers =
        Browsers.launch(
            "--host-resolver-rules=MAP www.qingshan-invented.gov.cn 127.0.0.1:" + server.port());
  }

  private static void build(ProjectCopy project, Path root, String below, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--out", root + below, "--base-url", HOST + below + "/"));
    Answer answer = project.runInEnglish(all.toArray(String[]::new));
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
  }

  @AfterAll
  void stop() {
    if (browsers != null) {
      browsers.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private List<String> pages() {
    List<String> all = new ArrayList<>();
    PAGES.forEach(page -> all.add(BELOW + page));
    all.add(BELOW + "/zh/qingshan-2023/editions.html");
    all.add(BELOW + "/editions/2023-02" + HOME);
    all.add(BY_ITSELF + HOME);
    all.add(BY_ITSELF + "/en/qingshan-2023/site-map.html");
    return all;
  }

  @Test
  void noPageViolatesARuleOfAccess() {
    List<String> found = new ArrayList<>();
    try (BrowserContext context =
        browsers.browser().newContext(new NewContextOptions().setBypassCSP(true))) {
      Page page = context.newPage();
      for (String path : pages()) {
        page.navigate(HOST + path);
        page.evaluate(AxeBuilder.getAxeScript());
        ((List<?>) page.evaluate(VIOLATIONS)).forEach(one -> found.add(path + ": " + one));
      }
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      page.setViewportSize(320, 900);
      page.navigate(HOST + BELOW + HOME);
      page.evaluate(AxeBuilder.getAxeScript());
      ((List<?>) page.evaluate(VIOLATIONS)).forEach(one -> found.add("dark: " + one));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void nothingIsRefusedByThePolicyAndEverythingIsThere() {
    List<String> said = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> said.add(page.url() + ": " + message.text()));
      page.onPageError(error -> said.add(page.url() + ": " + error));
      page.onResponse(
          answer -> {
            if (answer.status() >= 400) {
              said.add(answer.url());
            }
          });
      for (String path : pages()) {
        page.navigate(HOST + path);
        Object pictures =
            page.evaluate("() => [...document.images].filter(i => !i.naturalWidth).length");
        assertEquals(0, pictures, path);
        boolean hasPortal = path.startsWith(BELOW);
        assertEquals(hasPortal ? 2 : 0, page.locator("[data-portal]").count(), path);
      }
    }
    // What browsers say of the page that is not there, and no more.
    said.removeIf(words -> words.contains(GONE));
    assertEquals(List.of(), said);
  }

  @Test
  void thePortalChangesNothingOfTheReportNorTheReportOfThePortal() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(HOST + BY_ITSELF + HOME);
      Object alone = page.evaluate(LOOKS);
      page.navigate(HOST + BELOW + HOME);
      assertEquals(alone, page.evaluate(LOOKS));
      String colour = "e => getComputedStyle(e).color + getComputedStyle(e).textDecorationLine";
      assertEquals(
          "rgb(255, 255, 255)none", page.locator(".portal-menu a").first().evaluate(colour));
      assertEquals(HOST + "/zwgk/index.html", page.locator(".portal-on").evaluate("e => e.href"));
      page.navigate(HOST + BELOW + "/editions/2023-02" + HOME);
      assertEquals(HOST + "/zwgk/index.html", page.locator(".portal-on").evaluate("e => e.href"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertFalse(page.locator("[data-portal=header]").isVisible());
    }
  }

  @Test
  void theFirstKeyLeadsPastThePortal() {
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      for (String path : List.of(HOME, "/index.html", GONE)) {
        page.navigate(HOST + BELOW + path);
        page.keyboard().press("Tab");
        assertEquals("skip false false", page.evaluate(FOCUSED), path);
        page.keyboard().press("Tab");
        assertTrue(String.valueOf(page.evaluate(FOCUSED)).endsWith("false true"), path);
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertTrue(String.valueOf(page.evaluate(FOCUSED)).endsWith("true false"), path);
      }
    }
  }

  @Test
  void whoeverLeavesForNoGovernmentIsAsked() {
    List<String> asked = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      page.onDialog(
          dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
          });
      page.navigate(HOST + BELOW + HOME);
      page.locator(".contact a[rel=external]").first().click();
      page.locator("[data-portal=footer] a[rel=external]").click();
      assertEquals(HOST + BELOW + HOME, page.url());
    }
    String notice = "将离开本站，前往非政府网站";
    assertEquals(List.of(notice, notice), asked);
  }
}
