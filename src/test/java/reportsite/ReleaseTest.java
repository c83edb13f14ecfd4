package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;
import reportsite.render.TemplateBroken.RenderFault;
import reportsite.text.Fingerprint.Sha256;
import reportsite.verify.Verification.VerifyFault;

/**
 * Two releases with a misprint corrected between them: what was released stands for ever, changes
 * only openly, and whoever tampers with any of it is found.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReleaseTest {

  private static final String CONTENT = "content/qingshan-2023/";
  private static final String PAGE = "zh/qingshan-2023/indicators/skilled.html";
  private static final String DATA = "data/qingshan-2023/";

  private Path folder;
  private ProjectCopy project;
  private ProjectCopy site;
  private int copies;

  @BeforeAll
  void release(@TempDir Path own) throws IOException {
    folder = own;
    project = ProjectCopy.readyToBuild(folder.resolve("project"));
    site = new ProjectCopy(folder.resolve("site"));
    progress(project);
    misprint(project);
    assertEquals(ExitCode.FINE, release("2023-02", "2023-02-10").code());
    assertEquals(ExitCode.FINE, verify(site).code(), () -> verify(site).said());

    project.add(ProjectCopy.BASE.resolve("content"), "content");
    project.add(ProjectCopy.BASE.resolve("seeds"), "seeds");
    Answer refused = release("2023-03", "2023-03-10");
    assertEquals(ExitCode.WRONG_CONTENT, refused.code());
    assertTrue(
        refused.err().contains("people.yaml:12:77: error: the figure 'skilled-2022' was"),
        refused::err);
    assertTrue(refused.err().contains("{figure: skilled-2022, was: \"4409人\", now: \"4408人\""));
    assertFalse(Files.exists(project.path("content/editions/2023-03.txt")));

    project.write(
        CONTENT + "corrections.yaml",
        """
        corrections:
          - {figure: skilled-2022, was: "4409人", now: "4408人", since: 2023-02-10, date: 2023-03-01, why: {zh: 录入时的错字。, en: A misprint.}, by: {zh: 青山区统计局, en: Bureau of Statistics}}
        """);
    // A page that goes with its id is withdrawn.
    project.edit(CONTENT + "people.yaml", "- id: requests", "- id: hotline-requests");
    Answer released = release("2023-03", "2023-03-10");
    assertEquals(ExitCode.FINE, released.code(), released::said);
  }

  private static void progress(ProjectCopy project) throws IOException {
    String shown = Files.readString(Path.of("src/test/cases/progress-shown.case"));
    Matcher file = Pattern.compile("(?s)--- file (\\S+)\n(.*?)\n---").matcher(shown);
    assertTrue(file.find());
    project.write(file.group(1), file.group(2) + "\n");
  }

  /** The report as somebody typed it, with a wrong digit wherever it stands. */
  static void misprint(ProjectCopy project) throws IOException {
    String seed = "seeds/qingshan-2023.txt";
    String old = Sha256.of(project.text(seed));
    String passage = passage(project.text(seed));
    project.edit(seed, "技能人才4408人", "技能人才4409人");
    project.edit(CONTENT + "report.yaml", old, Sha256.of(project.text(seed)));
    project.edit(
        CONTENT + "people.yaml",
        "value: 4408人, passage: 7, quote: 技能人才4408人",
        "value: 4409人, passage: 7, quote: 技能人才4409人");
    project.edit(CONTENT + "translation.yaml", "4,408", "4,409");
    project.edit(CONTENT + "translation.yaml", sum(passage), sum(passage(project.text(seed))));
  }

  private static String passage(String seed) {
    return seed.lines().filter(line -> line.contains("技能人才")).findFirst().orElseThrow();
  }

  private static String sum(String passage) {
    return Sha256.of(passage).substring(0, 12);
  }

  private Answer release(String name, String date) {
    return project.runInEnglish("release", name, "--date", date, "--out", site.root().toString());
  }

  private static Answer verify(ProjectCopy site) {
    return Answer.to("verify", site.root().toString(), "--lang", "en");
  }

  @Test
  void aReleaseStandsAsItWas() throws IOException {
    Answer answer = verify(site);
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
    assertTrue(answer.out().contains("The newest release is '2023-03' of 2023-03-10, seal"));
    assertTrue(site.text("editions/2023-02/" + PAGE).contains(">4409人</data>"));
    assertTrue(site.text("editions/2023-03/" + PAGE).contains(">4408人</data>"));
    assertTrue(
        site.text(PAGE).contains("<del data-corrected=\"figure-skilled-2022\">4409人</del>"),
        site.text(PAGE));
    for (String name : List.of("2023-03", "2023-02")) {
      String href = "../../../editions/" + name + "/" + PAGE;
      assertTrue(site.text(PAGE).contains("href=\"" + href + "\""), name);
    }
    // What is the same in both stands once.
    String terms = "data/qingshan-2023/terms.json";
    assertTrue(Files.exists(site.path("editions/2023-02/" + terms)));
    assertFalse(Files.exists(site.path("editions/2023-03/" + terms)));
    String notes = site.text("en/qingshan-2023/editions.html");
    assertTrue(notes.contains(">4,409 workers</del> <span"), notes);
    assertTrue(notes.contains(">4,408 workers</span>"), notes);
  }

  @Test
  void everyLinkOfWhatIsKeptLeadsSomewhere() throws IOException {
    Pattern link = Pattern.compile("<[a-z][^<>]* (?:href|src)=\"([^\":#?]+)[\"#?]");
    List<String> broken = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(site.path("editions"))) {
      for (Path page : walk.filter(file -> file.toString().endsWith(".html")).toList()) {
        link.matcher(Files.readString(page))
            .results()
            .map(one -> page.resolveSibling(one.group(1)).normalize())
            .filter(target -> !Files.isRegularFile(target))
            .forEach(target -> broken.add(page + " " + target));
      }
    }
    assertEquals(List.of(), broken);
    String gone = site.text("zh/qingshan-2023/indicators/requests.html");
    assertTrue(gone.contains("editions/2023-02/zh/qingshan-2023/indicators/requests.html"), gone);
  }

  @Test
  void whatIsBuiltFromTheContentAloneIsTheSame() throws IOException {
    ProjectCopy clone = new ProjectCopy(folder.resolve("clone")).add(project.root(), "");
    // Some systems write the ends of lines otherwise.
    String record = "content/editions/2023-02.txt";
    clone.write(record, clone.text(record).replace("\n", "\r\n"));
    assertEquals(ExitCode.FINE, clone.run("build").code());
    Map<String, String> first = sums(clone.path("site"));
    assertEquals(sums(site.root()), first);
    assertEquals(ExitCode.FINE, clone.run("build").code());
    assertEquals(first, sums(clone.path("site")));
    // Nothing that is remembered hides that what was kept is not there any more.
    Path pack = clone.path("content/editions/2023-02.tar.gz");
    Files.write(pack, new byte[] {1}, StandardOpenOption.APPEND);
    Answer changed = clone.run("build");
    assertEquals(ExitCode.WRONG_CONTENT, changed.code());
    assertTrue(changed.err().contains("[" + RenderFault.RELEASE_LOST.id() + "]"));
    assertEquals(first, sums(clone.path("site")));
  }

  @Test
  void aNameIsTakenOnceAndTimeGoesOn() {
    assertEquals(ExitCode.WRONG_USE, release("2023-03", "2023-04-01").code());
    assertEquals(ExitCode.WRONG_USE, release("qingshan-2023", "2023-04-01").code());
    assertEquals(ExitCode.WRONG_USE, release("四月", "2023-04-01").code());
    assertEquals(ExitCode.WRONG_USE, release("2023-04", "2023-03-09").code());
    for (String name : List.of("..", "a/b", "空 格", "CON", "con", "lpt1.2023", "a".repeat(61), "")) {
      assertEquals(ExitCode.WRONG_USE, release(name, "2023-04-01").code(), name);
    }
  }

  /** The name is cheap to mend, and what else is wrong may be long work. */
  @Test
  void theNameIsAnsweredForFirst() throws IOException {
    ProjectCopy broken = new ProjectCopy(folder.resolve("broken")).add(project.root(), "");
    broken.editFirst(CONTENT + "people.yaml", "value: ", "worth: ");
    Path out = folder.resolve("broken-site");
    for (String name : List.of("2023-03", "qingshan-2023", "..")) {
      Answer answer =
          broken.runInEnglish(
              "release", name, "--date", "2023-04-01", "--font", "none.ttf", "--out", "" + out);
      assertEquals(ExitCode.WRONG_USE, answer.code(), name);
      assertTrue(answer.said().contains("'" + name + "'"), answer::said);
    }
    assertFalse(Files.exists(out));
  }

  /** Where the site may not be written, that is told before a release is kept. */
  @Test
  void aSiteThatCannotBeWrittenIsNoRelease() throws IOException {
    Map<String, String> before = sums(project.path("content"));
    Path foreign = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("diary.txt"), "x");
    Answer answer = project.run("release", "n", "--date", "2023-04-01", "--out", "" + foreign);
    assertEquals(ExitCode.FAILED, answer.code());
    assertTrue(answer.err().contains("[foreign-folder]"), answer::err);
    assertEquals(before, sums(project.path("content")));
  }

  /** What fails only while the site is written, as on a full disk, leaves no release either. */
  @Test
  void aSiteThatIsNotWrittenToTheEndIsNoRelease() throws IOException {
    Map<String, String> before = sums(project.path("content"));
    Path deep = folder.resolve("deep");
    int longest = 4030; // Linux knows paths of 4095 bytes: the longer ones of a site do not fit.
    while (deep.toString().length() < longest - 201) {
      deep = deep.resolve("d".repeat(Math.min(200, longest - deep.toString().length() - 2)));
    }
    deep = deep.resolve("d".repeat(longest - deep.toString().length() - 1));
    Files.createDirectories(deep.getParent());
    Answer answer =
        project.runInEnglish("release", "n", "--date", "2023-04-01", "--out", "" + deep);
    assertEquals(ExitCode.FAILED, answer.code(), answer::said);
    assertTrue(answer.said().contains("'n' has not been kept either"), answer::said);
    assertEquals(before, sums(project.path("content")));
  }

  /** Of two that begin with the same content one is kept, and the other told. */
  @Test
  void twoReleasesAtOnceAreNoFork() throws Exception {
    ProjectCopy busy = new ProjectCopy(folder.resolve("busy")).add(project.root(), "");
    List<Integer> codes =
        Stream.of("a", "b")
            .map(
                name ->
                    CompletableFuture.supplyAsync(
                        () ->
                            busy.run(
                                    "release",
                                    name,
                                    "--date",
                                    "2023-04-01",
                                    "--out",
                                    "" + folder.resolve("busy-" + name))
                                .code()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(ExitCode.FINE, codes.get(0));
    Answer built = busy.run("build", "--out", "" + folder.resolve("busy-site"));
    assertEquals(ExitCode.FINE, built.code(), built::said);
    try (Stream<Path> kept = Files.list(busy.path("content/editions"))) {
      assertEquals(codes.get(1) == ExitCode.FINE ? 8 : 6, kept.count());
    }
  }

  private static Map<String, String> sums(Path root) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        sums.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return sums;
  }

  /** What somebody does to a copy of the site, who knows how its files are listed. */
  private interface Tampering {
    void change(ProjectCopy copy) throws IOException;
  }

  private void found(VerifyFault fault, Tampering tampering) throws IOException {
    ProjectCopy copy = new ProjectCopy(folder.resolve("copy" + copies++)).add(site.root(), "");
    tampering.change(copy);
    VerifyTest.listAnew(copy);
    Answer answer = verify(copy);
    assertEquals(ExitCode.WRONG_CONTENT, answer.code());
    assertTrue(answer.err().contains("[" + fault.id() + "]"), answer::err);
  }

  @Test
  void whoeverTampersWithReleasesIsFound() throws IOException {
    String record = "editions/2023-02/release.txt";
    found(VerifyFault.RELEASE_CHANGED, copy -> copy.edit(record, "\t4409人", "\t4408人"));
    found(VerifyFault.RELEASE_CHANGED, copy -> copy.edit(record, "2023-02-10", "2023-02-11"));
    found(
        VerifyFault.RELEASE_MISSING,
        copy -> {
          String text = copy.text(record).replace("\t4409人", "\t4408人");
          String body = text.substring(0, text.lastIndexOf("seal\t"));
          copy.write(record, body + "seal\t" + Sha256.of(body) + "\n");
        });
    found(VerifyFault.RELEASE_MISSING, copy -> Files.delete(copy.path(record)));
    found(
        VerifyFault.RELEASE_FILE_CHANGED,
        copy -> copy.editFirst("editions/2023-02/" + PAGE, "4409人", "4408人"));
    found(
        VerifyFault.RELEASE_FILE_CHANGED,
        copy -> copy.editFirst("editions/2023-02/" + DATA + "figures.csv", "4409", "4408"));
    found(
        VerifyFault.RELEASE_FILE_CHANGED,
        copy -> Files.delete(copy.path("editions/2023-03/" + PAGE)));
    found(
        VerifyFault.RELEASE_FILE_ADDED,
        copy -> copy.write("editions/2023-03/zh/qingshan-2023/indicators/new.html", "<p>"));
    found(VerifyFault.RELEASE_FILE_ADDED, copy -> copy.write("editions/2023-04/index.html", "<p>"));
    String feed = "en/qingshan-2023/corrections.xml";
    found(VerifyFault.COPY_DIFFERS, copy -> copy.editFirst(feed, "A misprint", "A correct word"));
    found(VerifyFault.COPY_DIFFERS, copy -> copy.editFirst(feed, "4,409", "4,408"));
    found(VerifyFault.COPY_DIFFERS, copy -> copy.editFirst(feed, "(?s)<entry>.*?</entry>\\n", ""));
  }

  /** The whole site is built anew from other content, beside the releases as they were. */
  private void foundInRewritten(Tampering content) throws IOException {
    ProjectCopy other = new ProjectCopy(folder.resolve("other" + copies++)).add(project.root(), "");
    try (Stream<Path> releases = Files.list(other.path("content/editions"))) {
      for (Path file : releases.toList()) {
        Files.delete(file);
      }
    }
    content.change(other);
    Answer built = other.run("build");
    assertEquals(ExitCode.FINE, built.code(), built::said);
    found(
        VerifyFault.RELEASED_SILENTLY,
        copy -> {
          for (String file : sums(copy.root()).keySet()) {
            if (!file.startsWith("editions/")) {
              Files.delete(copy.path(file));
            }
          }
          copy.add(other.path("site"), "");
        });
  }

  @Test
  void whoeverRewritesHistoryIsFound() throws IOException {
    foundInRewritten(
        other -> {
          Files.delete(other.path(CONTENT + "corrections.yaml"));
          misprint(other);
        });
    foundInRewritten(other -> Files.delete(other.path(CONTENT + "corrections.yaml")));
    // The newest entry is deleted; then it is rewritten, with a seal that fits.
    String entry = "(?s)  - commitment: warm-hearted-action.*";
    foundInRewritten(other -> other.editFirst(CONTENT + "progress.yaml", entry, ""));
    foundInRewritten(
        other -> {
          other.editFirst(CONTENT + "progress.yaml", "公开资料没有写明", "公开资料未写明");
          other.editFirst(CONTENT + "progress.yaml", "    seal: \"b05b02fb1a9d\"\n", "");
          Matcher seal =
              Pattern.compile("seal: \"([0-9a-f]{12})\"")
                  .matcher(other.runInEnglish("check").err());
          assertTrue(seal.find());
          String text = other.text(CONTENT + "progress.yaml").stripTrailing();
          other.write(CONTENT + "progress.yaml", text + "\n    seal: \"" + seal.group(1) + "\"\n");
        });
  }

  /** Four reports: one is new in the second release, one corrected, one goes on, one rests. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  final class SeveralReports {

    private static final String PROGRESS = CONTENT + "progress.yaml";

    private ProjectCopy four;

    @BeforeAll
    void release(@TempDir Path own) throws IOException {
      ProjectCopy written = ProjectCopy.readyToBuild(own.resolve("project"));
      four = new ProjectCopy(own.resolve("site"));
      progress(written);
      String entries = written.text(PROGRESS);
      written.editFirst(PROGRESS, "(?s)  - commitment: warm-hearted-action.*", "");
      several(written);
      written.edit("content/site.yaml", "reports: [qingshan-2025, ", "reports: [");
      String later = "content/qingshan-2025";
      Files.move(written.path(later), own.resolve("later"));
      misprintInBaihe(written);
      assertEquals(ExitCode.FINE, release(written, "2024-02", "2024-02-10").code());

      written.add(own.resolve("later"), later);
      several(written);
      written.write(PROGRESS, entries);
      Answer refused = release(written, "2025-02", "2025-02-10");
      assertTrue(
          refused.err().contains("{figure: jobs-2023, was: \"4101人\", now: \"4100人\""),
          refused::err);
      assertTrue(refused.err().contains("Errors: 4,"), refused::err);
      written.write(
          "content/baihe-2024/corrections.yaml",
          """
          corrections:
            - {figure: jobs-2023, was: "4101人", now: "4100人", since: 2024-02-10, date: 2025-01-20, why: {zh: 录入时的错字。, en: A misprint.}, by: {zh: 白河县统计局, en: Bureau of Statistics}}
          """);
      Answer released = release(written, "2025-02", "2025-02-10");
      assertEquals(ExitCode.FINE, released.code(), released::said);
    }

    private Answer release(ProjectCopy written, String name, String date) {
      return written.runInEnglish("release", name, "--date", date, "--out", four.root().toString());
    }

    private static void several(ProjectCopy written) throws IOException {
      written.add(Path.of("src/test/cases/next"), "").add(Path.of("src/test/cases/several"), "");
      // Each report gives ids of its own.
      written.edit("content/baihe-2024/ledger.yaml", "  - id: gdp\n", "  - id: gross-product\n");
    }

    private static void misprintInBaihe(ProjectCopy written) throws IOException {
      String seed = "seeds/baihe-2024.txt";
      String content = "content/baihe-2024/";
      String old = written.text(seed);
      String passage = old.lines().filter(line -> line.contains("4100人")).findFirst().orElseThrow();
      written.edit(seed, "4100人", "4101人");
      written.edit(content + "report.yaml", Sha256.of(old), Sha256.of(written.text(seed)));
      written.edit(
          content + "translation.yaml", sum(passage), sum(passage.replace("4100", "4101")));
      written.edit(content + "translation.yaml", "4,100", "4,101");
      written.editFirst(
          content + "ledger.yaml", "4100人(, passage: 5, quote: 城镇新增就业)4100人", "4101人$14101人");
    }

    /** What the editions of a report are said to differ in, line by line. */
    private String notes(String lang, String report) throws IOException {
      String page = four.text(lang + "/" + report + "/editions.html");
      return page.substring(
              page.indexOf("<section"), page.indexOf("<section aria-labelledby=\"_ver"))
          .replaceAll("<p>(Seal|校验码) .*", "")
          .replaceAll("<(/li|/p|/h2|/h3)>", "\n")
          .replaceAll("<a href=\"corrections[.]html#[^\"]+\">", "→")
          .replaceAll("<[^>]+>", "")
          .replace("&#160;", " ")
          .replaceAll("\\s*\n\\s*", "\n")
          .strip();
    }

    @Test
    void eachReportTellsWhatChangedInIt() throws IOException {
      StringBuilder told = new StringBuilder();
      for (String report :
          List.of("qingshan-2023", "qingshan-2024", "qingshan-2025", "baihe-2024")) {
        for (String lang : List.of("zh", "en")) {
          told.append("$ " + lang + " " + report + "\n" + notes(lang, report) + "\n\n");
        }
      }
      Golden.of("src/test/resources/release-notes.golden").assertIs(told.toString());
    }

    /** In place, and put back, since copies of a site of a thousand files take long. */
    private void found(String file, VerifyFault fault, Tampering tampering) throws IOException {
      Map<String, byte[]> kept = new TreeMap<>();
      Path own = four.path(file);
      Path twin = four.path(file.replaceFirst("^zh/", "en/"));
      for (Path one : List.of(own, twin, four.path("manifest.json"), four.path("SHA256SUMS"))) {
        kept.put(four.root().relativize(one).toString(), Files.readAllBytes(one));
      }
      try {
        tampering.change(four);
        VerifyTest.listAnew(four);
        Answer answer = verify(four);
        assertEquals(ExitCode.WRONG_CONTENT, answer.code(), file);
        assertTrue(
            answer.err().lines().anyMatch(line -> line.endsWith("[" + fault.id() + "]")),
            () -> file + "\n" + answer.err());
      } finally {
        for (Map.Entry<String, byte[]> one : kept.entrySet()) {
          Files.write(four.path(one.getKey()), one.getValue());
        }
      }
    }

    private void found(String file, VerifyFault fault, String pattern, String words)
        throws IOException {
      found(file, fault, copy -> copy.editFirst(file, pattern, words));
    }

    private static final String NEXT = "data/qingshan-2024/";
    private static final String OTHER = "data/baihe-2024/";
    private static final String RECORD = "editions/2024-02/release.txt";
    private static final String GDP = "zh/qingshan-2023/indicators/gdp.html";

    @Test
    void whoeverTampersWithOneOfThemIsFound() throws IOException {
      Answer whole = verify(four);
      assertEquals(ExitCode.FINE, whole.code(), whole::said);
      found(NEXT + "figures.json", VerifyFault.NUMBER_DIFFERS, "\"value\": [1-9]", "$09");
      found(NEXT + "figures.json", VerifyFault.NUMBER_DIFFERS, "\"high\": [1-9]", "$09");
      found(NEXT + "figures.json", VerifyFault.ENGLISH_DIFFERS, "(\"text_en\": \")", "$11");
      found(OTHER + "figures.json", VerifyFault.QUOTE_ABSENT, "(\"quote\": \")", "$1约");
      found(OTHER + "figures.json", VerifyFault.QUOTE_ABSENT, "(\"passage\": )[0-9]+", "$199");
      found(OTHER + "figures.csv", VerifyFault.TABLE_DIFFERS, "result", "target");
      found(NEXT + "commitments.csv", VerifyFault.TABLE_DIFFERS, "\r\n[^\r]+", "");
      found(
          OTHER + "figures/jobs-2023.json", VerifyFault.FIGURE_FILE_DIFFERS, "\"4100人", "\"4101人");
      found(OTHER + "report.txt", VerifyFault.REPORT_CHANGED, "4100人", "4101人");
      found(NEXT + "passages.json", VerifyFault.PASSAGE_DIFFERS, "青山", "蓝山");
      found(NEXT + "commitments.json", VerifyFault.STATE_DIFFERS, "\"state\": \"\\w+", "$0x");
      found(DATA + "progress.json", VerifyFault.SEAL_BROKEN, "动工", "竣工");
      found(DATA + "progress.json", VerifyFault.SEAL_BROKEN, "\n  \\{[^\n]+,", "");
      found(OTHER + "corrections.json", VerifyFault.RELEASED_SILENTLY, "jobs-2023", "jobs-2024");
      found(RECORD, VerifyFault.RELEASE_CHANGED, "\t4101人", "\t4100人");
      found(RECORD, VerifyFault.RELEASE_MISSING, copy -> Files.delete(copy.path(RECORD)));
      String kept = "editions/2024-02/zh/baihe-2024/indicators/jobs.html";
      found(kept, VerifyFault.RELEASE_FILE_CHANGED, "4101人", "4100人");
      found(kept, VerifyFault.RELEASE_FILE_CHANGED, copy -> Files.delete(copy.path(kept)));
      String shown = "zh/baihe-2024/indicators/jobs.html";
      found(shown, VerifyFault.PAGE_DIFFERS, "(data-figure=\"jobs-2023\">)4100人", "$14101人");
      found(shown, VerifyFault.FIGURE_UNLISTED, "data-figure=\"jobs-2023", "$0x");
      found(GDP, VerifyFault.PAGE_DIFFERS, "(/qingshan-2025/[^>]*><data value=\"\\d+)", "$19");
    }

    /** The figure of another report agrees with the data, but is not what the site shows there. */
    @Test
    void whoeverChangesAFigureWithItsLinkIsFound() throws IOException {
      String[] former = {"/qingshan-2024/", "15840000000", "158.4亿元", "15.84 billion yuan"};
      String[] later = {"/qingshan-2025/", "15910000000", "159.1亿元", "15.91 billion yuan"};
      found(
          GDP, VerifyFault.LANGUAGES_SHOW_OTHERS, copy -> exchange(copy, GDP, former, later, true));
      found(
          GDP, VerifyFault.FIGURE_LINK_DIFFERS, copy -> exchange(copy, GDP, former, later, false));
      // In both languages, on the page where the figure has its own place.
      String own = "zh/qingshan-2024/indicators/gdp.html";
      String there = "(?s)<a class=\"fig\" href=\"#gdp-2023\"><data[^>]*>[^<]*";
      String link = "<a class=\"fig\" href=\"../../qingshan-2025/indicators/gdp.html#gdp-2023\">";
      String data = link + "<data value=\"15910000000\" data-figure=\"gdp-2023\">";
      found(
          own,
          VerifyFault.FIGURE_NOT_SHOWN,
          copy -> {
            String english = own.replace("zh/", "en/");
            copy.write(
                own,
                copy.text(own)
                    .replaceAll(there, data + later[2])
                    .replaceAll("(data-figure=\"gdp-)2023(\">158)", "$12022$2"));
            copy.write(
                english,
                copy.text(english)
                    .replaceAll(there, data + later[3])
                    .replaceAll("(data-figure=\"gdp-)2023(\">15.8)", "$12022$2"));
          });
    }

    private static void exchange(
        ProjectCopy copy, String page, String[] former, String[] later, boolean withLink)
        throws IOException {
      copy.editFirst(
          page,
          "%s(indicators/gdp.html#gdp-2023\"><data value=\")%s(\"[^>]*>)%s"
              .formatted(former[0], former[1], former[2]),
          "%s$1%s$2%s"
              .formatted(withLink ? later[0] : later[0] + "review/../", later[1], later[2]));
      if (!withLink) {
        copy.editFirst(page, "review/[.][.]/indicators/gdp.html#gdp-2023", "indicators/gdp.html#x");
      }
    }
  }
}
