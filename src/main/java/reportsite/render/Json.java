package reportsite.render;

/** Writes the few shapes of JSON that the data files have. */
final class Json {

  private Json() {}

  /** {@code "name": "value"}. */
  static String member(String name, String value) {
    return string(name) + ": " + string(value);
  }

  static String string(String text) {
    return reportsite.text.Json.string(text);
  }
}
