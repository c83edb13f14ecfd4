package reportsite.load.read;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.ParsedFiles;
import reportsite.load.ProjectFiles;
import reportsite.model.Source;
import reportsite.model.report.Publication;
import reportsite.text.Lang;

/**
 * The door of this package: files to publication; says which files nobody can use, and which nobody
 * asked for.
 */
public final class PublicationLoader {

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

  private PublicationLoader(Sources sources) {
    this.sources = sources;
    this.diagnostics = sources.diagnostics();
  }

  /** Reads the text of a report that has no frame yet; null after a fault, which is reported. */
  public static @Nullable Source seed(String path, byte[] bytes, Diagnostics diagnostics) {
    return Sources.seed(path, bytes, diagnostics);
  }

  /**
   * Reads a whole project and reports every problem of its form at once.
   *
   * @return empty when something needed could not be built. A list with one item that could not be
   *     built is not built either, so that no later check complains about what is only unreadable.
   */
  public static Optional<Publication> load(ProjectFiles files, Diagnostics diagnostics) {
    return load(files, new ParsedFiles(), diagnostics);
  }

  /**
   * The same for a project that is read again and again.
   *
   * @param parsed what its files were read as, brought up to date
   */
  public static Optional<Publication> load(
      ProjectFiles files, ParsedFiles parsed, Diagnostics diagnostics) {
    parsed.keepOnly(files.paths());
    if (files.paths().stream().noneMatch(path -> path.startsWith(CONTENT))) {
      diagnostics.error(Position.of("content"), LoadFault.CONTENT_MISSING);
      return Optional.empty();
    }
    Sources sources = new Sources(files, parsed, diagnostics);
    PublicationLoader loader = new PublicationLoader(sources);
    loader.reportNames();
    Optional<Publication> publication = Optional.ofNullable(new SiteReader(sources).read());
    if (publication.isPresent()) {
      loader.reportUnused();
    }
    return publication;
  }

  /** Names that would become broken addresses or cannot be opened on another machine. */
  private void reportNames() {
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
  private void reportUnused() {
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
