package reportsite.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.page.Edition;
import reportsite.site.page.Printed;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** A report may word a heading as a page of the site is called: both keep titles of their own. */
final class PageTitlesTest {

  private static final Path BASE = Path.of("src/test/cases/base");

  @Test
  void noHeadingTakesTheTitleOfAPage() throws IOException {
    Map<String, String> files = new TreeMap<>(ProjectFiles.read(BASE).texts());
    files.put("templates/strings.yaml", Files.readString(Path.of("templates/strings.yaml")));
    Publication publication =
        PublicationLoader.load(ProjectFiles.of(files), new Diagnostics()).orElseThrow();
    Report report = publication.reports().get(0);
    for (Lang lang : Lang.values()) {
      Edition edition = new Edition(publication, report, lang);
      TreeSet<String> headings = new TreeSet<>();
      for (Part part : report.parts()) {
        headings.add(part.title().in(lang));
        part.chapters().stream().map(Chapter::title).forEach(it -> headings.add(it.in(lang)));
      }
      TreeSet<String> free = new TreeSet<>();
      int pages = 0;
      for (PlannedPage page :
          Site.plan(publication, new Proof(Map.of()), Printed.NOTHING).pages()) {
        if (page.lang() == lang) {
          String title = page.page().frame().title();
          pages++;
          boolean isOwn = headings.contains(title);
          String heading = edition.pageTitle(Bilingual.same(title), new Bilingual("某部分", "A part"));
          if (isOwn != heading.equals(title)) {
            free.add(title);
          }
        }
      }
      assertEquals(new TreeSet<String>(), free);
      assertTrue(pages > 30, "pages: " + pages);
    }
  }
}
