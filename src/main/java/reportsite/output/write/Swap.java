package reportsite.output.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reportsite.output.Manifest;
import reportsite.output.write.SiteWriter.WriteFailed;
import reportsite.output.write.SiteWriter.WriteFault;

/**
 * Puts a finished folder in the place of the published one by two renames, and sets right what a
 * build that died on the way left behind.
 */
final class Swap {

  /** The points between which a build can die. */
  enum Step {
    /** The next site stands complete beside the present one. */
    STAGED,
    /** The present site is renamed away; for this moment there is none. */
    PRESENT_ASIDE,
    /** The next site is published. */
    NEXT_IN_PLACE,
    /** The former site is deleted. */
    LAST_DELETED
  }

  private final Path present;
  private final Consumer<Step> after;

  Swap(Path present, Consumer<Step> after) {
    this.present = present;
    this.after = after;
  }

  Path next() {
    return sibling("next");
  }

  Path last() {
    return sibling("last");
  }

  Path lock() {
    return sibling("lock");
  }

  private Path sibling(String role) {
    return present.resolveSibling("." + present.getFileName() + "-" + role);
  }

  /** Publishes the next folder. If it fails, the present one is back in its place. */
  void run() throws IOException {
    after.accept(Step.STAGED);
    boolean replaces = exists(present);
    if (replaces) {
      Files.move(present, last(), StandardCopyOption.ATOMIC_MOVE);
      after.accept(Step.PRESENT_ASIDE);
    }
    try {
      Files.move(next(), present, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      if (replaces) {
        Files.move(last(), present, StandardCopyOption.ATOMIC_MOVE);
      }
      throw failure;
    }
    force(present.resolveSibling("."));
    after.accept(Step.NEXT_IN_PLACE);
    deleteQuietly(last());
    after.accept(Step.LAST_DELETED);
  }

  /**
   * Restores the site if a build died between the two renames, and removes its leftovers. Folders
   * that no build made are refused.
   */
  void recover() throws IOException, WriteFailed {
    refuseForeign(next());
    refuseForeign(last());
    if (exists(last()) && !exists(present)) {
      Files.move(last(), present, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(last());
    delete(next());
  }

  private static void refuseForeign(Path leftover) throws IOException, WriteFailed {
    if (!exists(leftover)) {
      return;
    }
    String foreign =
        Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)
            ? PublishedFolder.foreignNames(leftover)
            : leftover.getFileName().toString();
    if (!foreign.isEmpty()) {
      throw new WriteFailed(WriteFault.LEFTOVER_NOT_OURS, leftover, null, foreign);
    }
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Deletes what can be deleted; the rest waits for the next build, the site is not concerned. */
  static void deleteQuietly(Path folder) {
    try {
      delete(folder);
    } catch (IOException leftForTheNextBuild) {
      // A leftover disturbs no reader, and the next build begins by removing it.
    }
  }

  /** Deletes a folder, its manifest last: until then it can be told to be ours. */
  static void delete(Path root) throws IOException {
    if (!exists(root)) {
      return;
    }
    Path manifest = root.resolve(Manifest.PATH);
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(manifest)) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            if (folder.equals(root)) {
              Files.deleteIfExists(manifest);
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Makes a folder’s entries, or a file, survive a power cut, where the system can. */
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // Some systems do not open folders; they write them through by themselves.
    }
  }
}
