package reportsite.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.output.OutputFile;
import reportsite.text.Sha256;

/**
 * Finished editions, each with the fingerprint of its manuscript.
 *
 * @param fingerprints by path
 */
public record EditionSet(List<OutputFile> editions, Map<String, String> fingerprints) {

  /** Where the list of editions stands, by which the next build knows those that still match. */
  static final String LIST = "editions/editions.json";

  public static final EditionSet NOTHING = new EditionSet(List.of(), Map.of());

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^ *\\{\"path\": \"([^\"]+)\", \"manuscript\": \"([0-9a-f]{64})\","
              + " \"sha256\": \"([0-9a-f]{64})\"\\}");

  public EditionSet {
    editions = List.copyOf(editions);
    fingerprints = Map.copyOf(fingerprints);
  }

  /** What the list says of an edition. */
  record Entry(String manuscript, String sha256) {}

  /** The entries of a list, by path. */
  static Map<String, Entry> read(String json) {
    Map<String, Entry> entries = new TreeMap<>();
    Matcher found = ENTRY.matcher(json);
    while (found.find()) {
      entries.put(found.group(1), new Entry(found.group(2), found.group(3)));
    }
    return entries;
  }

  /** The list and the editions, to be published; nothing at all where there are none. */
  public List<OutputFile> files() {
    if (editions.isEmpty()) {
      return List.of();
    }
    String entries = editions.stream().sorted().map(this::entry).collect(Collectors.joining(",\n"));
    List<OutputFile> files = new ArrayList<>(editions);
    files.add(OutputFile.of(LIST, "{\n  \"editions\": [\n" + entries + "\n  ]\n}\n"));
    return files;
  }

  /** How large each edition is, by path. */
  public Map<String, Integer> sizes() {
    return editions.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::size));
  }

  private String entry(OutputFile file) {
    return "    {\"path\": \"%s\", \"manuscript\": \"%s\", \"sha256\": \"%s\"}"
        .formatted(file.path(), fingerprints.get(file.path()), Sha256.of(file.bytes()));
  }
}
