package reportsite.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.SourceText;
import reportsite.load.yaml.Node.Scalar;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.HiddenSigns;

/**
 * How values are written so that YAML reads them as they are: short things in braces, records with
 * a line for each field, quotes only where they are needed.
 */
public final class YamlWriter {

  /** What stands around a text, which decides what it may hold without quotes. */
  enum Around {
    BLOCK,
    FLOW
  }

  /** Words that other readers of YAML take for something else. */
  private static final Set<String> TAKEN =
      Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n", "~");

  private static final String INDENT = "  ";
  private static final String NEEDS_QUOTES = "\"“‘'-?!&*|>%@`#";

  /** May consist of digits, with an e among them, and is no number. */
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}");

  private static final Pattern SURELY_PLAIN = Pattern.compile("[\\p{IsHan}\\p{Alnum}“‘（(《αβγμ㎡].*");

  private static final Pattern UNSAFE =
      Pattern.compile("[\\[\\]{},\"\\\\\\t]|: |:$| #|[ \\u3000\\u00A0]$|\\p{Cntrl}");

  private static final Pattern NUMBER = Pattern.compile("[-+.0-9]+");

  /** 3:7, which readers of YAML 1.1 take for three times sixty and seven. */
  private static final Pattern SIXTIES = Pattern.compile("[0-9]+(?::[0-9]+)+");

  private YamlWriter() {}

  /** On one line, in brackets and braces. */
  static String flow(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return fields.entrySet().stream()
          .map(field -> field.getKey() + ": " + flow(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    return fresh(String.valueOf(value), Around.FLOW);
  }

  /** Behind a key of a record that has a line for each field. */
  static String value(Object value) {
    return value instanceof String text ? fresh(text, Around.BLOCK) : flow(value);
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

  /** Without quotes where that is safe. */
  static String fresh(String text, Around around) {
    return isPlain(text, around) ? text : quoted(text);
  }

  /** In the style of what stood there before. */
  static String like(Scalar old, String text, Around around, SourceText source) {
    return switch (source.charAt(old.start())) {
      case '"' -> quoted(text);
      case '\'' -> text.indexOf('\n') < 0 ? "'" + text.replace("'", "''") + "'" : quoted(text);
      case '|', '>' -> {
        String block = block(old, text, source);
        yield block == null ? quoted(text) : block;
      }
      default -> fresh(text, around);
    };
  }

  /** Asks the reader itself whether it would understand the text without quotes. */
  private static boolean isPlain(String text, Around around) {
    if (text.isEmpty()
        || text.indexOf('\n') >= 0
        || text.indexOf('"') >= 0
        || NEEDS_QUOTES.indexOf(text.charAt(0)) >= 0
        || TAKEN.contains(text.toLowerCase(Locale.ROOT))
        || FINGERPRINT.matcher(text).matches()
        || SIXTIES.matcher(text).matches()) {
      return false;
    }
    String line = around == Around.FLOW ? "{k: " + text + ", z: z}" : "k: " + text;
    return text.equals(readBack(line, around == Around.FLOW ? 2 : 1));
  }

  /** What the first of so many fields says; null where they cannot be read. */
  private static @Nullable String readBack(String yaml, int fields) {
    YamlFile read = YamlFile.read("", yaml, new Diagnostics());
    return read != null
            && read.root().entries().size() == fields
            && read.root().value(List.of("k")) instanceof Scalar scalar
        ? scalar.text()
        : null;
  }

  /**
   * A text of a new file: plain where every reader of YAML takes it for that text, whatever stands
   * around it.
   */
  public static String scalar(String text) {
    boolean plain =
        SURELY_PLAIN.matcher(text).matches()
            && !UNSAFE.matcher(text).find()
            && !NUMBER.matcher(text).matches()
            && !SIXTIES.matcher(text).matches()
            && !TAKEN.contains(text.toLowerCase(Locale.ROOT))
            && !HiddenSigns.isHiding(text);
    return plain ? text : quoted(text);
  }

  /** A text in both languages, on one line. */
  public static String scalar(Bilingual text) {
    return "{zh: " + scalar(text.zh()) + ", en: " + scalar(text.en()) + "}";
  }

  /** In quotation marks, on one line, whatever it holds. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c == '\n' || c == '\t') {
                out.append(c == '\n' ? "\\n" : "\\t");
              } else if (HiddenSigns.isHiding(Character.toString(c))) {
                out.append("\\U%08X".formatted(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }

  /** Below the same head, as far in as before; null where the text cannot be written so. */
  private static @Nullable String block(Scalar old, String text, SourceText source) {
    String before = source.text().substring(old.start(), old.end());
    String head = before.lines().findFirst().orElse("");
    List<String> lines = before.lines().skip(1).filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || !head.matches("[|>][-+]?")) {
      return null;
    }
    String indent = indent(lines.get(0));
    int width = lines.stream().mapToInt(String::length).max().orElse(0) - indent.length();
    boolean folded = head.startsWith(">");
    List<String> written = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (folded && !written.isEmpty()) {
        written.add("");
      }
      written.addAll(folded && lines.size() > 1 ? wrapped(line, width) : List.of(line));
    }
    StringBuilder out = new StringBuilder(head);
    for (String line : written) {
      out.append(source.lineBreak()).append(line.isEmpty() ? "" : indent + line);
    }
    String read = readBack("k: " + out + "\n", 1);
    return read != null && read.strip().equals(text) ? out.toString() : null;
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** Broken at single spaces, never beside a Han character: a fold would part Chinese words. */
  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int fits = -1;
    for (int i = 0; i < text.length(); i++) {
      if (i - from > width && fits > from) {
        lines.add(text.substring(from, fits));
        from = fits + 1;
      }
      fits = isFold(text, i) ? i : fits;
    }
    if (text.length() - from > width && fits > from) {
      lines.add(text.substring(from, fits));
      from = fits + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }

  private static boolean isFold(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == ' '
        && isApart(text.charAt(at - 1))
        && isApart(text.charAt(at + 1));
  }

  private static boolean isApart(char neighbour) {
    return neighbour != ' ' && !Han.isWide(neighbour);
  }
}
