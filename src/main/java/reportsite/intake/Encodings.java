package reportsite.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import reportsite.text.DataFile;
import reportsite.text.Han;

/** Bytes of plain text to text, by how many everyday words each encoding would give. */
final class Encodings {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** The words that reports are mostly made of, in both scripts. */
  private static final String EVERYDAY = String.join("", DataFile.lines("intake/everyday.txt"));

  private static final double CHINESE = 0.35;

  private Encodings() {}

  /**
   * What bytes say.
   *
   * @param isCertain whether no other encoding would do nearly as well
   * @param encoding its name
   */
  record Read(String text, String encoding, boolean isCertain) {}

  /** The text; null where no encoding gives Chinese. */
  static @Nullable Read read(byte[] bytes) {
    Charset wide = utf16(bytes);
    if (wide != null) {
      String text = decoded(bytes, wide);
      return text == null ? null : new Read(withoutMark(text), wide.name(), true);
    }
    String utf8 = decoded(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Read(withoutMark(utf8), "UTF-8", true);
    }
    String simplified = decoded(bytes, GB18030);
    String traditional = decoded(bytes, BIG5);
    double asGb = everyday(simplified);
    double asBig5 = everyday(traditional);
    boolean isCertain = Math.max(asGb, asBig5) > 2 * Math.min(asGb, asBig5);
    if (Math.max(asGb, asBig5) < CHINESE) {
      return null;
    }
    return simplified != null && (asGb >= asBig5 || traditional == null)
        ? new Read(simplified, "GB18030", isCertain)
        : new Read(String.valueOf(traditional), "Big5", isCertain);
  }

  /** UTF-16 by its mark, or by the zero bytes of its line ends and figures. */
  private static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    if (even + odd == 0) {
      return null;
    }
    Charset probable = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return everyday(decoded(bytes, probable)) >= CHINESE ? probable : null;
  }

  /** How many of the words are everyday ones, from 0 to 1. */
  private static double everyday(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    long all = text.codePoints().filter(Han::isHan).count();
    long known = text.chars().filter(sign -> EVERYDAY.indexOf(sign) >= 0).count();
    // What is neither Han nor plain counts against an encoding, as half-width kana would.
    long foreign = text.chars().filter(Encodings::isForeign).count();
    return all == 0 ? 0 : (double) known / (all + foreign);
  }

  private static boolean isForeign(int sign) {
    return (sign >= 0x0370 && sign < 0x2000)
        || (sign >= 0x3040 && sign < 0x3200)
        || (sign >= 0xE000 && sign < 0xF900)
        || (sign >= 0xFF61 && sign < 0xFFE0)
        || sign == 0xFFFD;
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
