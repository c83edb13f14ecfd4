package reportsite.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** Of a file of text, in bytes; a draft of a report within its limits is smaller. */
  public static final int LARGEST_FILE = 12_000_000;

  /**
   * Of a whole report. The longest have 45,000 characters, 400 paragraphs, and 2,000 of what is
   * counted here as a number; each number takes a millisecond or more to be understood and checked.
   */
  private static final int LONGEST_REPORT = 1_000_000;

  private static final int MOST_PARAGRAPHS = 5_000;
  private static final int MOST_NUMBERS = 6_000;

  /** A run of signs that write numbers, whatever it means. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9０-９]++(?:[.,．，][0-9０-９]++)*+|[〇○零一二三四五六七八九十百千万亿两]++");

  private static final String MORE = "{" + (MOST_DIGITS + 1) + "}";
  private static final Pattern ENDLESS_NUMBER =
      Pattern.compile("[0-9０-９]" + MORE + "|[〇○零一二三四五六七八九十百千万亿两]" + MORE);

  private TextLimits() {}

  /**
   * What a text has more of than any report.
   *
   * @param line of the text, from 1, where there begin to be too many
   */
  public record Excess(int line, int most, Bilingual of) {}

  /** What makes a text too much for a report; null where it may be one. */
  public static @Nullable Excess ofReport(String text) {
    if (text.length() > LONGEST_REPORT) {
      return new Excess(lineAt(text, LONGEST_REPORT), LONGEST_REPORT, Phrases.of("limit/signs"));
    }
    int paragraphs = 0;
    int numbers = 0;
    int number = 0;
    Matcher found = NUMBER.matcher("");
    for (String line : text.lines().toList()) {
      number++;
      paragraphs += line.isBlank() ? 0 : 1;
      found.reset(line);
      while (found.find()) {
        numbers++;
      }
      if (paragraphs > MOST_PARAGRAPHS) {
        return new Excess(number, MOST_PARAGRAPHS, Phrases.of("limit/paragraphs"));
      }
      if (numbers > MOST_NUMBERS) {
        return new Excess(number, MOST_NUMBERS, Phrases.of("limit/numbers"));
      }
    }
    return null;
  }

  private static int lineAt(String text, int offset) {
    return (int) text.substring(0, offset).lines().count();
  }

  /** Whether a paragraph or field, or a number in it, is too long to be one. */
  public static boolean isEndless(String text) {
    return text.length() > LONGEST || ENDLESS_NUMBER.matcher(text).find();
  }
}
