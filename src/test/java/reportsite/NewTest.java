package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are begun from one that is there, and what is there is left alone. */
class NewTest {

  private static final Path TEXT = Path.of("src/test/cases/next/seeds/qingshan-2024.txt");

  private ProjectCopy project;
  private String said = "";

  @BeforeEach
  void copyProject(@TempDir Path folder) throws IOException {
    project = ProjectCopy.readyToBuild(folder);
  }

  private int run(String... arguments) {
    Answer answer = project.runInEnglish(arguments);
    said = answer.said();
    return answer.code();
  }

  private void list(String reports) throws IOException {
    project.edit("content/site.yaml", "[qingshan-2023]", "[" + reports + "]");
  }

  private String content(String path) throws IOException {
    return project.text("content/" + path);
  }

  @Test
  void theNextReportIsADraftInWhichTargetsWaitForTheirResults() throws IOException {
    assertEquals(0, run("new", "2024", "--seed", TEXT.toString()), () -> said);
    assertTrue(said.contains("reports: [qingshan-2024, qingshan-2023]"), said);
    list("qingshan-2024, qingshan-2023");
    assertEquals(0, run("check", "--draft"), () -> said);
    assertTrue(
        said.contains(
            "'gdp-growth-2023' waits for its result; passage 9 of the report before names the"
                + " target 6%左右"),
        said);
    assertEquals(9, said.split("\\[result-to-be-entered\\]", -1).length - 1);
    String frame = content("qingshan-2024/report.yaml");
    assertTrue(frame.contains("\nstage: draft\n"), frame);
    assertEquals(0, run("check", "--strict"), () -> said);
    assertTrue(said.contains("8 more of this kind"), said);
    project.write(
        "content/qingshan-2024/report.yaml", frame.replace("stage: draft", "stage: published"));
    assertEquals(1, run("check"), "a release is not to be had yet");
  }

  @Test
  void whatStaysTheSameIsCarriedOver() throws IOException {
    run("new", "2024", "--seed", TEXT.toString());
    String economy = content("qingshan-2024/economy.yaml");
    String schema = "# yaml-language-server: $schema=../.schema/qingshan-2024/";
    assertTrue(economy.startsWith(schema + "ledger.json\n"), economy);
    assertTrue(content("qingshan-2024/report.yaml").startsWith(schema + "report.json\n"));
    assertTrue(economy.contains("    noun: {one: enterprise, many: enterprises}"), economy);
    assertTrue(
        economy.contains(
            "- {id: projects-new-2023, name: {zh: 新开工项目, en: New projects}, period: 2023,"
                + " kind: result, value: …, passage: …, quote: …}  # 目标 target: 25个"),
        economy);
    String frame = content("qingshan-2024/report.yaml");
    assertTrue(frame.contains("follows: qingshan-2023"), frame);
    assertTrue(frame.contains("date: 2024-01-12"), frame);
    assertTrue(frame.contains("title: {zh: \"2023年工作回顾\", en: Review of 2023}"), frame);
    assertTrue(
        frame.contains("- {passage: 9, title: {zh: 做强产业, en: Strengthening industry}}"), frame);
    String terms = content("qingshan-2024/terms.yaml");
    assertTrue(terms.contains("id: white-list"), terms);
    assertFalse(terms.contains("warm-hearted"), "the new text does not say it: " + terms);
    assertTrue(content("qingshan-2024/promises.yaml").contains("#  - id: complete-donghu-road"));
    assertTrue(content("qingshan-2024/charts.yaml").contains("2023年结果与2024年目标"));
    assertTrue(content("qingshan-2024/translation.yaml").contains("Report on the Work"));
  }

