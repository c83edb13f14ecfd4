package reportsite.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.model.Id;

/** A process that dies while it writes a new report leaves all of it, or nothing in the way. */
final class NewContentTest {

  private static final Id REPORT = new Id("qingshan-2026");
  private static final int DEAD = 9;

  /** The steps after which it happens. */
  private static final int STAGED = 0;

  private static final int BESIDE = 1;
  private static final int IN_PLACE = 2;
  private static final Map<String, String> FILES =
      new TreeMap<>(Map.of("terms.yaml", "terms: []\n", "review/economy.zh.md", "（正文待写。）\n"));

  @TempDir private Path project;

  private static Map<Path, byte[]> beside(Path project) {
    return Map.of(project.resolve("seeds/qingshan-2026.txt"), NewContent.utf8("政府工作报告\n"));
  }

  /** The process that dies, after so many steps. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[1]));
    new NewContent(
            project,
            REPORT,
            renamed -> {
              if (left.getAndDecrement() == 0) {
                Runtime.getRuntime().halt(DEAD);
              }
            })
        .write(FILES, beside(project));
  }

  @ParameterizedTest
  @ValueSource(ints = {STAGED, BESIDE, IN_PLACE})
  void aDeathLeavesAllOrNothingAndCanBeRepeated(int step) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                NewContentTest.class.getName(),
                project.toString(),
                Integer.toString(step))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(DEAD, process.waitFor(), said);
    NewContent content = new NewContent(project, REPORT);
    assertEquals(step == IN_PLACE, Files.exists(content.folder()));
    if (step != IN_PLACE) {
      for (Map.Entry<Path, byte[]> file : beside(project).entrySet()) {
        assertTrue(content.isFree(file.getKey(), file.getValue()));
        assertEquals(step != BESIDE, content.isFree(file.getKey(), NewContent.utf8("另一份\n")));
      }
      // A half-written file of the first attempt must not get into the second.
      Files.writeString(project.resolve("content/.qingshan-2026-unfinished/left.yaml"), "x");
      content.write(FILES, beside(project));
    }
    assertWhole();
  }

  @ParameterizedTest
  @ValueSource(ints = {STAGED, BESIDE, IN_PLACE})
  void aFailureLeavesNothingAndCanBeRepeated(int step) throws IOException {
    AtomicInteger left = new AtomicInteger(step);
    NewContent failing =
        new NewContent(
            project,
            REPORT,
            renamed -> {
              if (left.getAndDecrement() == 0) {
                throw new IOException("No space left on device");
              }
            });
    assertThrows(IOException.class, () -> failing.write(FILES, beside(project)));
    try (Stream<Path> walk = Files.walk(project)) {
      assertEquals(List.of(), walk.filter(Files::isRegularFile).toList());
    }
    new NewContent(project, REPORT).write(FILES, beside(project));
    assertWhole();
  }

  @Test
  void aFileOfSomebodyElseIsNotOurs() throws IOException {
    Path seed = project.resolve("seeds/qingshan-2026.txt");
    Files.createDirectories(seed.getParent());
    Files.writeString(seed, "政府工作报告\n");
    assertFalse(new NewContent(project, REPORT).isFree(seed, NewContent.utf8("政府工作报告\n")));
  }

  private void assertWhole() throws IOException {
    try (Stream<Path> walk = Files.walk(project)) {
      List<String> files =
          walk.filter(Files::isRegularFile)
              .map(path -> project.relativize(path).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertEquals(
          List.of(
              "content/qingshan-2026/review/economy.zh.md",
              "content/qingshan-2026/terms.yaml",
              "seeds/qingshan-2026.txt"),
          files);
    }
  }
}
