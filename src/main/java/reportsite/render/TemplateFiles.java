package reportsite.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The template folder as it was at one moment: templates, rules of style, scripts, pictures.
 *
 * @param texts by their names, those of a folder in it with that folder: {@code styles/print.css}
 */
public record TemplateFiles(Map<String, String> texts) {

  private static final Set<String> KINDS = Set.of("ftlh", "css", "js", "svg");
  private static final int DEPTH = 2;

  public TemplateFiles {
    texts = Map.copyOf(texts);
  }

  /** Reads the files of a folder that pages are made with; other files are left alone. */
  public static TemplateFiles read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
        for (Path file : files.filter(TemplateFiles::isKnown).toList()) {
          // Bytes that are no UTF-8 show as such on the page instead of stopping all of them.
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          texts.put(folder.relativize(file).toString().replace('\\', '/'), text);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return new TemplateFiles(texts);
  }

  private static boolean isKnown(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && KINDS.contains(name.substring(name.lastIndexOf('.') + 1))
        && Files.isRegularFile(file);
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
    return texts.get(name);
  }
}
