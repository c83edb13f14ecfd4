package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.schema.Schemas;

/** The command {@code draft} in a project: what it writes, and what it leaves alone. */
final class DraftCommandTest {

  private static final Path REPORT = Path.of("src/test/resources/draft/report.txt");

  @TempDir private Path project;
  private String said = "";

  @BeforeEach
  void giveTemplates() throws IOException {
    Files.createDirectories(project.resolve("templates"));
    try (Stream<Path> walk = Files.walk(Path.of("templates"))) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path target = project.resolve(path.toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(path, target);
      }
    }
  }

  private int run(String... arguments) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out, true);
    String[] all =
        Stream.concat(
                Stream.of(arguments), Stream.of("--lang", "en", "--project", project.toString()))
            .toArray(String[]::new);
    int code = Main.run(writer, writer, Map.of(), all);
    said = out.toString();
    return code;
  }

  private int draft(String id) {
    return run("draft", REPORT.toString(), "--id", id);
  }

  @Test
  void writesAProjectThatPassesAsADraft() throws IOException {
    assertEquals(Main.FINE, draft("qingshan-2026"), said);
    assertTrue(said.contains("19 figures"), said);
    assertTrue(said.contains("check --draft"), said);
    assertEquals(
        Files.readString(REPORT), Files.readString(project.resolve("seeds/qingshan-2026.txt")));
    assertEquals(Main.FINE, run("check", "--draft"), said);
  }

  @Test
  void everyFileTellsEditorsItsSchema() throws IOException {
    assertEquals(Main.FINE, draft("qingshan-2026"), said);
    try (Stream<Path> walk = Files.walk(project.resolve("content"))) {
      List<Path> files = walk.filter(path -> path.toString().endsWith(".yaml")).toList();
      assertTrue(files.size() > 5, files.toString());
      for (Path file : files) {
        String path = project.relativize(file).toString().replace('\\', '/');
        assertEquals(Schemas.firstLine(path), Files.readAllLines(file).get(0));
      }
    }
  }

  @Test
  void neverWritesOverAnything() throws IOException {
    assertEquals(Main.FINE, draft("qingshan-2026"), said);
    Path ledger = project.resolve("content/qingshan-2026/report.yaml");
    Files.writeString(ledger, "my own work");
    assertEquals(Main.WRONG_CONTENT, draft("qingshan-2026"));
    assertTrue(said.contains("content/qingshan-2026"), said);
    assertTrue(said.contains("seeds/qingshan-2026.txt"), said);
    assertEquals("my own work", Files.readString(ledger));
  }

  @Test
  void leavesTheSiteThatIsThere() throws IOException {
    assertEquals(Main.FINE, draft("qingshan-2026"), said);
    Path site = project.resolve("content/site.yaml");
    String before = Files.readString(site);
    assertEquals(Main.FINE, draft("qingshan-2027"), said);
    assertTrue(said.contains("add qingshan-2027 to reports"), said);
    assertEquals(before, Files.readString(site));
  }

  @Test
  void takesAReportThatStandsInItsPlace() throws IOException {
    Path seed = project.resolve("seeds/qingshan-2026.txt");
    Files.createDirectories(seed.resolveSibling(""));
    Files.copy(REPORT, seed);
    assertEquals(Main.FINE, run("draft", seed.toString()), said);
    assertEquals(Files.readString(REPORT), Files.readString(seed));
    assertTrue(Files.exists(project.resolve("content/qingshan-2026/report.yaml")));
  }

  @Test
  void isToldWhatTheReportDoesNotSay() throws IOException {
    Path bare = project.resolve("bare-2026.txt");
    Files.writeString(bare, Files.readString(REPORT).replace("1月15日", "").replace("青山区", ""));
    assertEquals(Main.WRONG_CONTENT, run("draft", bare.toString()));
    assertEquals(
        Main.FINE, run("draft", bare.toString(), "--place", "青山区", "--date", "2026-01-15"), said);
    String frame = Files.readString(project.resolve("content/bare-2026/report.yaml"));
    assertTrue(frame.contains("date: 2026-01-15"), frame);
    assertTrue(frame.contains("青山区"), frame);
    assertFalse(frame.contains("null"), frame);
  }
}
