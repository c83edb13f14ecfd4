package reportsite.notation.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.text.Patterns;

/**
 * Parts of a whole in English words: half, a third, three quarters; 5/12 where no word is usual.
 */
final class EnglishFractions {
  private static final Patterns SAID = Patterns.of(EnglishFractions.class);

  private static final List<String> PARTS =
      List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private static final Pattern WORDS = SAID.pattern("WORDS");
  private static final Pattern IN = SAID.pattern("IN");
  private static final Pattern DIGITS = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

  private EnglishFractions() {}

  static String write(BigDecimal number, BigDecimal parts) {
    boolean named =
        parts.compareTo(BigDecimal.TEN) <= 0
            && parts.scale() <= 0
            && number.scale() <= 0
            && number.signum() > 0
            && number.compareTo(parts) < 0;
    if (!named) {
      return number.toPlainString() + "/" + parts.toPlainString();
    }
    String part = PARTS.get(parts.intValueExact() - 2);
    int many = number.intValueExact();
    if (part.equals("half")) {
      return part;
    }
    return many == 1
        ? (part.startsWith("e") ? "an " : "a ") + part
        : EnglishWords.ONES.get(many) + " " + part + "s";
  }

  /**
   * What lower-case words say.
   *
   * @param number how many of the parts
   * @param parts into how many the whole is divided
   * @param end offset behind the words
   */
  record Read(BigDecimal number, BigDecimal parts, int end) {}

  /** The fraction that begins at the place of a lower-case text, else null. */
  static @Nullable Read at(String lower, int from) {
    Matcher words = WORDS.matcher(lower).region(from, lower.length());
    if (words.lookingAt()) {
      String many = words.group(1) == null ? "a" : words.group(1);
      String part = words.group(2) == null ? "half" : words.group(2);
      int number = many.startsWith("a") ? 1 : EnglishWords.ONES.indexOf(many);
      return new Read(
          BigDecimal.valueOf(number), BigDecimal.valueOf(PARTS.indexOf(part) + 2L), words.end());
    }
    Matcher in = IN.matcher(lower).region(from, lower.length());
    if (in.lookingAt()) {
      return new Read(
          BigDecimal.valueOf(EnglishWords.ONES.indexOf(in.group(1))),
          BigDecimal.valueOf(EnglishWords.ONES.indexOf(in.group(2))),
          in.end());
    }
    Matcher digits = DIGITS.matcher(lower).region(from, lower.length());
    return digits.lookingAt()
        ? new Read(new BigDecimal(digits.group(1)), new BigDecimal(digits.group(2)), digits.end())
        : null;
  }

  /** The same, where it is the whole text. */
  static @Nullable Read all(String lower) {
    Read read = at(lower, 0);
    return read != null && read.end() == lower.length() ? read : null;
  }
}
