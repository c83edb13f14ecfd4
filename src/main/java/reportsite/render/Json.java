package reportsite.render;

import java.util.HexFormat;

/** Writes the few shapes of JSON that the data files have. */
final class Json {

  private Json() {}

  /** {@code "name": "value"}. */
  static String member(String name, String value) {
    return string(name) + ": " + string(value);
  }

  static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                  if (c < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                  } else {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.append('"').toString();
  }
}
