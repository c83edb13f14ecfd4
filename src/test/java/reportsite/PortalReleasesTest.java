package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;

/**
 * All at once: the official site of an invented government below its portal, two reports beside
 * each other, printed, released twice with a correction in between.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PortalReleasesTest {

  static {
    // Else each answer waits 40 ms for the one before to be acknowledged.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final String CONTENT = "content/qingshan-2023/";
  private static final String BASE = "https://www.qingshan-invented.gov.cn/report/";
  private static final Pattern LINK =
      Pattern.compile("<[a-z][^<>]* (?:href|src|data-pdf)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("<[a-z][^<>]* id=\"([^\"]*)\"");

  private ProjectCopy site;
  private final Map<Path, Set<String>> places = new HashMap<>();

  @BeforeAll
  void release(@TempDir Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.official(folder.resolve("project")).inPortal();
    site = new ProjectCopy(folder.resolve("site"));
    Path next = Path.of("src/test/cases/next");
    project.add(next.resolve("seeds"), "seeds");
    project.add(next.resolve("content/qingshan-2024"), "content/qingshan-2024");
    project.edit("content/site.yaml", "[qingshan-2023]", "[qingshan-2024, qingshan-2023]");
    project.edit(
        "content/qingshan-2024/report.yaml",
        "year: 2024\n",
        "year: 2024\nreleased: {date: 2024-01-15, time: '09:30'}\n");
    for (String name : List.of("progress", "correction")) {
      String shown = Files.readString(Path.of("src/test/cases/" + name + "-shown.case"));
      MatchResult file =
          Pattern.compile("(?s)--- file (\\S+)\n(.*?)\n---")
              .matcher(shown)
              .results()
              .findFirst()
              .orElseThrow();
      // What is corrected of a state agrees with no progress.
      String text = file.group(2).replaceAll("(?s)  - (state|progress): complete.*", "");
      project.write(file.group(1), text.stripTrailing() + "\n");
    }
    String corrections = project.text(CONTENT + "corrections.yaml");
    Map<String, String> right = new HashMap<>();
    for (String file :
        List.of(
            "seeds/qingshan-2023.txt",
            CONTENT + "report.yaml",
            CONTENT + "people.yaml",
            CONTENT + "translation.yaml")) {
      right.put(file, project.text(file));
    }
    ReleaseTest.misprint(project);
    release(project, "2024-02", "2024-02-10");

    for (Map.Entry<String, String> file : right.entrySet()) {
      project.write(file.getKey(), file.getValue());
    }
    project.write(
        CONTENT + "corrections.yaml",
        corrections
            + """
              - {figure: skilled-2022, was: "4409人", now: "4408人", since: 2024-02-10, date: 2024-03-01, why: {zh: 录入时的错字。, en: A misprint.}, by: {zh: 青山区统计局, en: Bureau of Statistics}}
            """);
    TestFont font = TestFont.find();
    release(
        project,
        "2024-03",
        "2024-03-10",
        "--font",
        font.regular().toString(),
        "--bold",
        font.bold().toString());
  }

  private void release(ProjectCopy project, String name, String date, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("release", name, "--date", date, "--out", "" + site.root()));
    arguments.addAll(List.of("--base-url", BASE));
    arguments.addAll(List.of(more));
    Answer released = project.runInEnglish(arguments.toArray(String[]::new));
    assertEquals(ExitCode.FINE, released.code(), released::said);
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(site.root())) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static void assertWhole(String where) {
    Answer answer = Answer.to("verify", where, "--lang", "en");
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
    assertTrue(answer.said().contains("is as published"), answer::said);
    assertTrue(answer.said().contains("release is '2024-03'"), answer::said);
  }

  @Test
  void aFolderAnArchiveAndAnAddressAreWhole(@TempDir Path elsewhere) throws IOException {
    assertWhole(site.root().toString());
    Path archive = elsewhere.resolve("site.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path file : files("")) {
        zip.putNextEntry(new ZipEntry("report/" + site.root().relativize(file)));
        zip.write(Files.readAllBytes(file));
      }
    }
    assertWhole(archive.toString());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/report/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring("/report/".length());
          Path file = site.path(path);
          boolean isThere = Files.isRegularFile(file);
          byte[] body = isThere ? Files.readAllBytes(file) : new byte[] {'?'};
          exchange.sendResponseHeaders(isThere ? 200 : 404, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    try {
      assertWhole("http://127.0.0.1:" + server.getAddress().getPort() + "/report/");
    } finally {
      server.stop(0);
    }
  }

  /** Of what was released as well; only the portal's own links lead out of the folder. */
  @Test
  void everyLinkLeadsToSomethingThatIsThere() throws IOException {
    List<String> broken = new ArrayList<>();
    Set<String> outside = new HashSet<>();
    int looked = 0;
    for (Path page : files(".html")) {
      String text = Files.readString(page);
      for (MatchResult link : LINK.matcher(text).results().toList()) {
        String href = link.group(1).replace("&amp;", "&");
        if (href.isEmpty() || (href.matches("[a-z]+:.*|//.*") && !href.startsWith(BASE))) {
          continue;
        }
        looked++;
        String[] parts = href.split("#", 2);
        String path = URLDecoder.decode(parts[0].replaceFirst("[?].*", ""), StandardCharsets.UTF_8);
        Path target =
            path.startsWith(BASE)
                ? site.path(path.substring(BASE.length())).normalize()
                : path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!target.startsWith(site.root())) {
          outside.add(site.root().relativize(target).toString());
        } else if (!Files.isRegularFile(target)
            || (parts.length > 1 && !parts[1].isEmpty() && !ids(target).contains(parts[1]))) {
          broken.add(site.root().relativize(page) + " " + href);
        }
      }
    }
    assertEquals(List.of(), broken.stream().limit(20).toList());
    assertTrue(looked > 10_000, "links: " + looked);
    assertTrue(
        outside.stream().allMatch(path -> path.matches("[.][.](/[a-z/]+([.]html)?)?")),
        outside::toString);
  }

  private Set<String> ids(Path page) throws IOException {
    Set<String> ids = places.get(page);
    if (ids == null) {
      ids =
          ID.matcher(Files.readString(page))
              .results()
              .map(one -> one.group(1))
              .collect(Collectors.toSet());
      places.put(page, ids);
    }
    return ids;
  }

  @Test
  void eachReleaseHasItsPrintedEditionsAndItsOwnNumber() throws IOException {
    String page = "zh/qingshan-2023/indicators/skilled.html";
    assertTrue(site.text("editions/2024-02/" + page).contains(">4409人</data>"));
    assertTrue(site.text("editions/2024-03/" + page).contains(">4408人</data>"));
    assertTrue(site.text(page).contains("<del data-corrected=\"figure-skilled-2022\">4409人</del>"));
    assertTrue(Files.exists(site.path("editions/qingshan-2024/qingshan-2024.zh.pdf")));
    assertTrue(
        Files.exists(site.path("editions/2024-03/editions/qingshan-2023/qingshan-2023.en.pdf")));
  }

  /** Beside the releases stand printed editions, and nothing else. */
  @Test
  void whatIsAddedBesideTheReleasesIsFound() throws IOException {
    for (String added : List.of("editions/qingshan-2023/new.html", "editions/new/index.html")) {
      site.write(added, "<p>");
      VerifyTest.listAnew(site);
      Answer answer = Answer.to("verify", "" + site.root(), "--lang", "en");
      assertTrue(answer.err().contains("[release-file-added]"), answer::said);
      Files.delete(site.path(added));
    }
    VerifyTest.listAnew(site);
  }
}
