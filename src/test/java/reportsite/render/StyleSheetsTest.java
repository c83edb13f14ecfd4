package reportsite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README promises about style sheets. */
final class StyleSheetsTest {

  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{3}|[0-9a-f]{6});");

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

  /** Text and marks of every colour on paper and on tinted ground, in every dress: 4.5 to 1. */
  @Test
  void everyColourCanBeReadOnItsGround() throws IOException {
    List<String> faint = new ArrayList<>();
    int dresses = 0;
    for (Path sheet : sheets()) {
      Matcher rule = RULE.matcher(Files.readString(sheet));
      while (rule.find()) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(rule.group(2)).results().forEach(c -> colours.put(c.group(1), c.group(2)));
        if (colours.containsKey("paper") && colours.containsKey("plan")) {
          dresses++;
          for (String mark : List.of("ink", "ink-2", "accent", "plan")) {
            double contrast =
                contrast(colours.getOrDefault(mark, ""), colours.getOrDefault("paper", ""));
            if (contrast < 4.5) {
              faint.add(sheet.getFileName() + rule.group(1).strip() + " " + mark + " " + contrast);
            }
          }
        }
      }
    }
    assertTrue(dresses >= 6, "only " + dresses + " dresses");
    assertEquals(List.of(), faint);
  }

  /** As WCAG 2 computes it. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    String six = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < weights.length; i++) {
      double c = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/styles"))) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }
}
