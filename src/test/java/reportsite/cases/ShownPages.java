package reportsite.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import reportsite.BuiltSite;
import reportsite.ProjectCopy;
import reportsite.cases.CaseFile.Section;

/** What the finished pages of a case's project show, built with the project's own templates. */
final class ShownPages {

  private ShownPages() {}

  /** The same sections with what the pages show at present. */
  static List<Section> of(List<Section> asked, ProjectCopy project) throws IOException {
    if (asked.isEmpty()) {
      return List.of();
    }
    Path root = project.addTemplates().root();
    BuiltSite site = BuiltSite.in(root, "--project", root.toString());
    List<Section> shown = new ArrayList<>();
    for (Section section : asked) {
      String[] parts = section.argument().split(" ", 2);
      String text = site.text(parts[0]);
      List<String> lines =
          parts[0].endsWith(".csv")
              ? text.lines().filter(line -> line.startsWith(parts[1])).toList()
              : Jsoup.parse(text).select(parts[1]).stream().map(ShownPages::shown).toList();
      shown.add(new Section(section.kind(), section.argument(), lines));
    }
    return shown;
  }

  /** The text of an element; of one that readers do not see, what programs read. */
  private static String shown(Element element) {
    return element.normalName().equals("meta")
        ? element.attr("name") + " = " + element.attr("content")
        : element.text();
  }
}
