package reportsite.load;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;

/** Looks through the names of the files: which ones nobody can use, which ones nobody asked for. */
final class Inventory {

  private static final String CONTENT = "content/";
  private static final Pattern MISTAKEN_YAML =
      Pattern.compile("(.+)\\.ya?ml(\\.txt)?", Pattern.CASE_INSENSITIVE);

  private final Sources sources;
  private final Diagnostics diagnostics;

  Inventory(Sources sources) {
    this.sources = sources;
    this.diagnostics = sources.diagnostics();
  }

  /** Names that would become broken addresses or cannot be opened on another machine. */
  void reportNames() {
    for (String path : sources.paths()) {
      if (!path.matches("[A-Za-z0-9._/-]+")) {
        diagnostics.error(Position.of(path), LoadFault.FILE_NAME, path);
      }
      Matcher mistaken = MISTAKEN_YAML.matcher(path);
      if (path.startsWith(CONTENT) && mistaken.matches() && !path.endsWith(".yaml")) {
        String right = mistaken.group(1) + ".yaml";
        diagnostics.error(Position.of(path), LoadFault.EXTENSION, path, right);
      }
    }
  }

  /** Content that no reader asked for; to be called when everything has been read. */
  void reportUnused() {
    Set<String> foreignFolders = new TreeSet<>();
    for (String path : sources.paths()) {
      if (!path.startsWith(CONTENT) || sources.wanted().contains(path)) {
        continue;
      }
      int slash = path.indexOf('/', CONTENT.length());
      String folder = slash < 0 ? CONTENT : path.substring(0, slash);
      if (slash < 0 || sources.wanted().contains(folder + "/report.yaml")) {
        diagnostics.warning(Position.of(path), LoadFault.FILE_NOT_USED, path);
      } else {
        foreignFolders.add(folder);
      }
    }
    for (String folder : foreignFolders) {
      diagnostics.warning(Position.of(folder), LoadFault.FOLDER_NOT_LISTED, folder);
    }
  }
}
