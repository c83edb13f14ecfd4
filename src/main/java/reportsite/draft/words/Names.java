package reportsite.draft.words;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Makes names out of a report's words: short, of their own, and without numbers. */
public final class Names {

  private static final int LONGEST = 24;

  /** So many numbers behind a name are tried one by one. */
  private static final int FEW = 40;

  private Names() {}

  /** The id itself, or the first with a number behind it that is free; it is taken then. */
  public static String unused(String wanted, Set<String> taken) {
    if (taken.add(wanted)) {
      return wanted;
    }
    String id = wanted + "-" + firstFree(2, i -> taken.contains(wanted + "-" + i));
    taken.add(id);
    return id;
  }

  /** Whether a name states no number in either language. */
  public static boolean hasNoNumber(String words) {
    return List.of(Lang.ZH, Lang.EN).stream()
        .flatMap(lang -> Notation.numerals(words, lang).stream())
        .noneMatch(Names::isNumber);
  }

  private static boolean isNumber(Numeral numeral) {
    return numeral.isQuantity() || numeral.role() == Numeral.Role.ORDINAL;
  }

  /** The words with an ellipsis for every number that would be found in them. */
  public static String elided(String words) {
    StringBuilder out = new StringBuilder(words);
    for (Lang lang : Lang.values()) {
      List<Numeral> numerals = Notation.numerals(out.toString(), lang);
      for (int i = numerals.size() - 1; i >= 0; i--) {
        if (isNumber(numerals.get(i))) {
          out.replace(numerals.get(i).start(), numerals.get(i).end(), "…");
        }
      }
    }
    return out.toString();
  }

  /** Without the markers of notes, as in 工程[7], and the number of an entry. */
  public static String withoutMarkers(String words) {
    return words
        .replaceAll("\\[[0-9]+\\]", "")
        .replaceAll(
            "^[ \\u3000]*(?:[0-9]+[.、．]|[（(]?[0-9]{1,2}[）)]|[\\u2460-\\u249B]|[一二三四五六七八九十]+是)[ \\u3000]*",
            "")
        .strip();
  }

  /**
   * A name that no other has: one that is taken gets a letter, for a person to find a better one.
   */
  public static Bilingual distinct(Bilingual name, Set<String> taken) {
    Bilingual own = isFree(name, taken) ? name : lettered(name, taken);
    taken.add(own.zh());
    taken.add(own.en());
    return own;
  }

  private static Bilingual lettered(Bilingual name, Set<String> taken) {
    return lettered(name, firstFree(1, i -> !isFree(lettered(name, i), taken)));
  }

  private static Bilingual lettered(Bilingual name, int i) {
    String which = i < 26 ? String.valueOf((char) ('a' + i)) : "a" + i;
    return new Bilingual(name.zh() + "（" + which + "）", name.en() + " (" + which + ")");
  }

  private static boolean isFree(Bilingual name, Set<String> taken) {
    return !taken.contains(name.zh()) && !taken.contains(name.en());
  }

  /**
   * The first number that is not taken. Where there are many, they were taken one after the other,
   * so that it is found by halves.
   */
  private static int firstFree(int from, IntPredicate isTaken) {
    int free = from;
    while (free < from + FEW && isTaken.test(free)) {
      free++;
    }
    int last = free - 1;
    for (int step = 1; isTaken.test(free); step *= 2) {
      last = free;
      free += step;
    }
    while (free - last > 1) {
      int middle = (last + free) / 2;
      if (isTaken.test(middle)) {
        last = middle;
      } else {
        free = middle;
      }
    }
    return free;
  }

  /** A heading out of the words, with an ellipsis for numbers that cannot be left out. */
  public static String title(String words, String otherwise) {
    String plain = withoutNumbers(words, "");
    if (!plain.isEmpty()) {
      return plain;
    }
    String elided = elided(withoutMarkers(words).split("[，。；：！？,;:!?]", 2)[0]).strip();
    String shown = elided.length() > LONGEST ? elided.substring(0, LONGEST) + "…" : elided;
    boolean says = shown.codePoints().filter(Han::isHan).count() > 1 && hasNoNumber(shown);
    return says ? shown : otherwise;
  }

  /** The words, or the first clause of them that states no number, or the other words. */
  public static String withoutNumbers(String words, String otherwise) {
    String plain = withoutMarkers(words);
    if (Han.hasHan(plain) && hasNoNumber(plain)) {
      return plain;
    }
    for (String clause : plain.split("[，、；：,;:]", -1)) {
      if (clause.strip().length() > 3 && Han.hasHan(clause) && hasNoNumber(clause)) {
        return clause.strip();
      }
    }
    return otherwise;
  }

  /** Without a quotation mark that is not closed or not opened. */
  public static String withoutHalfQuotes(String name) {
    int open = name.indexOf('“');
    int close = name.indexOf('”');
    return (open < 0) == (close < 0) ? name : name.replaceAll("[“”]", "");
  }
}
