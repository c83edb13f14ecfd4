package reportsite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  private Browsers(Path chromium, Map<String, String> environment, List<String> options) {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(Stream.concat(QUIET.stream(), options.stream()).toList()));
  }

  /** The browser; where there is none the tests are skipped, loudly, and in CI they fail. */
  static Browsers launch(String... options) {
    Optional<Path> chromium = program("chromium").or(() -> program("google-chrome"));
    Optional<Path> node = program("node").filter(Browsers::isRecent);
    Map<String, String> environment =
        new TreeMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
    node.ifPresent(path -> environment.put("PLAYWRIGHT_NODEJS_PATH", path.toString()));
    if (chromium.isPresent() && (node.isPresent() || isNodeBundled())) {
      return new Browsers(chromium.get(), environment, List.of(options));
    }
    String missing =
        "NOT TESTED IN A BROWSER: Chromium is missing (Debian: apt-get install chromium),"
            + " or Node 20 is (install it, or add -Pbundled-node)";
    if (System.getenv("CI") != null) {
      Assertions.fail(missing);
    }
    System.err.println("\n*** " + missing + " ***\n");
    return Assumptions.abort(missing);
  }

  Browser browser() {
    return browser;
  }

  /** Whether this Node can run the driver, which needs version 20. */
  private static boolean isRecent(Path node) {
    try {
      Process process = new ProcessBuilder(node.toString(), "--version").start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(version.strip().replaceFirst("v(\\d+).*", "$1")) >= 20;
    } catch (IOException | NumberFormatException e) {
      return false;
    }
  }

  private static boolean isNodeBundled() {
    return Browsers.class.getClassLoader().getResource("driver/linux/node") != null;
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
