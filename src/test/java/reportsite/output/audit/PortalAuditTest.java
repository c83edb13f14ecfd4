package reportsite.output.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import reportsite.output.audit.AuditRules.Around;

/** What a portal puts around pages is looked at where it stands, whatever the reader of it did. */
final class PortalAuditTest {

  private static final Around PORTAL = new Around("../", Set.of("img.example.gov.cn"));
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN"><head><title>页</title>
      <meta http-equiv="Content-Security-Policy" content="%s">
      </head><body>
      <a class="skip" href="#_main">跳到正文</a>
      <section data-portal="header" aria-label="页眉"><div lang="zh-CN">
      <p class="portal-top"><a href="../../zwgk/">公开</a></p>
      </div></section>
      <main id="_main"><h1>页</h1></main>
      <section data-portal="footer" aria-label="页脚"><div lang="zh-CN"><p>完</p></div></section>
      </body></html>
      """
          .formatted(POLICY);

  @Test
  void aPageWithItsPortalIsRight() {
    assertEquals("", kinds(PORTAL, "zh/page.html", PAGE));
    assertEquals(
        "portal-region", kinds(null, "zh/page.html", PAGE.replace("../../zwgk/", "page.html")));
  }

  @Test
  void thePolicyHoldsTheSumOfAPagesOwnStyles() {
    String sum = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";
    String page =
        PAGE.replace("style-src 'self'", "style-src 'self' " + sum)
            .replace("</head>", "<style>p{color:red}</style></head>");
    assertEquals("", kinds(PORTAL, "zh/page.html", page));
    assertEquals("portal-policy", kinds(PORTAL, "zh/page.html", page.replace("red", "blue")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data-portal="footer"           | data-portal="header"                  | portal-region
          aria-label="页眉"               | aria-label=""                         | portal-region
          <div lang="zh-CN"><p>          | <div><p>                              | portal-region
          <a class="skip" href="#_main"> | <a class="skip" href="page.html">     | portal-not-passed
          <p class="portal-top">         | <p class="top">                       | portal-markup
          <p class="portal-top">         | <p style="color:red">                 | portal-markup
          <p class="portal-top">         | <p onclick="x()">                     | portal-markup script-in-attribute
          <p class="portal-top">         | <form></form><p>                      | portal-markup
          <p class="portal-top">         | <script></script><p>                  | portal-markup
          <h1>页</h1>                    | <h1 id="portal-x">页</h1>             | portal-markup
          img-src 'self'                 | img-src 'self' https://x.example      | portal-policy
          script-src 'self'              | script-src 'self' 'unsafe-inline'     | portal-policy
          href="../../zwgk/"             | href="../gone.html"                   | link-broken
          href="../../zwgk/"             | href="https://www.example.com/"       | foreign-host
          href="../../zwgk/"             | href="javascript:x()"                 | script-address
          href="../../zwgk/"             | href="/zwgk/"                         | address-not-relative
          <p>完</p>                      | <p>第3名</p><p>增长12%</p>             | numeral-without-origin
          """)
  void whatIsNoneOfThePortalsIsFound(String old, String words, String kind) {
    assertEquals(kind, kinds(PORTAL, "zh/page.html", PAGE.replace(old, words)));
  }

  @Test
  void listedHostsMayBeNamedInThePolicy() {
    String wider = PAGE.replace("img-src 'self'", "img-src 'self' https://img.example.gov.cn");
    String shown =
        wider.replace(
            "公开</a>",
            "公开</a><img src=\"https://img.example.gov.cn/a.png\" alt=\"图\" width=\"1\" height=\"1\">");
    assertEquals("", kinds(PORTAL, "zh/page.html", shown));
  }

  @Test
  void noRuleOfThePortalReachesTheReport() {
    String path = "assets/0123abcd/portal.css";
    String scoped =
        ".portal.portal.portal a:hover{color:red}@media print{.portal.portal.portal{x:y}}";
    assertEquals("", kinds(PORTAL, path, scoped));
    assertEquals("portal-styles", kinds(PORTAL, path, scoped + "main p{display:none}"));
    assertEquals("portal-styles", kinds(PORTAL, path, ".portal.portal.portal a,h1{color:red}"));
    assertEquals("portal-styles", kinds(PORTAL, path, ".portal.portal.portals{color:red}"));
    assertEquals("foreign-host", kinds(PORTAL, path, scoped + "@import \"https://x.example/\";"));
  }

  private static String kinds(@Nullable Around portal, String path, String text) {
    Diagnostics diagnostics = new Diagnostics();
    AuditRules rules =
        new AuditRules(
            null,
            (words, lang) ->
                words.contains("12%")
                    ? List.of(
                        new AuditRules.NumeralFinder.TextRange(
                            words.indexOf("12%"), words.indexOf("12%") + 3))
                    : List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            (words, number, lang) -> false,
            Map.of(),
            Set.of(),
            null,
            portal);
    OutputAudit audit = new OutputAudit(rules, List.of(path), diagnostics);
    audit.look(OutputFile.of(path, text));
    audit.finish();
    return String.join(
        " ", diagnostics.sorted().stream().map(Diagnostic::kind).distinct().toList());
  }
}
