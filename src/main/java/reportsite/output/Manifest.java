package reportsite.output;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Json;

/** The list of a site's files with sizes and SHA-256; by it a folder is known as our own work. */
public final class Manifest {

  /** Where it stands in every site. */
  public static final String PATH = "manifest.json";

  /**
   * The same sums for {@code sha256sum -c}, so that nobody needs a tool of ours to compare them.
   */
  public static final String SUMS = "SHA256SUMS";

  /** How every manifest begins. */
  static final String MARK = "{\n  \"generator\": \"reportsite\",\n";

  /** Pages in draft keep search engines away, which the audit holds them to. */
  private static final String IN_DRAFT = "<meta name=\"robots\" content=\"noindex\">";

  private static final Pattern ENTRY = Pattern.compile("(?m)^    \\{\"path\": \"([^\"]+)\"");

  private static final Pattern WHOLE_ENTRY =
      Pattern.compile(
          "(?m)^    \\{\"path\": \"([^\"]+)\", \"bytes\": ([0-9]{1,9}),"
              + " \"sha256\": \"([0-9a-f]{64})\"(, \"stage\": \"draft\")?\\},?$");

  private Manifest() {}

  /**
   * What the manifest says of a file.
   *
   * @param draft whether it is a page in draft
   */
  public record Entry(String path, int bytes, String sha256, boolean draft)
      implements Comparable<Entry> {

    static Entry of(OutputFile file) {
      String path = file.path();
      boolean draft = path.endsWith(".html") && file.contains(IN_DRAFT);
      return new Entry(path, file.size(), Sha256.of(file.content()), draft);
    }

    @Override
    public int compareTo(Entry other) {
      return path.compareTo(other.path);
    }

    private Json.Line line() {
      return new Json.Line(
          Json.object(
              "path", path, "bytes", bytes, "sha256", sha256, "stage", draft ? "draft" : null));
    }
  }

  /** The manifest of the files of these entries, itself not listed. */
  public static OutputFile of(Collection<Entry> entries) {
    List<Json.Line> list = entries.stream().sorted().map(Entry::line).toList();
    return OutputFile.of(PATH, Json.file(Json.object("generator", "reportsite", "files", list)));
  }

  /** The sums of the files of these entries, as {@code sha256sum} writes them. */
  public static OutputFile sums(Collection<Entry> entries) {
    return OutputFile.of(
        SUMS,
        entries.stream()
            .sorted()
            .map(entry -> entry.sha256() + "  " + entry.path() + "\n")
            .collect(Collectors.joining()));
  }

  /** The paths that a manifest of ours lists. */
  public static Set<String> paths(String json) {
    Set<String> paths = new TreeSet<>();
    Matcher entries = ENTRY.matcher(json);
    while (entries.find()) {
      paths.add(entries.group(1));
    }
    return paths;
  }

  /** What a manifest of ours says of its files. */
  public static List<Entry> entries(String json) {
    return WHOLE_ENTRY
        .matcher(json)
        .results()
        .map(
            one ->
                new Entry(
                    one.group(1), Integer.parseInt(one.group(2)), one.group(3), one.end(4) >= 0))
        .toList();
  }

  /** Whether a file begins as our manifests do. */
  public static boolean isOurs(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).startsWith(MARK);
  }
}
