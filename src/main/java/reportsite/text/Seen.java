package reportsite.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as readers see it, whatever characters it is made of: without what is invisible, in plain
 * letters and signs instead of wide ones, any run of blanks as one.
 */
public final class Seen {

  /** Letters and signs that show nothing. */
  private static final String BLANK = "\u115F\u1160\u2800\u3164\uFFA0";

  private final String text;

  /** For each character of the text, where it comes from. */
  private final int[] offsets;

  private Seen(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  public static Seen of(String typed) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[2 * typed.length() + 2];
    for (int at = 0; at < typed.length(); ) {
      int codePoint = typed.codePointAt(at);
      if ((codePoint > ' ' && codePoint < 0x7F) || (codePoint >= 0x4E00 && codePoint < 0xA000)) {
        // Nearly all of it: what is seen is what is typed.
        if (text.length() == offsets.length) {
          offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = at++;
        text.append((char) codePoint);
        continue;
      }
      for (char c : seen(codePoint).toCharArray()) {
        boolean isSecondBlank =
            c == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        if (!isSecondBlank) {
          if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
          }
          offsets[text.length()] = at;
          text.append(c);
        }
      }
      at += Character.charCount(codePoint);
    }
    return new Seen(text.toString(), offsets);
  }

  private static String seen(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return " ";
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> "";
      default ->
          BLANK.indexOf(codePoint) >= 0
              ? " "
              : Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    };
  }

  public String text() {
    return text;
  }

  /** Where a character of the text comes from. */
  public int offset(int at) {
    return offsets[at];
  }

  /** Whether a text shows nothing at all. */
  public static boolean isBlank(String typed) {
    return typed.isEmpty() || of(typed).text().isBlank();
  }
}
