package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.build.Shard;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.output.audit.OutputAudit;
import reportsite.output.audit.OutputAudit.Kept;
import reportsite.output.audit.OutputAudit.Kept.Anchor;
import reportsite.text.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Parts of a site that were built apart are, merged, the site of one build. */
class ShardTest {

  @TempDir Path folder;
  private ProjectCopy project;

  @BeforeEach
  void fourReportsOfTwoGovernments() throws IOException {
    project = ProjectCopy.readyToBuild(folder.resolve("p"));
    project.add(Path.of("src/test/cases/next"), "");
    project.add(Path.of("src/test/cases/several"), "");
  }

  private Path shard(int number) {
    return folder.resolve("shard" + number);
  }

  private Answer build(int number, int of) {
    return project.runInEnglish("build", "--shard", number + "/" + of, "--out", "" + shard(number));
  }

  private Answer merge(Path... shards) {
    List<String> words = new ArrayList<>(List.of("merge", "--out", "" + folder.resolve("site")));
    Stream.of(shards).map(Path::toString).forEach(words::add);
    return project.runInEnglish(words.toArray(String[]::new));
  }

  private Path[] shards(int... numbers) {
    return IntStream.of(numbers).mapToObj(this::shard).toArray(Path[]::new);
  }

  /** More reports than shards, and fewer. */
  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void mergedInAnyOrderTheyAreTheSiteOfOneBuild(int of) throws IOException {
    List<Path> shards = new ArrayList<>();
    int files = 0;
    for (int number = 1; number <= of; number++) {
      Answer answer = build(number, of);
      assertEquals(0, answer.code(), answer.said());
      files += ProjectCopy.sums(shard(number)).size();
      shards.add(shard(number));
    }
    Collections.reverse(shards);
    Answer merged = merge(shards.toArray(Path[]::new));
    assertEquals(0, merged.code(), merged.said());
    assertEquals(0, project.run("build").code());
    var whole = ProjectCopy.sums(project.path("site"));
    assertEquals(whole, ProjectCopy.sums(folder.resolve("site")));
    assertTrue(files < 2 * whole.size(), "each makes a part only: " + files);
  }

  @Test
  void aLostShardIsBuiltAgainAloneAndOneThatWasBuiltTwiceChangesNothing() throws IOException {
    IntStream.rangeClosed(1, 3).forEach(number -> build(number, 3));
    Answer lost = merge(shards(3, 1));
    assertEquals(1, lost.code());
    assertTrue(lost.err().contains("parts are missing: 2/3"), lost.err());
    assertTrue(Files.notExists(folder.resolve("site")), "nothing is published");
    assertEquals(0, merge(shards(1, 2, 3)).code());
    var before = ProjectCopy.sums(folder.resolve("site"));
    assertTrue(build(2, 3).out().contains(", 0 changed;"));
    Files.move(shard(2), shard(9));
    build(2, 3);
    Answer again = merge(shards(1, 2, 3, 9));
    assertTrue(again.out().contains(" 0 changed, 0 removed"), again.said());
    assertEquals(before, ProjectCopy.sums(folder.resolve("site")));
  }

  @Test
  void whatDoesNotBelongTogetherIsNotMerged() throws IOException {
    build(1, 2);
    build(2, 2);
    Files.move(shard(2), shard(9));
    project.edit("content/site.yaml", "An invented sample", "An invented  sample");
    build(2, 2);
    assertTold("[shard-other]", merge(shards(1, 2)));
    build(1, 2);
    assertTold("[shard-other]", merge(shards(1, 9, 2)));
    project.run("build", "--strict", "--shard", "2/2", "--out", "" + shard(2));
    assertTold("[shard-other]", merge(shards(1, 2)));
    assertTold("[shard-none]", merge(shard(1), project.path("content")));
  }

