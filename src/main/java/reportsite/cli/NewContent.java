package reportsite.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import reportsite.model.Id;
import reportsite.output.write.FilesSwap;
import reportsite.schema.Schemas;

/**
 * Puts the first content of a report into a project. The folder appears as a whole or not at all,
 * and whoever dies on the way can begin again: while the unfinished folder lies there, files beside
 * it that hold what they are to hold are its own.
 */
final class NewContent {

  private final Path content;
  private final Id id;
  private final FilesSwap swap;

  NewContent(Path project, Id id) {
    this(project, id, renamed -> {});
  }

  NewContent(Path project, Id id, FilesSwap.Watcher watcher) {
    this.content = project.resolve("content");
    this.id = id;
    this.swap = new FilesSwap(watcher);
  }

  Path folder() {
    return content.resolve(id.text());
  }

  private Path unfinished() {
    return content.resolve("." + id + "-unfinished");
  }

  /** Whether a file can be written: none is there, or one that a dying process wrote for us. */
  boolean isFree(Path file, byte[] bytes) throws IOException {
    return !Files.exists(file) || (Files.exists(unfinished()) && holds(file, bytes));
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /**
   * Writes the folder, and the files that belong to it elsewhere.
   *
   * @param files texts by their paths within the folder; the line by which editors find the schema
   *     is put on top
   * @param beside files that are there when the folder is, in this order
   */
  void write(Map<String, String> files, Map<Path, byte[]> beside) throws IOException {
    for (Map.Entry<Path, byte[]> file : beside.entrySet()) {
      Path place = file.getKey();
      if (!holds(place, file.getValue())) {
        byte[] before = Files.exists(place) ? Files.readAllBytes(place) : null;
        swap.file(place, before, file.getValue());
      }
    }
    Map<String, byte[]> staged = new TreeMap<>();
    files.forEach(
        (path, text) -> staged.put(path, utf8(withSchema("content/" + id + "/" + path, text))));
    swap.folder(folder(), unfinished(), staged);
    swap.run();
  }

  /** A text with the line on top by which an editor finds its schema. */
  static String withSchema(String path, String text) {
    String line = Schemas.firstLine(path);
    return line == null ? text : line + "\n" + text;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
