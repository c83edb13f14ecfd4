package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.build.Build;
import reportsite.build.Build.Planned;
import reportsite.build.LastBuild;
import reportsite.build.LastPages;
import reportsite.diag.Diagnostic.Severity;
import reportsite.load.ProjectFiles;
import reportsite.press.Editions.EditionSet;
import reportsite.render.SiteRenderer.Mode;
import reportsite.render.TemplateFiles;

/** What is remembered of the last build changes nothing but the time that the next one takes. */
class LastBuildTest {

  private static final int EDITS = Integer.getInteger("edits", 60);

  private static final String CONTENT = "content/qingshan-2023/";

  /**
   * Words that stand in a file of the sample, and what they may be replaced by: what one page
   * shows, what many do, what makes files and places or takes them away, and what is wrong.
   */
  private static final List<String[]> CHOICES =
      List.of(
          new String[] {CONTENT + "economy.yaml", "better: higher", "better: neither"},
          new String[] {CONTENT + "economy.yaml", "en: Key projects", "en: Main projects"},
          new String[] {CONTENT + "economy.yaml", "indicators:\n", "# a line\nindicators:\n"},
          new String[] {
            CONTENT + "people.yaml", "figures:\n", "note: {zh: 说明, en: A remark}\n    figures:\n"
          },
          new String[] {CONTENT + "report.yaml", "en: Review of 2022", "en: The year 2022"},
          new String[] {CONTENT + "review/economy.zh.md", "## 企业", "## 各类企业"},
          new String[] {CONTENT + "review/people.en.md", ".", ", in all."},
          new String[] {CONTENT + "terms.yaml", "Serving Key", "the Service of Key"},
          new String[] {CONTENT + "translation.yaml", "during the year", "in the year"},
          new String[] {"content/site.yaml", "\n", "\n# a remark\n"},
          new String[] {"templates/strings.yaml", "zh: 首页", "zh: 主页"},
          new String[] {"templates/layout.ftlh", "</main>", "<!-- end --></main>"},
          new String[] {"templates/styles/style.css", "{", "{ --x: y;"},
          new String[] {CONTENT + "economy.yaml", "revenue-growth-2022", "revenue-rise-2022"},
          new String[] {CONTENT + "promises.yaml", "commitments:", "comitments:"});

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
      String before = first.computeIfAbsent(choice[0], file -> read(project.path(file)));
      String now = random.nextBoolean() ? before : before.replace(choice[1], choice[2]);
      assertTrue(before.contains(choice[1]), () -> String.join(" ", choice));
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
        for (Map.Entry<String, String> file : first.entrySet()) {
          Files.writeString(project.path(file.getKey()), file.getValue());
        }
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

  /** What is not made again is not looked at and not written again either. */
  @Test
  void onlyWhatShowsAChangeIsMadeAgain() throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("p"));
    assertEquals(0, project.run("build").code());
    edit(project, "review/economy.zh.md", "## 企业", "## 各类企业");
    assertEquals(
        Set.of("zh/qingshan-2023/review/economy.html", "build-report.json"), made(project));
    edit(project, "people.yaml", "figures:\n", "note: {zh: 说明, en: A remark}\n    figures:\n");
    Set<String> made = made(project);
    assertTrue(made.contains("en/qingshan-2023/indicators/jobs.html"), made::toString);
    assertFalse(made.contains("en/qingshan-2023/indicators/gdp.html"), made::toString);
  }

  private static void edit(ProjectCopy project, String file, String from, String to)
      throws IOException {
    Path path = project.path(CONTENT + file);
    String text = read(path);
    assertTrue(text.contains(from), file);
    Files.writeString(path, text.replaceFirst(Pattern.quote(from), to));
  }

  /** The files that a build makes of which the published folder holds the last. */
  private static Set<String> made(ProjectCopy project) throws IOException {
    Build build = new Build(new Mode(null, false), (content, diagnostics) -> EditionSet.NOTHING);
    Planned planned =
        build.plan(
            ProjectFiles.read(project.path(".")), TemplateFiles.read(project.path("templates")));
    LastBuild last = new LastBuild(project.path("site"));
    LastPages pages = new LastPages(last, (entry, checksum) -> true);
    Set<String> made = new ConcurrentSkipListSet<>();
    build.make(
        Objects.requireNonNull(planned.site()),
        null,
        pages,
        planned.diagnostics(),
        file -> made.add(file.path()));
    assertEquals(
        List.of(),
        planned.diagnostics().sorted().stream()
            .filter(one -> one.severity() == Severity.ERROR)
            .toList());
    return made;
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
