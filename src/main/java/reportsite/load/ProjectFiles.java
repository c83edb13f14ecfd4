package reportsite.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.text.Lang;
import reportsite.text.TextLimits;

/** Everything a project's staff wrote, as it was at one moment: paths, with {@code /}, to bytes. */
public final class ProjectFiles {

  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\..*|.*(~|\\.bak|\\.swp|\\.orig|\\.tmp)|~\\$.*|#.*#|Thumbs\\.db|desktop\\.ini"
              // what was handed in, kept beside the text that draft mended
              + "|.*\\.original\\.(txt|docx|pdf|html)");

  private static final Pattern TEXT =
      Pattern.compile(
          "(?s).*(\\.(yaml|md|txt)|content.editions.[^/]+\\.tar\\.gz"
              + "|content.portal.[^/]+\\.(html|css|png|jpe?g|gif))");

  private static final Pattern WRITTEN = Pattern.compile("(?s).*\\.(yaml|md|txt|html|css)");

  public static final String STRINGS = "templates/strings.yaml";

  /** The staff's guide in a language, which no reader of reports needs. */
  public static String guide(Lang lang) {
    return "content/guide." + lang.code() + ".md";
  }

  private final NavigableMap<String, byte[]> bytes;

  private ProjectFiles(NavigableMap<String, byte[]> bytes) {
    this.bytes = Collections.unmodifiableNavigableMap(bytes);
  }

  /** Reads {@code content/}, {@code seeds/} and {@code templates/strings.yaml} of a project. */
  public static ProjectFiles read(Path project) throws IOException {
    NavigableMap<String, byte[]> found = new TreeMap<>();
    for (String folder : List.of("content", "seeds", STRINGS)) {
      Path start = project.resolve(folder);
      if (Files.exists(start)) {
        Files.walkFileTree(start, new Reader(project, found));
      }
    }
    return new ProjectFiles(found);
  }

  /** Reads what a folder holds, but for what nobody means to publish. */
  private static final class Reader extends SimpleFileVisitor<Path> {

    private final Path project;
    private final Map<String, byte[]> found;

    Reader(Path project, Map<String, byte[]> found) {
      this.project = project;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isForeign(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!isForeign(file) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
        String name = project.relativize(file).toString().replace('\\', '/');
        // Of other files only the name matters, and they may be huge; releases are archives of
        // ours.
        found.put(name, TEXT.matcher(name).matches() ? readable(file) : new byte[0]);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** The bytes; of a text larger than any as many as tell that it is. */
  private static byte[] readable(Path path) throws IOException {
    if (!WRITTEN.matcher(path.toString()).matches()) {
      return Files.readAllBytes(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(TextLimits.LARGEST_FILE + 1);
    }
  }

  /** Files of editors and systems, which nobody means to publish. */
  private static boolean isForeign(Path path) {
    return FOREIGN.matcher(path.getFileName().toString()).matches();
  }

  /** A project that exists only in memory. */
  public static ProjectFiles of(Map<String, String> texts) {
    NavigableMap<String, byte[]> found = new TreeMap<>();
    texts.forEach((path, text) -> found.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new ProjectFiles(found);
  }

  /** This project with one file put in or replaced. */
  public ProjectFiles with(String path, byte[] content) {
    NavigableMap<String, byte[]> found = new TreeMap<>(bytes);
    found.put(path, content.clone());
    return new ProjectFiles(found);
  }

  /** This project with one file written anew; a byte-order mark that it had stays. */
  public ProjectFiles withText(String path, String text) {
    byte[] old = bytes.getOrDefault(path, new byte[0]);
    boolean marked = Decoding.isMarked(old);
    return with(path, ((marked ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProjectFiles files
        && bytes.keySet().equals(files.bytes.keySet())
        && bytes.keySet().stream()
            .allMatch(path -> Arrays.equals(bytes.get(path), files.bytes.get(path)));
  }

  @Override
  public int hashCode() {
    return bytes.keySet().hashCode();
  }

  /** Every path, sorted. */
  public List<String> paths() {
    return List.copyOf(bytes.keySet());
  }

  /** The names of the folders that have the frame of a report. */
  public List<String> reports() {
    return bytes.keySet().stream()
        .filter(path -> path.matches("content/[^/]+/report\\.yaml"))
        .map(path -> path.split("/", -1)[1])
        .toList();
  }

  /** The bytes of a file; null where there is none. */
  public byte @Nullable [] bytes(String path) {
    return bytes.get(path);
  }

  public boolean has(String path) {
    return bytes.containsKey(path);
  }

  /** Every file as text, as far as it can be read, for quoting lines in messages. */
  public Map<String, String> texts() {
    NavigableMap<String, String> texts = new TreeMap<>();
    bytes.forEach((path, content) -> texts.put(path, Decoding.forDisplay(content)));
    return Collections.unmodifiableNavigableMap(texts);
  }

  /** The same of the files in which problems have a line. */
  public Map<String, String> texts(Collection<Diagnostic> problems) {
    Map<String, String> texts = new HashMap<>();
    for (Diagnostic problem : problems) {
      byte[] content = bytes.get(problem.at().file());
      if (content != null && problem.at().line() > 0) {
        texts.computeIfAbsent(problem.at().file(), any -> Decoding.forDisplay(content));
      }
    }
    return texts;
  }

  /**
   * What files were read as the last time, with what was found wrong in them: a file whose bytes
   * are the same is not parsed again.
   */
  public static final class ParsedFiles {

    private final Map<Key, Parsed> known = new ConcurrentHashMap<>();

    /** A file, and what was made of it. */
    private record Key(String path, Class<?> type) {}

    /** What came of some bytes. */
    private static final class Parsed {
      final byte[] bytes;
      final @Nullable Object result;
      final List<Diagnostic> found;

      Parsed(byte[] bytes, @Nullable Object result, List<Diagnostic> found) {
        this.bytes = bytes;
        this.result = result;
        this.found = found;
      }
    }

    /** The result of parsing these bytes, from any thread; the parser is told where to report. */
    public <T> @Nullable T of(
        String path,
        byte[] bytes,
        Class<T> type,
        Diagnostics diagnostics,
        Function<Diagnostics, @Nullable T> parser) {
      Key key = new Key(path, type);
      Parsed last = known.get(key);
      if (last == null || !Arrays.equals(last.bytes, bytes)) {
        Diagnostics found = new Diagnostics();
        last = new Parsed(bytes, parser.apply(found), found.sorted());
        known.put(key, last);
      }
      diagnostics.takeOver(last.found);
      return type.cast(last.result);
    }

    /** Forgets the files that are no longer there. */
    public void keepOnly(Collection<String> paths) {
      known.keySet().removeIf(key -> !paths.contains(key.path()));
    }
  }
}
