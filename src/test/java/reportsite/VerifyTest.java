package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;
import reportsite.text.Fingerprint.Sha256;
import reportsite.verify.Verification.VerifyFault;

/**
 * A published site is verified wherever it lies, and whatever somebody changes in it is found and
 * named: by the manifest, and where he mends that as well, by what the parts say of each other.
 * {@code -Dapprove=true} writes the present answers.
 */
final class VerifyTest {

  static {
    // Else each answer waits 40 ms for the one before to be acknowledged.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final String DATA = "data/qingshan-2023/";
  private static final String ZH = "zh/qingshan-2023/";

  @TempDir private static Path folder;
  private static ProjectCopy site;
  private static ProjectCopy project;

  private static final String NOINDEX = "<meta name=\"robots\" content=\"noindex\">";
  private static final Pattern KIND = Pattern.compile("\\[[a-z-]+]$");
  private static final Set<String> SHOWN = new ConcurrentSkipListSet<>();

  private final StringBuilder told = new StringBuilder();
  private int tampered;

  /** What somebody does to a copy of the site. */
  private interface Tampering {
    void change(ProjectCopy copy) throws IOException;
  }

  @BeforeAll
  static void build() throws IOException {
    project = ProjectCopy.readyToBuild(folder.resolve("project"));
    String shown = Files.readString(Path.of("src/test/cases/progress-shown.case"));
    String mark = "--- file content/qingshan-2023/progress.yaml\n";
    String progress = shown.substring(shown.indexOf(mark) + mark.length());
    project.write(
        "content/qingshan-2023/progress.yaml",
        progress.substring(0, progress.indexOf("\n---") + 1));
    Answer built = project.run("build", "--out", folder.resolve("site").toString());
    assertEquals(ExitCode.FINE, built.code(), built.said());
    site = new ProjectCopy(folder.resolve("site"));
  }

  private static Answer verify(String where, String... more) {
    return Answer.to(
        Stream.concat(Stream.of("verify", where, "--lang", "en"), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void aFolderAnArchiveAndAnAddressAreWhole(@TempDir Path elsewhere) throws IOException {
    Answer answer = verify(site.root().toString(), "--report", seed());
    assertEquals(ExitCode.FINE, answer.code(), answer.said());
    assertTrue(answer.out().contains("is as published"), answer.out());
    Path archive = elsewhere.resolve("site.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path file : files(site.root())) {
        zip.putNextEntry(new ZipEntry("public/" + site.root().relativize(file)));
        zip.write(Files.readAllBytes(file));
      }
    }
    assertEquals(ExitCode.FINE, verify(archive.toString()).code());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = site.path(exchange.getRequestURI().getPath().substring(1));
          boolean isThere = Files.isRegularFile(file) && !file.endsWith("report.txt");
          byte[] body = isThere ? Files.readAllBytes(file) : new byte[] {'?'};
          exchange.sendResponseHeaders(isThere ? 200 : 404, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    try {
      Answer served = verify("http://127.0.0.1:" + server.getAddress().getPort());
      assertEquals(ExitCode.WRONG_CONTENT, served.code());
      assertTrue(served.err().contains("[file-missing]"), served.err());
      assertTrue(served.err().contains(DATA + "report.txt: error"), served.err());
    } finally {
      server.stop(0);
    }
    assertEquals(ExitCode.FAILED, verify(elsewhere.resolve("absent").toString()).code());
  }

  @Test
  void whatWasChangedAndNotListedAnewIsFound() throws IOException {
    tampered("a page was edited", copy -> first(copy, ZH + "index.html", "<p", "<p hidden"));
    tampered("a page was deleted", copy -> Files.delete(copy.path(ZH + "targets.html")));
    tampered("a page was added", copy -> copy.write("zh/new.html", "<p>"));
    tampered("the data were edited", copy -> first(copy, DATA + "figures.csv", "2022", "2021"));
    tampered("the manifest was deleted", copy -> Files.delete(copy.path("manifest.json")));
    tampered("the manifest was cut", copy -> copy.write("manifest.json", "{\"files\": ["));
    tampered(
        "the manifest was edited", copy -> first(copy, "manifest.json", "\"sha256\": \".", "$0x"));
    tampered("the sums were edited", copy -> first(copy, "SHA256SUMS", "^.", "x"));
    compare("verify-listed");
  }

  /** A tamperer who knows of the manifest makes it anew; what he says still has to agree. */
  @Test
  void whatWasChangedAndListedAnewIsFound() throws IOException {
    String table = DATA + "figures.json";
    listedAnew("the value of a row", copy -> first(copy, table, "\"value\": [1-9]", "$09"));
    listedAnew("the bounds of a row", copy -> first(copy, table, "\"high\": [1-9]", "$09"));
    listedAnew(
        "the unit of a row", copy -> first(copy, table, "\"unit\": \"yuan", "\"unit\": \"people"));
    listedAnew("the text of a row", copy -> first(copy, table, "(\"text_zh\": \")", "$11"));
    listedAnew("the English of a row", copy -> first(copy, table, "(\"text_en\": \")", "$11"));
    listedAnew("a quotation", copy -> first(copy, table, "(\"quote\": \")", "$1约"));
    listedAnew(
        "a quotation without its number",
        copy -> first(copy, table, "(\"quote\": \"[^\"0-9]+)[0-9][^\"]*\"", "$1\""));
    listedAnew("the passage of a row", copy -> first(copy, table, "(\"passage\": )[0-9]+", "$199"));
    listedAnew(
        "the table for people", copy -> first(copy, DATA + "figures.csv", "result", "target"));
    listedAnew(
        "a row was dropped", copy -> first(copy, DATA + "commitments.csv", "\r\n[^\r]+", ""));
    listedAnew("the file of a figure", VerifyTest::changeFigureFile);
    listedAnew("the report", copy -> first(copy, DATA + "report.txt", "青山", "蓝山"));
    listedAnew("the passages", copy -> first(copy, DATA + "passages.json", "青山", "蓝山"));
    listedAnew("a number on a page", copy -> changePage(copy, ">", "</data>", "9"));
    listedAnew("its value for machines", copy -> changePage(copy, "value=\"", "\"", "9"));
    listedAnew("its name", copy -> changePage(copy, "data-figure=\"", "\"", "x"));
    listedAnew(
        "a state",
        copy ->
            first(copy, DATA + "commitments.json", "\"state\": \"done", "\"state\": \"revised"));
    listedAnew("an entry was rewritten", copy -> first(copy, DATA + "progress.json", "动工", "竣工"));
    listedAnew(
        "an entry was deleted", copy -> first(copy, DATA + "progress.json", "\n  \\{[^\n]+,", ""));
    String end = "</main>";
    listedAnew(
        "words turned by a mark", copy -> first(copy, ZH + "index.html", end, "\u202E9.3" + end));
    listedAnew(
        "words turned by an element",
        copy -> first(copy, ZH + "index.html", end, "<bdo dir=\"rtl\">甲乙</bdo>" + end));
    listedAnew(
        "digits of another script by their code",
        copy -> first(copy, ZH + "index.html", end, "增长&#x663;&#x663;%。" + end));
    listedAnew("data were cut", copy -> copy.write(DATA + "figures.json", "[{"));
    compare("verify-anew");
    assertTrue(tampered >= 19);
  }

  /** Beside the data for programs there are others, and words that no data are marked in. */
  @Test
  void whatOtherFilesAndWordsSayIsCompared() throws IOException {
    String page = ZH + "review/economy.html";
    String en = page.replace("zh/", "en/");
    listedAnew(
        "one of several places of a figure shows another",
        copy ->
            copy.write(
                ZH + "index.html",
                exchanged(
                    copy.text(ZH + "index.html"), "gdp-growth-2022", "industry-growth-2022")));
    listedAnew(
        "a number without its mark, in both languages",
        copy -> {
          first(copy, page, "<data value=\"[^\"]*\" data-figure=[^>]*>[0-9.]+亿元</data>", "160亿元");
          first(
              copy,
              en,
              "<data value=\"[^\"]*\" data-figure=[^>]*>[0-9.]+ billion yuan</data>",
              "16 billion yuan");
        });
    listedAnew(
        "a count of the site",
        copy ->
            first(
                copy,
                ZH + "index.html",
                "<data value=\"[0-9]+\" data-derived>[0-9]+<",
                "<data value=\"99\" data-derived>99<"));
    listedAnew(
        "words of the report on its page",
        copy -> first(copy, ZH + "text.html", "(data-quotation>（一）)稳字当头", "$1稳字开头"));
    listedAnew(
        "a citation",
        copy -> first(copy, ZH + "indicators/gdp.html", "地区生产总值实现150.2亿元，", "地区生产总值实现约150.2亿元，"));
    listedAnew(
        "the title of a page",
        copy -> first(copy, ZH + "indicators/gdp.html", "<title>", "<title>151亿元："));
    listedAnew(
        "what search engines show",
        copy ->
            first(
                copy,
                ZH + "indicators/gdp.html",
                "(name=\"description\" content=\"[^\"]*)150.2亿元",
                "$1151亿元"));
    listedAnew(
        "a card to share",
        copy -> first(copy, DATA + "cards/gdp-2022.zh.svg", ">150.2<", ">150.3<"));
    listedAnew(
        "a chart", copy -> first(copy, DATA + "charts/growth-targets.zh.svg", ">5.5%<", ">9.5%<"));
    listedAnew(
        "the index of the search", copy -> first(copy, DATA + "search.js", "150.2亿元", "150.4亿元"));
    listedAnew("a feed", copy -> first(copy, ZH + "progress.xml", "(<content[^>]*>)", "$1投资99亿元，"));
    listedAnew(
        "a calendar", copy -> first(copy, ZH + "due.ics", "DESCRIPTION:", "DESCRIPTION:投资99亿元，"));
    listedAnew(
        "the English of a passage",
        copy -> first(copy, DATA + "passages.json", "15.02 billion", "15.03 billion"));
    listedAnew(
        "the citation of a figure",
        copy ->
            first(
                copy,
                DATA + "figures/gdp-2022.json",
                "(\"citation_zh\": \"[^\"]*)150.2",
                "$1150.3"));
    listedAnew(
        "an archive",
        copy -> rezip(copy, DATA + "qingshan-2023.zip", "report.txt", "150.2", "150.3"));
    listedAnew(
        "an archive without a table",
        copy -> rezip(copy, DATA + "qingshan-2023.zip", "figures.csv", "id", null));
    listedAnew(
        "a workbook",
        copy ->
            rezip(
                copy,
                DATA + "qingshan-2023.xlsx",
                "xl/worksheets/sheet1.xml",
                ">150.2亿元<",
                ">150.3亿元<"));
    listedAnew(
        "a page that says it is in draft",
        copy -> first(copy, page, "<meta ", "<meta name=\"robots\" content=\"noindex\"><meta "));
    compare("verify-elsewhere");
  }

  /** What readers subscribe to, and English words that no number stands in. */
  @Test
  void whatIsAnnouncedAndCitedIsCompared() throws IOException {
    String feed = "en/qingshan-2023/progress.xml";
    String calendar = ZH + "due.ics";
    String gdp = "en/qingshan-2023/indicators/gdp.html";
    listedAnew(
        "an entry of a feed was dropped",
        copy -> first(copy, feed, "(?s)<entry>(?:(?!</entry>).)*kindergartens.*?</entry>\n", ""));
    listedAnew(
        "an entry came from nowhere",
        copy ->
            first(copy, feed, "(?s)(<entry>.*?)(urn:uuid:)(.)(.*?</entry>\n)", "$1$2$3$4$1$2x$4"));
    listedAnew(
        "a state in a feed", copy -> first(copy, feed, ": Done</title>", ": Not met</title>"));
    listedAnew("words of a feed", copy -> first(copy, feed, "All of the k", "None of the k"));
    listedAnew("the day of a feed", copy -> first(copy, feed, "23-11-20T", "23-11-21T"));
    listedAnew(
        "where a feed leads", copy -> first(copy, feed, "#build-k[a-z]*", "#add-tech-firms"));
    listedAnew("whose feed it is", copy -> first(copy, feed, "<name>.*</name>", "<name>X</name>"));
    listedAnew("a feed was deleted", copy -> Files.delete(copy.path(feed)));
    listedAnew(
        "an event was dropped",
        copy -> first(copy, calendar, "(?s)BEGIN:VEVENT.*END:VEVENT\r\n", ""));
    listedAnew(
        "the day of an event", copy -> first(copy, calendar, "DATE:20230630", "DATE:20230730"));
    listedAnew("words of an event", copy -> first(copy, calendar, "(SUMMARY:.*)建成", "$1缓建"));
    listedAnew("its quotation", copy -> first(copy, calendar, "(DESCRIPTION:.*)建成", "$1缓建"));
    listedAnew(
        "a word of a translation cited",
        copy -> first(copy, gdp, "(data-quotation>[^<]*)by total it ranked", "$1it ranked"));
    listedAnew(
        "whom a citation names", copy -> first(copy, gdp, "(data-quotation>)Qingshan", "$1Baihe"));
    listedAnew(
        "the English citation of a figure",
        copy ->
            first(
                copy,
                DATA + "figures/gdp-2022.json",
                "(\"citation_en\": \"[^\"]*)government work report",
                "$1draft"));
    compare("verify-announced");
  }

  /** A figure with its link and all stands where another one stood, in both languages alike. */
  @Test
  void whatStandsInThePlaceOfAnotherIsFound() throws IOException {
    String[] one = {"gdp-growth-2022", "gdp", "5.5", "5.5%", "5.5 percent"};
    String[] other = {"industry-growth-2022", "industry", "7.8", "7.8%", "7.8 percent"};
    exchanged("in the table of a chart", "index", 0, one, other);
    exchanged("below its name", "index", 2, one, other);
    exchanged("in a row", "review/economy", 1, one, other);
    exchanged("on the page of an indicator", "indicators/gdp", 1, one, other);
    String[] built = {"kindergartens-2023", "kindergartens", "3", "3所", "3 kindergartens"};
    String[] firms = {"tech-firms-new-2023", "tech-firms", "10", "10家", "10 enterprises"};
    exchanged("in a sentence", "plan/people", 0, built, firms);
    exchanged("in an entry of a promise", "plan/people", 1, built, firms);
    compare("verify-places");
  }

  private void exchanged(String where, String page, int place, String[] one, String[] other)
      throws IOException {
    Pattern shown =
        Pattern.compile(
            "(<a class=\"fig\" href=\"[^\"]*?)?([a-z-]*)([.]html#%s\"[^>]*>(?:<span[^<]*</span>)?)?"
                    .formatted(one[0])
                + "<data value=\"%s\" data-figure=\"%s\">[^<]*</data>".formatted(one[2], one[0]));
    listedAnew(
        where,
        copy -> {
          for (String lang : List.of("zh", "en")) {
            String path = lang + "/qingshan-2023/" + page + ".html";
            String text = copy.text(path);
            Matcher from = shown.matcher(text);
            for (int i = 0; i <= place; i++) {
              assertTrue(from.find(), path);
            }
            String link = text.substring(from.start(), from.end()).replaceFirst("<data .*", "");
            String now =
                link.replace(one[1] + ".html", other[1] + ".html").replace(one[0], other[0])
                    + "<data value=\"%s\" data-figure=\"%s\">%s</data>"
                        .formatted(other[2], other[0], other[lang.equals("zh") ? 3 : 4]);
            copy.write(path, text.substring(0, from.start()) + now + text.substring(from.end()));
          }
        });
  }

  /** Nobody who reads what is unfinished takes it for finished. */
  @Test
  void draftsAreToldFromWhatIsPublished(@TempDir Path elsewhere) throws IOException {
    ProjectCopy inDraft = new ProjectCopy(elsewhere.resolve("project")).add(project.root(), "");
    inDraft.edit(
        "content/qingshan-2023/report.yaml",
        "- {id: people, title",
        "- {id: people, stage: draft, title");
    Path built = elsewhere.resolve("site");
    Answer answer = inDraft.run("build", "--out", built.toString());
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
    ProjectCopy published = site;
    site = new ProjectCopy(built);
    try {
      assertEquals(ExitCode.FINE, verify(built.toString()).code(), verify(built.toString())::said);
      String page = ZH + "review/people.html";
      listedAnew(
          "a draft without its notice",
          copy -> first(copy, page, "(?s)<aside class=\"draft\">.*?</aside>", ""));
      listedAnew("a draft for search engines", copy -> first(copy, page, NOINDEX, ""));
      listedAnew(
          "a draft that claims to be published",
          copy -> {
            first(copy, page, "(?s)<aside class=\"draft\">.*?</aside>", "");
            first(copy, page, NOINDEX, "");
          });
      listedAnew(
          "its rows in the data as well",
          copy ->
              first(
                  copy,
                  DATA + "figures.json",
                  "(\"skilled-2022\"(?:[^}])*\"publication_zh\": \")draft",
                  "$1published"));
    } finally {
      site = published;
    }
    compare("verify-drafts");
  }

  private static String exchanged(String page, String one, String other) {
    Pattern shown = Pattern.compile("<a [^>]*#" + one + "\"[^>]*>\\s*<data [^>]*>[^<]*</data>");
    Matcher from = shown.matcher(page);
    assertTrue(from.find());
    Matcher to = Pattern.compile(shown.pattern().replace(one, other)).matcher(page);
    assertTrue(to.find());
    return page.substring(0, from.start()) + to.group() + page.substring(from.end());
  }

  private static void rezip(
      ProjectCopy copy, String archive, String entry, String words, @Nullable String instead)
      throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(copy.path(archive)))) {
      for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
        files.put(one.getName(), in.readAllBytes());
      }
    }
    String text = new String(files.get(entry), StandardCharsets.UTF_8);
    assertTrue(text.contains(words), entry);
    if (instead == null) {
      files.remove(entry);
    } else {
      files.put(entry, text.replace(words, instead).getBytes(StandardCharsets.UTF_8));
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy.path(archive)))) {
      for (String name : files.keySet()) {
        out.putNextEntry(new ZipEntry(name));
        out.write(files.get(name));
      }
    }
  }

  /** Pages show figures of other years and governments, whatever ids these give to theirs. */
  @Test
  void figuresOfOtherReportsAgreeWithTheDataOfTheirs(@TempDir Path elsewhere) throws IOException {
    ProjectCopy four = ProjectCopy.readyToBuild(elsewhere.resolve("project"));
    four.add(Path.of("src/test/cases/next"), "").add(Path.of("src/test/cases/several"), "");
    four.edit("content/baihe-2024/ledger.yaml", "  - id: gdp\n", "  - id: gross-product\n");
    ProjectCopy built = new ProjectCopy(elsewhere.resolve("site"));
    String address = "https://www.example.org/en/reports/";
    Answer made = four.run("build", "--out", built.root().toString(), "--base-url", address);
    assertEquals(ExitCode.FINE, made.code(), made::said);
    Answer whole = verify(built.root().toString());
    assertEquals(ExitCode.FINE, whole.code(), whole::said);
    found(built, "data/compare/gdp.csv", "\r\nbaihe-2024[^\r]*", "", VerifyFault.COPY_DIFFERS);
    found(built, "data/figures.csv", "\r\nbaihe-2024[^\r]*", "", VerifyFault.COPY_DIFFERS);
    found(
        built,
        "data/compare/gdp.csv",
        "Baihe County People's Government",
        "Another Government",
        VerifyFault.COPY_DIFFERS);
    first(
        built,
        "en/qingshan-2023/indicators/gdp.html",
        "(href=\"[.][.]/[.][.]/qingshan-2025/[^>]*><data value=\"\\d+)",
        "$19");
    listAnew(built);
    Answer changed = verify(built.root().toString());
    assertTrue(changed.err().contains("[" + VerifyFault.PAGE_DIFFERS.id() + "]"), changed::said);
  }

  private static void found(
      ProjectCopy copy, String file, String pattern, String words, VerifyFault fault)
      throws IOException {
    String kept = copy.text(file);
    first(copy, file, pattern, words);
    listAnew(copy);
    Answer answer = verify(copy.root().toString());
    assertTrue(
        answer.err().lines().anyMatch(line -> line.matches(file + ": .*\\[" + fault.id() + "]")),
        answer::said);
    copy.write(file, kept);
  }

  /** 8.4:39.8:51.8 says of none of its numbers that it is a percentage. */
  @Test
  void sharesOfOneHundredAreWhatTheirRatioSays(@TempDir Path elsewhere) throws IOException {
    ProjectCopy other = ProjectCopy.readyToBuild(elsewhere.resolve("project"));
    Path report = elsewhere.resolve("r.txt");
    Files.writeString(
        report,
        """
        政府工作报告
        ——2026年1月15日在青山区第三届人民代表大会第五次会议上
        青山区人民政府区长　李明
        各位代表：
        一、2025年工作回顾
        三次产业结构由上年的8.4∶39.8∶51.8调整为8.1∶40.2∶51.7。
        二、2026年工作安排
        新建公园5个。
        """);
    assertEquals(ExitCode.FINE, other.run("draft", report.toString()).code());
    other.edit("content/site.yaml", "reports: [", "reports: [r, ");
    Path out = elsewhere.resolve("site");
    Answer built = other.run("build", "--draft", "--out", out.toString());
    assertEquals(ExitCode.FINE, built.code(), built.said());
    Answer answer = verify(out.toString());
    assertEquals(ExitCode.FINE, answer.code(), answer.said());
  }

  @Test
  void anotherReportThanTheCheckersIsFound(@TempDir Path elsewhere) throws IOException {
    String own = Files.readString(Path.of(seed()));
    Path changed = elsewhere.resolve("own.txt");
    Files.writeString(changed, own.replaceFirst("增长[0-9.]+%", "增长99%"));
    ask("--report own.txt, a number differs", "--report", changed.toString());
    Files.writeString(changed, "蓝山区政府工作报告\n\n2023年，蓝山区没有这些话。\n");
    ask("--report own.txt, another report", "--report", changed.toString());
    compare("verify-report");
  }

  @Test
  void aSignatureOfTheManifestIsChecked(@TempDir Path elsewhere) throws Exception {
    boolean isThere =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "ssh-keygen")));
    if (!isThere) {
      System.err.println("SKIPPED: signatures were not checked, since there is no ssh-keygen here");
    }
    Assumptions.assumeTrue(isThere || System.getenv("CI") != null, "no ssh-keygen");
    ProjectCopy copy = new ProjectCopy(elsewhere.resolve("site")).add(site.root(), "");
    Path key = elsewhere.resolve("key");
    keygen("-q", "-t", "ed25519", "-N", "", "-C", "office", "-f", key.toString());
    Path signers = elsewhere.resolve("signers");
    Files.writeString(signers, "office " + Files.readString(elsewhere.resolve("key.pub")));
    String where = copy.root().toString();
    assertTrue(
        verify(where, "--signers", signers.toString()).err().contains("[signature-missing]"));
    Path manifest = copy.path("manifest.json");
    keygen("-q", "-Y", "sign", "-n", "reportsite", "-f", key.toString(), manifest.toString());
    Answer signed = verify(where, "--signers", signers.toString());
    assertEquals(ExitCode.FINE, signed.code(), signed.said());
    first(copy, ZH + "index.html", "<p", "<p hidden");
    listAnew(copy);
    assertTrue(verify(where, "--signers", signers.toString()).err().contains("[signature-wrong]"));
  }

  /** A host that is out of order is no proof of anything. */
  @Test
  void whatCannotBeReadIsTold() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean isManifest = exchange.getRequestURI().getPath().equals("/manifest.json");
          byte[] body = Files.readAllBytes(site.path("manifest.json"));
          exchange.sendResponseHeaders(isManifest ? 200 : 503, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    try {
      Answer answer = verify("http://127.0.0.1:" + server.getAddress().getPort());
      assertEquals(ExitCode.WRONG_CONTENT, answer.code());
      assertTrue(answer.err().contains("[" + VerifyFault.FILE_UNREADABLE.id() + "]"));
    } finally {
      server.stop(0);
    }
  }

  /** Markup made to exhaust whoever reads it, or to bring in other files, is told as damaged. */
  @Test
  void hostileMarkupIsTold(@TempDir Path elsewhere) throws IOException {
    ProjectCopy copy = new ProjectCopy(elsewhere.resolve("site")).add(site.root(), "");
    Map<String, String> hostile =
        Map.of(
            ZH + "progress.xml",
            "<title>".repeat(50_000) + "</title>".repeat(50_000),
            "en/qingshan-2023/progress.xml",
            "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///'>]><feed><title>&a;</title></feed>",
            DATA + "cards/gdp-2022.zh.svg",
            "<text>".repeat(50_000) + "</text>".repeat(50_000));
    for (Map.Entry<String, String> file : hostile.entrySet()) {
      copy.write(file.getKey(), file.getValue());
    }
    String page = "<!doctype html><html lang=\"en\"><head></head><body>%s%s</body></html>";
    copy.write(ZH + "index.html", page.formatted("<div>".repeat(50_000), "</div>".repeat(50_000)));
    Answer answer = verify(copy.root().toString());
    assertEquals(ExitCode.WRONG_CONTENT, answer.code(), answer.said());
    for (String file : hostile.keySet()) {
      assertTrue(answer.err().contains(file + ": error: this data file is damaged"), answer.err());
    }
  }

  /** With what the other tests name, each kind of fault is shown. */
  @AfterAll
  static void everyKindIsShown() {
    Stream.of(
            VerifyFault.FILE_UNREADABLE,
            VerifyFault.SIGNATURE_MISSING,
            VerifyFault.SIGNATURE_WRONG,
            // ReleaseTest has those of releases, and of several reports.
            VerifyFault.FIGURE_LINK_DIFFERS,
            VerifyFault.FIGURE_NOT_SHOWN,
            VerifyFault.LANGUAGES_SHOW_OTHERS,
            VerifyFault.RELEASE_CHANGED,
            VerifyFault.RELEASE_MISSING,
            VerifyFault.RELEASE_FILE_CHANGED,
            VerifyFault.RELEASE_FILE_ADDED,
            VerifyFault.RELEASED_SILENTLY)
        .forEach(named -> SHOWN.add("[" + named.id() + "]"));
    List<String> missing =
        Stream.of(VerifyFault.values())
            .map(fault -> "[" + fault.id() + "]")
            .filter(kind -> !SHOWN.contains(kind))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static void keygen(String... arguments) throws Exception {
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of("ssh-keygen"), Stream.of(arguments)).toList())
            .inheritIO()
            .start();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0);
  }

  private static String seed() {
    return project.path("seeds/qingshan-2023.txt").toString();
  }

  private static void changeFigureFile(ProjectCopy copy) throws IOException {
    try (Stream<Path> files = Files.list(copy.path(DATA + "figures"))) {
      Path file =
          files.filter(one -> one.toString().endsWith(".json")).sorted().findFirst().orElseThrow();
      first(copy, DATA + "figures/" + file.getFileName(), "(\"quote\": \")", "$1约");
    }
  }

  private static void changePage(ProjectCopy copy, String from, String to, String words)
      throws IOException {
    first(
        copy,
        ZH + "index.html",
        "(<data value=\"[^\"]*\" data-figure=\"[^\"]*\">[^<]*</data>)",
        "\u0001$1\u0002");
    String page = copy.text(ZH + "index.html");
    int start = page.indexOf('\u0001');
    String data = page.substring(start + 1, page.indexOf('\u0002'));
    int at = data.indexOf(from) + from.length();
    String changed = data.substring(0, at) + words + data.substring(data.indexOf(to, at));
    copy.write(
        ZH + "index.html",
        page.substring(0, start) + changed + page.substring(page.indexOf('\u0002') + 1));
  }

  private static void first(ProjectCopy copy, String file, String pattern, String words)
      throws IOException {
    copy.editFirst(file, pattern, words);
  }

  /** In place, and put back, since copies of a site take long. */
  private void tampered(String what, Tampering tampering) throws IOException {
    tampered++;
    Map<Path, byte[]> kept = new TreeMap<>();
    for (Path file : files(site.root())) {
      kept.put(file, Files.readAllBytes(file));
    }
    try {
      tampering.change(site);
      tell(what, site);
    } finally {
      for (Path file : files(site.root())) {
        if (!kept.containsKey(file)) {
          Files.delete(file);
        }
      }
      for (Map.Entry<Path, byte[]> file : kept.entrySet()) {
        if (!Files.exists(file.getKey())
            || !Arrays.equals(Files.readAllBytes(file.getKey()), file.getValue())) {
          Files.write(file.getKey(), file.getValue());
        }
      }
    }
  }

  private void listedAnew(String what, Tampering tampering) throws IOException {
    tampered(
        what,
        copy -> {
          tampering.change(copy);
          listAnew(copy);
        });
  }

  /** What a tamperer does who knows how sites are listed. */
  static void listAnew(ProjectCopy copy) throws IOException {
    TreeMap<String, byte[]> all = new TreeMap<>();
    for (Path file : files(copy.root())) {
      all.put(copy.root().relativize(file).toString(), Files.readAllBytes(file));
    }
    all.remove("manifest.json");
    all.remove("manifest.json.sig");
    all.remove("SHA256SUMS");
    StringBuilder sums = new StringBuilder();
    all.forEach((path, bytes) -> sums.append(Sha256.of(bytes) + "  " + path + "\n"));
    copy.write("SHA256SUMS", sums.toString());
    all.put("SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
    StringBuilder list = new StringBuilder("{\n  \"generator\": \"reportsite\",\n  \"files\": [\n");
    all.forEach(
        (path, bytes) -> {
          boolean isDraft = new String(bytes, StandardCharsets.UTF_8).contains(NOINDEX);
          list.append(
              "    {\"path\": \"%s\", \"bytes\": %d, \"sha256\": \"%s\"%s},\n"
                  .formatted(
                      path,
                      bytes.length,
                      Sha256.of(bytes),
                      isDraft ? ", \"stage\": \"draft\"" : ""));
        });
    list.setLength(list.length() - 2);
    copy.write("manifest.json", list + "\n  ]\n}\n");
  }

  /** Of each kind of fault the first, since what a page holds changes with its template. */
  private void tell(String what, ProjectCopy copy, String... more) {
    told.append("$ ").append(what).append('\n');
    Answer answer = verify(copy.root().toString(), more);
    boolean isWarned = what.equals("a page was added");
    assertEquals(isWarned ? ExitCode.FINE : ExitCode.WRONG_CONTENT, answer.code(), what);
    Set<String> kinds = new HashSet<>();
    boolean isNew = false;
    for (String line : answer.err().lines().toList()) {
      Matcher kind = KIND.matcher(line);
      if (kind.find()) {
        isNew = kinds.add(kind.group());
        SHOWN.add(kind.group());
      }
      if (isNew && !line.startsWith("Errors:")) {
        told.append(
                line.replaceAll("/[^ ]*/own", "own")
                    .replaceAll("[0-9a-f]x?[0-9a-f]{63}[0-9a-f]?", "SUM"))
            .append('\n');
      }
    }
    told.append('\n');
  }

  private void ask(String what, String... more) {
    tell(what, site, more);
  }

  private void compare(String name) throws IOException {
    Golden.of("src/test/resources/" + name + ".golden").assertIs(told.toString());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
