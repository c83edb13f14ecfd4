package reportsite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetsTest {

  @Test
  void everyRuleGoesToTheFileThatIsNamedAboveIt() {
    String source =
        """
        a { color: red; }
        /* charts.css: drawings */
        b { color: blue; }
        /* style.css: for every page */
        i { color: green; }
        """;
    assertEquals(
        Map.of("style", "a{color:red}i{color:green}\n", "charts", "b{color:blue}\n"),
        StyleSheets.cut(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a > b, c { margin: 0 1rem; } | a>b,c{margin:0 1rem}",
        "main :is(h1, h2) { top: 0 } | main :is(h1,h2){top:0}",
        "p { width: calc(1rem + 2px); } | p{width:calc(1rem + 2px)}",
        "@media (min-width: 40em) { a { top: 0; } } | @media (min-width:40em){a{top:0}}",
        "a::before { content: \"a ; b : c\"; } | a::before{content:\"a ; b : c\"}",
        "a { /* why */ top: 0; } | a{top:0}",
      })
  void onlyWhatWritersNeedIsLeftOut(String written, String loaded) {
    assertEquals(loaded + "\n", StyleSheets.small(written));
  }
}
