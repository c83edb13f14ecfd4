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

  private final NavigableMap<String, Supplier<Prepared>> makers;

  private SiteFiles(NavigableMap<String, Supplier<Prepared>> makers) {
    this.makers = makers;
  }

  /**
   * A file before it is made.
   *
   * @param key gives a sum of all that it is made from, which takes much less time than making it;
   *     null where nothing is won by it
   * @param file makes it
   */
  public record Prepared(String path, @Nullable Supplier<String> key, Supplier<OutputFile> file) {}

  public Set<String> paths() {
    return Collections.unmodifiableSet(makers.keySet());
  }

  /** The file at a path; null where the site has none. */
  public @Nullable OutputFile at(String path) {
    Supplier<Prepared> maker = makers.get(path);
    return maker == null ? null : maker.get().file().get();
  }

  /** Those at these paths, prepared beside each other. */
  public Stream<Prepared> each(Predicate<String> paths) {
    return makers.entrySet().parallelStream()
        .filter(maker -> paths.test(maker.getKey()))
        .map(maker -> maker.getValue().get());
  }

  /** Collects the makers; a path is given once. */
  static final class Builder {

    private final NavigableMap<String, Supplier<Prepared>> makers = new TreeMap<>();

    void add(String path, Supplier<OutputFile> maker) {
      addPrepared(path, () -> new Prepared(path, null, maker));
    }

    void addPrepared(String path, Supplier<Prepared> maker) {
      if (makers.putIfAbsent(path, maker) != null) {
        throw new IllegalArgumentException("two files at one path: " + path);
      }
    }

    /** The files below a folder, as they will be made. */
    private Map<String, Supplier<byte[]>> below(String folder, Predicate<String> taken) {
      Map<String, Supplier<byte[]>> files = new TreeMap<>();
      makers
          .tailMap(folder)
          .forEach(
              (path, maker) -> {
                if (path.startsWith(folder) && taken.test(path)) {
                  files.put(
                      path.substring(folder.length()), () -> maker.get().file().get().content());
                }
              });
      return files;
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

    SiteFiles build() {
      return new SiteFiles(makers);
    }
  }
}
