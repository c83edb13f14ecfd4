package reportsite.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reportsite.load.YamlWords.Around;

/** How new values are laid out: short things in braces, records with a line for each field. */
final class YamlLayout {

  private static final String INDENT = "  ";

  private YamlLayout() {}

  /** On one line, in brackets and braces. */
  static String flow(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return fields.entrySet().stream()
          .map(field -> field.getKey() + ": " + flow(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(YamlLayout::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return YamlWords.fresh(String.valueOf(value), Around.FLOW);
  }

  /** Behind a key of a record that has a line for each field. */
  static String value(Object value) {
    return value instanceof String text ? YamlWords.fresh(text, Around.BLOCK) : flow(value);
  }

  /**
   * A line for each field.
   *
   * @param between the line break with the indent of the next field
   */
  static String block(Map<String, ?> fields, String between) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ":" + behindKey(field.getValue(), between))
        .collect(Collectors.joining(between));
  }

  /** Records within a record take lines of their own when they hold records themselves. */
  private static String behindKey(Object value, String between) {
    if (value instanceof Map<?, ?> fields
        && fields.values().stream().anyMatch(inner -> inner instanceof Map)) {
      String deeper = between + INDENT;
      return fields.entrySet().stream()
          .map(field -> deeper + field.getKey() + ": " + value(field.getValue()))
          .collect(Collectors.joining());
    }
    return " " + value(value);
  }

  /** A dash for each item. */
  static String dashes(List<?> items, String between) {
    return items.stream().map(item -> "- " + value(item)).collect(Collectors.joining(between));
  }
}
