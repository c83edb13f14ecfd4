package reportsite.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reportsite.markdown.Narrative.Quotation;
import reportsite.markdown.Narrative.Section;

/** What allowed Markdown becomes. */
final class NarrativeMarkupTest {

  private static void becomes(Specimen specimen, String... markup) {
    assertEquals(List.of(), specimen.faults());
    assertEquals(String.join("\n", markup), specimen.html());
  }

  @Test
  void headingsAreNumberedByOrderAndNotByWords() {
    Specimen both = Specimen.zh("## 农业", "### 粮食", "## 工业");
    becomes(both, "<h2 id=\"s1\">农业</h2>", "<h3>粮食</h3>", "<h2 id=\"s2\">工业</h2>");
    assertEquals(
        List.of(new Section("s1", "农业"), new Section("s2", "工业")), both.narrative().sections());
  }

  @Test
  void theTitleOfASectionHoldsTheTypedWordsOfItsReferences() {
    Specimen one = Specimen.zh("## 增长**[5%](figure:growth)**");
    assertEquals("增长5%", one.narrative().sections().get(0).title());
    becomes(one, "<h2 id=\"s1\">增长<strong>{growth|5%}</strong></h2>");
  }

  @Test
  void boldWorksBesideChinesePunctuation() {
    becomes(Specimen.zh("**重点：**国内市场"), "<p><strong>重点：</strong>国内市场</p>");
    becomes(Specimen.zh("推进**“三项工程”**建设"), "<p>推进<strong>“三项工程”</strong>建设</p>");
    becomes(Specimen.zh("在*乡村*中"), "<p>在<em>乡村</em>中</p>");
    becomes(Specimen.zh("甲**乙：**丙**丁。**戊"), "<p>甲<strong>乙：</strong>丙<strong>丁。</strong>戊</p>");
    becomes(Specimen.en("a *b* **c** d"), "<p>a <em>b</em> <strong>c</strong> d</p>");
  }

  @Test
  void aLineBreakVanishesBesideChinese() {
    becomes(Specimen.zh("粮食", "丰收"), "<p>粮食丰收</p>");
    becomes(Specimen.zh("推广", "GDP"), "<p>推广GDP</p>");
    becomes(Specimen.zh("hello", "world"), "<p>hello world</p>");
    becomes(Specimen.zh("增长", "[](figure:a)", "[](figure:b)"), "<p>增长{a|}{b|}</p>");
    becomes(Specimen.zh("粮食**丰", "收**了"), "<p>粮食<strong>丰收</strong>了</p>");
  }

  @Test
  void aLineBreakIsASpaceInEnglish() {
    becomes(Specimen.en("grew by", "[](figure:a)", "“fast”"), "<p>grew by {a|} “fast”</p>");
    becomes(Specimen.en("the harvest ", "rose"), "<p>the harvest rose</p>");
    becomes(
        Specimen.en("in (青山", "区)"),
        "<p>in (<span lang=\"zh-CN\">青山</span><span lang=\"zh-CN\">区</span>)</p>");
  }

  @Test
  void specialSignsAreEscaped() {
    becomes(
        Specimen.en("5 < 6 & \"a\" 'b' > c"),
        "<p>5 &lt; 6 &amp; &quot;a&quot; &#39;b&#39; &gt; c</p>");
    becomes(Specimen.en("a \\*b\\* \\<i> \\[x\\] \\\\"), "<p>a *b* &lt;i&gt; [x] \\</p>");
  }

  @Test
  void chineseAmongEnglishIsMarked() {
    becomes(
        Specimen.en("The plan (《青山区2025年规划》) says 12345."),
        "<p>The plan (<span lang=\"zh-CN\">《青山区2025年规划》</span>) says 12345.</p>");
    becomes(Specimen.zh("GDP与R&D投入"), "<p>GDP与R&amp;D投入</p>");
  }

  @Test
  void listsNest() {
    becomes(
        Specimen.zh("- 甲", "  - 乙[](figure:a)", "- **丙**"),
        "<ul>",
        "<li>甲",
        "<ul>",
        "<li>乙{a|}</li>",
        "</ul>",
        "</li>",
        "<li><strong>丙</strong></li>",
        "</ul>");
    becomes(Specimen.zh("1. 甲", "2. 乙"), "<ol>", "<li>甲</li>", "<li>乙</li>", "</ol>");
    becomes(Specimen.zh("3. 甲"), "<ol start=\"3\">", "<li>甲</li>", "</ol>");
    becomes(
        Specimen.zh("- 甲", "", "- 乙"),
        "<ul>",
        "<li><p>甲</p>",
        "</li>",
        "<li><p>乙</p>",
        "</li>",
        "</ul>");
  }

