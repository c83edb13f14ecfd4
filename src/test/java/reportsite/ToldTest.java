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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.cli.Commands.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands tell, where and with which exit code. */
final class ToldTest {

  private ProjectCopy project;
  private Answer answer = new Answer(ExitCode.FINE, "", "");

  @BeforeEach
  void copyTheSample(@TempDir Path folder) throws IOException {
    project = ProjectCopy.readyToBuild(folder);
  }

  private int run(String... arguments) {
    answer = project.run(arguments);
    return answer.code();
  }

  private void misspellAKey() throws IOException {
    project.editFirst("content/qingshan-2023/economy.yaml", "better: ", "bettre: ");
  }

  private void leaveAFileThatNobodyReads() throws IOException {
    project.write("content/qingshan-2023/old.md", "x\n");
  }

  @Test
  void aProgramGetsTheProblemsAndNothingElse() throws IOException {
    misspellAKey();
    assertEquals(1, run("check", "--format", "json"));
    JsonNode told = JsonMapper.shared().readTree(answer.out());
    assertEquals("field-unknown", told.at("/problems/0/kind").asString());
    assertEquals("content/qingshan-2023/economy.yaml", told.at("/problems/0/file").asString());
    assertEquals("", answer.err());
  }

  @Test
  void aProgramIsToldThatAllIsWell() {
    assertEquals(0, run("check", "--format", "sarif"), answer::out);
    JsonNode told = JsonMapper.shared().readTree(answer.out());
    assertEquals(0, told.at("/runs/0/results").size());
    assertEquals("", answer.err());
  }

  @Test
  void annotationsGoToStandardOutput() throws IOException {
    misspellAKey();
    assertEquals(1, run("build", "--format", "github"));
    assertTrue(
        answer.out().startsWith("::error file=content/qingshan-2023/economy.yaml,line="),
        answer::out);
    assertEquals("", answer.err());
  }

  @Test
  void peopleAreToldTheCounts() throws IOException {
    misspellAKey();
    assertEquals(1, run("check", "--lang", "zh"));
    assertTrue(answer.err().endsWith("错误 1 个，警告 0 个。\n"), answer::err);
  }

  @Test
  void aReleaseMayRefuseWarnings() throws IOException {
    leaveAFileThatNobodyReads();
    assertEquals(0, run("build"));
    assertTrue(answer.err().contains("old.md: warning: "), answer::err);
    String before = project.text("site/manifest.json");
    project.editFirst("content/site.yaml", "zh: ", "zh: 新");
    assertEquals(1, run("build", "--strict"));
    assertTrue(answer.err().contains("old.md: error: "), answer::err);
    assertEquals(before, project.text("site/manifest.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "merge | 缺少 DIR：各分片的文件夹 | DIR is missing: The folders of the parts",
        "release x | 缺少 --date DATE：发布日期 | --date DATE is missing: The day of the release",
        "release x --date 2025 | --date DATE 不能是“2025” | --date DATE cannot be '2025'",
        "check --project | 缺少 --project DIR | --project DIR is missing",
        "bild | 没有“bild”这条命令；是不是“build” | no command 'bild'; did you mean 'build'",
        "check --stric | 是不是“--strict” | did you mean '--strict'",
        "check all | 多了“all”：命令 check | 'all' is one word too many for check",
        "check --out a --out b | --out 写了不止一次 | --out is given more than once",
      })
  void whatIsWrongWithACommandIsToldInBothLanguages(String typed, String zh, String en) {
    for (Map.Entry<String, String> told : Map.of("zh", zh, "en", en).entrySet()) {
      // The language comes first: an option that lacks its value would take it.
      assertEquals(2, run(("--lang=" + told.getKey() + " " + typed).split(" ")));
      assertTrue(answer.err().contains(told.getValue()), answer::err);
      assertTrue(answer.err().contains("--help"), answer::err);
    }
  }

  @Test
  void anUnknownLanguageIsWrongUse() {
    assertEquals(2, run("check", "--lang", "fr"));
    assertTrue(answer.err().contains("zh or en, not 'fr'"), answer::err);
  }

  @Test
  void anUnknownFormatIsWrongUse() {
    assertEquals(2, run("check", "--format", "xml"));
    assertTrue(answer.err().contains("text, json, github, sarif"), answer::err);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFailureOfTheToolShowsItsPlaceOnlyWhenAsked() throws IOException {
    // A file that exists and that nobody can read, whoever he is.
    Files.createSymbolicLink(project.path("content/old.md"), Path.of("/proc/self/mem"));
    assertEquals(3, run("check"));
    assertFalse(answer.err().contains("\tat "), answer::err);
    assertTrue(answer.err().contains("--debug"), answer::err);
    assertEquals(3, run("check", "--debug"));
    assertTrue(answer.err().contains("\tat reportsite."), answer::err);
  }

  @Test
  void schemasAreWrittenOnceAndTheSameAgain() throws IOException {
    assertEquals(0, run("schema", "--lang", "zh"), answer::err);
    assertTrue(answer.out().contains("共 5 个，更新 5 个"), answer::out);
    String ledger = "content/.schema/qingshan-2023/ledger.json";
    String before = project.text(ledger);
    assertEquals(0, run("schema"));
    assertTrue(answer.out().contains("5 schemas for editors, 0 changed"), answer::out);
    assertEquals(before, project.text(ledger));
    assertEquals(0, run("check", "--strict"), answer::err);
  }

  @Test
  void schemasAreWrittenForContentWithProblemsAsWell() throws IOException {
    project.editFirst("content/qingshan-2023/economy.yaml", "period: ", "peroid: ");
    assertEquals(0, run("schema", "--lang", "zh"));
    assertTrue(answer.out().contains("请先运行 check"), answer::out);
    assertTrue(Files.exists(project.path("content/.schema/qingshan-2023/report.json")));
  }

  @Test
  void templatesAreAnsweredForAsContentIs() throws IOException {
    String good = project.text("templates/home.ftlh");
    project.write("templates/home.ftlh", good + "${t(\"no-such-words\")}\n");
    assertEquals(1, run("check"));
    assertTrue(answer.err().contains("[string-missing]"), answer::err);
    assertTrue(answer.err().contains("no-such-words"), answer::err);
    project.write("templates/home.ftlh", good + "${view.nothingOfTheKind}\n");
    assertEquals(1, run("check"));
    assertTrue(answer.err().contains("templates/home.ftlh:"), answer::err);
    assertTrue(answer.err().contains("[template-broken]"), answer::err);
  }
}
