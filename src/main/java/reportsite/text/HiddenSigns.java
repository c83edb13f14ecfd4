package reportsite.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs by which a text shows readers something else than it holds: without width, turning the
 * direction, controlling, broken or private; and digits of other scripts. No text that enters may
 * hold one, whether typed, escaped, or sent in a workbook.
 */
public final class HiddenSigns {

  /** Those that take no room, as the inside of a class of characters. */
  public static final String WITHOUT_ROOM =
      "\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F"
          + "\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB"
          + "\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F"
          + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}";

  private static final Pattern HIDDEN =
      Pattern.compile(
          "["
              + WITHOUT_ROOM
              + "\\u000B\\u000C\\u0085\\u2028\\u2029\\uFFFD-\\uFFFF\\uFDD0-\\uFDEF\\p{Co}\\p{Cs}"
              // digits of other scripts: they say a number that no rule takes for one
              + "\\p{Nd}&&[^0-9０-９]]");

  private HiddenSigns() {}

  /** Finds one after the other. */
  public static Matcher in(String text) {
    return HIDDEN.matcher(text);
  }

  /** Whether the text holds one. */
  public static boolean isHiding(String text) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int c = text.codePointAt(at);
      if (!isUsual(c) && HIDDEN.matcher(Character.toString(c)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Letters, digits and signs that nearly all texts consist of; none of them hides anything. */
  private static boolean isUsual(int c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0x4E00 && c < 0xA000)
        || c == '\n'
        || (c >= 0x3000 && c < 0x3040)
        || (c >= 0xFF00 && c < 0xFF60)
        || (c >= 0x2010 && c < 0x2028);
  }

  /** The name by which it can be looked up: {@code U+202E}. */
  public static String code(String sign) {
    return "U+%04X".formatted(sign.codePointAt(0));
  }

  /** The text with a square in place of each, so that nothing in it turns or hides the rest. */
  public static String shown(String text) {
    return in(text).replaceAll("□");
  }
}
