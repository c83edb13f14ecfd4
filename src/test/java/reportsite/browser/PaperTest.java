package reportsite.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.BuiltSite;
import reportsite.ProjectCopy;

/** The pages as Chromium prints them: how many sheets, and what stands on them. */
class PaperTest extends SiteInBrowser {

  /** Printed of the indicators: those with the most to say. */
  private static final int LONGEST = 8;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPageKeepsToItsSheets(String lang) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      keeps(3, page(lang, "index.html"), page, wrong);
      keeps(8, page(lang, "not-stated.html"), page, wrong);
      for (String indicator : longestIndicators(lang)) {
        keeps(1, indicator, page, wrong);
      }
      try (PDDocument poster = printed(page(lang, "poster.html"), page)) {
        assertEquals(1, poster.getNumberOfPages());
        PDRectangle sheet = poster.getPage(0).getMediaBox();
        assertEquals(297 / 25.4 * 72, sheet.getWidth(), 2);
        assertEquals(420 / 25.4 * 72, sheet.getHeight(), 2);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The list of reports, and an indicator with all that several years state of it. */
  @Test
  void pagesOfSeveralReportsKeepToOneSheet(@TempDir Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("p"));
    project.add(Path.of("src/test/cases/next"), "").add(Path.of("src/test/cases/several"), "");
    BuiltSite several = BuiltSite.in(folder, "--project", project.root().toString());
    try (SiteServer reports = new SiteServer(several.root());
        BrowserContext context = browsers.browser().newContext()) {
      Page page = context.newPage();
      for (String lang : List.of("zh", "en")) {
        for (String name : List.of("/index.html", "/qingshan-2025/indicators/gdp.html")) {
          try (PDDocument paper = print(reports.url(lang + name), page)) {
            assertEquals(1, paper.getNumberOfPages(), lang + name);
          }
        }
      }
    }
  }

  private List<String> longestIndicators(String lang) {
    return site.pages().stream()
        .filter(path -> path.matches(lang + "/[^/]+/indicators/(?!index).*"))
        .sorted(Comparator.comparing((String path) -> -site.text(path).length()))
        .limit(LONGEST)
        .toList();
  }

  private void keeps(int sheets, String path, Page page, List<String> wrong) throws IOException {
    try (PDDocument paper = printed(path, page)) {
      if (paper.getNumberOfPages() > sheets) {
        wrong.add(path + " fills " + paper.getNumberOfPages() + " sheets");
      }
      String words = new PDFTextStripper().getText(paper);
      if (Pattern.compile("<iframe|<img|<a href|大字版|Large text").matcher(words).find()) {
        wrong.add(path + " prints what only a screen needs");
      }
      assertTrue(words.length() > 200, path);
    }
  }

  private PDDocument printed(String path, Page page) throws IOException {
    return print(server.url(path), page);
  }

  private static PDDocument print(String url, Page page) throws IOException {
    page.navigate(url);
    return Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
  }
}
