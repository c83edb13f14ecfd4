package reportsite.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.Node.Entry;
import reportsite.load.Node.Mapping;

/**
 * The fields of one mapping, each asked for by name. Ask for every field that may stand there, then
 * {@link #close}: only then it is known which are missing and which are foreign.
 */
final class Fields {

  private final Mapping mapping;
  private final Diagnostics diagnostics;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  Fields(Mapping mapping, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.diagnostics = diagnostics;
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  /** Where the mapping begins. */
  Position at() {
    return mapping.at();
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  List<Entry> entries() {
    return mapping.entries();
  }

  /** A field that must be there. */
  Field needed(String name) {
    if (!entries.containsKey(name)) {
      missing.add(name);
    }
    return field(name, Field.Need.NEEDED);
  }

  /** A field that may be left out. */
  Field optional(String name) {
    return field(name, Field.Need.OPTIONAL);
  }

  private Field field(String name, Field.Need need) {
    asked.add(name);
    Entry entry = entries.get(name);
    @Nullable Node node = entry == null ? null : entry.value();
    return new Field(name, node, node == null ? mapping.at() : node.at(), need, diagnostics);
  }

  /**
   * Reports what was not asked for and what was not there; a slip of the pen is one problem, not
   * two.
   */
  void close() {
    for (Entry entry : mapping.entries()) {
      if (asked.contains(entry.key())) {
        continue;
      }
      Optional<String> meant = NearMiss.of(entry.key(), missing);
      meant.ifPresent(missing::remove);
      diagnostics.error(
          entry.keyAt(),
          LoadFault.FIELD_UNKNOWN,
          entry.key(),
          NearMiss.hint(entry.key(), meant.map(List::of).orElse(asked)));
    }
    for (String name : missing) {
      diagnostics.error(mapping.at(), LoadFault.FIELD_MISSING, name);
    }
  }
}
