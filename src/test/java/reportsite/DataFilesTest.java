package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.cli.Commands.ExitCode;

/** The data files of the small invented report, as programs and spreadsheets read them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DataFilesTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final String REPORT = "qingshan-2023";

  private Path site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("project"));
    site = folder.resolve("site");
    Answer answer =
        Answer.to("build", "--project", project.root().toString(), "--out", site.toString());
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
  }

  /** In zone2-2023.xlsx no number stands that somebody would have to prove. */
  @Test
  void aReportMayHaveANumberInItsName(@TempDir Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder);
    Files.move(project.path("content/" + REPORT), project.path("content/zone2-2023"));
    Files.move(project.path("seeds/" + REPORT + ".txt"), project.path("seeds/zone2-2023.txt"));
    project.edit("content/site.yaml", REPORT, "zone2-2023");
    Answer answer = project.run("build");
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
  }

  /** The columns are a promise to those who compute with them: a change has to be meant. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          figures     | id,indicator,indicator_zh,indicator_en,name_zh,name_en,area,measure,kind,\
          period,bound,direction,value,low,high,unit,text_zh,text_en,passage,quote,url
          commitments | id,title_zh,title_en,area,topic_zh,topic_en,kind,due_day,due_origin,\
          due_words,due_words_in,state,state_since,notice,for,subjects,projects,figures,continues,\
          responsible_zh,responsible_en,passage,quote
          projects    | id,name_zh,name_en,stage,investment,size,list,places,places_zh,places_en,\
          commitments,passage,quote
          """)
  void everyTableSaysTheSameInItsThreeForms(String name, String columns) throws IOException {
    List<CsvRecord> rows = csv(name);
    List<String> heads = rows.get(0).getFields();
    assertEquals(columns, String.join(",", heads));
    List<String> fields = new ArrayList<>();
    for (JsonNode resource : JSON.readTree(text("datapackage.json")).get("resources")) {
      if (resource.get("path").asText().equals(name + ".csv")) {
        resource.get("schema").get("fields").forEach(one -> fields.add(one.get("name").asText()));
      }
    }
    assertEquals(heads, fields);
    JsonNode objects = JSON.readTree(text(name + ".json"));
    assertTrue(rows.size() > 1, name);
    assertEquals(rows.size() - 1, objects.size());
    for (int i = 0; i < objects.size(); i++) {
      List<String> keys = new ArrayList<>();
      List<String> cells = new ArrayList<>();
      for (Map.Entry<String, JsonNode> field : objects.get(i).properties()) {
        keys.add(field.getKey());
        cells.add(field.getValue().isNull() ? "" : field.getValue().asText());
      }
      assertEquals(heads, keys);
      assertEquals(rows.get(i + 1).getFields(), cells);
    }
  }

  @Test
  void whatTheSearchFindsIsThere() throws IOException {
    String script = text("search.js");
    JsonNode data =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build()
            .readTree(script.substring(script.indexOf('=') + 1, script.lastIndexOf(';')));
    JsonNode passages = data.get("passages");
    Set<String> figures = new HashSet<>();
    for (JsonNode entry : data.get("entries")) {
      String[] href = entry.get(1).asText().split("#", 2);
      for (String lang : List.of("zh", "en")) {
        Path page = site.resolve(lang + "/" + REPORT + "/" + href[0]);
        String html = Files.readString(page);
        assertTrue(href.length == 1 || html.contains("id=\"" + href[1] + "\""), entry::toString);
      }
      if (entry.get(0).asInt() == 0) {
        figures.add(href[1]);
        CsvRecord row =
            csv("figures").stream()
                .filter(one -> href[1].equals(one.getField(0)))
                .filter(one -> href[0].equals("indicators/" + one.getField(1) + ".html"))
                .findFirst()
                .orElseThrow();
        String passage = passages.get(entry.get(8).asInt() - 1).get(0).asText();
        assertEquals(row.getField(4), entry.get(2).asText());
        assertEquals(row.getField(5), entry.get(3).asText());
        assertTrue(entry.get(5).asText().startsWith(row.getField(16)), entry::toString);
        assertEquals(row.getField(12), entry.get(7).decimalValue().toPlainString());
        assertEquals(
            row.getField(19), passage.substring(entry.get(9).asInt(), entry.get(10).asInt()));
      }
    }
    assertEquals(csv("figures").size() - 1, figures.size());
  }

  private List<CsvRecord> csv(String name) throws IOException {
    String text = text(name + ".csv").replaceFirst("^\uFEFF", "");
    return CsvReader.builder().ofCsvRecord(text).stream().toList();
  }

  private String text(String file) throws IOException {
    return Files.readString(site.resolve("data/" + REPORT + "/" + file));
  }
}