  @Test
  void whatWasChangedOnTheWayIsNamed() throws IOException {
    build(1, 2);
    build(2, 2);
    String page =
        ProjectCopy.sums(shard(1)).keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .findFirst()
            .orElseThrow();
    byte[] whole = Files.readAllBytes(shard(1).resolve(page));
    Files.writeString(shard(1).resolve(page), "x");
    assertTold("[shard-file-changed]", merge(shards(1, 2)));
    Files.delete(shard(1).resolve(page));
    Answer answer = merge(shards(1, 2));
    assertTold("[shard-file-changed]", answer);
    assertTrue(answer.err().contains(page), answer.err());
    Files.write(shard(1).resolve(page), whole);
    assertEquals(0, merge(shards(1, 2)).code());

    // Somebody takes a line out of the manifest of a shard.
    Path manifest = shard(1).resolve("manifest.json");
    String listed = Files.readString(manifest);
    Files.writeString(manifest, listed.replaceFirst("(?m)^ *\\{\"path\": \"" + page + ".*\\R", ""));
    assertTold("[shard-files-lost]", merge(shards(1, 2)));
    Files.writeString(manifest, listed.replace("\"" + page, "\"../" + page));
    assertTold("[shard-file-changed]", merge(shards(1, 2)));
    // Or calls a file otherwise, so that there are as many as before.
    Files.writeString(manifest, listed.replace("\"" + page, "\"" + page + "l"));
    Files.write(shard(1).resolve(page + "l"), whole);
    assertTold("[shard-files-lost]", merge(shards(1, 2)));
    Files.writeString(manifest, listed.replace("\"" + page, "\"\u0000" + page));
    assertTold("[shard-file-changed]", merge(shards(1, 2)));
    Files.write(manifest, new byte[] {'{', (byte) 0xff});
    assertTold("[shard-none]", merge(shards(1, 2)));
    // And adds to what the audit has to know.
    Files.writeString(manifest, listed);
    Path says = shard(1).resolve(Shard.FILE);
    Files.writeString(says, Files.readString(says).replaceFirst("\"ids\":\\[", "$0\"more\","));
    assertTold("[shard-none]", merge(shards(1, 2)));
  }

  /** Whoever writes such a file by hand also writes its sum. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "\"shard\":null",
        "\"kept\":[null]",
        "\"title\":null",
        "\"anchors\":[{\"written\":\"a\",\"target\":null,\"id\":\"b\"}]",
        "\"foot\":null",
        "\"paths\":1e99",
        "\"shard\":\"3/2\"",
      })
  void whatNoShardSaysIsNone(String part) throws IOException {
    Files.createDirectories(shard(1));
    String whole =
        "{\"shard\":\"1/1\",\"state\":\"a\",\"paths\":1,\"names\":\"b\",\"figures\":1,\"covered\":1,"
            + "\"numerals\":1,\"kept\":[{\"path\":\"a\",\"ids\":[],\"title\":\"\",\"anchors\":[],\"foot\":\"\",\"figures\":[]}]}";
    String member = part.replaceFirst(":.*", "");
    String changed =
        part.startsWith("\"")
            ? whole.replaceFirst(member + ":(\"[^\"]*\"|\\[\\]|\\[.*\\]|[0-9]+)", part)
            : part;
    assertNotEquals(whole, changed);
    says(whole);
    assertTold("[shard-files-lost]", merge(shard(1)));
    says(changed);
    assertTold("[shard-none]", merge(shard(1)));
  }

  private void says(String json) throws IOException {
    OutputFile file = OutputFile.of(Shard.FILE, json);
    Files.write(shard(1).resolve(Shard.FILE), file.content());
    Files.write(shard(1).resolve(Manifest.PATH), Manifest.of(List.of(file.entry())).content());
  }

  @Test
  void ofSetsOfDifferentSizeNoSiteIsMadeAndAShardIsNotReplacedByOne() throws IOException {
    build(1, 2);
    build(2, 2);
    Answer mixed = build(3, 3);
    assertEquals(0, mixed.code(), mixed.said());
    assertTold("[shard-of-more]", merge(shards(1, 2, 3)));
    var before = ProjectCopy.sums(shard(1));
    Answer into =
        project.runInEnglish("merge", "" + shard(1), "" + shard(2), "--out", "" + shard(1));
    assertEquals(2, into.code(), into.said());
    assertEquals(before, ProjectCopy.sums(shard(1)));
    // A merge that died between its renames.
    assertEquals(0, merge(shards(1, 2)).code());
    Files.move(folder.resolve("site"), folder.resolve(".site-last"));
    assertTold("[shard-lost]", merge(shards(1)));
    assertTrue(Files.exists(folder.resolve("site")), "the former site is back");
  }

  @Test
  void twoThatSayTheyAreOneDiffer() throws IOException {
    build(1, 2);
    build(2, 2);
    project.add(shard(2), "../shard9");
    Path manifest = shard(9).resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + "\n");
    assertTold("[shard-twice]", merge(shards(1, 2, 9)));
  }

  @Test
  void aShardReplacesNoSiteAndContentThatIsWrongMakesNone() throws IOException {
    project.run("build");
    var before = ProjectCopy.sums(project.path("site"));
    assertEquals(
        2, project.run("build", "--shard", "1/2", "--out", "" + project.path("site")).code());
    assertEquals(before, ProjectCopy.sums(project.path("site")));
    assertEquals(2, project.run("build", "--shard", "1/2").code());
    for (String part : List.of("0/2", "3/2", "1", "1/", "-1/2")) {
      assertEquals(2, project.run("build", "--shard", part, "--out", "" + shard(1)).code(), part);
    }
    project.edit("content/site.yaml", "baihe-2024", "baihe-2042");
    assertEquals(1, build(1, 2).code());
    assertTrue(Files.notExists(shard(1)));
  }

  /** What one part alone cannot know: where its links lead, and how pages of others are called. */
  @Test
  void linksAndTitlesAreComparedOverAllParts() {
    Kept here =
        new Kept(
            "zh/a.html",
            new TreeSet<>(List.of("x")),
            "zh-CN\n一",
            List.of(new Anchor("b.html#y", "zh/b.html", "y"), new Anchor("c.html#z", "c", "z")),
            "zh-CN\n甲",
            List.of("gdp", "gdp", "jobs"));
    Kept there =
        new Kept("zh/b.html", new TreeSet<>(), "zh-CN\n一", List.of(), "zh-CN\n乙", List.of());
    Kept twin =
        new Kept(
            "en/a.html", new TreeSet<>(), "en\nA", List.of(), "", List.of("gdp", "jobs", "jobs"));
    Diagnostics alone = new Diagnostics();
    OutputAudit.checkTogether(List.of(here), alone);
    assertEquals(List.of(), alone.sorted());
    Diagnostics together = new Diagnostics();
    OutputAudit.checkTogether(List.of(there, here, twin), together);
    assertEquals(
        List.of("anchor-missing", "figures-exchanged", "official-foot-differs", "title-twice"),
        together.sorted().stream().map(Diagnostic::kind).toList());
  }

