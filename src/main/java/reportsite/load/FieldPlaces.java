package reportsite.load;

import java.util.HashMap;
import java.util.Map;
import reportsite.diag.Position;
import reportsite.load.Node.Entry;
import reportsite.load.Node.Mapping;
import reportsite.load.Node.Sequence;
import reportsite.model.Places;

/** Collects where the fields of the read files stand. */
final class FieldPlaces {

  private final Map<Position, Map<String, Position>> byOwner = new HashMap<>();

  /** Takes in a node with everything inside it. */
  void add(Node node) {
    Map<String, Position> fields = new HashMap<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        fields.put(entry.key(), entry.value().at());
        add(entry.value());
      }
      byOwner.put(node.at(), Map.copyOf(fields));
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        fields.put(Integer.toString(fields.size()), item.at());
        add(item);
      }
      byOwner.putIfAbsent(node.at(), Map.copyOf(fields));
    }
  }

  Places places() {
    return new Places(byOwner);
  }
}
