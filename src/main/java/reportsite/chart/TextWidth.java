package reportsite.chart;

import java.util.stream.IntStream;
import reportsite.text.Han;

/**
 * Widths of texts by classes of characters, never by installed fonts: a drawing must be the same on
 * every machine. Han is exact; Latin is as wide as in the widest common sans-serif, nearly.
 */
final class TextWidth {

  private static final double BOLD = 1.15;

  /** The space that browsers set between Han and Latin where a style asks for it, as ours do. */
  private static final double BETWEEN_SCRIPTS = 0.125;

  private TextWidth() {}

  /** Width of a text in units of the view box. */
  static double of(String text, Role role) {
    if (role.hasSmallWords()) {
      return Run.of(text).stream()
          .mapToDouble(run -> of(run.text(), role, run.isNumeral() ? role.size() : role.wordSize()))
          .sum();
    }
    return of(text, role, role.size());
  }

  private static double of(String text, Role role, double size) {
    double narrow = role.weight() == Role.Weight.BOLD ? BOLD : 1;
    double ems = text.codePoints().mapToDouble(c -> em(c, narrow)).sum();
    return size * (ems + BETWEEN_SCRIPTS * meetings(text));
  }

  /** How often Han and Latin letters or digits stand side by side. */
  private static long meetings(String text) {
    return IntStream.range(1, text.length())
        .filter(i -> meet(text.charAt(i - 1), text.charAt(i)))
        .count();
  }

  private static boolean meet(char one, char other) {
    return Han.isHan(one) != Han.isHan(other)
        && Character.isLetterOrDigit(one)
        && Character.isLetterOrDigit(other);
  }

  private static double em(int c, double narrow) {
    if (Han.isWide(c)) {
      return 1;
    }
    return narrow * (c < 0x80 ? ascii((char) c) : 0.66);
  }

  private static double ascii(char c) {
    return switch (c) {
      case 'i', 'j', 'l', '\'', '|', '!', ',', '.', ':', ';', ' ' -> 0.3;
      case 'f', 't', 'r', 'I', '(', ')', '[', ']', '/', '-', '"' -> 0.42;
      case 'm', 'M', 'W', '%', '@' -> 0.95;
      case 'w' -> 0.82;
      default -> c >= 'A' && c <= 'Z' ? 0.72 : 0.61;
    };
  }
}
