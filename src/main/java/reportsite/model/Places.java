package reportsite.model;

import java.util.Map;
import reportsite.diag.Position;

/**
 * Where the fields of each thing stand in the files, so that a fault is told at the very words that
 * are wrong.
 *
 * @param files for each file, fields by the place of their owner; items of a list go by their
 *     number, from 0
 */
public record Places(Map<String, Map<Position, Map<String, Position>>> files) {

  public Places {
    files = Map.copyOf(files);
  }

  /** The place of a field, of a field of that field, and so on; its owner's where it is absent. */
  public Position of(Position owner, String... path) {
    Map<Position, Map<String, Position>> fields = files.getOrDefault(owner.file(), Map.of());
    Position at = owner;
    for (String field : path) {
      at = fields.getOrDefault(at, Map.of()).getOrDefault(field, at);
    }
    return at;
  }
}
