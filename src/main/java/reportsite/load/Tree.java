package reportsite.load;

import java.util.HashMap;
import java.util.Map;
import reportsite.diag.Position;
import reportsite.load.Node.Entry;
import reportsite.load.Node.Mapping;
import reportsite.load.Node.Sequence;

/**
 * A YAML file as it was read.
 *
 * @param fields where the fields of each of its nodes stand, by the place of the node; items of a
 *     list go by their number, from 0
 */
record Tree(Mapping root, Map<Position, Map<String, Position>> fields) {

  static Tree of(Mapping root) {
    Map<Position, Map<String, Position>> fields = new HashMap<>();
    add(root, fields);
    return new Tree(root, fields);
  }

  private static void add(Node node, Map<Position, Map<String, Position>> byOwner) {
    Map<String, Position> fields = new HashMap<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        fields.put(entry.key(), entry.value().at());
        add(entry.value(), byOwner);
      }
      byOwner.put(node.at(), Map.copyOf(fields));
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        fields.put(Integer.toString(fields.size()), item.at());
        add(item, byOwner);
      }
      byOwner.putIfAbsent(node.at(), Map.copyOf(fields));
    }
  }
}
