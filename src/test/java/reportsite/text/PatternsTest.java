package reportsite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternsTest {

  private static final Path RESOURCES = Path.of("src/main/resources/reportsite");
  private static final Path JAVA = Path.of("src/main/java/reportsite");

  /** Every name of a file of patterns is asked for by its class or stands within another. */
  @Test
  void nothingIsSaidThatNobodyAsksFor() throws IOException {
    Map<String, String> classes = new TreeMap<>();
    for (Path file : files(JAVA, ".java")) {
      String text = Files.readString(file);
      Matcher owner = Pattern.compile("Patterns\\.of\\((\\w+)\\.class\\)").matcher(text);
      while (owner.find()) {
        classes.put(owner.group(1), text);
      }
    }
    StringBuilder unasked = new StringBuilder();
    for (Path file : files(RESOURCES, "patterns.txt")) {
      String all = Files.readString(file);
      String section = "";
      for (String line : all.lines().toList()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
        } else if (line.matches("[A-Z0-9_]+ =.*")) {
          String name = line.substring(0, line.indexOf(' '));
          boolean asked =
              classes.getOrDefault(section, "").contains('"' + name + '"')
                  || all.contains('«' + name + '»');
          unasked.append(asked ? "" : section + "." + name + "\n");
        }
      }
    }
    assertEquals("", unasked.toString());
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(ending)).collect(Collectors.toList());
    }
  }
}
