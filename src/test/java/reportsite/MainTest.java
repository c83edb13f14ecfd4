package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Map<String, String> environment, String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, arguments);
  }

  /** A project of its own with the small invented report of the case files. */
  private static Path project(Path folder) throws IOException {
    Path base = Path.of("src/test/cases/base");
    copy(base.resolve("content"), folder.resolve("content"));
    copy(base.resolve("seeds"), folder.resolve("seeds"));
    copy(Path.of("templates"), folder.resolve("templates"));
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!Files.exists(target)) {
          Files.copy(path, target);
        }
      }
    }
  }

  private static Path ledger(Path project) throws IOException {
    try (Stream<Path> walk = Files.walk(project.resolve("content"))) {
      return walk.filter(path -> path.toString().endsWith(".yaml"))
          .filter(MainTest::holdsFigures)
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static boolean holdsFigures(Path path) {
    try {
      return Files.readString(path).contains("better: ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void withoutACommandItBuildsAndSaysWhatWasWritten(@TempDir Path folder) throws IOException {
    Path project = project(folder.resolve("p"));
    assertEquals(0, run(Map.of(), "--project", project.toString()), err::toString);
    assertTrue(Files.isRegularFile(project.resolve("site/index.html")));
    assertTrue(out.toString().startsWith("Wrote "), out::toString);
    assertEquals("", err.toString());
  }

  @Test
  void aSecondBuildTouchesNoFile(@TempDir Path folder) throws IOException {
    Path project = project(folder.resolve("p"));
    run(Map.of(), "--project", project.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, run(Map.of(), "build", "--project", project.toString()));
    assertTrue(out.toString().contains(" 0 changed, 0 removed"), out::toString);
  }

  @Test
  void checkWritesNothing(@TempDir Path folder) throws IOException {
    Path project = project(folder.resolve("p"));
    assertEquals(0, run(Map.of(), "check", "--project", project.toString()), err::toString);
    assertFalse(Files.exists(project.resolve("site")));
    assertTrue(out.toString().startsWith("All is well"), out::toString);
  }

  @Test
  void wrongContentEndsWithOneAndLeavesTheSiteAsItWas(@TempDir Path folder) throws IOException {
    Path project = project(folder.resolve("p"));
    run(Map.of(), "--project", project.toString());
    byte[] before = Files.readAllBytes(project.resolve("site/manifest.json"));
    Path ledger = ledger(project);
    Files.writeString(ledger, Files.readString(ledger).replaceFirst("better: ", "bettre: "));
    assertEquals(1, run(Map.of(), "build", "--project", project.toString()));
    assertTrue(err.toString().contains("did you mean 'better'?"), err::toString);
    assertEquals(
        new String(before, java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(project.resolve("site/manifest.json")));
  }

  @Test
  void aDraftMayLackTranslationsAndFiguresAndSaysSo(@TempDir Path folder) throws IOException {
    Path project = project(folder.resolve("p"));
    Path content = project.resolve("content/qingshan-2023");
    leaveOut(content.resolve("translation.yaml"), "  - passage: 12\n[^-]*");
    leaveOut(content.resolve("people.yaml"), " +- \\{id: kindergartens-share-2022.*\n");
    assertEquals(1, run(Map.of(), "check", "--project", project.toString()));
    assertTrue(err.toString().contains("error: passage 12 has no English"), err::toString);
    err.getBuffer().setLength(0);
    assertEquals(0, run(Map.of(), "check", "--draft", "--project", project.toString()));
    assertTrue(err.toString().contains("warning: passage 12 has no English"), err::toString);
    assertTrue(err.toString().contains("warning: the number '85%'"), err::toString);
  }

  private static void leaveOut(Path file, String lines) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(lines, ""));
  }

  @Test
  void messagesAreInTheLanguageOfTheEnvironmentOrTheOption(@TempDir Path folder)
      throws IOException {
    Path project = project(folder.resolve("p"));
    assertEquals(0, run(Map.of("LANG", "zh_CN.UTF-8"), "check", "--project", project.toString()));
    assertTrue(out.toString().startsWith("内容无误"), out::toString);
    out.getBuffer().setLength(0);
    run(Map.of("LANG", "zh_CN.UTF-8"), "check", "--lang", "en", "--project", project.toString());
    assertTrue(out.toString().startsWith("All is well"), out::toString);
  }

  @Test
  void helpIsInBothLanguages() {
    assertEquals(0, run(Map.of("LANG", "zh_CN.UTF-8"), "--help"));
    assertTrue(out.toString().contains("政府工作报告"), out::toString);
    assertTrue(out.toString().contains("--base-url"), out::toString);
    out.getBuffer().setLength(0);
    assertEquals(0, run(Map.of("LANG", "C"), "build", "--help"));
    assertTrue(out.toString().contains("writes the website"), out::toString);
  }

  @Test
  void optionsCountBeforeACommandAsWellAsBehindIt(@TempDir Path folder) throws IOException {
    Path project = project(folder.resolve("p"));
    String target = folder.resolve("elsewhere").toString();
    String[] arguments = {"--project", project.toString(), "--out", target, "build"};
    assertEquals(0, run(Map.of(), arguments), err::toString);
    assertTrue(Files.isRegularFile(folder.resolve("elsewhere/index.html")));
    assertFalse(Files.exists(project.resolve("site")));
  }

  @Test
  void wrongUseEndsWithTwo() {
    assertEquals(2, run(Map.of(), "--colour"));
    assertTrue(err.toString().contains("--help"), err::toString);
    assertEquals(2, run(Map.of(), "build", "--base-url", "example.org"));
    assertTrue(err.toString().contains("https://example.org/report/"), err::toString);
  }

  @Test
  void aFolderThatCannotBeWrittenEndsWithThree(@TempDir Path folder) throws IOException {
    Path project = project(folder.resolve("p"));
    Path file = Files.writeString(folder.resolve("file"), "");
    String target = file.resolve("site").toString();
    assertEquals(3, run(Map.of(), "--project", project.toString(), "--out", target));
    assertFalse(err.toString().contains("Exception"), err::toString);
  }

  @Test
  void canonicalAddressesStandOnlyWhereTheBaseAddressIsKnown(@TempDir Path folder)
      throws IOException {
    Path project = project(folder.resolve("p"));
    run(Map.of(), "--project", project.toString());
    String home = home(project);
    assertFalse(home.contains("canonical"));
    assertFalse(Files.exists(project.resolve("site/sitemap.xml")));
    assertEquals("User-agent: *\nAllow: /\n", Files.readString(project.resolve("site/robots.txt")));
    String[] arguments = {
      "--project", project.toString(), "--base-url", "https://example.org/zt/report", "--draft"
    };
    assertEquals(0, run(Map.of(), arguments), err::toString);
    String published = home(project);
    assertTrue(
        published.contains("<link rel=\"canonical\" href=\"https://example.org/zt/report/zh/"));
    assertTrue(published.contains("<meta name=\"robots\" content=\"noindex\">"));
    assertTrue(Files.readString(project.resolve("site/sitemap.xml")).contains("hreflang=\"en\""));
    assertEquals(
        "User-agent: *\nDisallow: /\nSitemap: https://example.org/zt/report/sitemap.xml\n",
        Files.readString(project.resolve("site/robots.txt")));
  }

  private static String home(Path project) throws IOException {
    try (Stream<Path> walk = Files.list(project.resolve("site/zh"))) {
      Path report = walk.filter(Files::isDirectory).findFirst().orElseThrow();
      return Files.readString(report.resolve("index.html"));
    }
  }
}
