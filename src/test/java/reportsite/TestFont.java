package reportsite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The font of the Debian package that the README names. */
public record TestFont(Path regular, Path bold) {

  private static final Path FOLDER = Path.of("/usr/share/fonts/truetype/lxgw-wenkai");

  /** The font; where there is none the tests are skipped, loudly, and in CI they fail. */
  static TestFont find() {
    Path regular = FOLDER.resolve("LXGWWenKai-Regular.ttf");
    Path bold = FOLDER.resolve("LXGWWenKai-Bold.ttf");
    if (Files.isRegularFile(regular) && Files.isRegularFile(bold)) {
      return new TestFont(regular, bold);
    }
    String missing =
        "PRINTED EDITIONS NOT TESTED: the font is missing (Debian: apt-get install"
            + " fonts-lxgw-wenkai)";
    if (System.getenv("CI") != null) {
      Assertions.fail(missing);
    }
    System.err.println("\n*** " + missing + " ***\n");
    return Assumptions.abort(missing);
  }

  /** A font that is always there, and has no Chinese: PDFBox brings it. */
  public static Path latin(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path font = folder.resolve("latin.ttf");
    try (InputStream in =
        TestFont.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      Files.copy(Objects.requireNonNull(in), font);
    }
    return font;
  }
}
