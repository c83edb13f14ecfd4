package reportsite.preview;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notices that something in a project's folders has changed. The system's messages are only a hint
 * when to look: what has changed is told by comparing names, sizes and times, so that neither an
 * overflow nor a folder made or moved a moment ago nor a system without messages is a special case.
 */
final class ProjectWatch implements Closeable {

  private static final List<String> FOLDERS = List.of("content", "seeds", "templates");

  /** Without a message the folders are looked through so often, in milliseconds. */
  private static final int PAUSE = 100;

  /** After so many pauses files that could not be read are tried again. */
  private static final int TURNS = 5;

  /** Programs save in several steps; they are over when it is quiet for so many milliseconds. */
  private static final int QUIET = 4;

  private final Path project;
  private final WatchService messages;
  private Map<Path, Stamp> known;

  /** What can be seen of a file from outside. */
  private record Stamp(long size, FileTime time, @Nullable Object key) {}

  private static final Stamp NOTHING = new Stamp(0, FileTime.fromMillis(0), null);

  ProjectWatch(Path project) throws IOException {
    this.project = project;
    this.messages = FileSystems.getDefault().newWatchService();
    this.known = look();
  }

  /**
   * Waits until something may have changed; the files may well turn out to be the same.
   *
   * @param again whether to come back after a while even if nothing has
   * @return when it was noticed, in nanoseconds of the running process
   */
  long awaitChange(boolean again) throws InterruptedException {
    for (int turn = 1; ; turn++) {
      boolean told = hear(PAUSE);
      long noticed = System.nanoTime();
      if (told) {
        while (hear(QUIET)) {
          // Not quiet yet.
        }
      }
      Map<Path, Stamp> now = look();
      boolean changed = told || !now.equals(known);
      known = now;
      if (changed || (again && turn == TURNS)) {
        return noticed;
      }
    }
  }

  /** Takes in the messages of the next so many milliseconds, up to the first. */
  private boolean hear(int milliseconds) throws InterruptedException {
    WatchKey key = messages.poll(milliseconds, TimeUnit.MILLISECONDS);
    boolean told = key != null;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = messages.poll();
    }
    return told;
  }

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> seen = new HashMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> walk = Files.walk(project.resolve(folder))) {
        walk.forEach(path -> note(path, seen));
      } catch (IOException | UncheckedIOException gone) {
        // Files come and go while one looks; what is left is seen, and the next look sees the rest.
        seen.putIfAbsent(project.resolve(folder), NOTHING);
      }
    }
    return seen;
  }

  private void note(Path path, Map<Path, Stamp> seen) {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isDirectory()) {
        path.register(
            messages,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE,
            StandardWatchEventKinds.ENTRY_MODIFY);
        // The time of a folder changes with editors' swap files, which are nobody's concern.
        seen.put(path, new Stamp(0, FileTime.fromMillis(0), file.fileKey()));
      } else {
        seen.put(path, new Stamp(file.size(), file.lastModifiedTime(), file.fileKey()));
      }
    } catch (IOException gone) {
      seen.remove(path);
    }
  }

  @Override
  public void close() throws IOException {
    messages.close();
  }
}
