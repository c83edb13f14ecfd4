package reportsite.chart;

import reportsite.text.Han;

/**
 * Widths of texts by classes of characters, never by installed fonts: a drawing must be the same on
 * every machine. Han is exact; Latin is as wide as in the widest common sans-serif, nearly.
 */
final class TextWidth {

  private static final double BOLD = 1.15;

  private TextWidth() {}

  /** Width of a text in units of the view box. */
  static double of(String text, Role role) {
    double narrow = role.weight() == Role.Weight.BOLD ? BOLD : 1;
    return role.size() * text.codePoints().mapToDouble(c -> em(c, narrow)).sum();
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
