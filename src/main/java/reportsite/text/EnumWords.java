package reportsite.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The constants of an enum as people type and read them: {@code NOT_MET} is {@code not-met}. */
public final class EnumWords {

  private EnumWords() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those of a type, in its order. */
  public static List<String> of(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(EnumWords::of).toList();
  }
}
