package reportsite.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Unit.Dimension;

/** English unit words, and the Chinese unit that each stands for. */
final class EnglishUnits {

  /** A unit behind a number: {@code tail} with its leading space. */
  record Entry(String tail, Unit unit) {}

  /** Longer tails before their endings. */
  private static final List<Entry> TAILS =
      List.of(
          entry(" percentage points", Dimension.PERCENTAGE_POINT, "个百分点"),
          entry(" percentage point", Dimension.PERCENTAGE_POINT, "个百分点"),
          entry(" percent", Dimension.PERCENT, "%"),
          entry("%", Dimension.PERCENT, "%"),
          entry(" us dollars", Dimension.USD, "美元"),
          entry(" yuan", Dimension.YUAN, "元"),
          entry(" hectares", Dimension.AREA, "公顷"),
          entry(" hectare", Dimension.AREA, "公顷"),
          entry(" km²", Dimension.AREA, "平方公里"),
          entry(" μg/m³", Dimension.CONCENTRATION, "微克/立方米"),
          entry(" m²", Dimension.AREA, "㎡"),
          entry(" mu", Dimension.MU, "亩"),
          entry(" metric tons", Dimension.MASS, "吨"),
          entry(" metric ton", Dimension.MASS, "吨"),
          entry(" jin", Dimension.MASS, "斤"),
          entry(" kg", Dimension.MASS, "公斤"),
          entry(" km", Dimension.LENGTH, "公里"),
          entry(" m", Dimension.LENGTH, "米"),
          entry(" times", Dimension.TIMES, "倍"),
          entry(" time", Dimension.TIMES, "倍"));

  private EnglishUnits() {}

  private static Entry entry(String tail, Dimension dimension, String word) {
    return new Entry(tail, new Unit(dimension, word));
  }

  static String area(String word, boolean one) {
    return switch (word) {
      case "平方公里", "平方千米" -> "km²";
      case "公顷" -> one ? "hectare" : "hectares";
      default -> "m²";
    };
  }

  /** A unit alone, counts excepted: in the plural; empty where it has none. */
  static String name(Unit unit) {
    if (unit.dimension() == Dimension.AREA) {
      return area(unit.word(), false);
    }
    List<Entry> alike =
        TAILS.stream().filter(entry -> entry.unit.dimension() == unit.dimension()).toList();
    return alike.stream()
        .filter(entry -> entry.unit.equals(unit))
        .findFirst()
        .or(() -> alike.stream().findFirst())
        .map(entry -> entry.tail.strip())
        .orElse("");
  }

  /** The unit with which a lower-case text ends, else null. */
  static @Nullable Entry ending(String text) {
    for (Entry entry : TAILS) {
      if (text.endsWith(entry.tail)) {
        return entry;
      }
    }
    return null;
  }

  /** The unit that begins at the place of a lower-case text and ends with a word, else null. */
  static @Nullable Entry at(String text, int from) {
    for (Entry entry : TAILS) {
      int end = from + entry.tail.length();
      boolean ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (text.startsWith(entry.tail, from) && (ends || entry.tail.equals("%"))) {
        return entry;
      }
    }
    return null;
  }
}
