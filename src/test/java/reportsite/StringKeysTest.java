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

  /** What readers read in English is spelled in one way, the one that most of it has. */
  @Test
  void englishIsSpelledInOneWay() throws IOException {
    Pattern other =
        Pattern.compile(
            "\\b(?:\\w*colour\\w*|\\w*neighbour\\w*|labour\\w*|favour\\w*|behaviour\\w*|honour\\w*"
                + "|centres?|\\w*metres?|theatres?|programmes?|enrol(?:s|ment)?|fulfil(?:s|ment)?"
                + "|organis\\w+|modernis\\w+|specialis\\w+|realis\\w+"
                + "|recognis\\w+|labelled|travelled|licences?|grey|judgement|catalogue)\\b");
    String read = text("content/hongqi-2025", ".en.md") + english(text("content", ".yaml"));
    read += english(Files.readString(STRINGS));
    assertEquals(Set.of(), all(Pattern.compile("(" + other.pattern() + ")"), read));
  }

  /** The English texts of files in YAML. */
  private static String english(String yaml) {
    return Pattern.compile("\\ben: (.*)")
        .matcher(yaml)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining("\n"));
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
