package reportsite.load.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.read.Corrections.Synonyms;
import reportsite.load.read.Form.Presence;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Entry;
import reportsite.load.yaml.Node.Mapping;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.ContentIndex.Text;
import reportsite.text.Bilingual;

/**
 * The fields of one mapping, each asked for by name. Ask for every field that may stand there, then
 * {@link #close}: only then it is known which are missing and which are foreign.
 */
final class Fields {

  private final Mapping mapping;
  private final @Nullable FormProbe probe;
  private final Diagnostics diagnostics;
  private final Notes notes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<String, Runnable> missing = new LinkedHashMap<>();

  Fields(Mapping mapping, Notes notes) {
    this(mapping, null, notes.within(mapping));
  }

  /** The fields of an empty form: every one is there, and is noted when it is asked for. */
  Fields(FormProbe probe, Notes notes) {
    this(new Mapping(List.of(), true, probe.at(), 0, 0), probe, notes);
  }

  private Fields(Mapping mapping, @Nullable FormProbe probe, Notes notes) {
    this.mapping = mapping;
    this.probe = probe;
    this.diagnostics = notes.diagnostics();
    this.notes = notes;
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  /** Where the mapping begins. */
  Position at() {
    return mapping.at();
  }

  /** Where a field stands; where the mapping begins while it is not there. */
  Position at(String name) {
    Entry entry = entries.get(name);
    return entry == null ? mapping.at() : entry.value().at();
  }

  /** What is typed in a field, without asking for it; null where that is no text. */
  @Nullable String peek(String name) {
    Entry entry = entries.get(name);
    return entry != null && entry.value() instanceof Node.Scalar typed
        ? typed.text().strip()
        : null;
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  List<Entry> entries() {
    return mapping.entries();
  }

  /** A field that must be there. */
  Field needed(String name) {
    return needed(name, () -> diagnostics.error(mapping.at(), LoadFault.FIELD_MISSING, name));
  }

  /** A field that must be there, with its own words for when it is not. */
  Field needed(String name, Runnable reportMissing) {
    if (!entries.containsKey(name)) {
      missing.put(name, reportMissing);
    }
    return field(name, Presence.NEEDED);
  }

  /** A field that may be left out. */
  Field optional(String name) {
    return field(name, Presence.OPTIONAL);
  }

  /**
   * The one field of several that must be there; null, which is reported, unless it is just one.
   */
  @Nullable Field one(List<String> names, Runnable reportOthers) {
    if (probe != null) {
      return field(names.get(probe.chooseKey(names)), Presence.NEEDED);
    }
    List<Field> given =
        names.stream().map(this::optional).filter(field -> !field.isAbsent()).toList();
    if (given.size() != 1) {
      reportOthers.run();
      return null;
    }
    return given.get(0);
  }

  private Field field(String name, Presence need) {
    if (probe != null) {
      return new Field(name, probe.member(name, need), probe.at(), need, notes.in(name));
    }
    asked.add(name);
    Entry entry = entries.get(name);
    @Nullable Node node = entry == null ? null : entry.value();
    return new Field(name, node, node == null ? mapping.at() : node.at(), need, notes.in(name));
  }

  /**
   * Reports what was not asked for and what was not there; a slip of the pen is one problem, not
   * two.
   */
  void close() {
    if (probe != null) {
      return;
    }
    List<Entry> foreign =
        mapping.entries().stream().filter(entry -> !asked.contains(entry.key())).toList();
    if (!foreign.isEmpty() && foreign.size() == mapping.entries().size() && missing.size() > 1) {
      reportForeignFields(foreign);
      return;
    }
    int unexplained = 0;
    for (Entry entry : foreign) {
      Optional<String> meant = Synonyms.of(entry.key(), missing.keySet());
      meant.ifPresent(missing::remove);
      unexplained += meant.isPresent() ? 0 : 1;
      Bilingual hint =
          meant
              .map(NearMiss::meant)
              .orElseGet(
                  () -> Synonyms.hint(entry.key(), missing.isEmpty() ? asked : missing.keySet()));
      diagnostics.error(entry.keyAt(), LoadFault.FIELD_UNKNOWN, entry.key(), hint);
    }
    // What is missing was then probably typed, under another name.
    if (missing.size() > unexplained) {
      missing.values().forEach(Runnable::run);
    }
  }

  /** Nothing of what belongs here is here: one problem, not one for every field. */
  private void reportForeignFields(List<Entry> foreign) {
    String typed = foreign.stream().map(Entry::key).collect(Collectors.joining(", "));
    diagnostics.error(
        mapping.at(), LoadFault.FIELDS_FOREIGN, typed, String.join(", ", missing.keySet()));
  }

  /**
   * What is noted where reading has come to.
   *
   * @param path the names of the fields on the way, as in {@code charts.rows}
   * @param owner the id of the record that is being read; empty outside of one
   * @param diagnostics takes the problems
   */
  record Notes(
      String path,
      String owner,
      Diagnostics diagnostics,
      List<Reference> references,
      List<Text> texts) {

    private static final List<String> OWNERS = List.of("id", "commitment", "figure");

    /** Those of a file that is about to be read. */
    static Notes to(Diagnostics diagnostics) {
      return new Notes("", "", diagnostics, new ArrayList<>(), new ArrayList<>());
    }

    Notes in(String field) {
      String inner = path.isEmpty() ? field : path + "." + field;
      return new Notes(inner, owner, diagnostics, references, texts);
    }

    /** Within a record: its own id goes before that of what it belongs to or is about. */
    Notes within(Node.Mapping record) {
      for (String key : OWNERS) {
        Node.Entry entry = record.entry(key);
        boolean names = key.equals("id") || owner.isEmpty();
        if (names && entry != null && entry.value() instanceof Node.Scalar id) {
          return new Notes(path, id.text().strip(), diagnostics, references, texts);
        }
      }
      return this;
    }

    void refer(RecordKind kind, Id id, Position at) {
      references.add(new Reference(path, kind, id, at));
    }

    void say(Bilingual text, Position zhAt, Position enAt) {
      texts.add(new Text(path, owner, text, zhAt, enAt));
    }
  }
}
