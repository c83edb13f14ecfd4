package reportsite.notation.designation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import reportsite.notation.english.EnglishWords;
import reportsite.text.Patterns;

/** Finds a whole number in an English text however it is written: 3, 3rd, third, three, III. */
public final class EnglishMention {
  private static final Patterns SAID = Patterns.of(EnglishMention.class);

  private static final List<String> TEENS = SAID.lines("TEENS");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private EnglishMention() {}

  /** Whether the text has the number anywhere. */
  public static boolean of(String text, int number) {
    String digits = "(?<![0-9.,])" + number + "(?![0-9]|[.,][0-9])";
    String roman = number <= ROMAN.size() ? "|\\b" + ROMAN.get(number - 1) + "\\b" : "";
    return Pattern.compile(digits + roman).matcher(text).find() || spells(text, number);
  }

  private static boolean spells(String text, int number) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z-]+", -1)) {
      for (String part : List.of(word, word.split("-", 2)[0])) {
        if (place(part) == number || EnglishWords.number(part) == number) {
          return true;
        }
      }
    }
    return false;
  }

  /** The place that a lower-case word names, to the twentieth; 0 if it names none. */
  static int place(String word) {
    int teen = TEENS.indexOf(word);
    return teen >= 0 ? teen + EnglishWords.PLACES.size() + 1 : EnglishWords.place(word);
  }

  /** A number in Roman numerals; in digits above twelve. */
  static String roman(int number) {
    return number >= 1 && number <= ROMAN.size() ? ROMAN.get(number - 1) : Integer.toString(number);
  }

  /** The number that a word, digits or Roman numerals write; 0 if they write none. */
  static int number(String written) {
    if (ROMAN.contains(written)) {
      return ROMAN.indexOf(written) + 1;
    }
    if (written.matches("[0-9]{1,4}")) {
      return Integer.parseInt(written);
    }
    String lower = written.toLowerCase(Locale.ROOT);
    int place = place(lower);
    return place > 0 ? place : Math.max(0, EnglishWords.number(lower));
  }
}
