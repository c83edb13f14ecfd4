package reportsite.notation.designation;

import java.util.List;
import java.util.function.Function;
import reportsite.notation.chinese.ChineseScanner;
import reportsite.notation.english.EnglishScanner;
import reportsite.notation.value.Numeral;
import reportsite.text.Lang;
import reportsite.text.Memo;

/** The numerals of texts, which are looked through once. */
public final class ScannedTexts {

  private static final int MOST = 20_000;

  /** Of longer texts only a few are kept, so that what is kept stays small. */
  private static final int LONG = 4_000;

  private static final int MOST_LONG = 50;

  /** What is longer than any paragraph is looked through anew. */
  private static final int LONGEST = 10_000;

  private static final ScannedTexts CHINESE =
      new ScannedTexts(text -> List.copyOf(new ChineseScanner(text).scan()));
  private static final ScannedTexts ENGLISH =
      new ScannedTexts(text -> List.copyOf(new EnglishScanner(text).scan()));

  private final Function<String, List<Numeral>> scanner;
  private final Memo<String, List<Numeral>> known;
  private final Memo<String, List<Numeral>> knownLong;

  private ScannedTexts(Function<String, List<Numeral>> scanner) {
    this.scanner = scanner;
    this.known = new Memo<>(MOST, scanner);
    this.knownLong = new Memo<>(MOST_LONG, scanner);
  }

  public static ScannedTexts of(Lang lang) {
    return lang == Lang.ZH ? CHINESE : ENGLISH;
  }

  public List<Numeral> numerals(String text) {
    if (text.length() > LONGEST) {
      return scanner.apply(text);
    }
    return text.length() > LONG ? knownLong.of(text) : known.of(text);
  }
}
