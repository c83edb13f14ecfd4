package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a font that does not serve; none of these needs a font to be installed. */
class FontFaultsTest {

  private final StringWriter said = new StringWriter();

  private int editions(Path folder, String... arguments) {
    PrintWriter out = new PrintWriter(said, true);
    String[] all = new String[arguments.length + 3];
    all[0] = "editions";
    all[1] = "--out";
    all[2] = folder.resolve("site").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Main.run(out, out, Map.of(), all);
  }

  @Test
  void aFontMustBeNamed(@TempDir Path folder) {
    assertEquals(2, editions(folder));
    assertTrue(said.toString().contains("--font"), said::toString);
  }

  @Test
  void bothFontsAreLookedAtBeforeAnythingIsWritten(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("text.ttf"), "no font");
    assertEquals(
        2,
        editions(
            folder, "--font", folder.resolve("none.ttf").toString(), "--bold", text.toString()));
    assertTrue(said.toString().contains("[font-missing]"), said::toString);
    assertTrue(said.toString().contains("[font-not-truetype]"), said::toString);
    assertFalse(Files.exists(folder.resolve("site")));
  }
}
