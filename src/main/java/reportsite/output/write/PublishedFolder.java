package reportsite.output.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.text.Fingerprint;

/**
 * What stands in the published folder now: files with their sizes, and what is not ours to touch.
 */
final class PublishedFolder {

  private static final int NAMED_IN_REFUSAL = 3;

  private final Path root;
  private final NavigableMap<String, Long> files = new TreeMap<>();
  private final NavigableSet<String> links = new TreeSet<>();
  private final NavigableSet<String> folders = new TreeSet<>();

  private PublishedFolder(Path root) {
    this.root = root;
  }

  /** Reads the folder; one that does not exist is empty. */
  static PublishedFolder read(Path root) throws IOException {
    PublishedFolder folder = new PublishedFolder(root);
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(root, folder.new Visitor());
    }
    return folder;
  }

  /**
   * The first few names in a folder that show it to be somebody else's; empty if it is ours, empty,
   * or holds only dot-files.
   */
  static String foreignNames(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      NavigableSet<String> names = new TreeSet<>();
      entries.map(entry -> entry.getFileName().toString()).forEach(names::add);
      names.removeIf(name -> name.startsWith("."));
      if (names.isEmpty() || holdsManifest(root, names)) {
        return "";
      }
      String first = String.join(", ", names.stream().limit(NAMED_IN_REFUSAL).toList());
      return names.size() > NAMED_IN_REFUSAL ? first + ", …" : first;
    }
  }

  /** A manifest of ours, or the beginning of one that a dying build left alone in its folder. */
  private static boolean holdsManifest(Path root, Set<String> names) throws IOException {
    Path manifest = root.resolve(Manifest.PATH);
    if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] content = Files.readAllBytes(manifest);
    return Manifest.isOurs(content) || (names.size() == 1 && content.length == 0);
  }

  /** Whether a regular file with just these bytes stands at that path. */
  boolean holds(OutputFile file) throws IOException {
    Long size = files.get(file.path());
    return size != null
        && size == file.size()
        && Arrays.equals(Files.readAllBytes(root.resolve(file.path())), file.content());
  }

  /** Whether a regular file of that checksum stands at that path. */
  boolean holds(String path, long checksum) {
    try {
      return files.containsKey(path)
          && Fingerprint.checksum(Files.readAllBytes(root.resolve(path))) == checksum;
    } catch (IOException gone) {
      return false;
    }
  }

  /** Files and links below a dot-name at the top that no build made and that the new site lacks. */
  NavigableSet<String> kept(Set<String> next) throws IOException {
    NavigableSet<String> kept = new TreeSet<>(files.keySet());
    kept.addAll(links);
    kept.removeIf(path -> !path.startsWith(".") || next.contains(path));
    if (!kept.isEmpty() && files.containsKey(Manifest.PATH)) {
      kept.removeAll(Manifest.paths(Files.readString(root.resolve(Manifest.PATH))));
    }
    return kept;
  }

  /** Folders below a dot-name at the top, empty ones too: a version store may need them. */
  NavigableSet<String> keptFolders() {
    NavigableSet<String> kept = new TreeSet<>(folders);
    kept.removeIf(path -> !path.startsWith("."));
    return kept;
  }

  /** Files and links that the new site no longer has. */
  NavigableSet<String> stale(Set<String> next) throws IOException {
    NavigableSet<String> stale = new TreeSet<>(files.keySet());
    stale.addAll(links);
    stale.removeAll(next);
    stale.removeAll(kept(next));
    return stale;
  }

  /**
   * Whether a folder stands here that holds nothing of the new site; dot-folders are left alone.
   */
  boolean hasEmptyFolders(Set<String> next) {
    Set<String> needed = new HashSet<>();
    for (String path : next) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        needed.add(path.substring(0, slash));
      }
    }
    return folders.stream().anyMatch(path -> !path.startsWith(".") && !needed.contains(path));
  }

  Path path(String relative) {
    return root.resolve(relative);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root)) {
        folders.add(relative(folder));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.put(relative(file), attributes.size());
      } else {
        links.add(relative(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }
}
