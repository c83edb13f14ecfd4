package reportsite.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A translation in which English words are found whatever their case and quotation marks. */
final class EnglishWording {

  private static final Pattern MARKS = Pattern.compile("[\"“”‘’']");

  private final String plain;

  EnglishWording(String translation) {
    this.plain = plain(translation);
  }

  boolean usesAny(List<String> wordings) {
    return wordings.stream().anyMatch(wording -> plain.contains(plain(wording)));
  }

  private static String plain(String text) {
    return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
