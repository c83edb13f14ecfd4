package reportsite.notation.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;

/** English unit words, and the Chinese unit that each stands for. */
public final class EnglishUnits {

  /** A unit behind a number: {@code tail} with its leading space. */
  record Entry(String tail, Unit unit) {}

  /** Of the table, and longer tails before their endings. */
  private static final List<Entry> TAILS = tails();

  private static List<Entry> tails() {
    List<Entry> tails = new ArrayList<>();
    tails.add(new Entry("%", new Unit(Dimension.PERCENT, "%")));
    tails.add(new Entry("‰", new Unit(Dimension.PER_MILLE, "‰")));
    for (UnitTable.Entry entry : UnitTable.entries()) {
      if (entry.dimension() != Dimension.COUNT) {
        String word = entry.forms().get(0).replace("~", "");
        Unit unit = new Unit(entry.dimension(), word);
        for (String english : new TreeSet<>(List.of(entry.one(), entry.many()))) {
          tails.add(new Entry(" " + english.toLowerCase(Locale.ROOT), unit));
        }
      }
    }
    tails.sort(
        Comparator.comparing((Entry entry) -> -entry.tail.length()).thenComparing(Entry::tail));
    return List.copyOf(tails);
  }

  private static final Pattern SCALE = Pattern.compile("(1,000|10,000|1,000,000|100,000,000) ");
  private static final Map<String, String> CHINESE_SCALES =
      Map.of("1,000", "千", "10,000", "万", "1,000,000", "百万", "100,000,000", "亿");

  private EnglishUnits() {}

  /** A unit alone, counts excepted: in the plural; empty where it has none. */
  public static String name(Unit unit) {
    return unit.dimension() == Dimension.PERCENT || unit.dimension() == Dimension.PER_MILLE
        ? UnitTable.english(
                new Unit(unit.dimension(), unit.dimension() == Dimension.PERCENT ? "%" : "‰"),
                false)
            .strip()
        : UnitTable.english(unit, false).strip();
  }

  /** The unit with which a lower-case text ends, else null. */
  static @Nullable Entry ending(String text) {
    for (Entry entry : TAILS) {
      if (text.endsWith(entry.tail)) {
        return withPer(text, entry);
      }
    }
    return null;
  }

  /** The unit that begins at the place of a lower-case text and ends with a word, else null. */
  static @Nullable Entry at(String text, int from) {
    for (Entry entry : TAILS) {
      int end = from + entry.tail.length();
      boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      boolean sign = entry.tail.length() == 1;
      if (text.startsWith(entry.tail, from) && (ends || sign)) {
        return perAt(text, from, entry);
      }
    }
    return null;
  }

  /** "yuan per mu", where a text ends with "mu". */
  private static Entry withPer(String text, Entry below) {
    int per = text.lastIndexOf(" per ");
    for (Entry above : per < 0 ? List.<Entry>of() : TAILS) {
      int from = per - above.tail.length();
      Entry whole =
          from >= 0 && text.startsWith(above.tail, from) ? perAt(text, from, above) : null;
      if (whole != null && from + whole.tail.length() == text.length()) {
        return whole;
      }
    }
    return below;
  }

  /** The unit with what it is per, where the text goes on so. */
  private static Entry perAt(String text, int from, Entry above) {
    int end = from + above.tail.length();
    if (!text.startsWith(" per ", end)) {
      return above;
    }
    Matcher scale = SCALE.matcher(text).region(end + 5, text.length());
    int at = scale.lookingAt() ? scale.end() : end + 5;
    String power = scale.lookingAt() ? CHINESE_SCALES.getOrDefault(scale.group(1), "") : "";
    for (UnitTable.Entry below : UnitTable.entries()) {
      String english = (power.isEmpty() ? below.one() : below.many()).toLowerCase(Locale.ROOT);
      int stop = at + english.length();
      boolean ends = stop >= text.length() || !Character.isLetterOrDigit(text.charAt(stop));
      if (!english.isEmpty() && text.startsWith(english, at) && ends) {
        String word = above.unit.word() + "/" + power + below.forms().get(0).replace("~", "");
        return new Entry(text.substring(from, stop), new Unit(Dimension.PER, word));
      }
    }
    return above;
  }
}
