package reportsite.load;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.text.Lang;

/** The project's files as the readers open them; remembers which ones were wanted. */
final class Sources {

  private final ProjectFiles files;
  private final Diagnostics diagnostics;
  private final Set<String> wanted = new TreeSet<>();

  Sources(ProjectFiles files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  boolean has(String path) {
    return files.has(path);
  }

  List<String> paths() {
    return files.paths();
  }

  Collection<String> wanted() {
    return wanted;
  }

  /** The fields of a YAML file; null when it is missing or cannot be read, which is reported. */
  @Nullable Fields yaml(String path, Position neededAt) {
    String text = text(path, neededAt);
    Node.Mapping mapping = text == null ? null : Yaml.read(path, text, diagnostics);
    return mapping == null ? null : new Fields(mapping, diagnostics);
  }

  /** A narrative; null when it is missing or cannot be read, which is reported. */
  @Nullable Narrative narrative(String path, Lang lang, Position neededAt) {
    String text = text(path, neededAt);
    return text == null ? null : Narrative.parse(path, text, lang, diagnostics);
  }

  private @Nullable String text(String path, Position neededAt) {
    byte[] bytes = bytes(path, neededAt, LoadFault.FILE_MISSING);
    return bytes == null ? null : Decoding.strict(path, bytes, diagnostics);
  }

  /** A file's bytes; null when it is missing, which is reported as the given fault. */
  byte @Nullable [] bytes(String path, Position neededAt, Fault missing) {
    wanted.add(path);
    byte[] bytes = files.bytes(path);
    if (bytes == null) {
      diagnostics.error(neededAt, missing, path);
    }
    return bytes;
  }
}
