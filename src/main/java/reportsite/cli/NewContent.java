package reportsite.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reportsite.model.Id;
import reportsite.schema.Schemas;

/**
 * Puts the first content of a report into a project. The folder appears as a whole or not at all,
 * and whoever dies on the way can begin again: while the unfinished folder lies there, files beside
 * it that hold what they are to hold are its own.
 */
class NewContent {

  /** The points between which the process can die. */
  enum Step {
    STAGED,
    BESIDE,
    IN_PLACE
  }

  private final Path content;
  private final Id id;

  NewContent(Path project, Id id) {
    this.content = project.resolve("content");
    this.id = id;
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
    Path unfinished = unfinished();
    empty(unfinished);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = unfinished.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, withSchema("content/" + id + "/" + file.getKey(), file.getValue()));
    }
    after(Step.STAGED);
    for (Map.Entry<Path, byte[]> file : beside.entrySet()) {
      replace(file.getKey(), file.getValue());
      after(Step.BESIDE);
    }
    Files.move(unfinished, folder(), StandardCopyOption.ATOMIC_MOVE);
    after(Step.IN_PLACE);
  }

  /** For tests, in which the process ends here. */
  void after(Step step) {}

  /** A text with the line on top by which an editor finds its schema. */
  static String withSchema(String path, String text) {
    String line = Schemas.firstLine(path);
    return line == null ? text : line + "\n" + text;
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    if (!holds(file, bytes)) {
      Files.createDirectories(file.resolveSibling(""));
      Path part = file.resolveSibling("." + file.getFileName() + ".unfinished");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** What a dying process left goes; the folder itself stays as the sign of it. */
  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> left;
    try (Stream<Path> walk = Files.walk(folder)) {
      left = walk.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : left) {
      Files.delete(path);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
