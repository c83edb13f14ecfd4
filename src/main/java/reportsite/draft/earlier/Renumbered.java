package reportsite.draft.earlier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.StatedNumbers;
import reportsite.notation.Notation;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Style;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/**
 * The English of a text that says the same as an earlier one with other numbers and years: each is
 * replaced where it stands in the English once, in the words in which it would be written here.
 * Where one cannot be, there is none.
 */
final class Renumbered {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}.%#@]+");

  private final StatedNumbers numbers;
  private final String old;
  private final String zh;

  /**
   * @param numbers finds them, but for those in names
   * @param old the earlier Chinese
   * @param zh the Chinese of now
   */
  Renumbered(StatedNumbers numbers, String old, String zh) {
    this.numbers = numbers;
    this.old = old;
    this.zh = zh;
  }

  /** The English of now, from that of the earlier text. */
  Optional<String> english(String en) {
    List<Numeral> before = numbers.in(old, Lang.ZH);
    List<Numeral> now = numbers.in(zh, Lang.ZH);
    if (before.size() != now.size() || !words(old, before).equals(words(zh, now))) {
      return Optional.empty();
    }
    List<Numeral> english = numbers.in(en, Lang.EN);
    String[] put = new String[english.size()];
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).text().equals(now.get(i).text())
          && !replace(before, i, now.get(i), english, put)) {
        return Optional.empty();
      }
    }
    Map<String, String> years = years();
    if (years == null || !found(old).equals(found(en))) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 0; i < english.size(); i++) {
      Numeral one = english.get(i);
      out.append(inYears(en.substring(from, one.start()), years));
      out.append(put[i] == null ? one.text() : put[i]);
      from = one.end();
    }
    return Optional.of(out.append(inYears(en.substring(from), years)).toString());
  }

  private boolean replace(
      List<Numeral> before, int index, Numeral now, List<Numeral> english, String[] put) {
    Value from = StatedNumbers.read(before.get(index), Lang.ZH);
    Value to = StatedNumbers.read(now, Lang.ZH);
    if (from == null || to == null || !areAlike(from, to)) {
      return false;
    }
    long alike =
        before.stream()
            .map(one -> StatedNumbers.read(one, Lang.ZH))
            .filter(one -> one != null && StatedNumbers.sayTheSame(one, from))
            .count();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      Value said = StatedNumbers.read(english.get(i), Lang.EN);
      if (said != null && StatedNumbers.sayTheSame(said, from)) {
        places.add(i);
      }
    }
    boolean isSure =
        alike == 1 && places.size() == 1 && english.get(places.get(0)).text().equals(written(from));
    if (isSure) {
      put[places.get(0)] = written(to);
    }
    return isSure;
  }

  /** One has another form in English, of what is counted too. */
  private static boolean areAlike(Value from, Value to) {
    return from.unit().equals(to.unit())
        && from.bound().equals(to.bound())
        && from.direction() == to.direction()
        && from.amount().abs().compareTo(BigDecimal.ONE) != 0
        && to.amount().abs().compareTo(BigDecimal.ONE) != 0;
  }

  private static String written(Value value) {
    return Notation.write(value, null, Kind.TARGET, Style.PROSE, Lang.EN);
  }

  private static String words(String text, List<Numeral> numerals) {
    StringBuilder out = new StringBuilder(text);
    for (int i = numerals.size() - 1; i >= 0; i--) {
      out.replace(numerals.get(i).start(), numerals.get(i).end(), "#");
    }
    return NO_WORDS.matcher(YEAR.matcher(out).replaceAll("@")).replaceAll("");
  }

  /** What each year of the earlier text is now; null where it is not one. */
  private @Nullable Map<String, String> years() {
    List<String> before = all(old);
    List<String> now = all(zh);
    Map<String, String> years = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      String known = years.putIfAbsent(before.get(i), now.get(i));
      if (known != null && !known.equals(now.get(i))) {
        return null;
      }
    }
    return years;
  }

  private static List<String> all(String text) {
    List<String> all = new ArrayList<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      all.add(year.group());
    }
    return all;
  }

  private static List<String> found(String text) {
    return all(text).stream().sorted().toList();
  }

  private static String inYears(String text, Map<String, String> years) {
    return YEAR.matcher(text).replaceAll(year -> years.getOrDefault(year.group(), year.group()));
  }
}
