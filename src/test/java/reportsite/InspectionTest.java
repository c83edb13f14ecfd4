package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;

/** What staff of a government's own site are given for its inspections. */
final class InspectionTest {

  @TempDir Path folder;

  @Test
  void theCheckSaysWhatIsMetAndWhatIsLeftToPeople() throws IOException {
    ProjectCopy project = ProjectCopy.official(folder);
    Answer answer = project.run("check", "--official", "--lang", "zh");
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
    for (String line :
        new String[] {
          "已经做到的，附依据：",
          "· 发布时间：《青山区2023年政府工作报告》：2023-01-12 09:30，取自 report.yaml 的 released",
          "青山区人民政府门户网站，www.qingshan-invented.gov.cn，4199990007；写法正确",
          "要由人核对、签字的：",
          "· 保密审查：",
          "· 能否访问："
        }) {
      assertTrue(answer.said().contains(line), answer::said);
    }
    assertTrue(answer.said().matches("(?s).*· 网页标签：[1-9]\\d+个网页逐页检查.*"), answer::said);
    assertFalse(answer.said().contains("{"), answer::said);
  }

  @Test
  void aDemonstrationHasNothingToBeInspectedBy() throws IOException {
    Answer answer = ProjectCopy.readyToBuild(folder).run("check", "--official", "--lang", "en");
    assertEquals(ExitCode.WRONG_CONTENT, answer.code(), answer::said);
    assertTrue(answer.said().contains("The site is a demonstration"), answer::said);
  }

  @Test
  void staffHaveItAsAPageToSign() throws IOException, InterruptedException {
    ProjectCopy project = ProjectCopy.official(folder);
    try (RunningPreview preview = RunningPreview.of(project.root())) {
      String path = "zh/qingshan-2023/inspection.html";
      Document list =
          Jsoup.parse(
              preview.awaitPage(
                  "zh/qingshan-2023/staff.html", text -> text.contains("inspection.html")));
      assertEquals(1, list.select("a[href=inspection.html]").size(), list::outerHtml);
      Document page = Jsoup.parse(preview.get(path).body());
      assertEquals("网站检查对照表", page.select("h1").text());
      assertTrue(page.select("table:has(td):not(:has(.sign)) tbody tr").size() >= 10);
      assertEquals(13, page.select("td.sign").size());
    }
  }

  @Test
  void theGuideStandsThereToo() throws IOException, InterruptedException {
    ProjectCopy project = ProjectCopy.official(folder);
    project.write("content/guide.zh.md", "# 怎样工作\n\n先核对。\n");
    try (RunningPreview preview = RunningPreview.of(project.root())) {
      preview.awaitPage("zh/qingshan-2023/staff.html", text -> text.contains("guide.html"));
      Document page = Jsoup.parse(preview.get("zh/qingshan-2023/guide.html").body());
      assertEquals("怎样工作", page.select("h1").text());
      assertEquals("工作指南", page.select("meta[name=ColumnName]").attr("content"));
    }
  }
}
