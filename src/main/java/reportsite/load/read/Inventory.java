package reportsite.load.read;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.ProjectFiles;
import reportsite.text.Lang;

/** Looks through the names of the files: which ones nobody can use, which ones nobody asked for. */
final class Inventory {

  private static final String CONTENT = "content/";
  private static final Set<String> GUIDES =
      Set.of(ProjectFiles.guide(Lang.ZH), ProjectFiles.guide(Lang.EN));
  private static final Pattern MISTAKEN_YAML =
      Pattern.compile("(.+)\\.ya?ml(\\.txt)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE =
      Pattern.compile(
          ".*\\.(jpe?g|png|gif|webp|svg|bmp|tiff?|heic|avif)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Sources sources;
  private final Diagnostics diagnostics;

  Inventory(Sources sources) {
    this.sources = sources;
    this.diagnostics = sources.diagnostics();
  }

  /** Names that would become broken addresses or cannot be opened on another machine. */
  void reportNames() {
    for (String path : sources.paths()) {
      if (isPicture(path)) {
        continue; // is to go altogether, so its name does not matter
      }
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

  private static boolean isPicture(String path) {
    return path.startsWith(CONTENT) && PICTURE.matcher(path).matches();
  }

  /** Content that no reader asked for; to be called when everything has been read. */
  void reportUnused() {
    Set<String> foreignFolders = new TreeSet<>();
    for (String path : sources.paths()) {
      boolean renamed = MISTAKEN_YAML.matcher(path).matches() && !path.endsWith(".yaml");
      boolean known = sources.wanted().contains(path) || GUIDES.contains(path);
      if (!path.startsWith(CONTENT) || renamed || known) {
        continue;
      }
      int slash = path.indexOf('/', CONTENT.length());
      String folder = slash < 0 ? CONTENT : path.substring(0, slash);
      if (slash < 0 || sources.wanted().contains(folder + "/report.yaml")) {
        LoadFault fault = isPicture(path) ? LoadFault.PICTURE : LoadFault.FILE_NOT_USED;
        diagnostics.warning(Position.of(path), fault, path);
      } else {
        foreignFolders.add(folder);
      }
    }
    for (String folder : foreignFolders) {
      diagnostics.warning(Position.of(folder), LoadFault.FOLDER_NOT_LISTED, folder);
    }
  }
}
