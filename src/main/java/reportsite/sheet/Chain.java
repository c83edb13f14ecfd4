package reportsite.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.YamlEdits;
import reportsite.load.YamlText;
import reportsite.load.YamlValue;
import reportsite.load.YamlValue.Members;
import reportsite.model.Id;
import reportsite.model.Progress;
import reportsite.model.Report;

/** Gives each new entry of progress the fingerprint of the one before it, which nobody types. */
final class Chain {

  private Chain() {}

  /**
   * The project with its chain of entries closed.
   *
   * @param before the report as it was, whose entries are left alone
   * @param after the report with the new entries
   */
  static ProjectFiles close(ProjectFiles files, Report before, Report after) {
    List<String> known =
        before.promises().progress().entries().stream().map(Progress.Entry::fingerprint).toList();
    Map<Id, Progress.Entry> latest = new HashMap<>();
    Map<String, YamlEdits> edits = new HashMap<>();
    for (Progress.Entry entry : after.promises().progress().entries()) {
      Progress.Entry previous = latest.put(entry.commitment(), entry);
      boolean open = entry.after() == null && !known.contains(entry.fingerprint());
      if (previous != null && open) {
        YamlText file = YamlText.of(files, entry.at().file());
        Members members = file == null ? null : members(file, entry.at());
        if (file != null && members != null) {
          edits
              .computeIfAbsent(file.file(), path -> new YamlEdits(file))
              .set(members, "after", previous.fingerprint(), List.of("source", "after"));
        }
      }
    }
    ProjectFiles result = files;
    for (Map.Entry<String, YamlEdits> file : edits.entrySet()) {
      result = result.withText(file.getKey(), file.getValue().text());
    }
    return result;
  }

  private static @Nullable Members members(YamlText file, Position at) {
    for (YamlValue item : file.root().items(Table.PROGRESS.title())) {
      if (item instanceof Members members && file.at(members.start()).equals(at)) {
        return members;
      }
    }
    return null;
  }
}
