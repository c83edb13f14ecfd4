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
import java.util.HashSet;
import java.util.Set;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.output.OutputFiles;

/** Builds the next site beside the present one: unchanged files are the same files (hard links). */
final class Staging {

  private final PublishedFolder present;
  private final Path next;
  private final Set<Path> made = new HashSet<>();

  Staging(PublishedFolder present, Path next) {
    this.present = present;
    this.next = next;
  }

  /**
   * Writes the whole next site.
   *
   * @param unchanged paths whose bytes the present site has already
   */
  void write(OutputFiles files, Set<String> unchanged) throws IOException {
    Files.createDirectory(next);
    made.add(next);
    // The manifest first: from now on the folder can be told to be ours, should we die.
    for (OutputFile file : files.all()) {
      if (file.path().equals(Manifest.PATH)) {
        create(file, unchanged);
      }
    }
    for (OutputFile file : files.all()) {
      if (!file.path().equals(Manifest.PATH)) {
        create(file, unchanged);
      }
    }
    for (String path : present.keptFolders()) {
      Files.createDirectories(next.resolve(path));
    }
    for (String path : present.kept(files)) {
      adopt(path);
    }
    copyPermissions();
    Swap.force(next);
  }

  private void create(OutputFile file, Set<String> unchanged) throws IOException {
    if (unchanged.contains(file.path())) {
      adopt(file.path());
      return;
    }
    Path place = place(file.path());
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
    Path from = present.path(path);
    Path to = place(path);
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private Path place(String path) throws IOException {
    Path place = next.resolve(path);
    Path folder = place.resolveSibling("").normalize();
    if (made.add(folder)) {
      Files.createDirectories(folder);
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
