package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;

/** Next year's report is a draft that knows the one before, and claims nothing that it cannot. */
class NewTest {

  /** The same promise in the same words, with another number, reworded, and one merely like it. */
  private static final String TEXT =
      """
      政府工作报告
      ——2024年1月12日在青山区第八届人民代表大会第四次会议上
      青山区人民政府区长  周岚
      一、2023年工作回顾
      （一）稳字当头，经济运行持续向好。地区生产总值实现158.4亿元，同比增长5.8%，高于全市0.9个百分点。新增高新技术企业12家、总数52家。
      （二）用心用情，群众生活更有保障。新增城镇就业8230人。新建普惠性幼儿园2所。12345热线全年办结诉求1500件。
      二、2024年工作安排
      今年的主要预期目标是：地区生产总值增长5.5%左右，新增城镇就业8000人以上。
      （一）做强产业。持续培育创新主体，新增高新技术企业15家。用好重点企业“白名单”。9月底建成东湖路，启动西湖路改造。
      （二）改善民生。开展“暖心青山”行动。推动青山实验中学秋季投用。
      各位代表，让我们携手奋进！
      """;

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

  private int begin(String text) throws IOException {
    project.write("given.txt", text);
    return run("new", "2024", "--seed", project.path("given.txt").toString());
  }

  private String all(String report) throws IOException {
    return String.join("\n", project.texts("content/" + report).values());
  }

  @Test
  void theTextIsReadInFullAndTheDraftPasses() throws IOException {
    assertEquals(ExitCode.FINE, begin(TEXT), () -> said);
    assertTrue(said.contains("reports: [qingshan-2024, qingshan-2023]"), said);
    assertTrue(said.contains("For a person to do: 0 numbers not entered"), said);
    list("qingshan-2024, qingshan-2023");
    assertEquals(ExitCode.FINE, run("check", "--draft"), () -> said);
    assertEquals(ExitCode.FINE, run("build", "--draft"), () -> said);
    String frame = project.text("content/qingshan-2024/report.yaml");
    assertTrue(frame.contains("\nstage: draft\n"), frame);
    assertEquals(ExitCode.FINE, run("check", "--strict"), () -> said);
    project.write(
        "content/qingshan-2024/report.yaml", frame.replace("stage: draft", "stage: published"));
    assertEquals(ExitCode.WRONG_CONTENT, run("check"), "a release is not to be had yet");
    assertTrue(said.contains("[review-to-be-done]"), said);
  }

  @Test
  void whatIsTheSameKeepsItsIdItsNameAndItsEnglish() throws IOException {
    assertEquals(ExitCode.FINE, begin(TEXT), () -> said);
    String all = all("qingshan-2024");
    for (String taken :
        List.of(
            "follows: qingshan-2023",
            "government: {zh: 青山区人民政府, en: Qingshan District People's Government}",
            "id: gdp-2023,",
            "id: gdp-growth-2024,",
            "id: gdp-above-2023",
            "id: jobs-2023,",
            "id: tech-firms-new-2023,",
            "id: tech-firms-2023,",
            "id: tech-firms-new-2024,",
            "noun: {one: enterprise, many: enterprises}",
            "  - id: white-list\n    zh: 白名单\n",
            "- {zh: 12345热线, en: ",
            "    for: [businesses]",
            "- id: warm-hearted-action",
            "- id: complete-donghu-road",
            "# 请核对 / to be checked: 取自 qingshan-2023 / taken from qingshan-2023")) {
      assertTrue(all.contains(taken), taken + "\n" + all);
    }
  }

  @Test
  void whatIsOfLastYearIsNotCarriedOver() throws IOException {
    assertEquals(ExitCode.FINE, begin(TEXT), () -> said);
    for (Map.Entry<String, String> file : project.texts("content/qingshan-2024").entrySet()) {
      String text = file.getValue();
      for (String old :
          List.of(
              "李明", "Li Ming", "第三次会议", "Third Session", "2023-01-10", "150.2", "6.4亿元", "8616")) {
        assertFalse(text.contains(old), file.getKey() + ": " + old);
      }
    }
    String frame = project.text("content/qingshan-2024/report.yaml");
    assertTrue(frame.contains("date: 2024-01-12"), frame);
    assertTrue(frame.contains("青山区第八届人民代表大会第四次会议"), frame);
    assertTrue(frame.contains("周岚"), frame);
  }

