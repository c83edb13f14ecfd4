package reportsite.notation.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.Mantissa;
import reportsite.notation.value.Value;
import reportsite.text.Patterns;

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
  private static final Word ONE = new Word("", 0);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Parts that a finite decimal says. */
  private static final Set<String> EXACT_PARTS = Set.of("2", "4", "5", "8", "10");

  private static final Pattern AND_PART =
      Pattern.compile(
          "(.+?)(?:[ -]and[ -]| (?=[1-9]/))([a-z]+[ -](?:half|thirds?|quarters?|[a-z]+ths?)|[1-9]/[0-9]+)");

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
        return Value.grouped(number.scale() > 0 ? shifted : whole(shifted)) + " " + word.text;
      }
    }
    return Value.grouped(amount);
  }

  private static BigDecimal whole(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Reads digits or number words, with or without "million", a part and a dozen; null if it is
   * anything else.
   */
  static @Nullable Read read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Word word : Stream.concat(WORDS.stream(), Stream.of(THOUSAND)).toList()) {
      int at = lower.indexOf(" " + word.text + " ");
      if (at > 0) {
        return sum(
            read(lower.substring(0, at)), word, lower.substring(at + word.text.length() + 2));
      }
    }
    Matcher part = AND_PART.matcher(lower);
    if (part.matches()) {
      return sum(read(part.group(1)), ONE, part.group(2));
    }
    for (Word word : Stream.concat(WORDS.stream(), Stream.of(THOUSAND)).toList()) {
      if (lower.endsWith(" " + word.text)) {
        Read head = read(lower.substring(0, lower.length() - word.text.length() - 1));
        return head == null ? null : new Read(head.number, head.scale + word.power);
      }
    }
    if (lower.endsWith(" dozen")) {
      Read dozens = read(lower.substring(0, lower.length() - " dozen".length()));
      return dozens == null ? null : new Read(dozens.amount().multiply(DOZEN), 0);
    }
    BigDecimal number = plain(lower);
    return number == null ? null : new Read(number, 0);
  }

  /** Two thousand five hundred; a million and a half, whose half is of a million. */
  private static @Nullable Read sum(@Nullable Read many, Word word, String behind) {
    String rest = behind.startsWith("and ") ? behind.substring("and ".length()) : behind;
    EnglishFractions.Fraction part = EnglishFractions.all(rest.replace('-', ' '));
    if (many == null) {
      return null;
    }
    if (part != null) {
      boolean exact = EXACT_PARTS.contains(part.parts().toPlainString());
      return exact
          ? new Read(many.amount().add(part.number().divide(part.parts())), word.power)
          : null;
    }
    Read below = read(rest);
    BigDecimal whole = BigDecimal.ONE.movePointRight(word.power);
    return below == null || below.amount().compareTo(whole) >= 0
        ? null
        : new Read(many.amount().multiply(whole).add(below.amount()), 0);
  }

  private static @Nullable BigDecimal plain(String text) {
    Mantissa digits = Mantissa.digits(text, 0);
    if (digits != null) {
      return digits.end() == text.length() ? digits.number() : null;
    }
    if (text.equals("half a") || text.equals("half an")) {
      return HALF;
    }
    int number = text.equals("a") ? 1 : EnglishWords.number(text);
    return number < 0 ? null : BigDecimal.valueOf(number);
  }

  /** The English of 数十, 数百, 数万: a plural that names only the magnitude. */
  record EnglishPlural(String words, BigDecimal number) {

    private static final List<EnglishPlural> ALL =
        List.of(
            plural("hundreds of millions", 100_000_000),
            plural("tens of millions", 10_000_000),
            plural("millions", 1_000_000),
            plural("hundreds of thousands", 100_000),
            plural("tens of thousands", 10_000),
            plural("thousands", 1_000),
            plural("hundreds", 100),
            plural("dozens", 10));

    private static EnglishPlural plural(String words, long number) {
      return new EnglishPlural(words, BigDecimal.valueOf(number));
    }

    static @Nullable String of(BigDecimal amount) {
      for (EnglishPlural plural : ALL) {
        if (plural.number.compareTo(amount) == 0) {
          return plural.words;
        }
      }
      return null;
    }

    /** The plural with which a text begins at the place, else null. */
    static @Nullable EnglishPlural at(String text, int from) {
      String lower = text.substring(from).toLowerCase(Locale.ROOT);
      for (EnglishPlural plural : ALL) {
        boolean ends =
            lower.length() == plural.words.length()
                || lower.startsWith(plural.words + " of ")
                || plural.words.contains(" of ");
        if (ends && lower.startsWith(plural.words)) {
          return plural;
        }
      }
      return null;
    }
  }

  /**
   * Parts of a whole in English words: half, a third, three quarters; 5/12 where no word is usual.
   */
  static final class EnglishFractions {
    private static final Patterns SAID = Patterns.of(EnglishFractions.class);

    private static final List<String> PARTS =
        List.of(
            "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

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
    record Fraction(BigDecimal number, BigDecimal parts, int end) {}

    /** The fraction that begins at the place of a lower-case text, else null. */
    static @Nullable Fraction at(String lower, int from) {
      Matcher words = WORDS.matcher(lower).region(from, lower.length());
      if (words.lookingAt()) {
        String many = words.group(1) == null ? "a" : words.group(1);
        String part = words.group(2) == null ? "half" : words.group(2);
        int number = many.startsWith("a") ? 1 : EnglishWords.ONES.indexOf(many);
        return new Fraction(
            BigDecimal.valueOf(number), BigDecimal.valueOf(PARTS.indexOf(part) + 2L), words.end());
      }
      Matcher in = IN.matcher(lower).region(from, lower.length());
      if (in.lookingAt()) {
        return new Fraction(
            BigDecimal.valueOf(EnglishWords.ONES.indexOf(in.group(1))),
            BigDecimal.valueOf(EnglishWords.ONES.indexOf(in.group(2))),
            in.end());
      }
      Matcher digits = DIGITS.matcher(lower).region(from, lower.length());
      return digits.lookingAt()
          ? new Fraction(
              new BigDecimal(digits.group(1)), new BigDecimal(digits.group(2)), digits.end())
          : null;
    }

    /** The same, where it is the whole text. */
    static @Nullable Fraction all(String lower) {
      Fraction read = at(lower, 0);
      return read != null && read.end() == lower.length() ? read : null;
    }
  }
}