  @Test
  void quotationsKeepTheirLanguageInBothEditions() {
    String html = "<blockquote lang=\"zh-CN\">\n<p>粮食总产量增长。{10|}</p>\n</blockquote>";
    String[] typed = {"> 粮食总产量", "> 增长。[](passage:10)"};
    becomes(Specimen.zh(typed), html);
    becomes(Specimen.en(typed), html);
    becomes(Specimen.en("> In", "> short"), "<blockquote>", "<p>In short</p>", "</blockquote>");
  }

  @Test
  void eachParagraphOfAQuotationCanBeProved() {
    Specimen one = Specimen.zh("前", "", "> 粮食总产", "> 量[5%](figure:a)", ">", "> 第二段。[](passage:3)");
    assertEquals(List.of(), one.faults());
    assertEquals(
        List.of("粮食总产量5%", "第二段。"),
        one.narrative().quotations().stream().map(Quotation::text).toList());
    assertEquals(3, one.narrative().quotations().get(0).at().line());
    assertEquals(3, one.narrative().quotations().get(0).at().column());
    assertEquals(6, one.narrative().quotations().get(1).at().line());
    assertEquals(List.of("1:1 前"), one.runs());
    assertEquals(List.of("4:4 FIGURE a 5%", "6:7 PASSAGE 3 "), one.references());
  }

  @Test
  void aTableWithACaptionIsANamedRegion() {
    becomes(
        Specimen.zh("| 项目 | 数量 |", "|:--|--:|", "| 粮食\\|油 | [](figure:a) |", "[产量<]"),
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"t1\">",
        "<table>",
        "<caption id=\"t1\">产量&lt;</caption>",
        "<thead>",
        "<tr><th scope=\"col\" class=\"align-left\">项目</th>"
            + "<th scope=\"col\" class=\"align-right\">数量</th></tr>",
        "</thead>",
        "<tbody>",
        "<tr><td class=\"align-left\">粮食|油</td><td class=\"align-right\">{a|}</td></tr>",
        "</tbody>",
        "</table>",
        "</div>");
  }

  @Test
  void aTableWithoutACaptionIsNoRegion() {
    becomes(
        Specimen.en("|  | b |", "|--|:-:|", "| c | d |"),
        "<div class=\"scroll\">",
        "<table>",
        "<thead>",
        "<tr><td></td><th scope=\"col\" class=\"align-center\">b</th></tr>",
        "</thead>",
        "<tbody>",
        "<tr><td>c</td><td class=\"align-center\">d</td></tr>",
        "</tbody>",
        "</table>",
        "</div>");
  }

  @Test
  void aChartStandsOutsideOfParagraphs() {
    becomes(
        Specimen.zh("前", "", "![](chart:grain)", "", "- 甲", "", "  ![](chart:oil)"),
        "<p>前</p>",
        "<figure>grain</figure>",
        "<ul>",
        "<li><p>甲</p>",
        "<figure>oil</figure>",
        "</li>",
        "</ul>");
  }

  @Test
  void anEmptyTextIsAnEmptyNarrative() {
    becomes(Specimen.zh(""), "");
  }

  @Test
  void windowsLineEndsChangeNothing() {
    Specimen one = Specimen.zh("## 甲\r", "\r", "乙\r", "[丙](figure:a)丁\r");
    becomes(one, "<h2 id=\"s1\">甲</h2>", "<p>乙{a|丙}丁</p>");
    assertEquals(List.of("1:4 甲", "3:1 乙", "4:14 丁"), one.runs());
  }

  @Test
  void manyThreadsParseAndWriteTheSame() throws Exception {
    String[] typed = {"## 甲", "", "- **乙：**丙[](figure:a)", "", "| a | b |", "|--|--|", "| c | d |"};
    Specimen shared = Specimen.zh(typed);
    String expected = shared.html();
    Callable<List<String>> work =
        () ->
            Stream.generate(() -> Stream.of(shared.html(), Specimen.zh(typed).html()))
                .limit(200)
                .flatMap(html -> html)
                .distinct()
                .toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<List<String>> done : threads.invokeAll(List.of(work, work))) {
        assertEquals(List.of(expected), done.get());
      }
    } finally {
      threads.shutdown();
    }
    assertTrue(expected.contains("<strong>乙：</strong>丙{a|}"));
  }
}
