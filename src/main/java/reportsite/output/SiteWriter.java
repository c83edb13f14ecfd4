package reportsite.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

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
   * Publishes these files and their manifest. If nothing differs, nothing is touched.
   *
   * @throws WriteFailed with the published folder as it was
   */
  public Written write(OutputFiles files) throws WriteFailed {
    OutputFiles whole = files.with(Manifest.of(files));
    try {
      Path folder = folder();
      createParent(folder);
      Swap swap = new Swap(folder, after);
      FolderLock lock = FolderLock.take(swap.lock());
      try {
        swap.recover();
        refuseForeign(folder);
        return replace(folder, whole, swap);
      } finally {
        lock.release();
      }
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /**
   * Sets right what a killed build left: the published folder is whole again and no leftovers stand
   * beside it. {@link #write} does this by itself.
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

  /** The folder itself where the target is a link to it: the link stays. */
  private Path folder() throws IOException, WriteFailed {
    Path folder = Files.exists(target) ? target.toRealPath() : target;
    if (folder.getFileName() == null) {
      throw new WriteFailed(OutputFault.FOREIGN_FOLDER, folder, null, folder);
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WriteFailed(OutputFault.TARGET_NOT_A_FOLDER, folder, null);
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
      throw new WriteFailed(OutputFault.FOREIGN_FOLDER, folder, null, foreign);
    }
  }

  private static Written replace(Path folder, OutputFiles files, Swap swap) throws IOException {
    PublishedFolder present = PublishedFolder.read(folder);
    Set<String> unchanged = new HashSet<>();
    for (OutputFile file : files.all()) {
      if (present.holds(file)) {
        unchanged.add(file.path());
      }
    }
    int count = files.paths().size();
    int removed = present.stale(files).size();
    int changed = count - unchanged.size();
    if (changed > 0 || removed > 0 || present.hasEmptyFolders(files)) {
      try {
        new Staging(present, swap.next()).write(files, unchanged);
        swap.run();
      } catch (IOException failure) {
        Swap.deleteQuietly(swap.next());
        throw failure;
      }
    }
    return new Written(count, changed, removed, files.bytes());
  }

  private WriteFailed failed(IOException failure) {
    return new WriteFailed(
        OutputFault.CANNOT_WRITE, Reason.place(failure, target), failure, Reason.of(failure));
  }
}
