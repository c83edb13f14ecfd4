package reportsite.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.TestFont;
import reportsite.diag.Diagnostics;
import reportsite.press.Editions.Manuscript;
import reportsite.press.Editions.Manuscript.Picture;
import reportsite.text.Lang;

/** Share cards are drawn in the font that is named, on machines that have none. */
final class ShareCardTest {

  private static final int PAPER = 0xFFFFFDF8;

  private static byte[] draw(Path folder, int width, int height, String words) throws Exception {
    Typeface font = Typeface.read(TestFont.latin(folder), new Diagnostics());
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s">\
        <rect width="%1$s" height="%2$s" fill="#fffdf8"/>\
        <text x="60" y="200" font-family="book" font-size="80" font-weight="bold">%3$s</text></svg>"""
            .formatted(width, height, words);
    Picture form = new Picture(width, height);
    Manuscript card =
        new Manuscript("card.png", form, Lang.EN, "Card", LocalDate.of(2026, 1, 15), svg);
    return new PngPress(Objects.requireNonNull(font), font).draw(card, form);
  }

  private static long inked(byte[] png) throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(all).filter(pixel -> pixel != PAPER).count();
  }

  @ParameterizedTest
  @CsvSource({"1200, 630", "600, 600"})
  void aCardHasItsSizeAndItsWords(int width, int height, @TempDir Path folder) throws Exception {
    byte[] png = draw(folder.resolve("first"), width, height, "29.76");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(width, image.getWidth());
    assertEquals(height, image.getHeight());
    assertTrue(inked(png) > 1_000, () -> "hardly a letter on it");
    assertArrayEquals(png, draw(folder.resolve("second"), width, height, "29.76"));
  }

  @Test
  void withoutWordsThePaperStaysBlank(@TempDir Path folder) throws Exception {
    assertEquals(0, inked(draw(folder, 600, 600, " ")));
  }
}
