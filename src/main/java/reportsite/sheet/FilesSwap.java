package reportsite.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.output.write.Reason;

/** Puts changed files in the place of the old ones: all of them, or none. */
public final class FilesSwap {

  private final Path project;
  private final ProjectFiles before;
  private final Map<Path, Path> ready = new LinkedHashMap<>();
  private final List<Path> done = new ArrayList<>();

  private FilesSwap(Path project, ProjectFiles before) {
    this.project = project;
    this.before = before;
  }

  /**
   * Writes the files; false where that failed, which is reported.
   *
   * @param before what the files held when they were read
   */
  public static boolean write(
      Path project, ProjectFiles before, Map<String, byte[]> changed, Diagnostics diagnostics) {
    return new FilesSwap(project, before).write(changed, diagnostics);
  }

  private boolean write(Map<String, byte[]> changed, Diagnostics diagnostics) {
    Path current = project;
    try {
      for (Map.Entry<String, byte[]> file : changed.entrySet()) {
        current = project.resolve(file.getKey());
        prepare(current, file.getValue());
      }
      for (String path : changed.keySet()) {
        current = project.resolve(path);
        if (!Arrays.equals(present(current), before.bytes(path))) {
          diagnostics.error(Position.of(path), SheetFault.CHANGED_MEANWHILE, path);
          undo();
          return false;
        }
        Path next = ready.getOrDefault(current, current);
        Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
        done.add(current);
      }
      return true;
    } catch (IOException failed) {
      diagnostics.error(
          Position.of(current.toString()), SheetFault.CANNOT_WRITE, current, Reason.of(failed));
      undo();
      return false;
    }
  }

  /** Everything is on the disk before the first file is replaced. */
  private void prepare(Path file, byte[] content) throws IOException {
    Path next = file.resolveSibling("." + file.getFileName() + ".import");
    ready.put(file, next);
    Files.write(next, content);
    try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static byte @Nullable [] present(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  private void undo() {
    for (Path file : done) {
      restore(file);
    }
    ready.values().forEach(FilesSwap::discard);
  }

  /** If it stays, nobody takes it for content: its name begins with a dot. */
  private static void discard(Path next) {
    try {
      Files.deleteIfExists(next);
    } catch (IOException left) {
      next.toFile().deleteOnExit();
    }
  }

  private void restore(Path file) {
    String path = project.relativize(file).toString().replace('\\', '/');
    byte[] old = before.bytes(path);
    try {
      if (old == null) {
        Files.deleteIfExists(file);
      } else {
        Files.write(file, old);
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
