package reportsite.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** English numbers: thousands grouped by commas, "million", "billion" and "trillion" above. */
final class EnglishNumber {

  /** A number as it was read: its digits and the power of ten of its word. */
  record Read(BigDecimal number, int scale) {
    BigDecimal amount() {
      return number.movePointRight(scale);
    }
  }

  private record Word(String text, int power) {}

  private static final List<Word> WORDS =
      List.of(new Word("trillion", 12), new Word("billion", 9), new Word("million", 6));

  private static final Word THOUSAND = new Word("thousand", 3);

  private EnglishNumber() {}

  /** Exact; published decimals keep their zeros, the zeros of whole numbers do not show. */
  static String write(BigDecimal number, int scale) {
    if (number.signum() < 0) {
      return "−" + write(number.negate(), scale);
    }
    BigDecimal amount = number.movePointRight(scale);
    for (Word word : WORDS) {
      if (amount.compareTo(BigDecimal.ONE.movePointRight(word.power)) >= 0) {
        BigDecimal shifted = number.movePointRight(scale - word.power);
        return group(number.scale() > 0 ? shifted : whole(shifted)) + " " + word.text;
      }
    }
    return group(amount);
  }

  private static BigDecimal whole(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Grouped digits without any word: 15,000. */
  static String group(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  /** Reads digits or number words, with or without "million"; null if it is anything else. */
  static @Nullable Read read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Word word : Stream.concat(WORDS.stream(), Stream.of(THOUSAND)).toList()) {
      if (lower.endsWith(" " + word.text)) {
        String head = lower.substring(0, lower.length() - word.text.length() - 1);
        BigDecimal number = head.equals("a") ? BigDecimal.ONE : plain(head);
        return number == null ? null : new Read(number, word.power);
      }
    }
    BigDecimal number = plain(lower);
    return number == null ? null : new Read(number, 0);
  }

  private static @Nullable BigDecimal plain(String text) {
    Mantissa digits = Mantissa.digits(text, 0);
    if (digits != null) {
      return digits.end() == text.length() ? digits.number() : null;
    }
    int number = EnglishWords.number(text);
    return number < 0 ? null : BigDecimal.valueOf(number);
  }
}
