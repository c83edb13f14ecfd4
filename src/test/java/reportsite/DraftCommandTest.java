package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;
import reportsite.schema.Schemas;

/** The command {@code draft} in a project: what it writes, and what it leaves alone. */
final class DraftCommandTest {

  private static final Path REPORT = Path.of("src/test/resources/draft/report.txt");

  private ProjectCopy project;
  private String said = "";

  @BeforeEach
  void giveTemplates(@TempDir Path folder) throws IOException {
    project = new ProjectCopy(folder).addTemplates();
  }

  private int run(String... arguments) {
    Answer answer = project.runInEnglish(arguments);
    said = answer.said();
    return answer.code();
  }

  private int draft(String id) {
    return run("draft", REPORT.toString(), "--id", id);
  }

  @Test
  void writesAProjectThatPassesAsADraft() throws IOException {
    assertEquals(ExitCode.FINE, draft("qingshan-2026"), said);
    assertTrue(said.contains("19 figures"), said);
    assertTrue(said.contains("check --draft"), said);
    assertEquals(Files.readString(REPORT), project.text("seeds/qingshan-2026.txt"));
    assertEquals(ExitCode.FINE, run("check", "--draft"), said);
  }

  @Test
  void everyFileTellsEditorsItsSchema() throws IOException {
    assertEquals(ExitCode.FINE, draft("qingshan-2026"), said);
    Set<String> files = project.texts("content").keySet();
    assertTrue(files.size() > 5, files.toString());
    for (String file : files) {
      if (file.endsWith(".yaml")) {
        assertEquals(Schemas.firstLine(file), project.text(file).lines().findFirst().orElseThrow());
      }
    }
  }

  @Test
  void neverWritesOverAnything() throws IOException {
    assertEquals(ExitCode.FINE, draft("qingshan-2026"), said);
    String ledger = "content/qingshan-2026/report.yaml";
    project.write(ledger, "my own work");
    assertEquals(ExitCode.WRONG_CONTENT, draft("qingshan-2026"));
    assertTrue(said.contains("content/qingshan-2026"), said);
    assertTrue(said.contains("seeds/qingshan-2026.txt"), said);
    assertEquals("my own work", project.text(ledger));
  }

  @Test
  void leavesTheSiteThatIsThere() throws IOException {
    assertEquals(ExitCode.FINE, draft("qingshan-2026"), said);
    String before = project.text("content/site.yaml");
    assertEquals(ExitCode.FINE, draft("qingshan-2027"), said);
    assertTrue(said.contains("add qingshan-2027 to reports"), said);
    assertEquals(before, project.text("content/site.yaml"));
  }

  @Test
  void takesAReportThatStandsInItsPlace() throws IOException {
    String seed = "seeds/qingshan-2026.txt";
    project.write(seed, Files.readString(REPORT));
    assertEquals(ExitCode.FINE, run("draft", project.path(seed).toString()), said);
    assertEquals(Files.readString(REPORT), project.text(seed));
    assertTrue(Files.exists(project.path("content/qingshan-2026/report.yaml")));
  }

  @Test
  void mendsTheTextAndKeepsWhatCame() throws IOException {
    String report = Files.readString(REPORT);
    String broken = report.replaceFirst("([0-9])([0-9]*\\.?[0-9]*亿元)", "$1\u200B$2");
    Path given = project.path("given.txt");
    Files.writeString(given, broken);
    assertEquals(ExitCode.FINE, run("draft", given.toString(), "--id", "mended-2026"), said);
    assertTrue(said.contains("invisible characters removed"), said);
    assertEquals(report, project.text("seeds/mended-2026.txt"));
    assertEquals(broken, project.text("seeds/mended-2026.original.txt"));
    assertTrue(project.text("content/mended-2026/report.yaml").contains("invisible characters"));
    assertEquals(ExitCode.FINE, run("check", "--draft"), said);
    assertFalse(said.contains("original"), said);
  }

  @Test
  void isToldWhatTheReportDoesNotSay() throws IOException {
    Path bare = project.path("bare-2026.txt");
    Files.writeString(bare, Files.readString(REPORT).replace("1月15日", "").replace("青山区", ""));
    assertEquals(ExitCode.WRONG_CONTENT, run("draft", bare.toString()));
    assertEquals(
        ExitCode.FINE,
        run("draft", bare.toString(), "--place", "青山区", "--date", "2026-01-15"),
        said);
    String frame = project.text("content/bare-2026/report.yaml");
    assertTrue(frame.contains("date: 2026-01-15"), frame);
    assertTrue(frame.contains("青山区"), frame);
    assertFalse(frame.contains("null"), frame);
  }
}
