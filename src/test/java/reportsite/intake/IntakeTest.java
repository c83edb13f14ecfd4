package reportsite.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.diag.Diagnostics;
import reportsite.intake.Intake.Taken;

/** What comes out of what is handed in: every kind of mending, and of files. */
final class IntakeTest {

  private static Taken take(byte[] bytes) {
    return Intake.take("x", bytes, new Diagnostics()).orElseThrow();
  }

  private static Taken take(String text) {
    return take(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Note.Kind> kinds(Taken taken) {
    return taken.notes().stream().map(Note::kind).distinct().toList();
  }

  /** ⏎ stands for the end of a line; a backslash, u and four digits for a character. */
  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(text.charAt(i) == '⏎' ? '\n' : text.charAt(i));
      }
    }
    return out.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投资3\\u200B12.5亿元。 | 投资312.5亿元。 | INVISIBLE_SIGN
          新增8\\u00AD000人，增长\\u20605.5\\uFEFF%。 | 新增8000人，增长5.5%。 | INVISIBLE_SIGN
          \\u202E5.8% | 5.8% | INVISIBLE_SIGN DIRECTION
          ⼈⺠政府\\uF9D1项 | 人民政府六项 | RADICAL
          旅游收入4\\u202F200万元，增长3\\u00A0%。 | 旅游收入4200万元，增长3%。 | SPACE
          投资1 2.5 亿 元，新 增2 6 个。 | 投资12.5亿元，新增26个。 | SPACE
          补贴3，500万元，改造１２ 万 人。 | 补贴3,500万元，改造１２万人。 | SPACE
          增长5. 8%，完成12 .5亿元。 | 增长5.8%，完成12.5亿元。 | SPACE
          总量居全市第 四，列第 2 位。 | 总量居全市第四，列第2位。 | SPACE
          各 位 代 表 ： | 各位代表： | SPACE
          粮 食 总 产 4 2 . 8 万 吨 ；PM 2.5 浓 度 3 1 微 克 / 立 方 米 。 | 粮食总产42.8万吨；PM2.5浓度31微克/立方米。 | SPACE
          （ 一 ）办 好 实 事 。新建4 所 ；增长6% 。 | （一）办好实事。新建4所；增长6%。 | SPACE
          （2026 年 1 月 20 日在某区会议上） | （2026年1月20日在某区会议上） | SPACE
          增长3　8%，新建2所。 | 增长3　8%，新建2所。 | SPACE_IN_NUMBER
          分别增长3 500个、2 6 个。 | 分别增长3 500个、2 6个。 | SPACE SPACE_IN_NUMBER
          投资12 35 亿元，创新高。 | 投资12 35亿元，创新高。 | SPACE SPACE_IN_NUMBER
          投资，增长5.⏎8%。 | 投资，增长5.8%。 | LINE_JOINED
          投资，完成12.⏎5亿元。 | 投资，完成12.5亿元。 | LINE_JOINED
          就业，新增8000⏎人。 | 就业，新增8000人。 | LINE_JOINED
          就业，新增⏎8000人。 | 就业，新增8000人。 | LINE_JOINED
          投资，完成12⏎— 3 —⏎亿元。 | 投资，完成12亿元。 | PAGE_NUMBER LINE_JOINED
          投资5亿元。⏎3/15⏎- 4 -⏎第5页 共9页 | 投资5亿元。 | PAGE_NUMBER
          投资5亿元。⏎7⏎增长3%。⏎8 | 投资5亿元。⏎增长3%。 | PAGE_NUMBER
          投资5亿元。⏎7⏎增长3%。 | 投资5亿元。⏎7⏎增长3%。 | NUMBER_ALONE
          政府工作报告⏎投资，完成⏎政府工作报告⏎5亿元。 | 政府工作报告⏎投资，完成5亿元。 | RUNNING_HEAD LINE_JOINED
          2026/1/20 09:30 工作报告⏎https://www.example.gov.cn/a.html 3/15⏎投资5亿元。 | 投资5亿元。 | PRINT_LINE
          投资5亿元。⏎某ICP备12345678号-1　某公网安备41999902000123号⏎网站标识码：4199990001 | 投资5亿元。 | LICENCE
          首页 > 政务公开 > 报告⏎当前位置：首页⏎浏览次数：1,286　【打印】⏎投资5亿元。⏎上一篇：无⏎下一篇：无 | 投资5亿元。 | NAVIGATION
          <p>投资5亿元，<b>增长</b>3&#37;&mdash;&mdash;创新高。</p> | 投资5亿元，增长3%——创新高。 | MARKUP
          增长10<sup>8</sup>倍，面积2km<sup>2</sup>。 | 增长10⁸倍，面积2km²。 | MARKUP MARKUP_LEFT
          ## 一、回顾⏎**（一）产业。**投资5亿元。⏎- 新增2家。 | 一、回顾⏎（一）产业。投资5亿元。⏎新增2家。 | MARKDOWN
          投资**5亿元。 | 投资**5亿元。 | MARKUP_LEFT
          企业15家[2]，收入3亿元①。⏎[2]企业：规上。⏎①收入：全口径。 | 企业15家，收入3亿元。⏎[2]企业：规上。⏎①收入：全口径。 | FOOTNOTE_MARK
          企业15家[2]，收入3亿元①。 | 企业15家[2]，收入3亿元①。 | FOOTNOTE_ALONE
          生產總值5亿元。 | 生產總值5亿元。 | TRADITIONAL
          投资5\\uFFFD亿元。 | 投资5\\uFFFD亿元。 | ODD_SIGN
          """)
  void mends(String given, String mended, String kinds) {
    Taken taken = take(unescaped(given));
    assertEquals(unescaped(mended), taken.text());
    List<Note.Kind> expected = List.of(kinds.split(" ")).stream().map(Note.Kind::valueOf).toList();
    assertEquals(expected, kinds(taken));
  }

  /** Sound, or not certain enough to be touched and too common to be asked about. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "　　全年投资12.5亿元，增长5.8%。",
        "总面积3.5㎡，PM2.5<35，R&D;投入3亿元。",
        "会议定于2026-01-15 08:30召开，请准时到会。",
        "1 产业⏎2 民生",
        "一、2025年工作回顾⏎2025年，投资5亿元。",
        "1.新建学校2所。⏎2.改造小区3个。",
        "各位代表：⏎现在报告工作，请审议。",
        "一是①新建学校2所；②改造小区3个。",
        "依据国发〔2025〕3号文件，推进改革。",
        "区长　张　三",
        "项目\t2024\t2025⏎投资\t3\t5",
        "（一）产业稳步发展⏎培育企业15家，引进项目32个。",
      })
  void leaves(String text) {
    Taken taken = take(unescaped(text));
    assertEquals(unescaped(text), taken.text());
    assertEquals(List.of(), taken.notes());
    assertFalse(taken.isMended());
  }

  @Test
  void tellsTheLineAndTheWords() {
    Note note = take("政府工作报告\n\n投资3\u200B12.5亿元。").notes().get(0);
    assertEquals(new Note(Note.Kind.INVISIBLE_SIGN, 3, "投资312.5亿元。"), note);
  }

  @Test
  void joinsNoHeadingAndNoTitle() {
    String wrapped =
        "青山区人民政府工作报告\n区长 张三\n各位代表：\n现在，我代表区政府，向大会报\n告工作，请予审\n议。\n"
            + "一、工作回顾\n2025年，新建道路18\n公里，改造小\n区5个，收入增长\n3%。\n（一）产业发展\n培育企业2家。";
    assertEquals(
        "青山区人民政府工作报告\n区长 张三\n各位代表：\n现在，我代表区政府，向大会报告工作，请予审议。\n一、工作回顾\n"
            + "2025年，新建道路18公里，改造小区5个，收入增长3%。\n（一）产业发展\n培育企业2家。",
        take(wrapped).text());
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, RECODED",
    "UTF-16, RECODED",
    "UTF-16LE, RECODED",
    "Big5, RECODED TRADITIONAL",
  })
  void knowsEncodings(String name, String kinds) {
    String text =
        name.equals("Big5")
            ? "各位代表：\n現在，我代表市人民政府向大會報告工作。全年生產總值增長5.8%，投資3億元。"
            : "各位代表：\n现在，我代表市人民政府向大会报告工作。全年生产总值增长5.8%，投资3亿元。";
    Taken taken = take(text.getBytes(Charset.forName(name)));
    assertEquals(text, taken.text());
    assertEquals(kinds, String.join(" ", kinds(taken).stream().map(Enum::name).toList()));
  }

  @Test
  void keepsTheBytesOfASoundText() {
    String text = "\uFEFF各位代表：\r\n投资3亿元。\r\n";
    assertEquals(text, take(text).text());
  }

  @Test
  void takesParagraphsAndNotesOfADocument() throws IOException {
    String body =
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>一、回顾</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>投资1</w:t></w:r><w:del><w:r><w:delText>0</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>2.5亿元</w:t></w:r></w:ins>"
            + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>，增长3%。</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>";
    String notes =
        "<w:footnote w:id=\"0\"><w:p/></w:footnote>"
            + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>投资：按可比价格。</w:t></w:r></w:p></w:footnote>";
    Taken taken = take(Formats.docx(body, notes));
    assertEquals("一、回顾\n投资12.5亿元，增长3%。\n甲\t乙\n丙\n[1]投资：按可比价格。", taken.text());
    assertEquals(
        List.of(Note.Kind.TAKEN_OUT, Note.Kind.DELETED, Note.Kind.FOOTNOTE_MARK), kinds(taken));
    assertEquals("docx", taken.extension());
  }

  @Test
  void mendsSignsOfProgramsInPlainText() {
    Taken taken = take("政府工作报告\\r\\n一、工作回顾\\r\\n新建学校3所，投资&nbsp;12亿元。\\r\\n二、工作安排");
    assertEquals("政府工作报告\n一、工作回顾\n新建学校3所，投资12亿元。\n二、工作安排", taken.text().strip());
  }

  @Test
  void takesWhatAReaderOfAPageSees() {
    String page =
        "<!DOCTYPE html><html><head><title>标题</title><style>p{}</style></head><body>"
            + "<nav><a href='/'>首页</a></nav><ul><li><a>新闻</a></li><li><a>政务</a></li></ul>"
            + "<h1>政府工作报告</h1><p>投资12.5亿元<sup>[1]</sup>，增长5.\n8%，面积3km<sup>2</sup>，"
            + "收入<b>3&nbsp;亿</b>元&mdash;&mdash;创新高。<br>新建<del>2</del>3所。</p>"
            + "<script>var x = 1</script><p style='display: none'>9</p><footer>某ICP备1号</footer>"
            + "<table><tr><td>甲</td><td>2</td></tr></table></body></html>";
    Taken taken = take(page);
    assertEquals("政府工作报告\n投资12.5亿元，增长5.8%，面积3km²，收入3亿元——创新高。\n新建3所。\n甲\t2", taken.text().strip());
    assertTrue(kinds(taken).contains(Note.Kind.FOOTNOTE_MARK));
    assertTrue(kinds(taken).contains(Note.Kind.STRUCK_OUT));
    assertEquals("html", taken.extension());
  }

  @Test
  void takesTheLinesOfAPdfAndJoinsThem() {
    List<String> first =
        List.of(
            "青山区政府工作报告", "各位代表：", "2025年，全区生产总值完成312.5亿元，增长5.", "8%，新增就业8000", "人，新建学校1", "— 1 —");
    List<String> second = List.of("2所，改造小区", "6个。", "二、2026年工作安排", "— 2 —");
    Taken taken = take(Formats.pdf(List.of(first, second)));
    assertEquals(
        List.of(
            "青山区政府工作报告",
            "各位代表：",
            "2025年，全区生产总值完成312.5亿元，增长5.8%，新增就业8000人，新建学校12所，改造小区6个。",
            "二、2026年工作安排"),
        taken.text().lines().filter(line -> !line.isBlank()).toList());
    assertTrue(kinds(taken).contains(Note.Kind.SEAM), "a number over two pages is asked about");
  }

  @Test
  void dividesAReportInOneLine() {
    String line =
        "政府工作报告——2026年1月15日在青山区人民代表大会上 各位代表：现在报告工作。一、2025年工作回顾 投资5亿元。（一）产业。新增2家。"
            + "（二）民生。新建3所。二、2026年工作安排 （一）产业。新增4家。（二）民生。新建5所。";
    assertEquals(
        List.of(
            "政府工作报告",
            "——2026年1月15日在青山区人民代表大会上",
            "各位代表：",
            "现在报告工作。",
            "一、2025年工作回顾",
            "投资5亿元。",
            "（一）产业。新增2家。",
            "（二）民生。新建3所。",
            "二、2026年工作安排",
            "（一）产业。新增4家。",
            "（二）民生。新建5所。"),
        take(line).text().lines().toList());
  }
}
