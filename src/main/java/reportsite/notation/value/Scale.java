package reportsite.notation.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Chinese word for a power of ten behind a number: 万, 亿. */
public record Scale(String word, int power) {

  public static final Scale NONE = new Scale("", 0);

  /** Longer words first, so that 万亿 is not read as 万. */
  public static final List<Scale> ALL =
      List.of(
          new Scale("万亿", 12),
          new Scale("千亿", 11),
          new Scale("百亿", 10),
          new Scale("千万", 7),
          new Scale("百万", 6),
          new Scale("亿", 8),
          new Scale("万", 4),
          new Scale("千", 3));

  /** The scale that begins at the place; {@link #NONE} where 千 belongs to a unit such as 千瓦. */
  public static Scale at(String text, int from) {
    if (UnitTable.running(text, from) != null) {
      return NONE;
    }
    for (Scale scale : ALL) {
      if (text.startsWith(scale.word, from)) {
        return scale;
      }
    }
    return NONE;
  }

  /** The word for a power of ten, else null. */
  public static @Nullable String word(int power) {
    if (power == 0) {
      return "";
    }
    for (Scale scale : ALL) {
      if (scale.power == power) {
        return scale.word;
      }
    }
    return null;
  }
}
