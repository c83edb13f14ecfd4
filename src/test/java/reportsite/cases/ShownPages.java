package reportsite.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import reportsite.Main;
import reportsite.cases.CaseFile.Section;

/** What the finished pages of a case's project show, built with the project's own templates. */
final class ShownPages {

  private static final Path TEMPLATES = Path.of("templates");

  private ShownPages() {}

  /** The same sections with what the pages show at present. */
  static List<Section> of(List<Section> asked, Path project) throws IOException {
    if (asked.isEmpty()) {
      return List.of();
    }
    copyTemplates(project.resolve("templates"));
    Path site = project.resolve("site");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    String[] build = {"build", "--project", project.toString(), "--out", site.toString()};
    assertEquals(0, Main.run(out, out, Map.of(), build), said::toString);
    List<Section> shown = new ArrayList<>();
    for (Section section : asked) {
      String[] parts = section.argument().split(" ", 2);
      List<String> lines =
          Jsoup.parse(Files.readString(site.resolve(parts[0]))).select(parts[1]).stream()
              .map(Element::text)
              .toList();
      shown.add(new Section(section.kind(), section.argument(), lines));
    }
    return shown;
  }

  private static void copyTemplates(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
