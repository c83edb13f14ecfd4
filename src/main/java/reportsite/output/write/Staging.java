package reportsite.output.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;

/** Builds the next site beside the present one: unchanged files are the same files (hard links). */
final class Staging {

  /** The manifest until it is whole; names with a dot are nobody's. */
  private static final String COMING = ".manifest";

  private final PublishedFolder present;
  private final Path next;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  /** Begins it with an empty manifest, by which it can be told to be ours, should we die. */
  Staging(PublishedFolder present, Path next) throws IOException {
    this.present = present;
    this.next = next;
    Files.createDirectory(next);
    made.add(next);
    create(Manifest.of(List.of()));
  }

  /**
   * Completes the site.
   *
   * @param unchanged paths whose bytes the present site has already
   * @param changed whether the manifest is none of them
   */
  void complete(Set<String> paths, Set<String> unchanged, OutputFile manifest, boolean changed)
      throws IOException {
    for (String path : unchanged) {
      adopt(path);
    }
    replaceManifest(manifest, changed);
    for (String path : present.keptFolders()) {
      Files.createDirectories(next.resolve(path));
    }
    for (String path : present.kept(paths)) {
      adopt(path);
    }
    copyPermissions();
    Swap.force(next);
  }

  /** In one step: a folder of files without a manifest could not be told to be ours. */
  private void replaceManifest(OutputFile manifest, boolean changed) throws IOException {
    Path coming = next.resolve(COMING);
    if (changed) {
      create(manifest, coming);
    } else {
      adopt(present.path(Manifest.PATH), coming);
    }
    Files.move(coming, next.resolve(Manifest.PATH), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Writes a file that is new or has other bytes than before; may be called from any thread. */
  void create(OutputFile file) throws IOException {
    create(file, place(file.path()));
  }

  /** Writes a file to a place where there is none. */
  static void create(OutputFile file, Path place) throws IOException {
    try (FileChannel channel =
        FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer content = ByteBuffer.wrap(file.content());
      while (content.hasRemaining()) {
        channel.write(content);
      }
      if (file.path().equals(Manifest.PATH)) {
        channel.force(true);
      }
    } catch (FileSystemException failure) {
      throw failure;
    } catch (IOException failure) {
      // A failing write() does not say which file it was.
      throw located(place, failure);
    }
  }

  private static FileSystemException located(Path place, IOException failure) {
    FileSystemException located =
        new FileSystemException(place.toString(), null, failure.getMessage());
    located.initCause(failure);
    return located;
  }

  /** Takes a file over from the present site, with its inode if the file system knows links. */
  private void adopt(String path) throws IOException {
    adopt(present.path(path), place(path));
  }

  private static void adopt(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private Path place(String path) throws IOException {
    Path place = next.resolve(path);
    Path folder = place.resolveSibling("").normalize();
    if (!made.contains(folder)) {
      Files.createDirectories(folder);
      made.add(folder);
    }
    return place;
  }

  private void copyPermissions() throws IOException {
    Path root = present.path("");
    if (Swap.exists(root)) {
      try {
        Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(root));
      } catch (UnsupportedOperationException noPermissions) {
        return; // this file system has none to keep
      }
    }
  }
}
