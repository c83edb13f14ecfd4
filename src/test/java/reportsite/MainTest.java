package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands do and with which exit code they end. */
class MainTest {

  private static final Map<String, String> CHINESE = Map.of("LANG", "zh_CN.UTF-8");

  private ProjectCopy project;

  @BeforeEach
  void copyTheSample(@TempDir Path folder) throws IOException {
    project = ProjectCopy.readyToBuild(folder.resolve("p"));
  }

  private static void assertCode(int code, Answer answer) {
    assertEquals(code, answer.code(), answer::said);
  }

  @Test
  void withoutACommandItBuildsAndSaysWhatWasWritten() {
    Answer answer = project.run();
    assertCode(0, answer);
    assertTrue(Files.isRegularFile(project.path("site/index.html")));
    assertTrue(answer.out().startsWith("Wrote "), answer::out);
    assertEquals("", answer.err());
  }

  @Test
  void aSecondBuildTouchesNoFile() {
    project.run();
    Answer second = project.run("build");
    assertCode(0, second);
    assertTrue(second.out().contains(" 0 changed, 0 removed"), second::out);
  }

  @Test
  void checkWritesNothing() {
    Answer answer = project.run("check");
    assertCode(0, answer);
    assertFalse(Files.exists(project.path("site")));
    assertTrue(answer.out().startsWith("No errors"), answer::out);
  }

  @Test
  void wrongContentEndsWithOneAndLeavesTheSiteAsItWas() throws IOException {
    project.run();
    String before = project.text("site/manifest.json");
    project.editFirst("content/qingshan-2023/economy.yaml", "better: ", "bettre: ");
    Answer answer = project.run("build");
    assertCode(1, answer);
    assertTrue(answer.err().contains("did you mean 'better'?"), answer::err);
    assertEquals(before, project.text("site/manifest.json"));
  }

  @Test
  void aDraftMayLackTranslationsFiguresAndDatesAndSaysSo() throws IOException {
    String content = "content/qingshan-2023/";
    project.editFirst(content + "translation.yaml", "  - passage: 12\n[^-]*", "");
    project.editFirst(content + "people.yaml", " +- \\{id: kindergartens-share-2022.*\n", "");
    project.editFirst(content + "report.yaml", "en: Review of 2022", "en: Review");
    Answer release = project.run("check");
    assertCode(1, release);
    assertTrue(release.err().contains("error: passage 12 has no English"), release::err);
    Answer draft = project.run("check", "--draft");
    assertCode(0, draft);
    assertTrue(draft.err().contains("warning: passage 12 has no English"), draft::err);
    assertTrue(draft.err().contains("warning: '85%' in passage"), draft::err);
    assertTrue(draft.err().contains("warning: the title of part 'review' (English) lacks"));
  }

  @Test
  void messagesAreInTheLanguageOfTheEnvironmentOrTheOption() {
    Answer chinese = project.run(CHINESE, "check");
    assertCode(0, chinese);
    assertTrue(chinese.out().startsWith("内容无误"), chinese::out);
    Answer english = project.run(CHINESE, "check", "--lang", "en");
    assertTrue(english.out().startsWith("No errors"), english::out);
  }

  @Test
  void helpIsInBothLanguages() {
    Answer chinese = Answer.to(CHINESE, "--help");
    assertCode(0, chinese);
    assertTrue(chinese.out().contains("政府工作报告"), chinese::out);
    assertTrue(chinese.out().contains("--base-url"), chinese::out);
    Answer english = Answer.to(Map.of("LANG", "C"), "build", "--help");
    assertCode(0, english);
    assertTrue(english.out().contains("writes the website"), english::out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "merge",
        "check",
        "editions",
        "release",
        "new",
        "export",
        "import",
        "schema",
        "verify",
        "serve",
        "draft"
      })
  void everyCommandIsKnownByItsName(String command) {
    assertCode(0, Answer.to(command, "--help"));
  }

  @Test
  void optionsCountBeforeACommandAsWellAsBehindIt(@TempDir Path elsewhere) {
    Path target = elsewhere.resolve("site");
    String root = project.root().toString();
    assertCode(0, Answer.to("--project", root, "--out", target.toString(), "build"));
    assertTrue(Files.isRegularFile(target.resolve("index.html")));
    assertFalse(Files.exists(project.path("site")));
  }

  @Test
  void wrongUseEndsWithTwo() {
    Answer option = Answer.to("--colour");
    assertCode(2, option);
    assertTrue(option.err().contains("--help"), option::err);
    Answer address = Answer.to("build", "--base-url", "example.org");
    assertCode(2, address);
    assertTrue(address.err().contains("https://example.org/report/"), address::err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build --out",
        "--out",
        "build --out a --out b",
        "build --project a --project b",
        "build build",
        "--out check --project ."
      })
  void aFolderIsSaidAndSaidOnce(String typed) {
    assertCode(2, Answer.to(typed.split(" ", -1)));
  }

  @Test
  void aFolderThatCannotBeWrittenEndsWithThree() throws IOException {
    project.write("file", "");
    Answer answer = project.run("--out", project.path("file/site").toString());
    assertCode(3, answer);
    assertFalse(answer.err().contains("Exception"), answer::err);
  }

  @Test
  void canonicalAddressesStandOnlyWhereTheBaseAddressIsKnown() throws IOException {
    project.run();
    assertFalse(home().contains("canonical"));
    assertFalse(Files.exists(project.path("site/sitemap.xml")));
    assertEquals("User-agent: *\nAllow: /\n", project.text("site/robots.txt"));
    assertCode(0, project.run("--base-url", "https://example.org/zt/report", "--draft"));
    String published = home();
    assertTrue(
        published.contains("<link rel=\"canonical\" href=\"https://example.org/zt/report/zh/"));
    assertTrue(published.contains("<meta name=\"robots\" content=\"noindex\">"));
    assertFalse(project.text("site/sitemap.xml").contains("<loc>"));
    assertEquals(
        "User-agent: *\nDisallow: /\nSitemap: https://example.org/zt/report/sitemap.xml\n",
        project.text("site/robots.txt"));
    assertCode(0, project.run("--base-url", "https://example.org/zt/report"));
    assertTrue(project.text("site/sitemap.xml").contains("hreflang=\"en\""));
  }

  private String home() throws IOException {
    return project.text("site/zh/qingshan-2023/index.html");
  }
}
