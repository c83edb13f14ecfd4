package reportsite.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds English words in a translation, whatever their case and quotation marks. */
final class EnglishWording {

  private static final Pattern MARKS = Pattern.compile("[\"“”‘’']");

  private EnglishWording() {}

  static boolean usesAny(String translation, List<String> wordings) {
    String plain = plain(translation);
    return wordings.stream().anyMatch(wording -> plain.contains(plain(wording)));
  }

  private static String plain(String text) {
    return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
