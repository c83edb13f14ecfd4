package reportsite.output.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.BuiltSite;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules.NumeralFinder;
import reportsite.text.Lang;

/** Every rule of the finished pages, with a page that keeps it and one that breaks it. */
class OutputAuditTest {

  private static final String BASE = "https://example.org/site/";
  private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.,]*(?:%|亿元)?");

  @Test
  void theAmountOfAFallStandsBesideAWordThatSaysSo() {
    assertFaults(
        "", "<p>Trade fell by <a href='other.html'><data data-figure='trade'>7.8%</data></a>.</p>");
    assertFaults(
        "", "<p title='it fell by 7.8%'>It was <data data-figure='trade'>down 7.8%</data>.</p>");
    // A target to rise, beside the next report's result of the same id that fell.
    assertFaults("", "<p title='up 4%'>Price: <data data-figure='price'>up 4%</data>.</p>");
  }

  @Test
  void aGoodPageHasNoFaults() {
    assertFaults(
        "",
"""
<nav><a href="other.html#there">Other</a> <a href="https://gov.example/" rel="external">G</a></nav>
<p id="p">See <a href="?q=x#p">here</a>, <a href="mailto:a@b.c">write</a>.</p>
<label for="f">Find</label><input id="f" aria-describedby="p">
<img src="../img/a.svg" alt="" srcset="../img/a.svg 1x, ../img/a.svg 2x">
<svg role="img" aria-labelledby="t"><title id="t">A</title><rect fill="url(#p)"/></svg>
""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "link-broken | <a href='gone.html'>x</a>",
        "link-broken | <a href='Other.html'>x</a>",
        "link-broken | <a href=''>x</a>",
        "link-broken | <a href='../../zh/other.html'>x</a>",
        "link-broken | <img src='gone.png' alt=''>",
        "link-broken | <img src='../img/a.svg' srcset='gone.png 2x' alt=''>",
        "link-broken | <q cite='gone.html'>x</q>",
        "link-broken | <p style='background: url(gone.png)'>x</p>",
        "link-to-folder | <a href='../zh/sub/'>x</a>",
        "link-to-folder | <a href='sub'>x</a>",
        "anchor-missing | <a href='other.html#There'>x</a>",
        "anchor-missing | <a href='#none'>x</a>",
        "anchor-missing | <svg><rect fill='url(#none)'/></svg>",
        "address-not-relative | <a href='/zh/other.html'>x</a>",
        "foreign-host | <a href='https://example.com/'>x</a>",
        "foreign-host | <a href='http://example.com/' rel='external'>x</a>",
        "foreign-host | <img src='https://example.com/a.png' alt=''>",
        "foreign-host | <script src='//example.com/a.js'></script>",
        "foreign-host | <style>@import 'https://example.com/a.css';</style>",
        "script-address | <a href='java&#10;script:alert()'>x</a>",
        "script-in-attribute | <p onclick='x()'>x</p>",
        "base-element | <base href='./'>",
        "reference-without-id | <p aria-labelledby='none'>x</p>",
        "reference-without-id | <p aria-describedby='none'>x</p>",
        "reference-without-id | <p aria-describedby=''>x</p>",
        "reference-without-id | <label for='none'>x</label>",
        "reference-without-id | <table><tr><td headers='none'>x</td></tr></table>",
        "id-twice | <p id='a'>x</p><p id='a'>y</p>",
        "heading-count | <h1>Second</h1>",
        "link-empty | <a href='other.html'> <img src='../img/a.svg' alt=''></a>",
      })
  void aBrokenRuleOfLinksIsFound(String kind, String body) {
    assertFaults(kind, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | <p><data data-figure='gdp'>5.5%</data></p>",
        "~~ | <p lang='zh-CN'><data data-figure='gdp'>增长5.5%</data></p>",
        "~~ | <p>on <time>26 February 2025</time>, <q>5 of 6</q>, <code>a1b2</code></p>",
        "~~ | <blockquote>7</blockquote><p data-derived>8</p><b data-name>9</b>",
        "~~ | <i data-technical>12 kB</i><i data-quotation>13</i>",
        "~~ | <p>Call the 12345 hotline.</p>",
        "~~ | <svg><text class='tick'>10</text><text data-figure='gdp'>5.5%</text></svg>",
        "~~ | <p title='5.5% growth'><data data-figure='gdp'>5.5%</data></p>",
        "numeral-without-origin | <p>Growth of 5.5%.</p>",
        "numeral-without-origin | <p>Call 12345.</p>",
        "numeral-without-origin | <p>about <b>6</b></p>",
        "numeral-without-origin | <p><data value='6'>6</data></p>",
        "numeral-without-origin | <svg><text>10</text></svg>",
        "numeral-without-origin | <p class='tick'>10</p>",
        "numeral-not-on-page | <p aria-label='6%'><data data-derived>16%</data></p>",
        "numeral-not-on-page | <p title='6%'>x</p>",
        "numeral-not-on-page | <img src='../img/a.svg' alt='6%'>",
        "numeral-not-on-page | <svg><title>6% more</title></svg>",
        "figure-unknown | <data data-figure='gpd'>5.5%</data>",
        "~~ | <p><del data-corrected='figure-gdp'>5.4%</del> <data data-figure='gdp'>5.5%</data></p>",
        "corrected-unknown | <p><del data-corrected='figure-gdp'>5.3%</del></p>",
        "corrected-unknown | <p><del data-corrected='figure-trade'>5.4%</del></p>",
        "numeral-without-origin | <p><del>5.4%</del></p>",
        "figure-reads-otherwise | <data data-figure='gdp'>5.50%</data>",
        "figure-reads-otherwise | <data data-figure='gdp'>增长5.5%</data>",
        "fall-without-word | <p>Trade: <data data-figure='trade'>7.8%</data>.</p>",
        "fall-without-word | <p>Trade fell.</p><p><data data-figure='trade'>7.8%</data></p>",
        "fall-without-word | <p>Trade fell.</p><svg><text data-figure='trade'>7.8%</text></svg>",
        "fall-not-told | <p title='price 3%'><data data-figure='price'>down 3%</data></p>",
        "fall-not-told | <p title='trade 7.8%'><data data-figure='trade'>down 7.8%</data></p>",
        "figure-reads-otherwise | <svg><text data-figure='gdp'>6%</text></svg>",
      })
  void numeralsSayWhatTheyAre(String kind, String body) {
    assertFaults(kind, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | <link rel='canonical' href='https://example.org/site/en/page.html'>",
        "~~ | <link rel='alternate' hreflang='zh' href='https://example.org/site/zh/sub/'>",
        "link-broken | <link rel='canonical' href='https://example.org/site/en/gone.html'>",
        "foreign-host | <link rel='canonical' href='https://example.com/en/page.html'>",
        "foreign-host | <link rel='stylesheet' href='https://example.org/site/a.css'>",
        "link-broken | <meta http-equiv='refresh' content='0; url=gone.html'>",
        "numeral-not-on-page | <meta name='description' content='Growth of 5.5%'>",
      })
  void headsAreReadToo(String kind, String head) {
    assertEquals(kind, kinds(page("en", "Page", head, "<h1>Page</h1>"), BASE));
  }

  @Test
  void anAddressOnTheWebNeedsABase() {
    String head = "<link rel='canonical' href='https://example.org/site/en/page.html'>";
    assertEquals("foreign-host", kinds(page("en", "Page", head, "<h1>Page</h1>"), null));
  }

  @Test
  void aPageHasALanguageATitleAndAHeading() {
    assertEquals("lang-missing", kinds(page("", "Page", "", "<h1>Page</h1>"), null));
    assertEquals("lang-missing", kinds(page("fr", "Page", "", "<h1>Page</h1>"), null));
    assertEquals("title-missing", kinds(page("en", " ", "", "<h1>Page</h1>"), null));
    assertEquals("title-twice", kinds(page("en", "Other", "", "<h1>Page</h1>"), null));
    assertEquals("", kinds(page("zh-CN", "Other", "", "<h1>Page</h1>"), null));
    assertEquals("heading-count", kinds(page("en", "Page", "", "<p>Page</p>"), null));
    assertEquals("numeral-not-on-page", kinds(page("en", "Top 7", "", "<h1>Page</h1>"), null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | a.svg | <svg xmlns='http://www.w3.org/2000/svg'><g id='g'/><use href='#g'/></svg>",
        "xml-broken | a.svg | <svg><g></svg>",
        "xml-broken | sitemap.xml | <urlset>&nbsp;</urlset>",
        "id-twice | a.svg | <svg><g id='g'/><g id='g'/></svg>",
        "script-in-attribute | a.svg | <svg onload='x()'/>",
        "foreign-host | a.svg | <svg><image href='https://example.com/a.png'/></svg>",
        "anchor-missing | a.svg | <svg><use href='#none'/></svg>",
        "~~ | css/a.css | a { background: url('../img/a.svg'); fill: url(#g) } /* url(x.png) */",
        "link-broken | css/a.css | a { background: url(img/a.svg) }",
        "foreign-host | css/a.css | @import 'https://example.com/a.css';",
      })
  void drawingsAndStyleSheetsAreRead(String kind, String path, String content) {
    List<OutputFile> files = new ArrayList<>(surroundings());
    files.add(OutputFile.of(path, content));
    assertEquals(kind, kinds(files, null));
  }

  @Test
  void aFaultQuotesThePlaceAndSaysTheCureInBothLanguages() {
    List<OutputFile> files = new ArrayList<>(surroundings());
    String body = "<h1>Page</h1><p>The district reached a growth of 5.5% last year, it says.</p>";
    files.add(OutputFile.of("en/page.html", html("en", "Page", "", body)));
    Diagnostic found = audit(files, null).get(0);
    assertEquals("en/page.html", found.at().toString());
    assertEquals(
        "the number '5.5%' does not say where it comes from:"
            + " '…hed a growth of 5.5% last year, it s…'",
        found.fault().en());
    assertEquals("数字“5.5%”没有注明出处：“…hed a growth of 5.5% last year, it s…”", found.fault().zh());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "a/", "a//b", "../a", "a/./b", "", "a b", "中.html", "a\\b"})
  void aPathThatIsNotSafeEverywhereIsRefused(String path) {
    assertThrows(IllegalArgumentException.class, () -> OutputFile.of(path, ""));
  }

  @ParameterizedTest
  @CsvSource({"a.html, a.html", "a.html, A.html", "a, a/b", "a/b.x, a/b.x/c"})
  void twoFilesAtOnePlaceAreRefusedByName(String first, String second) {
    List<String> paths = List.of(first, second);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> OutputFile.requirePlaces(paths));
    assertEquals(
        first + " and " + second, String.valueOf(refused.getMessage()).replaceFirst(".*: ", ""));
  }

  @Test
  void theBytesOfAFileCannotBeChangedFromOutside() {
    byte[] given = {1};
    OutputFile file = OutputFile.of("a", given);
    given[0] = 2;
    file.bytes()[0] = 3;
    assertEquals(1, file.bytes()[0]);
  }

  @Test
  void aDraftSaysSoToReadersAndToSearchEngines() {
    String noindex = "<meta name='robots' content='noindex'>";
    String told = "<p class='draft'>Draft</p>";
    assertEquals("", kinds(draft(noindex, told), null));
    assertEquals("draft-for-search-engines", kinds(draft("", told), null));
    assertEquals("draft-not-told", kinds(draft(noindex, ""), null));
    assertEquals("draft-not-told", kinds(draft(noindex, "<p class='draft'></p>"), null));
    List<OutputFile> listed = new ArrayList<>(draft(noindex, told));
    listed.add(
        OutputFile.of("sitemap.xml", "<urlset><loc>https://a.cn/en/draft.html</loc></urlset>"));
    assertEquals("draft-in-site-map", kinds(listed, "https://a.cn/"));
    assertFaults("published-as-draft", told);
  }

  private static List<OutputFile> draft(String head, String body) {
    List<OutputFile> files = new ArrayList<>(surroundings());
    // What is still to be written may stand in a draft.
    String page = "<h1>Page</h1><p>To be translated (某区)</p>" + body;
    files.add(OutputFile.of("en/draft.html", html("en", "Page", head, page)));
    return files;
  }

  @Test
  void aPublishedPageShowsNothingThatIsStillToBeWritten() {
    assertFaults("unfinished-words", "<p>To be translated (某区)</p>");
    assertFaults("unfinished-words", "<p>To be <b>translated</b></p>");
    assertFaults("unfinished-words", "<p lang='zh-CN'>摘要待写。</p>");
    assertFaults("unfinished-words", "<svg><title>To be translated (某区)</title></svg>");
    assertFaults("unfinished-words", "<a href='other.html' title='To be translated'>Other</a>");
    assertEquals(
        "unfinished-words",
        kinds(
            page("en", "Page", "<meta name='description' content='待填写'>", "<h1>Page</h1>"), null));
    assertFaults("unfinished-words", "<p>TO BE\u00A0TRANS\u00ADLATED</p>");
    assertFaults("unfinished-words", "<p>TBD</p>");
    assertFaults("", "<p>It was translated; to be written down.</p>");
  }

  @Test
  void aPublishedPageShowsNoChineseAsEnglish() {
    assertFaults("chinese-in-english", "<p>Home 首页</p>");
    assertFaults("", "<p>The “white list” (白名单), <span lang='zh-CN'>首页</span></p>");
  }

  /** What browsers make of a page is what our own reading makes of it, where it makes anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a &lt;b&gt; &amp;&#39;&nbsp;<b>c</b><br>d</p><ul><li>e<li>f</ul>",
        "<p>a<div>b</div></p>",
        "<a href='x'>a<a href='y'>b</a></a>",
        "<table><tr><td>1</td></tr>x</table>",
        "<table><tbody><tr><td>1</td></tr></tbody></table><dl><div><dt>a</dt><dd>b</dd></div></dl>",
        "<svg viewBox='0 0 1 1'><title>t</title><g><text x='1'>a<tspan>b</tspan></text></g></svg>",
        "<svg><p>a</p></svg>b",
        "<b><i>a</b>b</i>",
        "<script>if (a < b) { c(); }</script><textarea>&lt;b>x</textarea><pre> a  b </pre>",
        "<!-- <p>x</p> --><p title=a disabled>y &copy; &middot z</p>",
        "<h2>a<h3>b</h3></h2><select><option>a<option>b</select><div/>c",
        "<dl><dd><div><dd>x</dd></div></dd></dl>",
        "<p>a<button>b<p>c</p></button>",
      })
  void aPageReadsAsInBrowsers(String body) {
    assertReadsAsInBrowsers(html("en", "a &amp; b", "<meta name='x' content='y'>", body));
  }

  @Test
  void thePagesOfTheSiteAreReadByOurselvesAsInBrowsers() throws IOException {
    try (Stream<Path> files = Files.walk(BuiltSite.shared().root())) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        String text = Files.readString(page);
        assertNotNull(MarkupReader.own(text), page.toString());
        assertReadsAsInBrowsers(text);
      }
    }
  }

  private static void assertReadsAsInBrowsers(String page) {
    Element own = MarkupReader.own(page);
    Element read = own == null ? MarkupReader.read(page) : own;
    assertEquals(told(MarkupReader.asBrowsersDo(page)), told(read), page);
  }

  /** All elements with what audits ask them; tables have bodies whether or not one is written. */
  private static String told(Element root) {
    StringBuilder told = new StringBuilder();
    root.walk(
        element -> {
          if (!element.name().equals("tbody")) {
            told.append(element.name()).append(element.attributes()).append(' ');
            told.append(ReaderText.plain(element.text())).append('\n');
            told.append(element.wholeText().replaceAll("\\s", "")).append('\n');
          }
        });
    return told.toString();
  }

  private static void assertFaults(String kind, String body) {
    assertEquals(kind, kinds(page("en", "Page", "", "<h1>Page</h1>" + body), null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | <a href='https://example.org/site/en/other.html#there'>x</a>",
        "link-broken | <a href='https://example.org/site/en/gone.html'>x</a>",
        "foreign-host | <a href='https://example.com/'>x</a>",
        "address-not-whole | <a href='en/other.html'>x</a>",
        "address-not-whole | <link rel='stylesheet' href='img/a.svg'>",
      })
  void theMissingPageLeadsFromAnyAddress(String kind, String body) {
    List<OutputFile> files = new ArrayList<>(surroundings());
    files.add(OutputFile.of("404.html", html("zh-CN", "没有", "", "<h1>没有</h1>" + body)));
    assertEquals(kind, kinds(files, "https://example.org/site/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | <a href='/en/other.html#there'>x</a>",
        "link-broken | <a href='/en/gone.html'>x</a>",
        "address-not-relative | <link rel='stylesheet' href='/img/a.svg'>",
        "address-not-whole | <a href='en/other.html'>x</a>",
      })
  void itLeadsFromTheRootWhereNoAddressIsKnown(String kind, String body) {
    List<OutputFile> files = new ArrayList<>(surroundings());
    files.add(OutputFile.of("404.html", html("zh-CN", "没有", "", "<h1>没有</h1>" + body)));
    assertEquals(kind, kinds(files, null));
  }

  private static List<OutputFile> page(String lang, String title, String head, String body) {
    List<OutputFile> files = new ArrayList<>(surroundings());
    files.add(OutputFile.of("en/page.html", html(lang, title, head, body)));
    return files;
  }

  private static List<OutputFile> surroundings() {
    return List.of(
        OutputFile.of("img/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        OutputFile.of("zh/sub/index.html", html("zh-CN", "子页", "", "<h1>子页</h1>")),
        OutputFile.of("en/sub/index.html", html("en", "Sub", "", "<h1>Sub</h1>")),
        OutputFile.of("en/other.html", html("en", "Other", "", "<h1 id='there'>Other</h1>")));
  }

  private static String html(String lang, String title, String head, String body) {
    return "<!doctype html><html lang='%s'><head><title>%s</title>%s</head><body>%s</body></html>"
        .formatted(lang, title, head, body);
  }

  private static String kinds(List<OutputFile> files, @Nullable String base) {
    return String.join(" ", audit(files, base).stream().map(Diagnostic::kind).toList());
  }

  private static List<Diagnostic> audit(List<OutputFile> files, @Nullable String base) {
    Diagnostics diagnostics = new Diagnostics();
    NumeralFinder finder =
        (text, lang) -> DIGITS.matcher(text).results().map(OutputAuditTest::span).toList();
    AuditRules rules =
        new AuditRules(
            base,
            finder,
            Map.of(Lang.EN, List.of("12345 hotline")),
            Map.of(
                Lang.EN,
                Map.of(
                    "gdp",
                    Set.of("5.5%"),
                    "trade",
                    Set.of("down 7.8%", "a decrease of 7.8%"),
                    "price",
                    Set.of("down 3%", "up 4%")),
                Lang.ZH,
                Map.of("gdp", Set.of("增长5.5%"))),
            Map.of(Lang.EN, Map.of("trade", Set.of("7.8%"), "price", Set.of("3%"))),
            (text, number, lang) ->
                text.substring(0, number.start()).matches("(?s).*\\b(?:fell|down|decrease)\\b.*"),
            Map.of("figure-gdp", Set.of("5.4%")),
            Set.of("en/draft.html"),
            null,
            null);
    List<String> paths = files.stream().map(OutputFile::path).toList();
    OutputAudit audit = new OutputAudit(rules, paths, diagnostics);
    files.forEach(audit::look);
    audit.finish();
    return diagnostics.sorted();
  }

  private static NumeralFinder.TextRange span(MatchResult match) {
    return new NumeralFinder.TextRange(match.start(), match.end());
  }
}
