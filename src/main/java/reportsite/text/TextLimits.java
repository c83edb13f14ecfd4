package reportsite.text;

import java.util.regex.Pattern;

/**
 * How long what enters can be at most. Paragraphs of reports stay far below; what is longer is a
 * slip or an attack, and the rules, which look at a passage from each of its numbers, would not
 * end.
 */
public final class TextLimits {

  /** Of a paragraph or a field, in UTF-16 units. */
  public static final int LONGEST = 8_000;

  /** Of a number, in digits. */
  public static final int MOST_DIGITS = 40;

  private static final String MORE = "{" + (MOST_DIGITS + 1) + "}";
  private static final Pattern ENDLESS_NUMBER =
      Pattern.compile("[0-9０-９]" + MORE + "|[〇○零一二三四五六七八九十百千万亿两]" + MORE);

  private TextLimits() {}

  /** Whether a paragraph or field, or a number in it, is too long to be one. */
  public static boolean isEndless(String text) {
    return text.length() > LONGEST || ENDLESS_NUMBER.matcher(text).find();
  }
}
