package reportsite.output.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules.Government;
import reportsite.text.Lang;

/** Whatever a page of a government's site lacks is found. */
final class OfficialAuditTest {

  private static final Government OWN =
      new Government(
          Map.of(Lang.ZH, "青山区人民政府", Lang.EN, "Qingshan District"),
          "www.qingshan-invented.gov.cn",
          "4199990007",
          Map.of(Lang.ZH, List.of("办公室", "豫ICP备19999007号")),
          List.of("https://beian.miit.gov.cn/"),
          Map.of("zh/article.html", "2023-01-12 09:30", "zh/draft.html", ""),
          address -> address.startsWith("https://elsewhere.cn/"));

  private static final String LIST =
      """
      <!doctype html><html lang="zh-CN"><head><title>青山区</title>
      <meta name="SiteName" content="青山区人民政府">
      <meta name="SiteDomain" content="www.qingshan-invented.gov.cn">
      <meta name="SiteIDCode" content="4199990007">
      <meta name="ColumnName" content="目标">
      <meta name="ColumnDescription" content="目标栏目">
      <meta name="ColumnKeywords" content="目标">
      <meta name="ColumnType" content="工作动态">
      </head><body><h1>青山区</h1>
      <footer><ul class="official"><li>办公室</li>
      <li><a href="https://beian.miit.gov.cn/" rel="external"><i data-technical>豫ICP备19999007号</i></a></li>
      </ul></footer></body></html>
      """;

  private static final String ARTICLE =
      LIST.replace(
              "</head>",
              """
              <meta name="ArticleTitle" content="青山区">
              <meta name="PubDate" content="2023-01-12 09:30">
              <meta name="ContentSource" content="办公室">
              </head>\
              """)
          .replace("<h1>", "<p class='published'><time>2023-01-12 09:30</time></p><h1>");

  @Test
  void wholePagesAreRight() {
    assertEquals("", kinds(OWN, "zh/list.html", LIST));
    assertEquals("", kinds(OWN, "zh/article.html", ARTICLE));
    String draft = ARTICLE.replaceAll("<meta name=\"PubDate.*|<p class='published'>.*?</p>", "");
    assertEquals("", kinds(OWN, "zh/draft.html", draft));
    String left =
        "<p><a href='https://elsewhere.cn/' rel='external' data-leaves='将离开'>x</a>（将离开）</p></body>";
    assertEquals("", kinds(OWN, "zh/list.html", LIST.replace("</body>", left)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "official-tags | <meta name=\"SiteIDCode\" content=\"4199990007\"> | ~~",
        "official-tags | <meta name=\"PubDate\" content=\"2023-01-12 09:30\"> | ~~",
        "official-tags | \"ColumnName\" | \"ColumnTitle\"",
        "official-tags | \"SiteDomain\" | \"sitedomain\"",
        "official-tags | </head> | <meta name=\"SiteName\" content=\"青山区人民政府\"></head>",
        "official-tag-wrong | content=\"青山区人民政府\" | content=\"红山区人民政府\"",
        "official-tag-wrong | content=\"4199990007\" | content=\"4199990008\"",
        "official-tag-wrong | content=\"工作动态\" | content=\"动态\"",
        "official-tag-wrong | content=\"目标栏目\" | content=\"\"",
        "official-tag-wrong | content=\"2023-01-12 09:30\" | content=\"2026-11-30 09:30\"",
        "official-date-unseen | class='published' | class='day'",
        "official-foot | class=\"official\" | class=\"foot\"",
        "official-foot | <li>办公室</li> | ~~",
        "official-foot | https://beian.miit.gov.cn/ | https://www.gov.cn/",
        "official-leaves | <h1> | <a href='https://elsewhere.cn/' rel='external'>x</a><h1>",
        "official-leaves | <h1> | <a href='https://elsewhere.cn/' rel='external' data-leaves='将离开'>x</a><h1>",
      })
  void whatAPageLacksIsFound(String kind, String old, String words) {
    String wrong = ARTICLE.replace(old, words);
    assertEquals(kind, kinds(OWN, "zh/article.html", wrong));
  }

  @Test
  void tagsStandInTheirOrder() {
    String[] lines = ARTICLE.split("\n", -1);
    String wrong = ARTICLE.replace(lines[1] + "\n" + lines[2], lines[2] + "\n" + lines[1]);
    assertEquals("official-tags", kinds(OWN, "zh/article.html", wrong));
  }

  @Test
  void allPagesHaveOneFoot() {
    String other = LIST.replace("<li>办公室</li>", "<li>办公室和人</li>").replace("<title>", "<title>x");
    assertEquals("official-foot-differs", kinds(OWN, "zh/a.html", LIST, "zh/b.html", other));
  }

  @Test
  void aDemonstrationBearsNoneOfIt() {
    assertEquals("official-unsaid", kinds(null, "zh/list.html", LIST));
  }

  @Test
  void theSiteStandsWhereItSays() {
    assertEquals(List.of(), audit(OWN, "https://www.qingshan-invented.gov.cn/zt/", List.of()));
    assertEquals(List.of("official-address"), audit(OWN, "https://www.qingshan.cn/zt/", List.of()));
  }

  private static String kinds(@Nullable Government own, String... pages) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < pages.length; i += 2) {
      files.add(OutputFile.of(pages[i], pages[i + 1]));
    }
    return String.join(" ", audit(own, null, files));
  }

  private static List<String> audit(
      @Nullable Government own, @Nullable String base, List<OutputFile> files) {
    Diagnostics diagnostics = new Diagnostics();
    AuditRules rules =
        new AuditRules(
            base,
            (text, lang) -> List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            (text, number, lang) -> false,
            Map.of(),
            Set.of(),
            own,
            null);
    OutputAudit audit =
        new OutputAudit(rules, files.stream().map(OutputFile::path).toList(), diagnostics);
    files.forEach(audit::look);
    audit.finish();
    return diagnostics.sorted().stream().map(Diagnostic::kind).toList();
  }
}
