package reportsite.notation.english;

import java.util.List;
import reportsite.notation.chinese.Mantissa;
import reportsite.text.Patterns;

/** Numbers and places spelt out: two, twenty-one, three hundred, fourth. */
public final class EnglishWords {
  private static final Patterns SAID = Patterns.of(EnglishWords.class);

  public static final List<String> ONES = SAID.lines("ONES");

  public static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  public static final List<String> PLACES =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private EnglishWords() {}

  /** The number that lower-case words spell, below a thousand; -1 if they spell none. */
  public static int number(String words) {
    int hundred = words.indexOf(" hundred");
    if (hundred < 0) {
      return belowHundred(words);
    }
    String head = words.substring(0, hundred);
    int many = head.equals("a") ? 1 : ONES.indexOf(head);
    String tail = words.substring(hundred + " hundred".length());
    int rest = tail.isEmpty() ? 0 : belowHundred(tail.replaceFirst("^ (?:and )?", ""));
    boolean whole = tail.isEmpty() || rest > 0;
    return many > 0 && many < 10 && whole ? many * 100 + rest : -1;
  }

  private static int belowHundred(String words) {
    if (ONES.contains(words)) {
      return ONES.indexOf(words);
    }
    int hyphen = words.indexOf('-');
    int tens = TENS.indexOf(hyphen < 0 ? words : words.substring(0, hyphen));
    int ones = hyphen < 0 ? 0 : ONES.indexOf(words.substring(hyphen + 1));
    boolean whole = tens >= 0 && (hyphen < 0 || (ones > 0 && ones < 10));
    return whole ? (tens + 2) * 10 + ones : -1;
  }

  /** fourth; 11th above ten. */
  public static String placeInWords(int place) {
    return place >= 1 && place <= PLACES.size() ? PLACES.get(place - 1) : placeInDigits(place);
  }

  /** 1st, 2nd, 11th. */
  public static String placeInDigits(int place) {
    return place + suffix(place);
  }

  static String suffix(int place) {
    boolean teen = place % 100 >= 11 && place % 100 <= 13;
    return teen
        ? "th"
        : switch (place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** The place that lower-case text names, 0 if it names none. */
  public static int place(String text) {
    if (PLACES.contains(text)) {
      return PLACES.indexOf(text) + 1;
    }
    Mantissa digits = Mantissa.digits(text, 0);
    if (digits == null || digits.end() > 6 || digits.number().scale() > 0) {
      return 0;
    }
    int place = digits.number().intValueExact();
    return text.equals(placeInDigits(place)) ? place : 0;
  }
}
