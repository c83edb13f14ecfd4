package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import reportsite.BuiltSite;

/** The markup of the pages, by the Nu checker. */
class MarkupTest {

  @Test
  void thePagesAreValid() throws IOException, SAXException {
    BuiltSite site = BuiltSite.shared();
    Set<String> pages = new TreeSet<>(Set.of("index.html"));
    pages.addAll(site.onePageOfEveryKind("zh"));
    pages.addAll(site.onePageOfEveryKind("en"));
    List<String> errors = new ArrayList<>();
    for (String page : pages) {
      EmbeddedValidator validator = new EmbeddedValidator();
      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      validator
          .validate(site.root().resolve(page))
          .lines()
          .filter(line -> line.contains("error"))
          .map(line -> page + line.replaceFirst("^.*?\\.html\"?", ""))
          .forEach(errors::add);
    }
    assertEquals(List.of(), errors);
  }
}
