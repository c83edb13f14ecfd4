package reportsite.model;

import java.util.Map;
import reportsite.text.Bilingual;

/** The words of the site itself (labels, headings, notes), by key, in both languages. */
public record Strings(Map<String, Bilingual> byKey) {

  public Strings {
    byKey = Map.copyOf(byKey);
  }

  /**
   * The text of a key, with its slots filled. The loader has seen to it that every key in use
   * exists.
   */
  public Bilingual get(String key, Object... arguments) {
    Bilingual text = byKey.get(key);
    if (text == null) {
      throw new MissingString(key);
    }
    return text.with(arguments);
  }

  /** Thrown when the site needs a word of its own that the strings do not have. */
  public static final class MissingString extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;

    MissingString(String key) {
      super("no string '" + key + "' in templates/strings.yaml");
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
