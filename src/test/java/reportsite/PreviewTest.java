package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview of a small project, asked as a browser asks. */
final class PreviewTest {

  private static final String CHAPTER = "content/qingshan-2023/review/economy.zh.md";
  private static final String PAGE = "zh/qingshan-2023/review/economy.html";
  private static final String ENGLISH = "en/qingshan-2023/review/economy.html";
  private static final String STAFF = "en/qingshan-2023/staff.html";
  private static final String GUIDE = "en/qingshan-2023/guide.html";

  private ProjectCopy project;
  private RunningPreview preview;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    project = ProjectCopy.readyToBuild(folder);
    preview = RunningPreview.of(project.root());
    preview.awaitPage(PAGE, page -> page.contains("<main id=\"_main\">"));
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
    assertFalse(Files.exists(project.path("site")), "nothing is written");
  }

  private void append(String text) throws IOException {
    project.write(CHAPTER, project.text(CHAPTER) + "\n" + text + "\n");
  }

  @Test
  void aChangeIsToldAndShown() throws IOException, InterruptedException {
    try (RunningPreview.Events events = preview.events(PAGE)) {
      long before = events.nextEdition(0);
      append("这是刚刚写下的一句话。");
      long after = events.nextEdition(before);
      String page = preview.get(PAGE).body();
      assertTrue(page.contains("这是刚刚写下的一句话"), page);
      assertTrue(page.contains("data-edition=\"" + after + "\""), page);
    }
  }

  @Test
  void wrongContentKeepsThePageAndIsToldInItsLanguage() throws IOException, InterruptedException {
    String good = project.text(CHAPTER);
    append("增长99.9%，这是错的。");
    String zh = preview.awaitPage(PAGE, page -> page.contains("preview-problems"));
    assertFalse(zh.contains("这是错的。</p>\n</"), "the page is the last good one");
    assertTrue(zh.contains(CHAPTER + ":"), zh);
    assertTrue(zh.contains("台账"), zh);
    assertTrue(zh.contains("^"), "the line with a caret");
    String en = preview.get(ENGLISH).body();
    assertTrue(en.contains("Errors: 1, warnings: 0"), en);
    assertTrue(en.contains("ledger"), en);
    assertTrue(en.contains("→ "), "the cure");
    project.write(CHAPTER, good);
    preview.awaitPage(PAGE, page -> !page.contains("preview-problems"));
  }

  @Test
  void filesThatGoAndComeDoNotEndIt() throws IOException, InterruptedException {
    Path file = project.path(CHAPTER);
    String good = Files.readString(file);
    Path away = project.path("away.md");
    Files.move(file, away);
    preview.awaitPage(PAGE, page -> page.contains("preview-problems"));
    Files.move(away, file);
    preview.awaitPage(PAGE, page -> !page.contains("preview-problems"));
    Files.writeString(file, "");
    preview.awaitPage(PAGE, page -> page.contains("preview-problems"));
    Files.delete(file);
    Files.writeString(file.resolveSibling(".economy.zh.md.swp"), "\0\0");
    Files.writeString(file.resolveSibling("economy.zh.md~"), "old");
    Files.writeString(file, good);
    preview.awaitPage(PAGE, page -> !page.contains("preview-problems"));
    Files.move(project.path("content"), project.path("contents"));
    preview.awaitPage(PAGE, page -> page.contains("preview-problems"));
    Files.move(project.path("contents"), project.path("content"));
    preview.awaitPage(PAGE, page -> !page.contains("preview-problems"));
    append("一切照旧。");
    preview.awaitPage(PAGE, page -> page.contains("一切照旧"));
  }

  @Test
  void aBrokenTemplateKeepsThePages() throws IOException, InterruptedException {
    Path template = project.path("templates/chapter.ftlh");
    String good = Files.readString(template);
    Files.writeString(template, good + "\n${view.nothingOfTheKind}\n");
    try (RunningPreview.Events open = preview.events(PAGE)) {
      open.nextEdition(0);
      String page = preview.awaitPage(PAGE, text -> text.contains("templates/chapter.ftlh:"));
      assertTrue(page.contains("<main id=\"_main\">"), page);
      Files.writeString(template, good.replace("<@l.page", "<p>新模板</p><@l.page"));
      preview.awaitPage(PAGE, text -> text.contains("新模板"));
    }
  }

  @Test
  void theLastOfManyChangesIsLookedThrough() throws IOException, InterruptedException {
    Path template = project.path("templates/chapter.ftlh");
    String good = Files.readString(template);
    for (int i = 0; i < 3; i++) {
      String marked = "<p>改了" + i + "</p><@l.page";
      Files.writeString(template, good.replace("<@l.page", marked));
      preview.awaitPage(PAGE, text -> text.contains("改了"));
    }
    Files.writeString(template, good.replace("<h1>", "<p>99.9%</p><h1>"));
    String page = preview.awaitPage(PAGE, text -> text.contains("preview-problems"));
    assertTrue(page.contains("99.9%"), page);
  }

  @Test
  void aChangedStyleShows() throws IOException, InterruptedException {
    Path sheet = project.path("templates/styles/style.css");
    String old = style();
    try (RunningPreview.Events events = preview.events(PAGE)) {
      long before = events.nextEdition(0);
      Files.writeString(sheet, Files.readString(sheet) + "h1 { color: teal; }\n");
      events.nextEdition(before);
      String address = style();
      assertNotEquals(old, address);
      assertTrue(preview.get(address).body().contains("h1{color:teal}"));
    }
  }

  /** Where the style of pages stands; another style, another address. */
  private String style() throws IOException, InterruptedException {
    Matcher address =
        Pattern.compile("assets/[0-9a-f]+/style\\.css").matcher(preview.get(PAGE).body());
    assertTrue(address.find());
    return address.group();
  }

  @Test
  void onlyItsOwnNamesAreAnswered() throws IOException {
    String own = "127.0.0.1:" + preview.port();
    assertEquals(200, raw("GET /" + PAGE, own));
    assertEquals(200, raw("HEAD /" + PAGE, "localhost:" + preview.port()));
    assertEquals(200, raw("GET /" + PAGE, "[::1]:" + preview.port()));
    assertEquals(403, raw("GET /" + PAGE, "example.org"));
    assertEquals(403, raw("GET /" + PAGE, "127.0.0.1"));
    assertEquals(403, raw("GET /" + PAGE, "127.0.0.1.example.org:" + preview.port()));
    assertEquals(405, raw("POST /" + PAGE, own));
    assertEquals(405, raw("DELETE /" + PAGE, own));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yaml",
        "/zh/../../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/..%2fcontent%2fsite.yaml",
        "/zh/%2e%2e%2f%2e%2e%2fseeds/qingshan-2023.txt",
        "/..\\content\\site.yaml",
        "/content/site.yaml",
        "/link/site.yaml",
        "/zh/index.html%00.txt",
        "//etc/passwd",
        "/.git/config"
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    Files.createSymbolicLink(project.path("link"), project.path("content"));
    int status = raw("GET " + path, "127.0.0.1:" + preview.port());
    assertTrue(status == 404 || status == 400, path + " is answered with " + status);
  }

  /** A request that no decent client would send; the status of its answer. */
  private int raw(String request, String host) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (Socket socket = new Socket(here, preview.port())) {
      OutputStream out = socket.getOutputStream();
      String head = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }

  @Test
  void aTakenPortIsReplacedByAFreeOne() throws IOException, InterruptedException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket taken = new ServerSocket(0, 1, here);
        RunningPreview other = RunningPreview.of(project.root(), taken.getLocalPort())) {
      assertFalse(other.port() == taken.getLocalPort());
      other.awaitPage(PAGE, page -> page.contains("<main id=\"_main\">"));
    }
  }

  @Test
  void theWorkListLeadsToTheLines() throws IOException, InterruptedException {
    String list = preview.get(STAFF).body();
    assertTrue(list.contains("Translations that nobody has reviewed"), list);
    assertTrue(list.contains("content/qingshan-2023/translation.yaml:"), list);
    String folder = project.root().toAbsolutePath().normalize().toString().replaceFirst("^/", "");
    assertTrue(list.contains("vscode://file/" + folder + "/content/qingshan-2023/"), list);
    assertTrue(preview.get(STAFF.replace("en/", "zh/")).body().contains("译文尚未复核的段落"));
    int open = list.split("translation\\.yaml:", -1).length;
    project.editFirst(
        "content/qingshan-2023/translation.yaml",
        "(?m)^( +)source:",
        "$1reviewed: true\n$1source:");
    preview.awaitPage(STAFF, page -> page.split("translation\\.yaml:", -1).length == open - 2);
  }

  @Test
  void theGuideIsShownWhereThereIsOne() throws IOException, InterruptedException {
    assertFalse(preview.get(STAFF).body().contains("guide.html"));
    assertEquals(404, preview.get(GUIDE).statusCode());
    project.write(
        "content/guide.en.md",
        """
        # How we work

        ## First & last

        Type `value: <b>`:

        ```yaml content/site.yaml
        reports: [qingshan-2023]
        ```
        """);
    String list = preview.awaitPage(STAFF, page -> page.contains("href=\"guide.html\""));
    assertTrue(list.contains("href=\"/" + GUIDE + "\""), "the corner leads there as well");
    assertFalse(list.contains("preview-problems"), "the file is not a surprise");
    String guide = preview.get(GUIDE).body();
    assertTrue(guide.contains("<h1>How we work</h1>"), guide);
    assertTrue(guide.contains("<a href=\"#part-1\">First &amp; last</a>"), guide);
    assertTrue(guide.contains("<h2 id=\"part-1\">First &amp; last</h2>"), guide);
    assertTrue(guide.contains("<code>value: &lt;b&gt;</code>"), guide);
    assertTrue(guide.contains("<pre><code>reports: [qingshan-2023]\n</code></pre>"), guide);
    assertFalse(preview.get(PAGE).body().contains("guide.html"), "only in its own language");
  }

  @Test
  void thePublishedSiteHasNothingOfThePreview(@TempDir Path folder) throws IOException {
    project.write("content/guide.zh.md", "# 工作指南\n");
    BuiltSite site = BuiltSite.in(folder, "--project", project.root().toString());
    for (String file : site.files()) {
      assertFalse(file.matches(".*(staff|guide|_preview).*"), file);
      if (file.endsWith(".html")) {
        String text = site.text(file);
        assertFalse(text.matches("(?s).*(_preview|staff\\.html|guide\\.html).*"), file);
      }
    }
  }
}
