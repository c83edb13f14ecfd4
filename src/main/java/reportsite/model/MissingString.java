package reportsite.model;

/** Thrown when the site needs a word of its own that the strings do not have. */
public final class MissingString extends IllegalArgumentException {

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
