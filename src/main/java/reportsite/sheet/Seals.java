package reportsite.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.Node;
import reportsite.load.Node.Mapping;
import reportsite.load.ProjectFiles;
import reportsite.load.YamlEdits;
import reportsite.load.YamlFile;
import reportsite.model.Progress;
import reportsite.model.Report;

/** Gives each new entry of progress its seal, which nobody types. */
final class Seals {

  private Seals() {}

  /**
   * The project with its new entries sealed.
   *
   * @param before the report as it was, whose entries are left alone
   * @param after the report with the new entries
   */
  static ProjectFiles set(ProjectFiles files, Report before, Report after) {
    List<String> known =
        before.promises().progress().entries().stream().map(Progress.Entry::fingerprint).toList();
    Map<String, YamlEdits> edits = new HashMap<>();
    for (Progress.Sealed sealed : after.promises().progress().sealed()) {
      Progress.Entry entry = sealed.entry();
      if (entry.seal() == null && !known.contains(entry.fingerprint())) {
        YamlFile file = YamlFile.of(files, entry.at().file());
        Mapping members = file == null ? null : members(file, entry.at());
        if (file != null && members != null) {
          edits
              .computeIfAbsent(file.path(), path -> new YamlEdits(file))
              .set(members, "seal", sealed.seal(), List.of("source", "seal"));
        }
      }
    }
    ProjectFiles result = files;
    for (Map.Entry<String, YamlEdits> file : edits.entrySet()) {
      result = result.withText(file.getKey(), file.getValue().text());
    }
    return result;
  }

  private static @Nullable Mapping members(YamlFile file, Position at) {
    for (Node item : file.root().items(Table.PROGRESS.title())) {
      if (item instanceof Mapping members && file.at(members.start()).equals(at)) {
        return members;
      }
    }
    return null;
  }
}
