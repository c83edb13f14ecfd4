package reportsite.diag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The enums of faults, wherever they stand: in files of their own, or with the rules. */
public final class FaultEnums {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern ENUM =
      Pattern.compile("^( *)\\S*? ?enum (\\w+) implements Fault ", Pattern.MULTILINE);

  private FaultEnums() {}

  /** Every fault of the sources in a folder, as in {@code reportsite/check}. */
  public static List<Fault> in(String folder) throws IOException, ClassNotFoundException {
    List<Fault> faults = new ArrayList<>();
    for (Path file : sources(SOURCES.resolve(folder))) {
      String path = SOURCES.relativize(file).toString().replaceAll("[/\\\\]", ".");
      String outer = path.substring(0, path.length() - ".java".length());
      var found = ENUM.matcher(Files.readString(file));
      while (found.find()) {
        String name = found.group(1).isEmpty() ? outer : outer + "$" + found.group(2);
        for (Object constant : Class.forName(name).getEnumConstants()) {
          faults.add((Fault) constant);
        }
      }
    }
    return faults;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
