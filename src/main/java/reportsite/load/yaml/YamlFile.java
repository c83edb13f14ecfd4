package reportsite.load.yaml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.load.Decoding;
import reportsite.load.ProjectFiles;
import reportsite.load.yaml.Node.Entry;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Sequence;

/** A YAML file that knows where each of its values stands, so that one alone can be changed. */
public record YamlFile(SourceText source, Mapping root) {

  /** A file of the project; null where it holds no mapping that can be read. */
  public static @Nullable YamlFile of(ProjectFiles files, String path) {
    byte[] bytes = files.bytes(path);
    return bytes == null ? null : read(path, Decoding.forDisplay(bytes), new Diagnostics());
  }

  /** The file of a text; null where it holds no mapping that can be read, which is reported. */
  public static @Nullable YamlFile read(String path, String text, Diagnostics diagnostics) {
    SourceText source = new SourceText(path, text);
    Mapping root = YamlParser.read(source, diagnostics);
    return root == null ? null : new YamlFile(source, root);
  }

  public String path() {
    return source.file();
  }

  /** The place of an offset, as editors count. */
  public Position at(int offset) {
    return source.at(offset);
  }

  /**
   * Where the fields of each of its nodes stand, by the place of the node; items of a list go by
   * their number, from 0.
   */
  public Map<Position, Map<String, Position>> fields() {
    Map<Position, Map<String, Position>> fields = new HashMap<>();
    addFields(root, fields);
    return fields;
  }

  private static void addFields(Node node, Map<Position, Map<String, Position>> byOwner) {
    Map<String, Position> fields = new HashMap<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        fields.put(entry.key(), entry.value().at());
        addFields(entry.value(), byOwner);
      }
      byOwner.put(node.at(), Map.copyOf(fields));
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        fields.put(Integer.toString(fields.size()), item.at());
        addFields(item, byOwner);
      }
      byOwner.putIfAbsent(node.at(), Map.copyOf(fields));
    }
  }
}
