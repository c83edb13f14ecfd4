package reportsite.begin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Position;

/** A YAML file as its author typed it, so that what is carried over keeps its form. */
record SourceLines(List<String> lines) {

  private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]*):.*");

  SourceLines {
    lines = List.copyOf(lines);
  }

  static SourceLines of(String text) {
    return new SourceLines(text.lines().toList());
  }

  /** The lines of the list item that begins at a place, without the comments before it. */
  List<String> item(Position at) {
    int first = at.line() - 1;
    int dash = lines.get(first).indexOf('-');
    int end = first + 1;
    while (end < lines.size() && belongs(lines.get(end), dash)) {
      end++;
    }
    while (end > first + 1 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(first, end);
  }

  private static boolean belongs(String line, int dash) {
    return line.isBlank() || indent(line) > dash;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** The fields of the file itself, each with the comments above it. */
  Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> above = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (String line : lines) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        own = new ArrayList<>(above);
        own.add(line);
        above.clear();
        fields.put(key.group(1), own);
      } else if (line.isBlank() || line.startsWith("#")) {
        above.add(line);
      } else {
        own.addAll(above);
        above.clear();
        own.add(line);
      }
    }
    return fields;
  }

  /** A field of an item taken out, with everything below it. */
  static List<String> without(List<String> item, String field) {
    List<String> kept = new ArrayList<>();
    int dropped = -1;
    for (String line : item) {
      int indent = indent(line);
      boolean below = dropped >= 0 && (line.isBlank() || indent > dropped);
      boolean starts = line.stripLeading().startsWith(field + ":");
      if (below) {
        continue;
      }
      dropped = starts ? indent : -1;
      if (!starts) {
        kept.add(line);
      }
    }
    return kept;
  }
}
