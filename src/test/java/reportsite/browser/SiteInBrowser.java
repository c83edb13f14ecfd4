package reportsite.browser;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import reportsite.BuiltSite;

/** The real site, served to a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SiteInBrowser {

  Browsers browsers;
  SiteServer server;
  BuiltSite site;

  @BeforeAll
  void open() throws IOException {
    browsers = Browsers.launch();
    site = BuiltSite.shared();
    server = new SiteServer(site.root());
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
      browsers.close();
    }
  }

  /** The page of this name directly in the folder of the newest report. */
  final String page(String lang, String name) {
    return site.pages().stream()
        .filter(path -> path.matches(lang + "/[^/]+/\\Q" + name + "\\E"))
        .findFirst()
        .orElseThrow();
  }

  /** One page of every kind in both languages. */
  final List<String> kinds() {
    return Stream.of("zh", "en").flatMap(lang -> site.onePageOfEveryKind(lang).stream()).toList();
  }
}
