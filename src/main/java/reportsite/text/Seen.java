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

  /**
   * What is seen of characters that are not seen as they are typed, as far as they were asked for.
   */
  private static final String[] KNOWN = new String[Character.MAX_VALUE + 1];

  /** The text that is seen alone. */
  public static String textOf(String typed) {
    return isAsTyped(typed) ? typed : of(typed, false).text();
  }

  /** Whether what is seen is what is typed, of any text of which that can be told at once. */
  private static boolean isAsTyped(String typed) {
    for (int at = 0; at < typed.length(); at++) {
      char c = typed.charAt(at);
      if (!isPlain(c) && !(c == ' ' && at > 0 && typed.charAt(at - 1) != ' ')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int codePoint) {
    return (codePoint > ' ' && codePoint < 0x7F) || (codePoint >= 0x4E00 && codePoint < 0xA000);
  }

  public static Seen of(String typed) {
    return of(typed, true);
  }

  private static Seen of(String typed, boolean isPlaced) {
    StringBuilder text = new StringBuilder(typed.length());
    int[] offsets = isPlaced ? new int[2 * typed.length() + 2] : new int[0];
    for (int at = 0; at < typed.length(); ) {
      int codePoint = typed.codePointAt(at);
      if (isPlain(codePoint)) {
        // Nearly all of it: what is seen is what is typed.
        if (isPlaced) {
          offsets = with(offsets, text.length(), at);
        }
        text.append((char) codePoint);
        at++;
        continue;
      }
      String seen = known(codePoint);
      for (int i = 0; i < seen.length(); i++) {
        char c = seen.charAt(i);
        boolean isSecondBlank =
            c == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        if (!isSecondBlank) {
          if (isPlaced) {
            offsets = with(offsets, text.length(), at);
          }
          text.append(c);
        }
      }
      at += Character.charCount(codePoint);
    }
    return new Seen(text.toString(), offsets);
  }

  private static int[] with(int[] offsets, int count, int next) {
    int[] all = count < offsets.length ? offsets : Arrays.copyOf(offsets, 2 * count);
    all[count] = next;
    return all;
  }

  private static String known(int codePoint) {
    if (codePoint > Character.MAX_VALUE) {
      return seen(codePoint);
    }
    String known = KNOWN[codePoint];
    if (known == null) {
      known = seen(codePoint);
      KNOWN[codePoint] = known;
    }
    return known;
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
    return typed.isEmpty() || textOf(typed).isBlank();
  }
}
