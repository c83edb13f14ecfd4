package reportsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.text.HiddenSigns;

/**
 * Something in a text by which a number would be read wrongly.
 *
 * @param start of it within the line, in UTF-16 units from 0
 * @param found the characters themselves
 * @param instead what should stand there instead
 */
public record Blemish(Kind kind, int start, String found, String instead) {

  /** What it is. */
  public enum Kind {
    RADICAL,
    MARKUP,
    SPACE,
    LINE_END
  }

  private static final Pattern RADICAL =
      Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]");
  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=[0-9０-９][.．]?)"
              + Spaces.ANY
              + "+(?=[0-9０-９]|[.．][0-9０-９])"
              + "|(?<=[0-9０-９])"
              + Spaces.ODD
              + "+(?=[万亿%％‰元人户个家吨亩米里平公项所条座件名])");

  /** At the end of the few characters that it may have. */
  private static final Pattern DATE = Pattern.compile("[0-9][-/][0-9]{1,2}$");

  private static final int LONGEST_DATE = 4;

  /**
   * The blemishes of a line.
   *
   * @param next the next line with words in it; null behind the last
   */
  public static List<Blemish> in(String line, @Nullable String next) {
    List<Blemish> all = new ArrayList<>();
    Matcher radical = RADICAL.matcher(line);
    while (radical.find()) {
      String word = Signs.words(radical.group());
      if (!word.equals(radical.group())) {
        all.add(new Blemish(Kind.RADICAL, radical.start(), radical.group(), word));
      }
    }
    Matcher markup = Residue.MARKUP.matcher(line);
    while (markup.find()) {
      if (Residue.isMarkup(markup.group())) {
        all.add(new Blemish(Kind.MARKUP, markup.start(), markup.group(), ""));
      }
    }
    Matcher escape = Residue.LINE_END.matcher(line);
    while (escape.find()) {
      all.add(new Blemish(Kind.MARKUP, escape.start(), escape.group(), ""));
    }
    boolean isRow = isRow(line);
    Matcher space = SPACE.matcher(line);
    while (!isRow && space.find()) {
      int start = Math.max(0, space.start() - LONGEST_DATE);
      boolean isTime = DATE.matcher(line.substring(start, space.start())).find();
      if (!isTime) {
        all.add(
            new Blemish(
                Kind.SPACE,
                space.start(),
                around(line, space.start(), space.end(), space.group()),
                around(line, space.start(), space.end(), "")));
      }
    }
    if (next != null && Paragraphs.cutsNumber(line, next)) {
      int end = line.stripTrailing().length();
      all.add(
          new Blemish(
              Kind.LINE_END,
              Math.max(0, end - 1),
              line.substring(Math.max(0, end - 8), end),
              next.strip().substring(0, Math.min(8, next.strip().length()))));
    }
    return all;
  }

  /** Bare numbers beside each other, as in a table. */
  private static boolean isRow(String line) {
    return line.codePoints().filter(sign -> sign > 0x2E80).count() < 6;
  }

  private static String around(String line, int from, int to, String instead) {
    String plain =
        line.substring(Math.max(0, from - 6), from)
            + instead
            + line.substring(to, Math.min(line.length(), to + 6));
    return HiddenSigns.in(plain).replaceAll("").strip();
  }
}
