package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands tell, where and with which exit code. */
final class ToldTest {

  @TempDir Path project;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyTheSample() throws IOException {
    Path base = Path.of("src/test/cases/base");
    copy(base.resolve("content"), project.resolve("content"));
    copy(base.resolve("seeds"), project.resolve("seeds"));
    copy(Path.of("templates"), project.resolve("templates"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(path, target);
      }
    }
  }

  private int run(String... arguments) {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--project", project.toString()))
            .toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), all);
  }

  private void misspellAKey() throws IOException {
    Path ledger = project.resolve("content/qingshan-2023/economy.yaml");
    Files.writeString(ledger, Files.readString(ledger).replaceFirst("better: ", "bettre: "));
  }

  private void leaveAFileThatNobodyReads() throws IOException {
    Files.writeString(project.resolve("content/qingshan-2023/old.md"), "x\n");
  }

  @Test
  void aProgramGetsTheProblemsAndNothingElse() throws IOException {
    misspellAKey();
    assertEquals(1, run("check", "--format", "json"));
    JsonNode told = JsonMapper.shared().readTree(out.toString());
    assertEquals("field-unknown", told.at("/problems/0/kind").asString());
    assertEquals("content/qingshan-2023/economy.yaml", told.at("/problems/0/file").asString());
    assertEquals("", err.toString());
  }

  @Test
  void aProgramIsToldThatAllIsWell() {
    assertEquals(0, run("check", "--format", "sarif"), out::toString);
    JsonNode told = JsonMapper.shared().readTree(out.toString());
    assertEquals(0, told.at("/runs/0/results").size());
    assertEquals("", err.toString());
  }

  @Test
  void annotationsGoToStandardOutput() throws IOException {
    misspellAKey();
    assertEquals(1, run("build", "--format", "github"));
    assertTrue(
        out.toString().startsWith("::error file=content/qingshan-2023/economy.yaml,line="),
        out::toString);
    assertEquals("", err.toString());
  }

  @Test
  void peopleAreToldTheCounts() throws IOException {
    misspellAKey();
    assertEquals(1, run("check", "--lang", "zh"));
    assertTrue(err.toString().endsWith("错误 1 个，警告 0 个。\n"), err::toString);
  }

  @Test
  void aReleaseMayRefuseWarnings() throws IOException {
    leaveAFileThatNobodyReads();
    assertEquals(0, run("build"));
    assertTrue(err.toString().contains("old.md: warning: "), err::toString);
    byte[] before = Files.readAllBytes(project.resolve("site/manifest.json"));
    Path site = project.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site).replaceFirst("zh: ", "zh: 新"));
    assertEquals(1, run("build", "--strict"));
    assertTrue(err.toString().contains("old.md: error: "), err::toString);
    assertEquals(
        new String(before, java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(project.resolve("site/manifest.json")));
  }

  @Test
  void anUnknownFormatIsWrongUse() {
    assertEquals(2, run("check", "--format", "xml"));
    assertTrue(err.toString().contains("text, json, github, sarif"), err::toString);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFailureOfTheToolShowsItsPlaceOnlyWhenAsked() throws IOException {
    // A file that exists and that nobody can read, whoever he is.
    Files.createSymbolicLink(project.resolve("content/old.md"), Path.of("/proc/self/mem"));
    assertEquals(3, run("check"));
    assertFalse(err.toString().contains("\tat "), err::toString);
    assertTrue(err.toString().contains("--debug"), err::toString);
    assertEquals(3, run("check", "--debug"));
    assertTrue(err.toString().contains("\tat reportsite."), err::toString);
  }

  @Test
  void schemasAreWrittenOnceAndTheSameAgain() throws IOException {
    assertEquals(0, run("schema", "--lang", "zh"), err::toString);
    assertTrue(out.toString().contains("共 4 个，更新 4 个"), out::toString);
    Path ledger = project.resolve("content/.schema/qingshan-2023/ledger.json");
    String before = Files.readString(ledger);
    assertEquals(0, run("schema"));
    assertTrue(out.toString().contains("4 schemas for editors, 0 changed"), out::toString);
    assertEquals(before, Files.readString(ledger));
    assertEquals(0, run("check", "--strict"), err::toString);
  }

  @Test
  void schemasAreWrittenForContentWithProblemsAsWell() throws IOException {
    Path ledger = project.resolve("content/qingshan-2023/economy.yaml");
    Files.writeString(ledger, Files.readString(ledger).replaceFirst("period: ", "peroid: "));
    assertEquals(0, run("schema", "--lang", "zh"));
    assertTrue(out.toString().contains("请先运行 check"), out::toString);
    assertTrue(Files.exists(project.resolve("content/.schema/qingshan-2023/report.json")));
  }
}
