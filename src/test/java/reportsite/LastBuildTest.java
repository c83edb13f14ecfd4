package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of the last build changes nothing but the time that the next one takes. */
class LastBuildTest {

  private static final int EDITS = Integer.getInteger("edits", 60);

  /** Words that stand in a file of the sample, and what they may be replaced by. */
  private static final List<String[]> CHOICES =
      List.of(
          new String[] {"content/qingshan-2023/economy.yaml", "better: higher", "better: neither"},
          new String[] {
            "content/qingshan-2023/report.yaml", "en: Review of 2022", "en: The year 2022"
          },
          new String[] {"content/site.yaml", "\n", "\n# a remark\n"},
          new String[] {"templates/layout.ftlh", "</main>", "<!-- end --></main>"},
          new String[] {"templates/styles/style.css", "{", "{ --x: y;"},
          new String[] {"content/qingshan-2023/economy.yaml", "better: ", "bettre: "});

  @TempDir Path folder;

  @Test
  void buildsAfterAnyEditsAreThoseWithoutAMemory() throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("p"));
    Random random = new Random(20250226);
    Map<String, String> first = new TreeMap<>();
    Map<String, Map<String, String>> clean = new TreeMap<>();
    int published = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      String[] choice = CHOICES.get(random.nextInt(CHOICES.size()));
      String original = first.computeIfAbsent(choice[0], file -> read(project.path(file)));
      String now = random.nextBoolean() ? original : original.replace(choice[1], choice[2]);
      Files.writeString(project.path(choice[0]), now);
      spoil(project.path("site"), random);
      Answer answer = project.run("build");
      StringBuilder state = new StringBuilder();
      first.keySet().forEach(file -> state.append(read(project.path(file))));
      Map<String, String> expected =
          clean.computeIfAbsent(state.toString(), any -> withoutMemory(project));
      if (answer.code() == 0) {
        published++;
        assertEquals(expected, ProjectCopy.sums(project.path("site")), "edit " + edit);
      } else {
        assertEquals(Map.of(), expected, answer.said());
      }
    }
    assertTrue(published > EDITS / 2, published + " were published");
  }

  /** Now and then somebody changes the published folder by hand. */
  private static void spoil(Path site, Random random) throws IOException {
    if (!Files.exists(site)) {
      return;
    }
    Path index = site.resolve("index.html");
    switch (random.nextInt(8)) {
      case 0 -> Files.writeString(index, "x");
      case 1 -> Files.deleteIfExists(site.resolve("robots.txt"));
      case 2 -> Files.writeString(site.resolve("stray.html"), "x");
      case 3 -> Files.createDirectories(site.resolve("left/over"));
      case 4 -> Files.writeString(index, read(index).replace('s', 'z'));
      default -> {}
    }
  }

  /** What a build into a folder makes of which nothing can be remembered; empty where it fails. */
  private Map<String, String> withoutMemory(ProjectCopy project) {
    try {
      Path out = Files.createTempDirectory(folder, "clean").resolve("site");
      return project.run("build", "--out", out.toString()).code() == 0
          ? ProjectCopy.sums(out)
          : Map.of();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsTheSameIsSaidAgainWithItsWarnings() throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("p"));
    Answer first = project.run("build");
    Answer second = project.run("build");
    assertEquals(first.err(), second.err());
    assertEquals(figures(first), figures(second));
    assertTrue(second.out().contains(" 0 changed, 0 removed"), second::out);
    Files.writeString(project.path("content/site.yaml"), "reports: [", StandardOpenOption.APPEND);
    assertEquals(1, project.run("build").code());
  }

  private static String figures(Answer answer) {
    return answer.out().replaceFirst(".*;(.*);.*", "$1");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
