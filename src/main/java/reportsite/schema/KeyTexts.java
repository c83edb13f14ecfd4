package reportsite.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;

/**
 * What every key and every word of the files means, in both languages. A key is known by its path,
 * as in {@code ledger.indicators.figures.value}, or by the end of it, as in {@code figures.value}.
 */
final class KeyTexts {

  private static final String FILE = "keys.txt";

  private final Map<String, KeyText> byPath;
  private final SortedSet<String> untold = new TreeSet<>();
  private final SortedSet<String> unasked;

  /**
   * What is said of a key.
   *
   * @param title a few words
   * @param description a sentence or two
   */
  record KeyText(Bilingual title, Bilingual description) {}

  private KeyTexts(Map<String, KeyText> byPath) {
    this.byPath = byPath;
    this.unasked = new TreeSet<>(byPath.keySet());
  }

  static KeyTexts read() {
    Map<String, KeyText> texts = new TreeMap<>();
    DataFile.entries(FILE)
        .forEach(
            (path, said) -> {
              String[] parts = said.split(" \\| ", -1);
              if (parts.length != 4) {
                throw new IllegalStateException(
                    path + ": two titles and two descriptions are needed");
              }
              texts.put(
                  path,
                  new KeyText(
                      new Bilingual(parts[0], parts[1]), new Bilingual(parts[2], parts[3])));
            });
    return new KeyTexts(texts);
  }

  /** What is said of the key at the path; the path itself where nothing is, which is remembered. */
  KeyText of(String path) {
    String end = path;
    while (true) {
      KeyText text = byPath.get(end);
      if (text != null) {
        unasked.remove(end);
        return text;
      }
      int dot = end.indexOf('.');
      if (dot < 0) {
        untold.add(path);
        return new KeyText(Bilingual.same(path), Bilingual.same(path));
      }
      end = end.substring(dot + 1);
    }
  }

  /** Paths of which nothing is said. */
  Set<String> untold() {
    return Collections.unmodifiableSet(untold);
  }

  /** What is said of keys that nobody has asked about. */
  Set<String> unasked() {
    return Collections.unmodifiableSet(unasked);
  }
}
