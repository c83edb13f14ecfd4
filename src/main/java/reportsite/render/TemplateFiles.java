package reportsite.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.text.Fingerprint.Made;

/**
 * The template folder as it was at one moment: templates, rules of style, scripts, pictures, by
 * their names, those of a folder in it with that folder: {@code styles/print.css}.
 */
public final class TemplateFiles implements Made {

  private static final Set<String> KINDS = Set.of("ftlh", "css", "js", "svg");
  private static final int DEPTH = 2;

  /** None at all. */
  public static final TemplateFiles NONE = new TemplateFiles(new TreeMap<>());

  private final NavigableMap<String, byte[]> bytes;

  private TemplateFiles(NavigableMap<String, byte[]> bytes) {
    this.bytes = bytes;
  }

  /** Reads the files of a folder that pages are made with; other files are left alone. */
  public static TemplateFiles read(Path folder) throws IOException {
    NavigableMap<String, byte[]> found = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
        for (Path file : files.filter(TemplateFiles::isKnown).toList()) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          found.put(name, Files.readAllBytes(file));
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return new TemplateFiles(found);
  }

  private static boolean isKnown(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && KINDS.contains(name.substring(name.lastIndexOf('.') + 1))
        && Files.isRegularFile(file);
  }

  /** All files as texts. */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    bytes.forEach((name, content) -> texts.put(name, text(content)));
    return texts;
  }

  /** A file that every site needs. */
  String text(String name) {
    String text = find(name);
    if (text == null) {
      throw TemplateBroken.missing(name);
    }
    return text;
  }

  @Nullable String find(String name) {
    byte[] content = bytes.get(name);
    return content == null ? null : text(content);
  }

  /** Bytes that are no UTF-8 show as such on the page instead of stopping all of them. */
  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  @Override
  public Object madeOf() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TemplateFiles files
        && bytes.keySet().equals(files.bytes.keySet())
        && bytes.keySet().stream()
            .allMatch(name -> Arrays.equals(bytes.get(name), files.bytes.get(name)));
  }

  @Override
  public int hashCode() {
    return bytes.keySet().hashCode();
  }
}
