package reportsite.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file of the finished site: its path below the site's folder and its bytes. */
public final class OutputFile implements Comparable<OutputFile> {

  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._-]+");

  private final String path;
  private final byte[] content;
  private Manifest.@Nullable Entry entry;

  private OutputFile(String path, byte[] content) {
    this.path = checked(path);
    this.content = content;
  }

  /**
   * A file of these bytes, which are copied.
   *
   * @param path relative, parted by {@code /}, of ASCII letters, digits, dot, hyphen and underscore
   */
  public static OutputFile of(String path, byte[] content) {
    return new OutputFile(path, content.clone());
  }

  /** A file of these bytes themselves, which nobody changes from now on: they may be many. */
  public static OutputFile owning(String path, byte[] content) {
    return new OutputFile(path, content);
  }

  /** A text file in UTF-8. */
  public static OutputFile of(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Such names mean the same file on every system and need no escaping in an address. */
  private static String checked(String path) {
    for (String segment : path.split("/", -1)) {
      if (!SEGMENT.matcher(segment).matches() || segment.equals(".") || segment.equals("..")) {
        throw new IllegalArgumentException("not a path of an output file: '" + path + "'");
      }
    }
    return path;
  }

  /**
   * Requires that every path is a place of its own.
   *
   * @throws IllegalArgumentException if two are the same or differ only in the case of letters (one
   *     file on many a disk), or one is a folder of the other
   */
  public static void requirePlaces(Collection<String> paths) {
    Map<String, String> places = new HashMap<>();
    for (String path : paths) {
      String other = places.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (other != null) {
        throw new IllegalArgumentException("two files at one path: " + other + " and " + path);
      }
    }
    places.forEach(
        (place, path) -> {
          for (int slash = place.indexOf('/'); slash >= 0; slash = place.indexOf('/', slash + 1)) {
            String folder = places.get(place.substring(0, slash));
            if (folder != null) {
              throw new IllegalArgumentException(
                  "a file where a folder is: " + folder + " and " + path);
            }
          }
        });
  }

  public String path() {
    return path;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return content.clone();
  }

  /** The bytes read as UTF-8. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Whether these words, which are ASCII, stand in it. */
  boolean contains(String words) {
    byte[] sought = words.getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at <= content.length - sought.length; at++) {
      if (content[at] == sought[0]
          && Arrays.equals(content, at, at + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  /** What the manifest says of it, worked out once: much of a build's time is spent on sums. */
  public Manifest.Entry entry() {
    Manifest.Entry known = entry;
    if (known == null) {
      known = Manifest.Entry.of(this);
      entry = known;
    }
    return known;
  }

  public int size() {
    return content.length;
  }

  /** Whether the path ends so, whatever the case of its letters: {@code hasSuffix(".html")}. */
  public boolean hasSuffix(String suffix) {
    return path.toLowerCase(Locale.ROOT).endsWith(suffix);
  }

  /** The bytes themselves, for readers who leave them alone. */
  public byte[] content() {
    return content;
  }

  @Override
  public int compareTo(OutputFile other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : Arrays.compare(content, other.content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutputFile file
        && path.equals(file.path)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return path + " (" + content.length + " bytes)";
  }
}
