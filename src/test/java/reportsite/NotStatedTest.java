package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the project's own reports do not state: the list, recounted from the pages and the data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotStatedTest {

  private static final int OPEN = 20;

  private BuiltSite site;
  private List<String> lists;

  @BeforeAll
  void build() {
    site = BuiltSite.shared();
    lists = site.pages().stream().filter(page -> page.endsWith("/not-stated.html")).toList();
    assertFalse(lists.isEmpty());
  }

  /** A group of the list: what it is called, how many it says there are, and which it leads to. */
  private record Gap(String title, String count, List<String> figures, boolean folded) {}

  private Map<String, Gap> gaps(String list) {
    Map<String, Gap> gaps = new LinkedHashMap<>();
    for (Element section : document(list).select("main section:has(table.figures)")) {
      gaps.put(
          section.attr("aria-labelledby"),
          new Gap(
              section.select("h2").text(),
              section.select("> p data").attr("value"),
              section.select("tbody th a").eachAttr("href"),
              !section.select("details table").isEmpty()));
    }
    return gaps;
  }

  private Gap gap(String list, String key) {
    return Objects.requireNonNull(gaps(list).get(key), list + " lacks " + key);
  }

  @Test
  void theListNamesExactlyTheFiguresWhosePagesSayThatItIsMissing() {
    for (String list : lists) {
      Map<String, List<String>> onPages = new LinkedHashMap<>();
      for (String page : indicatorPages(list)) {
        missing(page)
            .forEach(
                (words, figures) ->
                    figures.forEach(
                        figure ->
                            onPages
                                .computeIfAbsent(words, any -> new ArrayList<>())
                                .add(page.substring(page.indexOf("indicators/")) + "#" + figure)));
      }
      Map<String, Set<String>> listed = new LinkedHashMap<>();
      for (Gap gap : gaps(list).values()) {
        assertEquals(String.valueOf(gap.figures().size()), gap.count(), list + " " + gap.title());
        assertEquals(gap.figures().size() > OPEN, gap.folded(), list + " " + gap.title());
        listed.put(gap.title(), new TreeSet<>(gap.figures()));
      }
      assertEquals(onPages.keySet(), new HashSet<>(listed.keySet()), list);
      onPages.forEach(
          (words, pages) -> assertEquals(new TreeSet<>(pages), listed.get(words), words));
    }
  }

  /** What a page says is missing, beside which of its figures: of all where it names none. */
  private Map<String, List<String>> missing(String page) {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    List<String> all = document(page).select(".statement[id], .statement li[id]").eachAttr("id");
    for (Element line : document(page).select("[aria-labelledby=_not-stated] li")) {
      List<String> named = line.select("a").eachAttr("href");
      missing.put(
          line.select("> span").text(),
          named.isEmpty() ? all : named.stream().map(href -> href.substring(1)).toList());
    }
    return missing;
  }

  @Test
  void bothLanguagesListTheSame() {
    for (String list : lists) {
      String other = list.startsWith("zh/") ? list.replaceFirst("zh", "en") : list;
      Map<String, Gap> here = gaps(list);
      assertEquals(List.copyOf(here.keySet()), List.copyOf(gaps(other).keySet()));
      here.forEach((key, gap) -> assertEquals(gap.figures(), gap(other, key).figures(), key));
    }
  }

  @Test
  void aTargetWithoutResultOfTheYearBeforeIsListedUnlessItIsAProjectsOwn() throws IOException {
    for (String list : lists) {
      Set<String> results = new HashSet<>();
      for (NamedCsvRecord figure : data(list, "figures.csv")) {
        if (figure.getField("kind").equals("result")) {
          results.add(series(figure, 0));
        }
      }
      Set<String> ofProjects = new HashSet<>();
      for (NamedCsvRecord project : data(list, "projects.csv")) {
        ofProjects.add(project.getField("investment"));
        ofProjects.add(project.getField("size"));
      }
      Set<String> expected = new TreeSet<>();
      for (NamedCsvRecord figure : data(list, "figures.csv")) {
        boolean target = figure.getField("kind").equals("target");
        if (target
            && !ofProjects.contains(figure.getField("id"))
            && !results.contains(series(figure, 1))) {
          expected.add(
              "indicators/" + figure.getField("indicator") + ".html#" + figure.getField("id"));
        }
      }
      assertEquals(expected, new TreeSet<>(gap(list, "result").figures()));
    }
  }

  @Test
  void aTargetSaysThatNobodyIsResponsibleUnlessItsCommitmentsNameAUnit() throws IOException {
    for (String list : lists) {
      String words = gap(list, "responsible").title();
      Set<String> named = new HashSet<>();
      for (NamedCsvRecord commitment : data(list, "commitments.csv")) {
        if (!commitment.getField("responsible_zh").isEmpty()) {
          named.addAll(List.of(commitment.getField("figures").split(" ", -1)));
        }
      }
      int seen = 0;
      for (NamedCsvRecord figure : data(list, "figures.csv")) {
        String page = list.replace("not-stated", "indicators/" + figure.getField("indicator"));
        String id = figure.getField("id");
        if (figure.getField("kind").equals("target")) {
          boolean said = missing(page).getOrDefault(words, List.of()).contains(id);
          assertEquals(!named.contains(id), said, page + "#" + id);
          seen++;
        }
      }
      assertTrue(seen > 0);
    }
  }

  private List<String> indicatorPages(String list) {
    String folder = list.replace("not-stated.html", "indicators/");
    return site.pages().stream()
        .filter(page -> page.startsWith(folder) && !page.endsWith("/index.html"))
        .toList();
  }

  private Document document(String page) {
    return Jsoup.parse(site.text(page));
  }

  /** Indicator, measure and year, so many years back. */
  private static String series(NamedCsvRecord figure, int back) {
    int year = Integer.parseInt(figure.getField("period")) - back;
    String name = figure.getField("name_zh");
    // What has a name of its own is another thing than its indicator.
    String own = name.startsWith(figure.getField("indicator_zh")) ? "" : name;
    return figure.getField("indicator") + " " + own + figure.getField("measure") + " " + year;
  }

  private List<NamedCsvRecord> data(String list, String file) throws IOException {
    String report = list.split("/", -1)[1];
    String text = site.text("data/" + report + "/" + file).replace("\uFEFF", "");
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }
}
