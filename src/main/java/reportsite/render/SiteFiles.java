package reportsite.render;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.output.OutputFile;

/** Every file of a site by its path, each made when it is asked for, and anew each time. */
public final class SiteFiles {

  private final NavigableMap<String, Planned> files;
  private final Supplier<String> source;

  private SiteFiles(NavigableMap<String, Planned> files, Supplier<String> source) {
    this.files = files;
    this.source = source;
  }

  /**
   * A file that nobody has begun to make.
   *
   * @param narrates whether it may be made from more than {@link #source} says
   */
  public record Planned(String path, boolean narrates, Supplier<Begun> begun) {}

  /**
   * A file of which it has been worked out what it will show.
   *
   * @param key gives a sum of that; null where only the file itself tells it
   * @param file makes it
   */
  public record Begun(@Nullable Supplier<String> key, Supplier<OutputFile> file) {}

  /** A sum of all that files are made from which tell no narrative. */
  public String source() {
    return source.get();
  }

  public Set<String> paths() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** The file at a path; null where the site has none. */
  public @Nullable OutputFile at(String path) {
    Planned planned = files.get(path);
    return planned == null ? null : planned.begun().get().file().get();
  }

  public Stream<Planned> all() {
    return files.values().stream();
  }

  /** Collects the files; a path is given once. */
  static final class Builder {

    private final NavigableMap<String, Planned> files = new TreeMap<>();

    /** One that tells no narrative, and shows itself what it is made from. */
    void add(String path, Supplier<OutputFile> maker) {
      add(new Planned(path, false, () -> new Begun(null, maker)));
    }

    void add(Planned file) {
      if (files.putIfAbsent(file.path(), file) != null) {
        throw new IllegalArgumentException("two files at one path: " + file.path());
      }
    }

    /** The files below a folder, as they will be made. */
    private Map<String, Supplier<byte[]>> below(String folder, Predicate<String> taken) {
      Map<String, Supplier<byte[]>> below = new TreeMap<>();
      files
          .tailMap(folder)
          .forEach(
              (path, file) -> {
                if (path.startsWith(folder) && taken.test(path)) {
                  below.put(
                      path.substring(folder.length()),
                      () -> file.begun().get().file().get().content());
                }
              });
      return below;
    }

    void addText(String path, Supplier<String> text) {
      add(path, () -> OutputFile.of(path, text.get()));
    }

    void addBytes(String path, Supplier<byte[]> bytes) {
      add(path, () -> OutputFile.owning(path, bytes.get()));
    }

    /** An archive of what stands below its folder, but for what only repeats a row. */
    void addZip(String folder, String name) {
      addBytes(folder + name, () -> Archive.zip(below(folder, Builder::isPacked)));
    }

    /** Not what only repeats a row, and no archive within an archive. */
    private static boolean isPacked(String path) {
      return !path.endsWith(".zip")
          && !path.endsWith(".js")
          && !path.matches(".*/(figures|cards)/.*");
    }

    /**
     * All of them.
     *
     * @param source gives a sum of all that those are made from which tell no narrative
     */
    SiteFiles build(Supplier<String> source) {
      return new SiteFiles(files, source);
    }
  }
}
