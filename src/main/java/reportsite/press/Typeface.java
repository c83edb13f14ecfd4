package reportsite.press;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.press.Press.PressFault;

/** A font file in memory, fit to be embedded. */
final class Typeface {

  private final Position at;
  private final byte[] file;
  private final Font font;

  private Typeface(Position at, byte[] file, Font font) {
    this.at = at;
    this.file = file;
    this.font = font;
  }

  /** Reads a font; null if it does not serve, which is told. */
  static @Nullable Typeface read(Path path, Diagnostics diagnostics) throws IOException {
    Position at = Position.of(path.toString());
    if (!Files.isRegularFile(path)) {
      diagnostics.error(at, PressFault.FONT_MISSING);
      return null;
    }
    byte[] file = Files.readAllBytes(path);
    try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      if (parsed.getGlyph() == null) {
        throw new IOException("no glyf table");
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
      return new Typeface(at, file, font);
    } catch (IOException | FontFormatException | RuntimeException fault) {
      diagnostics.error(at, PressFault.FONT_NOT_TRUETYPE, String.valueOf(fault.getMessage()));
      return null;
    }
  }

  /** Tells every character of a text that the font cannot show. */
  void require(NavigableSet<Integer> characters, Diagnostics diagnostics) {
    NavigableSet<Integer> missing = new TreeSet<>(characters);
    missing.removeIf(c -> Character.isISOControl(c) || font.canDisplay(c));
    if (!missing.isEmpty()) {
      String list =
          missing.stream()
              .map(c -> Character.toString(c) + " U+" + "%04X".formatted(c))
              .collect(Collectors.joining(", "));
      diagnostics.error(at, PressFault.FONT_LACKS_CHARACTERS, missing.size(), list);
    }
  }

  byte[] file() {
    return file;
  }

  /** The name by which drawings call it. */
  String family() {
    return font.getFamily(Locale.ROOT);
  }

  /** Makes it known to drawings, once. */
  void register() {
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
  }
}
