package reportsite.notation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.text.Lang;

/** The door of this package: reading and writing numbers in both languages. */
public final class Notation {

  private Notation() {}

  /**
   * Reads a whole Chinese notation such as {@code 297.61亿元}, {@code 6%左右}, {@code 第4位}, {@code
   * 2000余家}.
   */
  public static Reading read(String written) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a whole English notation as this package writes it; {@code noun} says what is counted, if
   * anything.
   */
  public static Reading readEnglish(String written, @Nullable Noun noun) {
    throw new UnsupportedOperationException();
  }

  /** The value as it reads in a language; the Chinese is the report's own. */
  public static String write(Value value, @Nullable Noun noun, Kind kind, Style style, Lang lang) {
    throw new UnsupportedOperationException();
  }

  /** Whether a number typed in a text says the same as the value: amount, unit and bound. */
  public static boolean agrees(String typed, Value value, @Nullable Noun noun, Lang lang) {
    throw new UnsupportedOperationException();
  }

  /** A value that the site computed, in the scale and precision of the values it came from. */
  public static Value derived(BigDecimal amount, Value like) {
    throw new UnsupportedOperationException();
  }

  /** An axis label: 100亿元, 10 billion yuan, 5%. */
  public static String tick(BigDecimal amount, Unit unit, Lang lang) {
    throw new UnsupportedOperationException();
  }

  /** Every numeral of a running text, in order, none overlapping. */
  public static List<Numeral> numerals(String text, Lang lang) {
    throw new UnsupportedOperationException();
  }
}
