package reportsite.output;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.text.Sha256;

/** The list of a site's files with sizes and SHA-256; by it a folder is known as our own work. */
public final class Manifest {

  /** Where it stands in every site. */
  public static final String PATH = "manifest.json";

  /** How every manifest begins. */
  static final String MARK = "{\n  \"generator\": \"reportsite\",\n";

  private static final Pattern ENTRY = Pattern.compile("(?m)^    \\{\"path\": \"([^\"]+)\"");

  private Manifest() {}

  /** The manifest of these files, itself not listed. Paths need no escaping in JSON. */
  public static OutputFile of(OutputFiles files) {
    StringBuilder json = new StringBuilder(MARK).append("  \"files\": [");
    String separator = "\n";
    for (OutputFile file : files.all()) {
      json.append(separator).append("    {\"path\": \"").append(file.path());
      json.append("\", \"bytes\": ").append(file.size());
      json.append(", \"sha256\": \"").append(Sha256.of(file.content())).append("\"}");
      separator = ",\n";
    }
    return OutputFile.of(PATH, json.append("\n  ]\n}\n").toString());
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
