package reportsite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.text.Lang;

/** What the guide tells those who run a server does what it says, on servers as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostsTest {

  private static final int REQUESTS = 2000;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "application/javascript; charset=utf-8",
          "csv", "text/csv; charset=utf-8",
          "ics", "text/calendar",
          "xml", "text/xml; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "zip", "application/zip",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final HttpClient client = HttpClient.newHttpClient();
  private BuiltSite site;
  private Nginx server;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    Programs.require("nginx");
    Path project = ProjectCopy.readyToBuild(folder.resolve("project")).root();
    String[] options = {"--project", project.toString(), "--base-url", "https://example.org/"};
    site = BuiltSite.in(folder, options);
    server = Nginx.serve(site.root(), folder.resolve("nginx"));
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  private HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)));
    try {
      return client.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(" + ", answer.headers().allValues(name));
  }

  /** In turns from eight sides; everything the site has, as it was written. */
  @Test
  void twoThousandRequestsAreAnsweredWithTheFilesAsTheyAre() {
    List<String> files = site.files();
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    IntStream.range(0, REQUESTS)
        .parallel()
        .forEach(
            i -> {
              String path = files.get(i % files.size());
              HttpResponse<byte[]> answer = get(path);
              if (answer.statusCode() != 200 || !same(answer.body(), path)) {
                wrong.add(path + ": " + answer.statusCode());
              }
            });
    assertEquals(List.of(), List.copyOf(wrong));
  }

  private boolean same(byte[] body, String path) {
    try {
      return Arrays.equals(body, Files.readAllBytes(site.root().resolve(path)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyFileHasItsTypeAndBrowsersKeepOnlyWhatIsNamedByItsContent() throws IOException {
    for (String path : site.files()) {
      HttpResponse<byte[]> answer = get(path);
      String ending = path.substring(path.lastIndexOf('.') + 1);
      String type = TYPES.getOrDefault(ending, "text/plain; charset=utf-8");
      assertEquals(type, header(answer, "content-type"), path);
      assertEquals("nosniff", header(answer, "x-content-type-options"), path);
      assertEquals("frame-ancestors 'self'", header(answer, "content-security-policy"), path);
      boolean isAsset = path.startsWith("assets/");
      assertEquals(
          isAsset ? "public, max-age=31536000, immutable" : "no-cache",
          header(answer, "cache-control"),
          path);
    }
  }

  @Test
  void textsComeCompressedAndUnchangedPagesNotAgain() throws IOException {
    String page = "zh/qingshan-2023/index.html";
    String style = site.files().stream().filter(f -> f.endsWith("/style.css")).findFirst().get();
    for (String path : List.of(page, style)) {
      HttpResponse<byte[]> answer = get(path, "Accept-Encoding", "gzip");
      assertEquals("gzip", header(answer, "content-encoding"), path);
      byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
      assertArrayEquals(Files.readAllBytes(site.root().resolve(path)), plain, path);
    }
    String tag = header(get(page), "etag");
    assertEquals(304, get(page, "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gone.html",
        "zh/qingshan-2023/indicators/gone/deeper.html",
        "assets/",
        "data/qingshan-2023/",
        "assets/01234567/style.css",
        ".git/config"
      })
  void whatIsNotThereIsSaidInBothLanguagesAndNothingIsListed(String path) {
    HttpResponse<byte[]> answer = get(path);
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    assertEquals(404, answer.statusCode());
    assertEquals("no-cache", header(answer, "cache-control"));
    assertTrue(text.contains("没有这个网页") && text.contains("No such page"), text);
    assertTrue(text.contains("href=\"https://example.org/zh/qingshan-2023/index.html\""), text);
  }

  @Test
  void otherServersTakeWhatTheGuideHasForThem(@TempDir Path folder) throws Exception {
    Programs.require("apache2");
    Programs.require("caddy");
    Path apache = folder.resolve("apache.conf");
    StringBuilder modules = new StringBuilder();
    for (String module :
        List.of("mpm_event", "authz_core", "dir", "mime", "filter", "deflate", "headers")) {
      modules.append(
          "LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so\n".formatted(module, module));
    }
    String block = Nginx.ofGuide("apache", Lang.EN).replace("/var/www/report", folder.toString());
    Files.writeString(
        apache,
        modules
            + "ServerName localhost\nTypesConfig /etc/mime.types\nServerRoot "
            + folder
            + "\n"
            + "ErrorLog "
            + folder
            + "/log\nDefaultRuntimeDir "
            + folder
            + "\nListen 127.0.0.1:80\n"
            + block);
    assertAccepted("/usr/sbin/apache2", "-t", "-f", apache.toString());
    Path caddy = folder.resolve("Caddyfile");
    Files.writeString(caddy, Nginx.ofGuide("caddyfile", Lang.EN));
    assertAccepted("caddy", "validate", "--config", caddy.toString(), "--adapter", "caddyfile");
  }

  private static void assertAccepted(String... command) throws Exception {
    Process check = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, check.waitFor(), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx", "apache", "caddyfile", "rclone", "html", "css"})
  void bothLanguagesOfTheGuideHaveTheSame(String kind) throws IOException {
    assertEquals(Nginx.ofGuide(kind, Lang.EN), Nginx.ofGuide(kind, Lang.ZH));
  }
}