  @Test
  void targetsWithoutAResultThatWasFoundWaitForIt() throws IOException {
    assertEquals(ExitCode.FINE, begin(TEXT), () -> said);
    list("qingshan-2024, qingshan-2023");
    run("check", "--draft");
    assertTrue(said.contains("'projects-new-2023' is waiting for its result"), said);
    assertFalse(said.contains("'gdp-growth-2023' is waiting for its result"), said);
    assertFalse(said.contains("'jobs-2023' is waiting for its result"), said);
  }

  @Test
  void onlyWordsThatProveItCarryAPromiseOn() throws IOException {
    assertEquals(ExitCode.FINE, begin(TEXT), () -> said);
    list("qingshan-2024, qingshan-2023");
    assertEquals(ExitCode.FINE, run("build", "--draft"), () -> said);
    Map<String, String> fates =
        Map.of(
            "foster-innovators", "carried-on",
            "add-tech-firms", "reworded",
            "complete-donghu-road", "reworded",
            "warm-hearted-action", "carried-on",
            // 用好 is no 建立, and the school is another one.
            "set-up-white-list", "not-compared",
            "open-experimental-school", "not-compared");
    String table = project.text("site/data/qingshan-2024/promise-chain.csv");
    fates.forEach(
        (id, fate) ->
            assertTrue(
                Pattern.compile("(?m)^\"?commitment\"?,\"?" + id + "\"?,.*\\b" + fate + "\\b")
                    .matcher(table)
                    .find(),
                id + " " + fate + "\n" + table));
    assertTrue(
        all("qingshan-2024").contains("continues-from: [open-experimental-school]"),
        "a person is told of what is like it");
  }

  /** Of a report of other words nothing goes on, whatever stands at the same place. */
  @Test
  void nothingIsPairedByItsPlace() throws IOException {
    String other =
        TEXT.replaceAll(
                "(?s)（一）做强产业.*?\n（二）改善民生.*?\n", "（一）守护碧水。建成柳溪湿地公园。疏浚北塘河。\n（二）办好教育。建设柳溪高级中学。\n")
            .replaceAll("(?s)（一）稳字当头.*?\n（二）用心用情.*?\n", "（一）生态向好。疏浚河道12公里。\n（二）文化繁荣。举办书展3场。\n");
    assertEquals(ExitCode.FINE, begin(other), () -> said);
    list("qingshan-2024, qingshan-2023");
    assertEquals(ExitCode.FINE, run("build", "--draft"), () -> said);
    String table = project.text("site/data/qingshan-2024/promise-chain.csv");
    for (String claim : List.of("carried-on", "reworded", "answered")) {
      assertFalse(Pattern.compile("\\b" + claim + "\\b").matcher(table).find(), table);
    }
  }

  @Test
  void anotherDistrictTakesWordsAndFollowsNothing() throws IOException {
    project.write("given.txt", TEXT.replace("青山", "河西").replace("东湖", "北塘"));
    String given = project.path("given.txt").toString();
    for (List<String> command :
        List.of(
            List.of("new", "hexi-2024", "--seed", given),
            List.of("draft", given, "--id", "hexi-a"))) {
      assertEquals(ExitCode.FINE, run(command.toArray(String[]::new)), () -> said);
    }
    for (String id : List.of("hexi-2024", "hexi-a")) {
      String all = all(id);
      assertFalse(all.contains("青山"), all);
      assertFalse(all.contains("follows:"), all);
      assertFalse(all.contains("warm-hearted"), all);
      assertTrue(all.contains("{id: public-benefit-kindergarten,"), all);
      assertTrue(all.contains("taken from qingshan-2023"), all);
    }
    list("hexi-2024, qingshan-2023");
    assertEquals(ExitCode.FINE, run("check", "--draft"), () -> said);
  }

  @Test
  void nothingThatIsThereIsTouched() throws IOException {
    assertEquals(ExitCode.FINE, begin(TEXT), () -> said);
    Map<String, String> content = project.texts("content");
    Map<String, String> seeds = project.texts("seeds");
    assertEquals(ExitCode.WRONG_USE, begin(TEXT));
    assertTrue(said.contains("content/qingshan-2024' already exists"), said);
    assertEquals(content, project.texts("content"));
    assertEquals(seeds, project.texts("seeds"));
  }

  @Test
  void aTextThatStandsInItsPlaceIsTaken() throws IOException {
    project.write("seeds/qingshan-2024.txt", TEXT);
    assertEquals(ExitCode.FINE, run("new", "2024"), () -> said);
    try (Stream<Path> seeds = Files.list(project.path("seeds"))) {
      assertEquals(2, seeds.count());
    }
  }
}
