package reportsite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A real browser for tests: Chromium and Node of this machine. */
final class Browsers implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Path chromium, Path node) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(QUIET));
  }

  /** The browser; where there is none the tests are skipped, loudly, and in CI they fail. */
  static Browsers launch() {
    Optional<Path> chromium = program("chromium").or(() -> program("google-chrome"));
    Optional<Path> node = program("node");
    if (chromium.isPresent() && node.isPresent()) {
      return new Browsers(chromium.get(), node.get());
    }
    String missing =
        "NOT TESTED IN A BROWSER: Chromium or Node is missing (Debian: apt-get install chromium nodejs)";
    if (System.getenv("CI") != null) {
      Assertions.fail(missing);
    }
    System.err.println("\n*** " + missing + " ***\n");
    return Assumptions.abort(missing);
  }

  Browser browser() {
    return browser;
  }

  private static Optional<Path> program(String name) {
    return Stream.of(
            System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
