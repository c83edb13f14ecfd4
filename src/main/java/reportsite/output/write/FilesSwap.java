package reportsite.output.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts files, and a new folder, in their places: all of them, or none. Everything is on the disk
 * before the first rename, under names that begin with a dot, so that nobody takes for content what
 * a dying process leaves; whoever writes the same again writes over it.
 */
public final class FilesSwap {

  /**
   * What is to be put in one place.
   *
   * @param next where it is written first
   * @param before what stands in the place while nobody else changes it; null where nothing does
   * @param files bytes by paths within the next folder, or by the empty path for a file
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Part(Path place, Path next, byte @Nullable [] before, Map<String, byte[]> files) {
    boolean isFolder() {
      return !files.containsKey("");
    }
  }

  /** Told of each step: of the one without a path when all is written, then of each rename. */
  public interface Watcher {
    void after(@Nullable Path renamed) throws IOException;
  }

  /** A place holds other bytes than it is expected to hold. */
  public static final class ChangedMeanwhile extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(Path place) {
      super(place.toString());
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final List<Part> done = new ArrayList<>();
  private final Watcher watcher;
  private @Nullable Path at;

  public FilesSwap() {
    this(renamed -> {});
  }

  public FilesSwap(Watcher watcher) {
    this.watcher = watcher;
  }

  /**
   * Adds a file.
   *
   * @param before what the file holds now; null where there is none
   */
  public void file(Path place, byte @Nullable [] before, byte[] content) {
    Path next = place.resolveSibling("." + place.getFileName() + ".unfinished");
    parts.add(new Part(place, next, before, Map.of("", content)));
  }

  /**
   * Adds a folder that is not there yet.
   *
   * @param next where it is written first; what a dying process left there goes, the folder stays
   * @param files bytes by their paths within the folder
   */
  public void folder(Path place, Path next, Map<String, byte[]> files) {
    parts.add(new Part(place, next, null, files));
  }

  /** Where the swap has come to; after a failure the place that it is about. */
  public @Nullable Path at() {
    return at;
  }

  /**
   * Writes everything.
   *
   * @throws ChangedMeanwhile where a file is not what it was
   * @throws IOException with every place as it was
   */
  public void run() throws IOException {
    try {
      for (Part part : parts) {
        at = part.place();
        prepare(part);
      }
      watcher.after(null);
      for (Part part : parts) {
        at = part.place();
        if (!part.isFolder() && !Arrays.equals(present(part.place()), part.before())) {
          throw new ChangedMeanwhile(part.place());
        }
        Files.move(part.next(), part.place(), StandardCopyOption.ATOMIC_MOVE);
        done.add(part);
        watcher.after(part.place());
      }
    } catch (IOException | RuntimeException failed) {
      undo();
      throw failed;
    }
  }

  private static void prepare(Part part) throws IOException {
    if (part.isFolder()) {
      empty(part.next());
    }
    for (Map.Entry<String, byte[]> file : part.files().entrySet()) {
      Path next = part.isFolder() ? part.next().resolve(file.getKey()) : part.next();
      Files.createDirectories(next.resolveSibling(""));
      Files.write(next, file.getValue());
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var left = Files.list(folder)) {
      for (Path path : left.toList()) {
        Swap.delete(path);
      }
    }
  }

  private static byte @Nullable [] present(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  /** The last rename first: what is there is never without what came before it. */
  private void undo() {
    Collections.reverse(done);
    for (Part part : done) {
      try {
        restore(part);
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }
    parts.forEach(part -> Swap.deleteQuietly(part.next()));
  }

  private static void restore(Part part) throws IOException {
    byte[] before = part.before();
    if (before == null) {
      Swap.delete(part.place());
    } else {
      Files.write(part.next(), before);
      Files.move(part.next(), part.place(), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
