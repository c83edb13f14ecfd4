package reportsite.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regular expressions and lists of words by which a class goes: a section of {@code
 * patterns.txt} of its room. Indented lines belong to the name above them, and a name in guillemets
 * stands for what is said under it.
 */
public final class Patterns {

  private static final Memo<String, Map<String, Patterns>> FILES = new Memo<>(20, Patterns::read);
  private static final Pattern NAMED = Pattern.compile("«([A-Z0-9_]+)»");

  private final String section;
  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  private Patterns(String section) {
    this.section = section;
  }

  /** Those of a class. */
  public static Patterns of(Class<?> owner) {
    String room = owner.getPackageName().split("\\.", -1)[1];
    Patterns own = FILES.of(room + "/patterns.txt").get(owner.getSimpleName());
    if (own == null) {
      throw new IllegalStateException(room + "/patterns.txt says nothing of " + owner);
    }
    return own;
  }

  private static Map<String, Patterns> read(String file) {
    Map<String, Patterns> sections = new LinkedHashMap<>();
    Patterns section = new Patterns("");
    List<String> lines = new ArrayList<>();
    for (String line : DataFile.lines(file)) {
      if (line.startsWith("[")) {
        section = new Patterns(line.substring(1, line.length() - 1));
        sections.put(section.section, section);
      } else if (!line.startsWith("  ")) {
        String[] sides = line.split(" =", 2);
        lines = new ArrayList<>();
        if (!sides[1].isEmpty()) {
          lines.add(sides[1].substring(1));
        }
        section.byName.put(sides[0], lines);
      } else if (!line.startsWith("  # ")) {
        lines.add(line.substring(2));
      }
    }
    return sections;
  }

  /** Line by line. */
  public List<String> lines(String name) {
    List<String> lines = byName.get(name);
    if (lines == null) {
      throw new IllegalStateException("patterns.txt says nothing of " + section + "." + name);
    }
    return lines.stream().map(this::filled).toList();
  }

  private String filled(String line) {
    return NAMED.matcher(line).replaceAll(named -> Matcher.quoteReplacement(text(named.group(1))));
  }

  /** All lines, one behind the other. */
  public String text(String name) {
    return String.join("", lines(name));
  }

  public Pattern pattern(String name) {
    return Pattern.compile(text(name));
  }

  /** One of each line. */
  public List<Pattern> patterns(String name) {
    return lines(name).stream().map(Pattern::compile).toList();
  }

  /** What stands behind each word and {@code =}, in the order of the file. */
  public Map<String, String> entries(String name) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : lines(name)) {
      String[] sides = line.split(" = ", 2);
      entries.put(sides[0], sides[1]);
    }
    return entries;
  }

  /** The same, each a regular expression. */
  public Map<String, Pattern> named(String name) {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    entries(name).forEach((word, form) -> patterns.put(word, Pattern.compile(form)));
    return patterns;
  }
}
