package reportsite.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;

/**
 * Bytes to text. What staff write is UTF-8 or nothing. A byte order mark at the beginning is no
 * part of the text.
 */
public final class Decoding {

  private Decoding() {}

  /** The text; null, with the place of the first wrong byte reported, where it is not UTF-8. */
  static @Nullable String strict(String file, byte[] bytes, Diagnostics diagnostics) {
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      SourceText readable = new SourceText(file, text);
      diagnostics.error(readable.at(text.length()), YamlFault.NOT_UTF_8);
      return null;
    }
    return text;
  }

  /** A report as it is handed in: UTF-8, else GB18030; empty where it is neither. */
  public static Optional<String> ofReport(byte[] bytes) {
    return readable(bytes, StandardCharsets.UTF_8)
        .or(() -> readable(bytes, Charset.forName("GB18030")));
  }

  private static Optional<String> readable(byte[] bytes, Charset charset) {
    try {
      return Optional.of(decoded(bytes, charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The text as an editor would probably show it. */
  static String forDisplay(byte[] bytes) {
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

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
