package reportsite.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import reportsite.load.YamlValue.Words;
import reportsite.text.Han;

/** How a text is written so that YAML reads it as it is. */
final class YamlWords {

  /** What stands around a text, which decides what it may hold without quotes. */
  enum Around {
    BLOCK,
    FLOW
  }

  /** Words that other readers of YAML take for something else. */
  private static final Set<String> TAKEN =
      Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n", "~");

  private static final String NEEDS_QUOTES = "\"“‘'-?!&*|>%@`#";

  /** May consist of digits, with an e among them, and is no number. */
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}");

  private YamlWords() {}

  /** Without quotes where that is safe. */
  static String fresh(String text, Around around) {
    return isPlain(text, around) ? text : quoted(text);
  }

  /** In the style of what stood there before. */
  static String like(Words old, String text, Around around, SourceText source) {
    return switch (old.style()) {
      case SINGLE_QUOTED ->
          text.indexOf('\n') < 0 ? "'" + text.replace("'", "''") + "'" : quoted(text);
      case LITERAL, FOLDED -> {
        String block = block(old, text, source);
        yield block == null ? quoted(text) : block;
      }
      case PLAIN -> fresh(text, around);
      default -> quoted(text);
    };
  }

  /** Asks the reader itself whether it would understand the text without quotes. */
  private static boolean isPlain(String text, Around around) {
    if (text.isEmpty()
        || text.indexOf('\n') >= 0
        || text.indexOf('"') >= 0
        || NEEDS_QUOTES.indexOf(text.charAt(0)) >= 0
        || TAKEN.contains(text.toLowerCase(Locale.ROOT))
        || FINGERPRINT.matcher(text).matches()) {
      return false;
    }
    String line = around == Around.FLOW ? "{k: " + text + ", z: z}" : "k: " + text;
    YamlText read = YamlText.parse("", line);
    if (read == null || read.root().members().size() != (around == Around.FLOW ? 2 : 1)) {
      return false;
    }
    return read.root().at(List.of("k")) instanceof Words words
        && words.style() == ScalarStyle.PLAIN
        && words.text().equals(text);
  }

  static String quoted(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }

  /** Below the same head, as far in as before; null where the text cannot be written so. */
  private static @Nullable String block(Words old, String text, SourceText source) {
    String before = source.text().substring(old.start(), old.end());
    String head = before.lines().findFirst().orElse("");
    List<String> lines = before.lines().skip(1).filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty() || !head.matches("[|>][-+]?")) {
      return null;
    }
    String indent = indent(lines.get(0));
    int width = lines.stream().mapToInt(String::length).max().orElse(0) - indent.length();
    boolean folded = old.style() == ScalarStyle.FOLDED;
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
    return means(out.toString(), text) ? out.toString() : null;
  }

  private static boolean means(String block, String text) {
    YamlText read = YamlText.parse("", "k: " + block + "\n");
    return read != null
        && read.root().at(List.of("k")) instanceof Words words
        && words.text().strip().equals(text);
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
