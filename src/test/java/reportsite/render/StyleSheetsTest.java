package reportsite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetsTest {

  @Test
  void everyFileOfTheFolderIsASheetButThatOfTheBook() {
    Map<String, String> sheets =
        StyleSheets.of(
            new TemplateFiles(
                Map.of(
                    "styles/style.css", "a { color: red; }\n",
                    "styles/charts.css", "b { color: blue; }\n",
                    "styles/book.css", "i { color: green; }\n",
                    "layout.ftlh", "<p>")));
    assertEquals(Set.of("style", "charts", "poster"), sheets.keySet());
    assertEquals("a { color: red; }\n", sheets.get("style"));
  }

  @Test
  void theRulesOfDrawingsFollowThoseOfTheirPages() {
    Map<String, String> files =
        Map.of("styles/style.css", "a{}", "styles/charts.css", "b { color: blue; }\n");
    String charts = StyleSheets.of(new TemplateFiles(files)).getOrDefault("charts", "");
    assertTrue(StyleSheets.small(charts).startsWith("b{color:blue}.chart{"), charts);
  }

  @Test
  void everySheetOfAPageHasItsFile() throws IOException {
    TemplateFiles templates = TemplateFiles.read(Path.of("templates"));
    Set<String> asked = new TreeSet<>();
    for (String template : templates.texts().values()) {
      Matcher page = Pattern.compile("<@l\\.page styles=([^\\n]*)").matcher(template);
      while (page.find()) {
        Matcher name = Pattern.compile("\"([a-z]+)\"").matcher(page.group(1));
        while (name.find()) {
          asked.add("styles/" + name.group(1) + ".css");
        }
      }
    }
    assertTrue(asked.contains("styles/charts.css"), asked.toString());
    asked.removeAll(templates.texts().keySet());
    assertEquals(Set.of(), asked);
  }

  @Test
  void aFolderWithoutTheCommonSheetIsTold() {
    TemplateFiles old = new TemplateFiles(Map.of("style.css", "a{}"));
    TemplateBroken told = assertThrows(TemplateBroken.class, () -> StyleSheets.of(old));
    assertEquals("templates/styles/style.css", told.at().toString());
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
