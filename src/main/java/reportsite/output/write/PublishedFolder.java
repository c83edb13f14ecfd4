package reportsite.output.write;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
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
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
      NavigableSet<String> names = new TreeSet<>();
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".")) {
          names.add(name);
        }
      }
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
      Long size = files.get(path);
      return size != null && Fingerprint.checksum(content(path, size.intValue())) == checksum;
    } catch (IOException gone) {
      return false;
    }
  }

  /** By as few calls of the system as can be: they are what a build without changes waits for. */
  private byte[] content(String path, int size) throws IOException {
    byte[] content = new byte[size];
    try (InputStream in = new FileInputStream(root + "/" + path)) {
      in.readNBytes(content, 0, size);
    }
    return content;
  }

  /** Files and links below a dot-name at the top that no build made and that the new site lacks. */
  NavigableSet<String> kept(Set<String> next) throws IOException {
    NavigableSet<String> kept = absent(next);
    kept.removeIf(path -> !path.startsWith("."));
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
    NavigableSet<String> stale = absent(next);
    stale.removeAll(kept(next));
    return stale;
  }

  /** All files and links that the new site lacks. */
  private NavigableSet<String> absent(Set<String> next) {
    NavigableSet<String> absent = new TreeSet<>(links);
    absent.removeAll(next);
    for (String path : files.keySet()) {
      if (!next.contains(path)) {
        absent.add(path);
      }
    }
    return absent;
  }

  /**
   * Whether a folder stands here that holds nothing of the new site; dot-folders are left alone.
   */
  boolean hasEmptyFolders(Set<String> next) {
    Set<String> needed = new HashSet<>();
    for (String path : next) {
      int slash = path.lastIndexOf('/');
      while (slash >= 0 && needed.add(path.substring(0, slash))) {
        slash = path.lastIndexOf('/', slash - 1);
      }
    }
    for (String path : folders) {
      if (!path.startsWith(".") && !needed.contains(path)) {
        return true;
      }
    }
    return false;
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
      return path.toString().substring(root.toString().length() + 1).replace('\\', '/');
    }
  }
}
