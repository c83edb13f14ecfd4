package reportsite.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.text.Json;
import reportsite.text.Sha256;

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

  private Manifest() {}

  /** The manifest of these files, itself not listed. */
  public static OutputFile of(OutputFiles files) {
    List<Json.Line> list = files.all().stream().map(Manifest::entry).toList();
    return OutputFile.of(PATH, Json.file(Json.object("generator", "reportsite", "files", list)));
  }

  /** The sums of these files, as {@code sha256sum} writes them. */
  public static OutputFile sums(OutputFiles files) {
    return OutputFile.of(
        SUMS,
        files.all().stream()
            .map(file -> Sha256.of(file.content()) + "  " + file.path() + "\n")
            .collect(Collectors.joining()));
  }

  private static Json.Line entry(OutputFile file) {
    String path = file.path();
    String sum = Sha256.of(file.content());
    return new Json.Line(
        path.endsWith(".html") && file.text().contains(IN_DRAFT)
            ? Json.object("path", path, "bytes", file.size(), "sha256", sum, "stage", "draft")
            : Json.object("path", path, "bytes", file.size(), "sha256", sum));
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

  /** Whether a file begins as our manifests do. */
  public static boolean isOurs(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).startsWith(MARK);
  }
}
