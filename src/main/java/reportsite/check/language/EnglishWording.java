package reportsite.check.language;

import java.util.List;
import reportsite.text.Memo;

/** A translation in which English words are found whatever their case and quotation marks. */
final class EnglishWording {

  private static final int MOST = 20_000;
  private static final Memo<String, String> PLAIN = new Memo<>(MOST, EnglishWording::stripped);
  private static final String MARKS = "\"“”‘’'";

  private final String plain;

  EnglishWording(String translation) {
    this.plain = plain(translation);
  }

  boolean usesAny(List<String> wordings) {
    return wordings.stream().anyMatch(wording -> uses(plain(wording)));
  }

  /** Whether words made plain are used. */
  boolean uses(String plainWords) {
    return plain.contains(plainWords);
  }

  /** Words without what may differ. */
  static String plain(String text) {
    return PLAIN.of(text);
  }

  private static String stripped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (MARKS.indexOf(c) < 0) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }
}
