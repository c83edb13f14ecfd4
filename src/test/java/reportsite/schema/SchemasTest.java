package reportsite.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas against the project's own content and against slips of the pen. */
final class SchemasTest {

  private static final Path OWN = Path.of("");
  private static final YAMLMapper YAML = new YAMLMapper();

  private static SortedMap<String, String> own;
  private static SortedMap<String, String> base;

  @BeforeAll
  static void write() throws IOException {
    own = new Schemas().of(reports(OWN));
    base = new Schemas().of(reports(ProjectCopy.BASE));
  }

  private static Map<String, @Nullable Report> reports(Path project) throws IOException {
    Map<String, @Nullable Report> reports = new TreeMap<>();
    PublicationLoader.load(ProjectFiles.read(project), new Diagnostics())
        .orElseThrow()
        .reports()
        .forEach(report -> reports.put(report.id().text(), report));
    return reports;
  }

  private static List<String> problems(String schema, JsonNode content) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    return compiled.validate(content).stream()
        .map(
            problem -> place(problem.getInstanceLocation().toString()) + " " + problem.getKeyword())
        .distinct()
        .sorted()
        .toList();
  }

  private static String place(String pointer) {
    return pointer.isEmpty() ? "/" : pointer;
  }

  private static String schemaOf(Path file) {
    String name = file.toString().replace('\\', '/');
    if (name.equals("templates/strings.yaml")) {
      return schema(own, "strings.json");
    }
    if (name.matches("content/(site|indicators)\\.yaml")) {
      return schema(own, name.replaceFirst("content/(.*)\\.yaml", "$1.json"));
    }
    String[] steps = name.split("/", -1);
    String kind = steps[2].equals("report.yaml") ? "/report.json" : "/ledger.json";
    return schema(own, steps[1] + kind);
  }

  private static String schema(SortedMap<String, String> schemas, String name) {
    return Objects.requireNonNull(schemas.get("content/.schema/" + name), name);
  }

  private static List<Path> ownFiles() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("templates/strings.yaml")));
    try (Stream<Path> content = Files.walk(Path.of("content"))) {
      content.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(files::add);
    }
    return files;
  }

  @Test
  void theContentKeepsToItsSchemas() throws IOException {
    for (Path file : ownFiles()) {
      JsonNode content = YAML.readTree(Files.readString(file));
      assertEquals(List.of(), problems(schemaOf(file), content), file.toString());
    }
  }

  @Test
  void everyContentFileNamesItsSchema() throws IOException {
    for (Path file : ownFiles()) {
      String first = Files.readAllLines(file).get(0);
      assertEquals(Schemas.firstLine(file.toString().replace('\\', '/')), first);
      String schema = first.replaceFirst(".*=", "");
      String path = file.resolveSibling(schema).normalize().toString().replace('\\', '/');
      assertEquals(schemaOf(file), own.get(path), file.toString());
    }
  }

  /** A slip in the ledger of the sample report, and where the schema finds it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          indicator: []                                              | / additionalProperties
          indicators: {}                                             | /indicators type
          indicators: [{id: a, name: {zh: 甲, en: A}}]               | /indicators/0 required
          indicators: [{id: A_b, name: {zh: 甲, en: A}, figures: []}] | /indicators/0/figures minItems;/indicators/0/id pattern
          terms: [{id: a, zh: 甲}]                                   | /terms/0 required
          terms: [{id: a, zh: 甲, en: A, local: yes}]                | /terms/0/local const;/terms/0/local type
          left-out: [{passage: 99, quote: 甲, reason: intro}]        | /left-out/0/passage maximum;/left-out/0/reason enum
          left-out: [{passage: 第9段, quote: 甲, reason: purpose}]   | /left-out/0/passage pattern
          progress: [{commitment: no-such, date: 2023年, state: done, source: {}}] | /progress/0/commitment enum;/progress/0/date pattern;/progress/0/source required
          relations: [{id: a, name: {zh: 甲, en: A}, sum: [gpd-2022, gdp-2022]}]   | /relations/0/sum/0 enum
          relations: [{id: a, name: {zh: 甲, en: A}, count: [甲]}]   | /relations/0 required
          relations: [{id: a, name: {zh: 甲, en: A}}]                | /relations/0 oneOf;/relations/0 required
          charts: [{id: a, shape: bar, title: {zh: 甲, en: A}, subtitle: {zh: 甲, en: A}, rows: []}] | /charts/0/shape enum
          charts: [{id: a, shape: bars, title: {zh: 甲, en: A}, subtitle: {zh: 甲, en: A}, rows: [{result: gdp-2022}]}] | /charts/0/rows/0 additionalProperties;/charts/0/rows/0 required
          charts: [{id: a, shape: bars, total: gdp-2022, title: {zh: 甲, en: A}, subtitle: {zh: 甲, en: A}, rows: [{figure: gdp-2022}]}] | /charts/0/total false
          """)
  void aSlipIsFoundAtItsPlace(String content, String expected) {
    List<String> found =
        problems(schema(base, "qingshan-2023/ledger.json"), YAML.readTree(content));
    assertEquals(List.of(expected.split(";", -1)), found, content);
  }

  @Test
  void theReportsOwnIdsAreOffered() {
    JsonNode figure = YAML.readTree(schema(base, "qingshan-2023/ledger.json")).at("/$defs/figure");
    assertTrue(figure.get("enum").toString().contains("\"gdp-2022\""), figure::toString);
    assertEquals(figure.get("enum").size(), figure.get("enumDescriptions").size());
  }

  @Test
  void withoutAReadableReportAnyIdMayBeTheRightOne() {
    Map<String, @Nullable Report> unread = new TreeMap<>();
    unread.put("qingshan-2023", null);
    String schema = schema(new Schemas().of(unread), "qingshan-2023/ledger.json");
    String content = "relations: [{id: a, name: {zh: 甲, en: A}, sum: [any-id, other-id]}]";
    assertEquals(List.of(), problems(schema, YAML.readTree(content)));
  }

  @Test
  void everyKeyAndEveryWordIsExplainedInBothLanguages() {
    Schemas schemas = new Schemas();
    Map<String, @Nullable Report> unread = new TreeMap<>();
    unread.put("any", null);
    schemas.of(unread);
    assertEquals(Set.of(), schemas.texts().untold());
    assertEquals(Set.of(), schemas.texts().unasked(), "explained but read nowhere");
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    assertEquals(own, new Schemas().of(reports(OWN)));
  }
}
