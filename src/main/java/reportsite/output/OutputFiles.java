package reportsite.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All files of the finished site, by path; no two of them want the same place. */
public final class OutputFiles {

  private final NavigableMap<String, OutputFile> byPath;

  private OutputFiles(NavigableMap<String, OutputFile> byPath) {
    this.byPath = byPath;
  }

  /**
   * The tree of these files.
   *
   * @throws IllegalArgumentException if two of them stand at one path, differ only in the case of
   *     letters (one file on many a disk), or one is a folder of the other
   */
  public static OutputFiles of(Collection<OutputFile> files) {
    NavigableMap<String, OutputFile> byPath = new TreeMap<>();
    Map<String, OutputFile> places = new HashMap<>();
    for (OutputFile file : files) {
      OutputFile other = places.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
      if (other != null) {
        throw new IllegalArgumentException("two files at one path: " + other + " and " + file);
      }
      byPath.put(file.path(), file);
    }
    for (OutputFile file : byPath.values()) {
      refuseFileAsFolder(file, places);
    }
    return new OutputFiles(Collections.unmodifiableNavigableMap(byPath));
  }

  private static void refuseFileAsFolder(OutputFile file, Map<String, OutputFile> places) {
    String path = file.path().toLowerCase(Locale.ROOT);
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      OutputFile folder = places.get(path.substring(0, slash));
      if (folder != null) {
        throw new IllegalArgumentException("a file where a folder is: " + folder + " and " + file);
      }
    }
  }

  /** This tree and one file more. */
  public OutputFiles with(OutputFile file) {
    List<OutputFile> all = new ArrayList<>(byPath.values());
    all.add(file);
    return of(all);
  }

  /** The files in the order of their paths. */
  public Collection<OutputFile> all() {
    return byPath.values();
  }

  public Set<String> paths() {
    return byPath.keySet();
  }

  public @Nullable OutputFile at(String path) {
    return byPath.get(path);
  }

  /** The sum of all sizes, in bytes. */
  public long bytes() {
    return byPath.values().stream().mapToLong(OutputFile::size).sum();
  }
}
