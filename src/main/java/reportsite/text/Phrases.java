package reportsite.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tool itself says in both languages, but for what is said about faults: the lines of
 * {@code phrases.txt}, by name.
 */
public final class Phrases {

  private static final Map<String, Bilingual> ALL = new HashMap<>();

  static {
    for (List<String> row : DataFile.rows("phrases.txt")) {
      ALL.put(row.get(0), new Bilingual(row.get(1), row.get(2)));
    }
  }

  private Phrases() {}

  /**
   * A phrase with its places filled; without particulars they stay as they are.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Bilingual of(String name, Object... particulars) {
    Bilingual phrase = ALL.get(name);
    if (phrase == null) {
      throw new IllegalArgumentException("phrases.txt lacks " + name);
    }
    return particulars.length == 0 ? phrase : phrase.with(particulars);
  }

  /** What a constant is called. */
  public static Bilingual of(String section, Enum<?> constant) {
    return of(section + "/" + EnumWords.of(constant));
  }

  public static Set<String> names() {
    return Set.copyOf(ALL.keySet());
  }
}
