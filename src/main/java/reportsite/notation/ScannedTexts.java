package reportsite.notation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reportsite.text.Lang;

/**
 * The numerals of texts that were looked through before: many rules look through the same texts,
 * and a preview does so after every change.
 */
final class ScannedTexts {

  /** Far more than a report has; when there are as many, all are forgotten. */
  private static final int MOST = 20_000;

  /** A longer text is looked through anew, so that what is kept stays small. */
  private static final int LONGEST = 4_000;

  private static final ScannedTexts CHINESE =
      new ScannedTexts(text -> List.copyOf(new ChineseScanner(text).scan()));
  private static final ScannedTexts ENGLISH =
      new ScannedTexts(text -> List.copyOf(new EnglishScanner(text).scan()));

  private final Function<String, List<Numeral>> scanner;
  private final Map<String, List<Numeral>> known = new ConcurrentHashMap<>();

  private ScannedTexts(Function<String, List<Numeral>> scanner) {
    this.scanner = scanner;
  }

  static ScannedTexts of(Lang lang) {
    return switch (lang) {
      case ZH -> CHINESE;
      case EN -> ENGLISH;
    };
  }

  List<Numeral> numerals(String text) {
    if (text.length() > LONGEST) {
      return scanner.apply(text);
    }
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(text, scanner);
  }
}
