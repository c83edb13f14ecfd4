package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
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

  @TempDir Path project;
  private RunningPreview preview;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    copy(Path.of("src/test/cases/base"), project);
    copy(Path.of("templates"), project.resolve("templates"));
    preview = RunningPreview.of(project);
    preview.awaitPage(PAGE, page -> page.contains("<main id=\"main\">"));
  }

  @AfterEach
  void stop() throws IOException {
    preview.close();
    assertFalse(Files.exists(project.resolve("site")), "nothing is written");
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void append(String text) throws IOException {
    Path file = project.resolve(CHAPTER);
    Files.writeString(file, Files.readString(file) + "\n" + text + "\n");
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
    String good = Files.readString(project.resolve(CHAPTER));
    append("增长99.9%，这是错的。");
    String zh = preview.awaitPage(PAGE, page -> page.contains("preview-problems"));
    assertFalse(zh.contains("这是错的。</p>\n</"), "the page is the last good one");
    assertTrue(zh.contains(CHAPTER + ":"), zh);
    assertTrue(zh.contains("台账"), zh);
    assertTrue(zh.contains("^"), "the line with a caret");
    String en = preview.get(ENGLISH).body();
    assertTrue(en.contains("1 errors, 0 warnings"), en);
    assertTrue(en.contains("ledger"), en);
    assertTrue(en.contains("→ "), "the cure");
    Files.writeString(project.resolve(CHAPTER), good);
    preview.awaitPage(PAGE, page -> !page.contains("preview-problems"));
  }

  @Test
  void filesThatGoAndComeDoNotEndIt() throws IOException, InterruptedException {
    Path file = project.resolve(CHAPTER);
    String good = Files.readString(file);
    Path away = project.resolve("away.md");
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
    Files.move(project.resolve("content"), project.resolve("contents"));
    preview.awaitPage(PAGE, page -> page.contains("preview-problems"));
    Files.move(project.resolve("contents"), project.resolve("content"));
    preview.awaitPage(PAGE, page -> !page.contains("preview-problems"));
    append("一切照旧。");
    preview.awaitPage(PAGE, page -> page.contains("一切照旧"));
  }

  @Test
  void aBrokenTemplateKeepsThePages() throws IOException, InterruptedException {
    Path template = project.resolve("templates/chapter.ftlh");
    String good = Files.readString(template);
    Files.writeString(template, good + "\n${view.nothingOfTheKind}\n");
    try (RunningPreview.Events open = preview.events(PAGE)) {
      open.nextEdition(0);
      String page = preview.awaitPage(PAGE, text -> text.contains("templates/chapter.ftlh:"));
      assertTrue(page.contains("<main id=\"main\">"), page);
      Files.writeString(template, good.replace("<@l.page", "<p>新模板</p><@l.page"));
      preview.awaitPage(PAGE, text -> text.contains("新模板"));
    }
  }

  @Test
  void aChangedStyleShows() throws IOException, InterruptedException {
    Path sheet = project.resolve("templates/styles/style.css");
    try (RunningPreview.Events events = preview.events(PAGE)) {
      long before = events.nextEdition(0);
      Files.writeString(sheet, Files.readString(sheet) + "h1 { color: teal; }\n");
      events.nextEdition(before);
      assertTrue(preview.get("assets/style.css").body().contains("h1{color:teal}"));
    }
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
    Files.createSymbolicLink(project.resolve("link"), project.resolve("content"));
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
        RunningPreview other = RunningPreview.of(project, taken.getLocalPort())) {
      assertFalse(other.port() == taken.getLocalPort());
      other.awaitPage(PAGE, page -> page.contains("<main id=\"main\">"));
    }
  }

  @Test
  void theWorkListLeadsToTheLines() throws IOException, InterruptedException {
    String list = preview.get(STAFF).body();
    assertTrue(list.contains("Translations that nobody has reviewed"), list);
    assertTrue(list.contains("content/qingshan-2023/translation.yaml:"), list);
    String folder = project.toAbsolutePath().normalize().toString().replaceFirst("^/", "");
    assertTrue(list.contains("vscode://file/" + folder + "/content/qingshan-2023/"), list);
    assertTrue(preview.get(STAFF.replace("en/", "zh/")).body().contains("译文尚未复核的段落"));
    Path file = project.resolve("content/qingshan-2023/translation.yaml");
    int open = list.split("translation\\.yaml:", -1).length;
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("(?m)^( +)source:", "$1reviewed: true\n$1source:"));
    preview.awaitPage(STAFF, page -> page.split("translation\\.yaml:", -1).length == open - 2);
  }

  @Test
  void theGuideIsShownWhereThereIsOne() throws IOException, InterruptedException {
    assertFalse(preview.get(STAFF).body().contains("guide.html"));
    assertEquals(404, preview.get(GUIDE).statusCode());
    Files.writeString(
        project.resolve("content/guide.en.md"),
        """
        # How we work

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
    assertTrue(guide.contains("<code>value: &lt;b&gt;</code>"), guide);
    assertTrue(guide.contains("<pre><code>reports: [qingshan-2023]\n</code></pre>"), guide);
    assertFalse(preview.get(PAGE).body().contains("guide.html"), "only in its own language");
  }

  @Test
  void thePublishedSiteHasNothingOfThePreview(@TempDir Path folder) throws IOException {
    Files.writeString(project.resolve("content/guide.zh.md"), "# 工作指南\n");
    List<String> options = List.of("--project", project.toString());
    BuiltSite site = BuiltSite.in(folder, options.toArray(String[]::new));
    for (String file : site.files()) {
      assertFalse(file.matches(".*(staff|guide|_preview).*"), file);
      if (file.endsWith(".html")) {
        String text = site.text(file);
        assertFalse(text.matches("(?s).*(_preview|staff\\.html|guide\\.html).*"), file);
      }
    }
  }
}
