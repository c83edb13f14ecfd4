package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;

/** What is said of a font that does not serve; none of these needs a font to be installed. */
class FontFaultsTest {

  private static Answer editions(Path folder, String... arguments) {
    String[] first = {"editions", "--out", folder.resolve("site").toString()};
    return Answer.to(Stream.concat(Stream.of(first), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void aFontMustBeNamed(@TempDir Path folder) {
    Answer answer = editions(folder);
    assertEquals(ExitCode.WRONG_USE, answer.code());
    assertTrue(answer.said().contains("--font"), answer::said);
  }

  @Test
  void bothFontsAreLookedAtBeforeAnythingIsWritten(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("text.ttf"), "no font");
    String none = folder.resolve("none.ttf").toString();
    Answer answer = editions(folder, "--font", none, "--bold", text.toString());
    assertEquals(ExitCode.WRONG_USE, answer.code());
    assertTrue(answer.said().contains("[font-missing]"), answer::said);
    assertTrue(answer.said().contains("[font-not-truetype]"), answer::said);
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void aFontWithoutTheCharactersOfTheContentIsNamedWithThem(@TempDir Path folder)
      throws IOException {
    Path latin = TestFont.latin(folder);
    Answer answer =
        ProjectCopy.readyToBuild(folder.resolve("project"))
            .runInEnglish("editions", "--font", latin.toString());
    assertEquals(ExitCode.WRONG_USE, answer.code());
    assertTrue(answer.said().contains("[font-lacks-characters]"), answer::said);
    assertTrue(answer.said().contains("政 U+653F"), answer::said);
    assertFalse(Files.exists(folder.resolve("project/site")));
  }
}
