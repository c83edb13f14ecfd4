package reportsite.text;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers and truths as JSON, indented, in the order that they have. */
public final class Json {

  private Json() {}

  /** A whole file. */
  public static String file(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, "\n", out);
    return out.append('\n').toString();
  }

  /** A map of names and values in turn, in their order; what is null is left out. */
  public static Map<String, Object> object(@Nullable Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        object.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return object;
  }

  /** A number in the digits in which it is to be written. */
  public record Digits(String digits) {}

  /** Where a member has to be there and there is nothing. */
  public static final Digits NULL = new Digits("null");

  /** A value that is written on one line within others. */
  public record Line(Object value) {}

  /** A whole file that is a list with an item a line. */
  public static String lines(Stream<?> items) {
    return items.map(item -> "\n  " + line(item)).collect(Collectors.joining(",", "[", "\n]\n"));
  }

  private static String line(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> string(entry.getKey().toString()) + ": " + line(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::line).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Digits number) {
      return number.digits();
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : string(value.toString());
  }

  public static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int c = text.codePointAt(at);
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c < 0x20 || (c >= 0xD800 && c <= 0xDFFF)) {
        out.append("\\u").append(HexFormat.of().toHexDigits((char) c));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.append('"').toString();
  }

  private static void write(Object value, String lineBreak, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      between(
          '{',
          map.entrySet().iterator(),
          '}',
          lineBreak,
          out,
          (entry, inner) -> {
            out.append(string(entry.getKey().toString())).append(": ");
            write(entry.getValue(), inner, out);
          });
    } else if (value instanceof List<?> list) {
      between('[', list.iterator(), ']', lineBreak, out, (item, inner) -> write(item, inner, out));
    } else {
      out.append(line(value instanceof Line only ? only.value() : value));
    }
  }

  /** Writes one entry of a map or one item of a list. */
  private interface Writer<T> {
    void write(T part, String lineBreak);
  }

  private static <T> void between(
      char open,
      Iterator<T> parts,
      char close,
      String lineBreak,
      StringBuilder out,
      Writer<T> writer) {
    out.append(open);
    String inner = lineBreak + "  ";
    boolean empty = !parts.hasNext();
    while (parts.hasNext()) {
      out.append(inner);
      writer.write(parts.next(), inner);
      out.append(parts.hasNext() ? "," : "");
    }
    out.append(empty ? "" : lineBreak).append(close);
  }
}