  @Test
  void periodsMoveOnAndAFallIsLookedForAsAFall() throws IOException {
    String ledger = "content/qingshan-2023/economy.yaml";
    project.edit(ledger, "id: gdp-2022, period: 2022,", "id: gdp-2022, period: 2022-H1,");
    project.edit(ledger, "id: visits-2022, period: 2022,", "id: visits-2022, period: 2022-Q3,");
    project.edit(
        ledger,
        "id: tech-firms-2022, period: 2022,",
        "id: tech-firms-2022, period: {as-of: 2022-12-31},");
    project.edit(
        ledger,
        "id: revenue-growth-2022, period: 2022,",
        "id: revenue-growth-2022, period: 2022-01/2022-11,");
    project.edit(ledger, "id: revenue-2022, period: 2022,", "id: revenue-2022, period: 2022-11,");
    project.edit(
        ledger,
        "id: industry-rank-2022, period: 2022,",
        "id: industry-rank-2022, period: {average: 2018/2022},");
    project.edit(
        ledger,
        "name: {zh: 工业项目, en: Industrial projects}, period: 2022,",
        "name: {zh: 2018—2022年工业项目, en: Industrial projects from 2018 to 2022}, period:"
            + " 2018/2022,");
    project.edit(
        ledger, "measure: growth, value: 8%以上", "measure: growth, direction: fall, value: 8%以上");
    assertEquals(0, run("new", "2024", "--seed", TEXT.toString()), () -> said);
    String made = content("qingshan-2024/economy.yaml");
    for (String row :
        List.of(
            "{id: gdp-2023, period: 2023-H1, kind: result,",
            "{id: visits-2023, period: 2023-Q3, kind: result,",
            "{id: tech-firms-2023, period: {as-of: 2023-12-31}, kind: result, measure: total,",
            "{id: revenue-growth-2023, period: 2023-01/2023-11, kind: result,",
            "{id: revenue-2023, period: 2023-11, kind: result,",
            "{id: industry-rank-2018-to-2022, period: {average: 2018/2022}, kind: result,"
                + " measure: rank, versus: urban-districts, value: …, passage: …, quote: …}  #"
                + " 这几年没有顺延，请核对 period（连同 id 和名称） these years were not moved on: check the period",
            "{id: projects-industry-2018-to-2022, name: {zh: \"2018—2022年工业项目\", en: Industrial"
                + " projects from 2018 to 2022}, period: 2018/2022, kind: result, value: …,",
            "# 目标 target: 下降8%以上（第9段 passage 9）")) {
      assertTrue(made.contains(row), row + "\n" + made);
    }
  }

  @Test
  void nothingThatIsThereIsTouched() throws IOException {
    assertEquals(0, run("new", "2024", "--seed", TEXT.toString()), () -> said);
    Map<String, String> content = project.texts("content");
    Map<String, String> seeds = project.texts("seeds");
    assertEquals(2, run("new", "2024", "--seed", TEXT.toString()));
    assertTrue(said.contains("content/qingshan-2024 is there already"), said);
    assertEquals(content, project.texts("content"));
    assertEquals(seeds, project.texts("seeds"));
  }

  @Test
  void anotherDistrictGetsTheFrameWithoutFiguresAndPlaceNames() throws IOException {
    assertEquals(0, run("new", "hexi-2024", "--from", "qingshan-2023", "--seed", TEXT.toString()));
    Map<String, String> files = project.texts("content/hexi-2024");
    files.forEach(
        (path, text) -> {
          assertFalse(text.contains("青山"), path + ": " + text);
          assertFalse(text.contains("figures:"), path);
          assertFalse(text.contains("follows:"), path);
        });
    list("hexi-2024, qingshan-2023");
    assertEquals(0, run("check", "--draft"), () -> said);
  }

  @Test
  void withoutATextItSaysWhereToPutIt() {
    assertEquals(0, run("new", "2024"), () -> said);
    assertTrue(said.contains("save it unchanged as seeds/qingshan-2024.txt"), said);
  }

  @Test
  void whatCannotBeBegunIsToldWithTheCure() throws IOException {
    Map<List<String>, String> told =
        Map.of(
            List.of("new", "明年"), "'明年' is neither a year nor the id of a report",
            List.of("new", "2024", "--from", "qingshan-2032"), "did you mean 'qingshan-2023'?",
            List.of("new", "2024", "--seed", "nowhere.txt"), "there is no file nowhere.txt");
    for (Map.Entry<List<String>, String> one : told.entrySet()) {
      assertEquals(2, run(one.getKey().toArray(String[]::new)));
      assertTrue(said.contains(one.getValue()), said);
    }
    project.write("seeds/qingshan-2024.txt", "另一份\n");
    assertEquals(2, run("new", "2024", "--seed", TEXT.toString()));
    assertTrue(said.contains("seeds/qingshan-2024.txt is there already and differs"), said);
  }
}
