package reportsite.notation.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