  @Test
  void isWrittenAsNumberAndCount() {
    assertEquals(new Shard(2, 4), Shard.parse("2/4"));
    assertEquals("2/4", new Shard(2, 4).toString());
    assertNull(Shard.parse("5/4"));
  }

  /** The commands of the guide, run as they stand there. */
  @Test
  void theGuideShowsHowWithGnuParallel() throws Exception {
    Programs.require("parallel");
    launcher();
    assertEquals(0, sh(Nginx.ofGuide("parallel", Lang.EN), Map.of()));
    var merged = ProjectCopy.sums(project.path("site"));
    project.run("build", "--out", "" + folder.resolve("one"));
    assertEquals(ProjectCopy.sums(folder.resolve("one")), merged);
    assertEquals(0, sh("bash -n <<'END'\n" + Nginx.ofGuide("machines", Lang.EN) + "END", Map.of()));
  }

  /** The job's command and its index, without a cluster. */
  @Test
  void theGuideShowsHowOnKubernetes() throws Exception {
    launcher();
    JsonNode job = new YAMLMapper().readTree(Nginx.ofGuide("kubernetes", Lang.EN));
    JsonNode spec = job.path("spec");
    assertEquals("Indexed", spec.path("completionMode").asString());
    JsonNode container = spec.path("template").path("spec").path("containers").path(0);
    String mount = container.path("volumeMounts").path(0).path("mountPath").asString();
    String command = container.path("command").path(2).asString();
    int last = spec.path("completions").asInt() - 1;
    String here = command.replace(mount, folder.resolve("shards").toString());
    assertEquals(0, sh(here, Map.of("JOB_COMPLETION_INDEX", "" + last)));
    String made = Files.readString(folder.resolve("shards/" + last).resolve(Shard.FILE));
    assertTrue(made.contains("\"shard\":\"4/4\""), made);
  }

  /** Every job of the workflow says which shard of how many, and all of them are there. */
  @Test
  void theGuideShowsHowInCi() throws IOException {
    JsonNode jobs = new YAMLMapper().readTree(Nginx.ofGuide("workflow", Lang.EN)).path("jobs");
    JsonNode shard = jobs.path("shard");
    int of = shard.path("strategy").path("matrix").path("shard").size();
    List<String> runs = new ArrayList<>();
    jobs.forEach(job -> job.path("steps").forEach(step -> runs.add(step.path("run").asString(""))));
    assertTrue(
        runs.contains("target/reportsite build --shard ${{ matrix.shard }}/" + of + " --out shard"),
        runs.toString());
    assertTrue(
        runs.contains("target/reportsite merge target/shards/* --out site"), runs.toString());
    assertEquals("shard", jobs.path("site").path("needs").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "machines", "workflow", "kubernetes"})
  void bothLanguagesOfTheGuideHaveTheSame(String kind) throws IOException {
    assertEquals(Nginx.ofGuide(kind, Lang.EN), Nginx.ofGuide(kind, Lang.ZH));
  }

  /** The program where the guide has it. */
  private void launcher() throws IOException {
    project.write(
        "target/reportsite",
        """
        #!/bin/sh
        exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' reportsite.Main "$@"
        """
            .formatted(Path.of(System.getProperty("java.home"), "bin/java"), classPath()));
    assertTrue(project.path("target/reportsite").toFile().setExecutable(true));
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private int sh(String script, Map<String, String> environment) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", script);
    shell.directory(project.root().toFile()).inheritIO().environment().putAll(environment);
    return shell.start().waitFor();
  }

  private static void assertTold(String kind, Answer answer) {
    assertEquals(1, answer.code(), answer.said());
    assertTrue(answer.err().contains(kind), answer.err());
  }
}
