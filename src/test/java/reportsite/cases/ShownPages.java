package reportsite.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import reportsite.BuiltSite;
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
    BuiltSite site = BuiltSite.in(project, "--project", project.toString());
    List<Section> shown = new ArrayList<>();
    for (Section section : asked) {
      String[] parts = section.argument().split(" ", 2);
      List<String> lines =
          Jsoup.parse(site.text(parts[0])).select(parts[1]).stream().map(Element::text).toList();
      shown.add(new Section(section.kind(), section.argument(), lines));
    }
    return shown;
  }

  private static void copyTemplates(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(TEMPLATES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
