package reportsite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README promises about style sheets. */
final class StyleSheetsTest {

  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");

  /** Chromium 80 and Safari 13.4 know no gap between flexible boxes. */
  @Test
  void flexibleBoxesKeepTheirDistanceByMargins() throws IOException {
    List<String> found = new ArrayList<>();
    int flexible = 0;
    for (Path sheet : sheets()) {
      Matcher rule = RULE.matcher(Files.readString(sheet));
      while (rule.find()) {
        if (rule.group(2).matches("(?s).*\\bdisplay: (?:inline-)?flex;.*")) {
          flexible++;
          if (rule.group(2).matches("(?s).*(?:^|\\s)(?:row-|column-)?gap:.*")) {
            found.add(sheet.getFileName() + ":" + rule.group(1).strip());
          }
        }
      }
    }
    assertTrue(flexible > 5, "no flexible boxes read");
    assertEquals(List.of(), found);
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/styles"))) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }
}
