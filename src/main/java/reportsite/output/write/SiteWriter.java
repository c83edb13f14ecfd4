package reportsite.output.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.text.Fingerprint;

/**
 * Replaces the published folder in one step: readers see the whole old site or the whole new one,
 * whatever happens on the way.
 */
public final class SiteWriter {

  private final Path target;
  private final Consumer<Swap.Step> after;

  /**
   * A writer of this folder, which need not exist yet. Its parent must be writable: the next site
   * is built there, as {@code .name-next}.
   */
  public SiteWriter(Path target) {
    this(target, step -> {});
  }

  /** A writer that can be interrupted between its steps, as a dying process would be. */
  SiteWriter(Path target, Consumer<Swap.Step> after) {
    this.target = target.toAbsolutePath().normalize();
    this.after = after;
  }

  /**
   * Begins the next site. Nobody else can write to the folder until it is closed.
   *
   * @throws WriteFailed with the published folder as it was
   */
  public NextSite begin() throws WriteFailed {
    try {
      Path folder = folder();
      createParent(folder);
      Swap swap = new Swap(folder, after);
      FolderLock lock = FolderLock.take(swap.lock());
      try {
        swap.recover();
        refuseForeign(folder);
        return new NextSite(PublishedFolder.read(folder), swap, lock);
      } catch (IOException | WriteFailed | RuntimeException failure) {
        lock.release();
        throw failure;
      }
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /**
   * The next site while its files are made: each is written at once, beside the present site, and
   * nothing is seen of it before it is published. If nothing differs, nothing is touched.
   */
  public final class NextSite implements AutoCloseable {

    private final PublishedFolder present;
    private final Swap swap;
    private final FolderLock lock;
    private final Map<String, Manifest.Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, Long> checksums = new ConcurrentHashMap<>();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private @Nullable Staging staging;

    private NextSite(PublishedFolder present, Swap swap, FolderLock lock) {
      this.present = present;
      this.swap = swap;
      this.lock = lock;
    }

    /**
     * What there is to say where the published folder holds the files of these checksums and
     * nothing else; null where it does not.
     */
    public @Nullable Written unchanged(Map<String, Long> sums) throws WriteFailed {
      try {
        boolean isWhole =
            present.stale(sums.keySet()).isEmpty()
                && !present.hasEmptyFolders(sums.keySet())
                && sums.entrySet().parallelStream()
                    .allMatch(file -> present.holds(file.getKey(), file.getValue()));
        return isWhole ? new Written(sums.size(), 0, 0) : null;
      } catch (IOException failure) {
        throw failed(failure);
      }
    }

    /** Takes a file; from any thread. */
    public void take(OutputFile file) throws WriteFailed {
      entries.put(file.path(), file.entry());
      checksums.put(file.path(), Fingerprint.checksum(file.content()));
      try {
        if (present.holds(file)) {
          unchanged.add(file.path());
        } else {
          staging().create(file);
        }
      } catch (IOException failure) {
        throw failed(failure);
      }
    }

    /**
     * Takes a file that stands there already; from any thread.
     *
     * @return whether it is the one of that checksum
     */
    public boolean takeStanding(Manifest.Entry entry, long checksum) {
      boolean stands = present.holds(entry.path(), checksum);
      if (stands) {
        entries.put(entry.path(), entry);
        checksums.put(entry.path(), checksum);
        unchanged.add(entry.path());
      }
      return stands;
    }

    private synchronized Staging staging() throws IOException {
      if (staging == null) {
        staging = new Staging(present, swap.next());
      }
      return staging;
    }

    /** The sums of what was taken so far. */
    public OutputFile sums() {
      return Manifest.sums(entries.values());
    }

    /** By their paths, the checksums of what was published; {@link #unchanged} knows it by them. */
    public Map<String, Long> checksums() {
      return Map.copyOf(checksums);
    }

    /**
     * Publishes the files that were taken, and their manifest.
     *
     * @throws WriteFailed with the published folder as it was
     */
    public Written publish() throws WriteFailed {
      OutputFile manifest = Manifest.of(entries.values());
      checksums.put(manifest.path(), Fingerprint.checksum(manifest.content()));
      Set<String> paths = new TreeSet<>(entries.keySet());
      paths.add(Manifest.PATH);
      try {
        boolean isNew = !present.holds(manifest);
        int changed = entries.size() - unchanged.size() + (isNew ? 1 : 0);
        int removed = present.stale(paths).size();
        if (changed > 0 || removed > 0 || present.hasEmptyFolders(paths)) {
          staging().complete(paths, unchanged, manifest, isNew);
          swap.run();
        }
        return new Written(paths.size(), changed, removed);
      } catch (IOException failure) {
        throw failed(failure);
      }
    }

    /** Gives up what was not published, and the right to write. */
    @Override
    public void close() {
      if (staging != null) {
        Swap.deleteQuietly(swap.next());
      }
      lock.release();
    }
  }

  /**
   * Sets right what a killed build left: the published folder is whole again and no leftovers stand
   * beside it. {@link #begin} does this by itself.
   */
  public void recover() throws WriteFailed {
    try {
      Path folder = folder();
      if (!Files.isDirectory(folder.resolveSibling("."))) {
        return;
      }
      Swap swap = new Swap(folder, after);
      if (!Swap.exists(swap.next()) && !Swap.exists(swap.last())) {
        return;
      }
      FolderLock lock = FolderLock.take(swap.lock());
      try {
        swap.recover();
      } finally {
        lock.release();
      }
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /**
   * Adds files to a folder among the content, one after the other: each is there whole or not at
   * all.
   *
   * @param mayStill asked once nobody else can add any; nothing is written if it says no
   * @return whether they were written
   */
  public static boolean add(Path folder, List<OutputFile> files, BooleanSupplier mayStill)
      throws WriteFailed {
    return alone(
        folder,
        mayStill,
        target -> {
          for (OutputFile file : files) {
            // Names with a dot are nobody's.
            Path coming = target.resolve("." + file.path());
            try {
              Files.deleteIfExists(coming);
              Staging.create(file, coming);
              Swap.force(coming);
              Files.move(coming, target.resolve(file.path()), StandardCopyOption.ATOMIC_MOVE);
            } finally {
              Files.deleteIfExists(coming);
            }
          }
        });
  }

  /**
   * Takes back what was added, the last first.
   *
   * @param mayStill asked once nobody else can add any; nothing is deleted if it says no
   * @return whether they were deleted
   */
  public static boolean remove(Path folder, List<OutputFile> files, BooleanSupplier mayStill)
      throws WriteFailed {
    return alone(
        folder,
        mayStill,
        target -> {
          for (int i = files.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(target.resolve(files.get(i).path()));
          }
        });
  }

  /** What is done in a folder while nobody else can. */
  private interface Work {
    void in(Path target) throws IOException;
  }

  private static boolean alone(Path folder, BooleanSupplier mayStill, Work work)
      throws WriteFailed {
    SiteWriter writer = new SiteWriter(folder);
    try {
      Files.createDirectories(writer.target);
      FolderLock lock = FolderLock.take(new Swap(writer.target, writer.after).lock());
      try {
        if (!mayStill.getAsBoolean()) {
          return false;
        }
        work.in(writer.target);
        Swap.force(writer.target);
        return true;
      } finally {
        lock.release();
      }
    } catch (IOException failure) {
      throw writer.failed(failure);
    }
  }

  /** The folder itself where the target is a link to it: the link stays. */
  private Path folder() throws IOException, WriteFailed {
    Path folder = Files.exists(target) ? target.toRealPath() : target;
    if (folder.getFileName() == null) {
      throw new WriteFailed(WriteFault.FOREIGN_FOLDER, folder, null, folder);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WriteFailed(WriteFault.TARGET_NOT_A_FOLDER, folder, null);
    }
    return folder;
  }

  private static void createParent(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
  }

  private static void refuseForeign(Path folder) throws IOException, WriteFailed {
    String foreign = Swap.exists(folder) ? PublishedFolder.foreignNames(folder) : "";
    if (!foreign.isEmpty()) {
      throw new WriteFailed(WriteFault.FOREIGN_FOLDER, folder, null, foreign);
    }
  }

  private WriteFailed failed(IOException failure) {
    return new WriteFailed(
        WriteFault.CANNOT_WRITE, Reason.place(failure, target), failure, Reason.of(failure));
  }

  /**
   * What a build did to the published folder.
   *
   * @param files of the site, the manifest included
   * @param changed files that are new or have other bytes than before
   * @param removed files of the former site that are gone
   */
  public record Written(int files, int changed, int removed) {}

  /** The site could not be written; the published folder is as it was before. */
  public static final class WriteFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    WriteFailed(WriteFault kind, Path where, @Nullable Exception cause, Object... particulars) {
      super(kind.wording().fault().with(particulars).en() + " (" + where + ")", cause);
      this.diagnostic =
          new Diagnostic(
              Severity.ERROR,
              kind.id(),
              Position.of(where.toString()),
              kind.wording().fault().with(particulars),
              kind.wording().cure().with(particulars));
    }

    /** What failed, at which file or folder, and what to do. */
    public Diagnostic diagnostic() {
      return diagnostic;
    }
  }

  /**
   * The sole right to replace one folder. The system takes it back when the process dies, so a
   * killed build blocks nobody; a file that is left behind means nothing.
   */
  static final class FolderLock {

    /**
     * Of this process. Whoever closes a file gives up all locks of the process on it, so a lock
     * that is held here is not even tried.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileChannel seen;

    private FolderLock(Path file, FileChannel channel, FileChannel seen) {
      this.file = file;
      this.channel = channel;
      this.seen = seen;
    }

    /** Takes the lock at once or fails; nobody waits. */
    static FolderLock take(Path file) throws IOException, WriteFailed {
      if (!HELD.add(file)) {
        throw new WriteFailed(WriteFault.BUILD_UNDER_WAY, file, null, own().strip());
      }
      FolderLock lock = null;
      try {
        while (lock == null) {
          lock = tryTake(file);
        }
        return lock;
      } finally {
        if (lock == null) {
          HELD.remove(file);
        }
      }
    }

    /** Null if the former holder deleted the file between our open and our lock. */
    private static @Nullable FolderLock tryTake(Path file) throws IOException, WriteFailed {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileChannel seen = null;
      FolderLock lock = null;
      try {
        if (tryLock(channel) == null) {
          String holder = contentOf(channel).strip();
          throw new WriteFailed(
              WriteFault.BUILD_UNDER_WAY, file, null, holder.isEmpty() ? "?" : holder);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(own().getBytes(StandardCharsets.US_ASCII)), 0);
        // Stays open as long as the lock is held, or closing it would end that.
        seen = FileChannel.open(file, StandardOpenOption.READ);
        lock = contentOf(seen).equals(own()) ? new FolderLock(file, channel, seen) : null;
      } catch (NoSuchFileException deleted) {
        // The next try makes it anew.
      } finally {
        if (lock == null) {
          channel.close();
          if (seen != null) {
            seen.close();
          }
        }
      }
      return lock;
    }

    private static String own() {
      return ProcessHandle.current().pid() + "\n";
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
      try {
        return channel.tryLock();
      } catch (OverlappingFileLockException e) {
        return null; // this process holds it by another name of the folder
      }
    }

    private static String contentOf(FileChannel channel) throws IOException {
      ByteBuffer start = ByteBuffer.allocate(64);
      channel.read(start, 0);
      return StandardCharsets.US_ASCII.decode(start.flip()).toString();
    }

    /** Gives the right back. What fails here disturbs nobody: the lock ends with the process. */
    void release() {
      try (channel;
          seen) {
        Files.deleteIfExists(file);
      } catch (IOException left) {
        // A file without a lock on it means nothing.
      } finally {
        HELD.remove(file);
      }
    }
  }

  /** Everything that can go wrong when a site is written. */
  enum WriteFault implements Fault {
    CANNOT_WRITE,
    TARGET_NOT_A_FOLDER,
    FOREIGN_FOLDER,
    LEFTOVER_NOT_OURS,
    BUILD_UNDER_WAY
  }
}
