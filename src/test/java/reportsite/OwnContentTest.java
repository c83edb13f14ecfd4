package reportsite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import reportsite.notation.Notation;
import reportsite.notation.value.Reading.Understood;
import reportsite.notation.value.Value;

/** The project's own reports, built for real. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnContentTest {

  private static final int PARALLEL_PAIR = 2;

  private BuiltSite site;
  private List<String> reports;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site = BuiltSite.in(folder);
    try (Stream<Path> data = Files.list(site.root().resolve("data"))) {
      reports = data.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theSameContentGivesTheSameBytesInAnotherZoneAndLocale(@TempDir Path folder)
      throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      BuiltSite again = BuiltSite.in(folder);
      assertEquals(site.files(), again.files());
      for (String file : site.files()) {
        assertArrayEquals(
            Files.readAllBytes(site.root().resolve(file)),
            Files.readAllBytes(again.root().resolve(file)),
            file);
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void bothLanguagesHaveTheSamePages() {
    List<String> zh = pagesBelow("zh/");
    assertEquals(zh, pagesBelow("en/"));
    assertTrue(zh.size() > PARALLEL_PAIR);
  }

  @Test
  void bothLanguagesOfAPageShowTheSameFiguresAndCharts() {
    for (String page : pagesBelow("zh/")) {
      assertEquals(marked("zh/" + page), marked("en/" + page), page);
    }
  }

  @Test
  void theReportsTextIsPublishedByteForByteAndStandsOnItsPage() throws IOException {
    for (String report : reports) {
      byte[] seed = Files.readAllBytes(Path.of("seeds", report + ".txt"));
      Path published = site.root().resolve("data/" + report + "/report.txt");
      assertArrayEquals(seed, Files.readAllBytes(published));
      List<String> passages =
          Files.readString(published).lines().filter(line -> !line.isBlank()).toList();
      var page = Jsoup.parse(site.text("zh/" + report + "/text.html"));
      page.select(".passage .sr").remove();
      assertEquals(
          passages,
          page.select(".passage").stream()
              .map(one -> one.select("> [data-quotation]"))
              .map(
                  runs ->
                      runs.stream()
                          .map(run -> run.wholeText())
                          .collect(java.util.stream.Collectors.joining())
                          .strip())
              .toList());
    }
  }

  @Test
  void everyRowOfTheTableIsExact() {
    for (String report : reports) {
      List<CsvRecord> rows = csv(report);
      assertEquals(
          "id,indicator,indicator_zh,indicator_en,name_zh,name_en,area,measure,kind,period,bound,"
              + "direction,value,low,high,unit,text_zh,text_en,passage,quote,url",
          String.join(",", rows.get(0).getFields()));
      for (CsvRecord row : rows.subList(1, rows.size())) {
        String written = row.getField(16);
        Value value = ((Understood) Notation.read(written)).value();
        boolean isRange = value.upperAmount() != null;
        assertEquals(isRange ? "" : plain(value.amount()), row.getField(12), written);
        assertEquals(plain(value.low()), row.getField(13), written);
        assertEquals(plain(value.high()), row.getField(14), written);
        assertTrue(row.getField(19).contains(written), row.getField(0));
      }
    }
  }

  private static String plain(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString();
  }

  /** Years of one series may share a name; nothing else may. */
  @Test
  void namesTellTheFiguresOfTheTableApart() {
    for (String report : reports) {
      List<String> keys =
          csv(report).stream()
              .skip(1)
              .map(row -> row.getField(5) + ", " + row.getField(8) + " " + row.getField(9))
              .toList();
      assertEquals(List.of(), keys.stream().filter(key -> count(keys, key) > 1).toList());
    }
  }

  private static long count(List<String> keys, String key) {
    return keys.stream().filter(key::equals).count();
  }

  @Test
  void termsAreOfTheSameStandingInTheDataAndOnTheirPage() {
    for (String report : reports) {
      String data = site.text("data/" + report + "/terms.json");
      var page = Jsoup.parse(site.text("en/" + report + "/terms.html"));
      for (String standing : List.of("explained", "settled", "local")) {
        String member = "\"standing\": \"" + standing + "\"";
        assertEquals(
            data.lines().filter(line -> line.contains(member)).count(),
            page.select("section[aria-labelledby=_" + standing + "] dt").size(),
            standing);
      }
    }
  }

  @Test
  void theBuildReportCountsWhatThePageOfChecksCounts() {
    List<String> lines = site.text("build-report.json").lines().toList();
    for (String report : reports) {
      String counts =
          lines.stream()
              .filter(line -> line.contains("\"" + report + "\""))
              .findFirst()
              .orElseThrow();
      var tally =
          Jsoup.parse(site.text("en/" + report + "/checks.html")).select("#coverage ~ dl dd");
      assertEquals(
          Stream.of("dates", "ordinals", "set-forms", "declared-names")
              .map(name -> member(counts, name))
              .toList(),
          tally.eachText());
      assertEquals(Integer.toString(csv(report).size() - 1), member(counts, "figures-proved"));
    }
  }

  private static String member(String json, String name) {
    Matcher member = Pattern.compile("\"" + name + "\": ([0-9]+)").matcher(json);
    assertTrue(member.find(), name);
    return member.group(1);
  }

  @Test
  void everyFigureOfTheTableHasItsPlaceWithItsSentenceInBothLanguages() {
    for (String report : reports) {
      List<CsvRecord> rows = csv(report).stream().skip(1).toList();
      List<String> indicators =
          rows.stream().map(row -> row.getField(1) + ".html").distinct().sorted().toList();
      for (String lang : List.of("zh", "en")) {
        String folder = lang + "/" + report + "/indicators/";
        assertEquals(
            indicators,
            site.pages().stream()
                .filter(page -> page.startsWith(folder) && !page.endsWith("/index.html"))
                .map(page -> page.substring(folder.length()))
                .sorted()
                .toList());
        for (CsvRecord row : rows) {
          Document page = Jsoup.parse(site.text(folder + row.getField(1) + ".html"));
          assertFalse(page.select("main [data-figure=" + row.getField(0) + "]").isEmpty());
          Elements quoted =
              page.select(
                      "main .statement:has(#"
                          + row.getField(0)
                          + "), main #"
                          + row.getField(0)
                          + ".statement")
                  .select("blockquote");
          assertEquals(lang.equals("en") ? 2 : 1, quoted.size(), row::toString);
          assertTrue(
              quoted.get(quoted.size() - 1).text().contains(row.getField(19)), row::toString);
          for (Element words : quoted) {
            assertFalse(words.select("mark").isEmpty(), row::toString);
          }
        }
      }
    }
  }

  /** Numbers that disagree are told wherever one of them stands, and not on one page only. */
  @Test
  void whatDoesNotAddUpIsToldOnEveryPageThatShowsIt() {
    List<String> silent = new ArrayList<>();
    for (String report : reports) {
      Elements differing =
          Jsoup.parse(site.text("en/" + report + "/checks.html"))
              .select("section[aria-labelledby=differs] > .reckoning");
      assertFalse(differing.isEmpty(), "the report has such numbers");
      for (Element reckoning : differing) {
        String place = reckoning.select("h4").attr("id");
        List<String> ids = reckoning.select("[data-figure]").eachAttr("data-figure");
        for (String path : site.pages()) {
          Document page = Jsoup.parse(site.text(path));
          boolean shown =
              page.select("main [data-figure]").stream()
                  .anyMatch(one -> ids.contains(one.attr("data-figure")));
          if (shown && page.select("main [href$=#" + place + "], main #" + place).isEmpty()) {
            silent.add(path);
          }
        }
      }
    }
    assertEquals(List.of(), silent);
  }

  /** What is said of one place belongs to its content. */
  @Test
  void neitherCodeNorTemplatesKnowThePlaceOfAReport() throws IOException {
    List<String> found = new ArrayList<>();
    for (String report : reports) {
      String frame = read(Path.of("content", report, "report.yaml"));
      Matcher place = Pattern.compile("(?m)^place: \\{zh: (\\S+), en: (\\S+)").matcher(frame);
      assertTrue(place.find(), report);
      try (Stream<Path> java = Files.walk(Path.of("src/main"));
          Stream<Path> templates = Files.walk(Path.of("templates"))) {
        Stream.concat(java, templates)
            .filter(Files::isRegularFile)
            .filter(
                path -> read(path).contains(place.group(1)) || read(path).contains(place.group(2)))
            .forEach(path -> found.add(path.toString()));
      }
    }
    assertEquals(List.of(), found);
  }

  /** The whole of it stands on one sheet of the proportions of A3 and A4. */
  @Test
  void thePosterFitsItsSheet() {
    List<String> posters =
        site.files().stream().filter(file -> file.matches("data/.*/poster\\...\\.svg")).toList();
    assertTrue(posters.size() >= PARALLEL_PAIR);
    for (String poster : posters) {
      assertTrue(site.text(poster).contains("viewBox=\"0 0 1100 1556\""), poster);
    }
  }

  private List<String> pagesBelow(String folder) {
    return site.pages().stream()
        .filter(page -> page.startsWith(folder))
        .map(page -> page.substring(folder.length()))
        .toList();
  }

  private List<String> marked(String page) {
    return Jsoup.parse(site.text(page)).select("data[data-figure], figure.chart").stream()
        .map(element -> element.attr("data-figure") + element.id() + element.attr("value"))
        .sorted()
        .toList();
  }

  private List<CsvRecord> csv(String report) {
    String text = site.text("data/" + report + "/figures.csv");
    assertEquals('\uFEFF', text.charAt(0), "spreadsheets need the byte-order mark");
    return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
