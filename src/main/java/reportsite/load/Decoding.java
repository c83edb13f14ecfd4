package reportsite.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.text.HiddenSigns;
import reportsite.text.TextLimits;

/**
 * Bytes to text. What staff write is UTF-8 or nothing. A byte order mark at the beginning is no
 * part of the text.
 */
public final class Decoding {

  private Decoding() {}

  /**
   * The text; null, with the place reported, where it is larger than any, not UTF-8, or where lines
   * of it hold signs that readers would not see.
   */
  public static @Nullable String strict(String file, byte[] bytes, Diagnostics diagnostics) {
    if (bytes.length > TextLimits.LARGEST_FILE) {
      return diagnostics.refuse(
          Position.of(file), LoadFault.FILE_TOO_LARGE, TextLimits.LARGEST_FILE);
    }
    if (isUtf16(bytes)) {
      return diagnostics.refuse(Position.of(file), LoadFault.UTF_16);
    }
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      SourceText readable = new SourceText(file, text);
      return diagnostics.refuse(readable.at(text.length()), LoadFault.NOT_UTF_8);
    }
    return hidesNothing(new SourceText(file, text), diagnostics) ? text : null;
  }

  /** Reports the first of each line: they come in pairs and rows. */
  private static boolean hidesNothing(SourceText source, Diagnostics diagnostics) {
    if (!HiddenSigns.isHiding(source.text())) {
      return true;
    }
    Matcher hidden = HiddenSigns.in(source.text());
    int last = 0;
    while (hidden.find()) {
      Position at = source.at(hidden.start());
      if (at.line() != last) {
        String code = HiddenSigns.code(hidden.group());
        diagnostics.error(at, LoadFault.CONTROL_CHARACTER, code);
      }
      last = at.line();
    }
    return last == 0;
  }

  /** Whether the file begins with the byte order mark of UTF-16, or with a Latin sign in it. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    return marked || ((first == 0) != (second == 0));
  }

  /** The text as an editor would probably show it. */
  public static String forDisplay(byte[] bytes) {
    if (isUtf16(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return decoded(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return forDisplayAsChinese(bytes);
    }
  }

  private static String forDisplayAsChinese(byte[] bytes) {
    try {
      return decoded(bytes, Charset.forName("GB18030"));
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    return withoutMark(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  /** Whether the bytes begin with the byte order mark of UTF-8. */
  public static boolean isMarked(byte[] bytes) {
    byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
