package reportsite.chart.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.text.Han;

/**
 * Widths of texts by classes of characters, never by installed fonts: a drawing must be the same on
 * every machine. Han is exact; Latin is as wide as in the widest common sans-serif, nearly.
 */
public final class TextWidth {

  private static final double BOLD = 1.15;

  /** The space that browsers set between Han and Latin where a style asks for it, as ours do. */
  private static final double BETWEEN_SCRIPTS = 0.125;

  private static final Pattern NUMERAL = Pattern.compile("[0-9][0-9.,]*%?");

  private TextWidth() {}

  /** Width of a text in units of the view box. */
  public static double of(String text, Role role) {
    if (role.hasSmallWords()) {
      return runs(text).stream()
          .mapToDouble(run -> of(run.text(), role, run.isNumeral() ? role.size() : role.wordSize()))
          .sum();
    }
    return of(text, role, role.size());
  }

  /** Width of a bold text of any size. */
  public static double of(String text, double size) {
    return of(text, Role.TITLE) * size / Role.TITLE.size();
  }

  /** Width of the widest of some texts, on one line each. */
  public static double widest(Stream<String> texts, Role role) {
    // One unit more, lest a text of exactly this width be broken by rounding.
    return Math.ceil(texts.mapToDouble(text -> of(text, role)).max().orElse(0)) + 1;
  }

  /**
   * A part of a number's text that is set in one size: the digits, or the words around them.
   *
   * @param isNumeral whether it is what the eye shall see first
   */
  public record Run(String text, boolean isNumeral) {}

  /** A text in its runs: "不少于", "235", "天". */
  public static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher matcher = NUMERAL.matcher(text);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        runs.add(new Run(text.substring(done, matcher.start()), false));
      }
      runs.add(new Run(matcher.group(), true));
      done = matcher.end();
    }
    if (done < text.length()) {
      runs.add(new Run(text.substring(done), false));
    }
    return runs;
  }

  private static double of(String text, Role role, double size) {
    double narrow = role.weight() == Role.Weight.BOLD ? BOLD : 1;
    int wide = 0;
    int hundredths = 0;
    int meetings = 0;
    int before = ' ';
    for (int at = 0; at < text.length(); at += Character.charCount(before)) {
      int c = text.codePointAt(at);
      if (Han.isWide(c)) {
        wide++;
      } else {
        hundredths += c < 0x80 ? ascii((char) c) : 66;
      }
      meetings += meet(before, c) ? 1 : 0;
      before = c;
    }
    return size * (wide + narrow * hundredths / 100 + BETWEEN_SCRIPTS * meetings);
  }

  /** Whether one is Han and the other a Latin letter or a digit. */
  private static boolean meet(int one, int other) {
    return Han.isHan(one) != Han.isHan(other)
        && Character.isLetterOrDigit(one)
        && Character.isLetterOrDigit(other);
  }

  /** How wide a letter or sign is, in hundredths of an em. */
  private static int ascii(char c) {
    return switch (c) {
      case 'i', 'j', 'l', '\'', '|', '!', ',', '.', ':', ';', ' ' -> 30;
      case 'f', 't', 'r', 'I', '(', ')', '[', ']', '/', '-', '"' -> 42;
      case 'm', 'M', 'W', '%', '@' -> 95;
      case 'w' -> 82;
      default -> c >= 'A' && c <= 'Z' ? 72 : 61;
    };
  }
}
