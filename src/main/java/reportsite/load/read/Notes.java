package reportsite.load.read;

import java.util.ArrayList;
import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.yaml.Node;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.ContentIndex.Text;
import reportsite.text.Bilingual;

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
