package reportsite.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor offers and marks in the files, by the language server that editors use. */
final class YamlLanguageServerTest {

  private static final Path CLIENT = Path.of("src/test/node/yaml-language-client.mjs");
  private static final Path SERVER =
      Path.of(
          "target/yaml-language-server/node_modules/yaml-language-server/bin/yaml-language-server");

  private static Path node;
  @TempDir static Path project;

  /** Writes the schemas of the sample report; without a server the tests are skipped, loudly. */
  @BeforeAll
  static void writeSchemas() throws IOException, InterruptedException {
    Path found = recentNode();
    if (found == null || !Files.exists(SERVER)) {
      String missing =
          "NOT TESTED IN AN EDITOR: Node 20 is missing, or the server is (npm install --prefix"
              + " target/yaml-language-server yaml-language-server@2.0.0)";
      if (System.getenv("CI") != null) {
        Assertions.fail(missing);
      }
      System.err.println("\n*** " + missing + " ***\n");
      Assumptions.abort(missing);
    }
    node = Objects.requireNonNull(found);
    Map<String, @Nullable Report> reports = new TreeMap<>();
    PublicationLoader.load(ProjectFiles.read(ProjectCopy.BASE), new Diagnostics())
        .orElseThrow()
        .reports()
        .forEach(report -> reports.put(report.id().text(), report));
    Schemas.write(project, new Schemas().of(reports));
    Files.createDirectories(project.resolve("content/qingshan-2023"));
  }

  /** Node of this machine, or the one that comes with the driver of the browser. */
  private static @Nullable Path recentNode() throws IOException, InterruptedException {
    List<Path> candidates =
        new ArrayList<>(
            Stream.of(
                    System.getenv()
                        .getOrDefault("PATH", "")
                        .split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .toList());
    String machine = System.getProperty("os.arch").equals("aarch64") ? "linux-arm64" : "linux";
    ClassLoader loader = YamlLanguageServerTest.class.getClassLoader();
    try (InputStream bundled = loader.getResourceAsStream("driver/" + machine + "/node")) {
      if (bundled != null) {
        Path copy = project.resolve("node");
        Files.copy(bundled, copy);
        copy.toFile().setExecutable(true);
        candidates.add(copy);
      }
    }
    for (Path candidate : candidates) {
      String version = run(List.of(candidate.toString(), "--version"));
      if (Integer.parseInt(version.strip().replaceFirst("v(\\d+).*", "$1")) >= 20) {
        return candidate;
      }
    }
    return null;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "no answer");
    assertEquals(0, process.exitValue(), said);
    return said;
  }

  /**
   * What the server says of a file; {@code ^} in the text marks the places that are asked about.
   */
  private static JsonNode answer(String name, String marked)
      throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    List<Map<String, Integer>> places = new ArrayList<>();
    int line = 0;
    int column = 0;
    for (char c : (Schemas.firstLine(name) + "\n" + marked).toCharArray()) {
      if (c == '^') {
        places.add(Map.of("line", line, "character", column));
        continue;
      }
      text.append(c);
      column = c == '\n' ? 0 : column + 1;
      line += c == '\n' ? 1 : 0;
    }
    Path file = project.resolve(name).toAbsolutePath();
    String request =
        JsonMapper.shared()
            .writeValueAsString(
                List.of(Map.of("file", file.toString(), "text", text.toString(), "at", places)));
    Path requests = Files.writeString(project.resolve("requests.json"), request);
    String said =
        run(List.of(node.toString(), CLIENT.toString(), SERVER.toString(), requests.toString()));
    return JsonMapper.shared().readTree(said).get(0);
  }

  private static List<String> labels(JsonNode answer, int place) {
    return answer.get("completions").get(place).valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> marks(JsonNode answer) {
    return answer
        .get("diagnostics")
        .valueStream()
        .map(
            found ->
                found.at("/range/start/line").asInt()
                    + ":"
                    + found.at("/range/start/character").asInt()
                    + " "
                    + found.get("message").asString())
        .sorted()
        .toList();
  }

  @Test
  void whatFitsIsOffered() throws IOException, InterruptedException {
    JsonNode answer =
        answer(
            "content/qingshan-2023/new.yaml",
            """
            indicators:
              - id: gdp
                name: {zh: 地区生产总值, en: Gross regional product}
                figures:
                  - id: gdp-2022
                    kind: ^
                    ^
            charts:
              - id: growth
                shape: ^
              - id: ranks
                shape: ranks
                rows:
                  - figure: ^
            relations:
              - id: sum
                sum: [gdp-2022, ^]
            """);
    assertEquals(List.of("result", "target", "described"), labels(answer, 0));
    List<String> keys = labels(answer, 1);
    assertTrue(
        keys.containsAll(List.of("period", "value", "passage", "quote", "measure")),
        keys::toString);
    assertEquals(8, labels(answer, 2).size(), "the shapes of charts");
    assertTrue(labels(answer, 3).contains("gdp-rank-2022"), "ids of figures");
    assertTrue(labels(answer, 4).contains("gdp-growth-2022"), "ids in a list");
  }

  @Test
  void whatDoesNotFitIsMarkedAtItsPlace() throws IOException, InterruptedException {
    JsonNode answer =
        answer(
            "content/qingshan-2023/new.yaml",
            """
            left-out:
              - passage: 99
                quote: 各位代表
                reason: intro
              - pasage: 3
                quote: 各位代表
                reason: address
            relations:
              - {id: a, name: {zh: 甲, en: A}, sum: [gpd-2022, gdp-2022]}
            """);
    List<String> marks = marks(answer);
    assertEquals(
        List.of("2:13", "4:12", "5:4", "5:4", "9:40"),
        marks.stream().map(mark -> mark.substring(0, mark.indexOf(' '))).toList(),
        marks::toString);
    assertTrue(marks.get(4).contains("没有这个代号"), marks::toString);
  }

  @Test
  void aKeyIsExplainedInBothLanguages() throws IOException, InterruptedException {
    JsonNode answer =
        answer("content/qingshan-2023/report.yaml", "title: {zh: 甲, en: A}\nsh^a256: 1\n");
    String explained = answer.get("hovers").get(0).asString();
    assertTrue(explained.contains("全文指纹 / Fingerprint of the text"), explained);
  }

  @Test
  void theSampleHasNoMark() throws IOException, InterruptedException {
    for (String name : List.of("economy", "people", "promises", "charts", "relations", "terms")) {
      String path = "content/qingshan-2023/" + name + ".yaml";
      String text = Files.readString(ProjectCopy.BASE.resolve(path));
      assertEquals(List.of(), marks(answer(path, text.replace("^", ""))), name);
    }
  }
}
