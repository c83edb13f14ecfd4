package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A search for a key of the site's own words finds where it is used. */
final class StringKeysTest {

  private static final Path STRINGS = Path.of("templates/strings.yaml");
  private static final Pattern KEY = Pattern.compile("(?m)^([a-z0-9][a-z0-9-]*):");
  private static final Pattern LITERAL = Pattern.compile("[\"']([a-z0-9][a-z0-9-]*)[\"']");

  /** Where a key is put together from a constant's name, a comment lists what comes of it. */
  private static final Pattern LISTED = Pattern.compile("// Keys:((?:[^\\n]*,\\n *//)*[^\\n]*)");

  private static final Pattern WORD = Pattern.compile("([a-z0-9][a-z0-9-]*)");

  @Test
  void everyKeyIsWrittenOutWhereItIsUsed() throws IOException {
    String sources = text("src/main/java", ".java") + text("templates", ".ftlh");
    assertEquals(Set.of(), unused(Files.readString(STRINGS), sources));
  }

  @Test
  void aKeyThatNobodyWritesIsFound() {
    assertEquals(
        Set.of("part", "nobody"),
        unused(
            "used: {}\npart: {}\nnobody: {}\nway-in: {}\nway-out: {}\n",
            "t(\"used\") + // Keys: way-in,\n // way-out.\n// nobody\nword(\"part-\" + x)"));
  }

  private static Set<String> unused(String strings, String sources) {
    Set<String> keys = all(KEY, strings);
    keys.removeAll(all(LITERAL, sources));
    all(LISTED, sources).forEach(list -> keys.removeAll(all(WORD, list)));
    return keys;
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      StringBuilder all = new StringBuilder();
      for (Path file : found) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }
}
