package reportsite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import reportsite.BuiltSite;
import reportsite.Programs;
import reportsite.ProjectCopy;

/** Every table that a site publishes, as LibreOffice opens it in two countries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpreadsheetsTest {

  /** Numbers of the languages whose habits say what looks like a day. */
  private static final List<Integer> LOCALES = List.of(1033, 2052);

  /** What a report, or whoever writes about it, may put into a cell of its own. */
  private static final List<String> LIKE_DAYS =
      List.of(
          "5/6",
          "5-6",
          "1/2",
          "12/25",
          "12/2025",
          "5/6/7",
          "1.2.3",
          "2025.12.31",
          "2025-12",
          "5 1/2",
          "9:30 AM",
          "10:30:15",
          "2025-12-31 10:30",
          "2025-12-31T10:30:00",
          "12月31日",
          "3月5日",
          "2025年12月31日",
          "2025年12月",
          "２０２５年３月５日",
          "December 2025",
          "Dec 31",
          "Dec-25",
          "31-Dec-25",
          "May 5",
          "Mar 5, 2025",
          "Sept. 2025",
          "June 30, 2025",
          "31 December 2025",
          "Monday, May 5, 2025",
          "=1+1",
          "+5",
          "-5.5%",
          "@a");

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String NUMBER = "-?[0-9]+(?:\\.[0-9]+)?";

  /** A cell by what the program takes it for: a text, or a number or day with its value. */
  private record Cell(String kind, String value) {}

  private Path folder;
  private final Map<String, BuiltSite> sites = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path own) throws IOException {
    Programs.require("soffice");
    folder = own;
    ProjectCopy four = ProjectCopy.readyToBuild(folder.resolve("project"));
    four.add(Path.of("src/test/cases/next"), "").add(Path.of("src/test/cases/several"), "");
    sites.put("four", BuiltSite.in(folder, "--project", four.root().toString()));
    sites.put("own", BuiltSite.shared());
  }

  /** The tables of both sites in one folder, under names that say where they are from. */
  private Map<String, Path> published(String ending) throws IOException {
    Map<String, Path> all = new LinkedHashMap<>();
    for (Map.Entry<String, BuiltSite> site : sites.entrySet()) {
      for (String file : site.getValue().files()) {
        if (file.endsWith(ending)) {
          String name = site.getKey() + "_" + file.replace('/', '_');
          Path copy = folder.resolve("tables").resolve(name);
          Files.createDirectories(copy.resolveSibling(""));
          all.put(
              file, Files.write(copy, Files.readAllBytes(site.getValue().root().resolve(file))));
        }
      }
    }
    return all;
  }

  @Test
  void noCellOfATableBecomesADayAndNumbersStayNumbers() throws Exception {
    Map<String, Path> tables = published(".csv");
    assertTrue(tables.keySet().stream().anyMatch(file -> file.contains("compare")), "" + tables);
    DataTable hard =
        new DataTable(
            List.of("text"), List.of("string"), LIKE_DAYS.stream().map(List::of).toList());
    tables.put("hard", Files.writeString(folder.resolve("tables/hard.csv"), hard.csv()));
    for (int locale : LOCALES) {
      Path opened = folder.resolve("opened-" + locale);
      // Signs and quotation as the files have them; numbers are looked for everywhere.
      String as = "--infilter=CSV:44,34,76,1,,%d,false,true".formatted(locale);
      Programs.converted(tables.values(), opened, "fods", as);
      for (Path table : tables.values()) {
        List<List<String>> written = csv(table);
        List<List<Cell>> shown = sheets(opened, table).values().iterator().next();
        assertEquals(
            List.of(), wrong(written, shown, false), table.getFileName() + " in " + locale);
      }
      List<List<Cell>> shown =
          sheets(opened, folder.resolve("tables/hard.csv")).values().iterator().next();
      for (int i = 0; i < LIKE_DAYS.size(); i++) {
        assertEquals(new Cell("string", "'" + LIKE_DAYS.get(i)), shown.get(i + 1).get(0));
      }
    }
  }

  @Test
  void aWorkbookSaysWhatItsTablesSay() throws Exception {
    Map<String, Path> tables = published(".csv");
    Map<String, Path> books = published(".xlsx");
    assertTrue(books.size() > sites.size(), "" + books);
    Path opened = folder.resolve("opened");
    Programs.converted(books.values(), opened, "fods");
    for (Map.Entry<String, Path> book : books.entrySet()) {
      for (Map.Entry<String, List<List<Cell>>> sheet : sheets(opened, book.getValue()).entrySet()) {
        String csv = book.getKey().replaceFirst("[^/]*$", sheet.getKey() + ".csv");
        List<List<String>> written =
            csv(Objects.requireNonNull(tables.get(csv), csv)).stream()
                .map(row -> row.stream().map(cell -> cell.replaceFirst("^'", "")).toList())
                .toList();
        assertEquals(List.of(), wrong(written, sheet.getValue(), true), csv);
        Set<String> kinds = kinds(sheet.getValue(), name -> true);
        assertTrue(Set.of("string", "float").containsAll(kinds), csv + kinds);
        Set<String> passages = kinds(sheet.getValue(), "passage"::equals);
        assertTrue(Set.of("float").containsAll(passages), csv + passages);
      }
    }
  }

  private static Set<String> kinds(List<List<Cell>> rows, Predicate<String> columns) {
    Set<String> kinds = new TreeSet<>();
    for (List<Cell> row : rows.subList(1, rows.size())) {
      for (int column = 0; column < row.size(); column++) {
        if (columns.test(rows.get(0).get(column).value())) {
          kinds.add(row.get(column).kind());
        }
      }
    }
    return kinds;
  }

  /** The cells that are not what was written; where cells have types a year may be a text. */
  private static List<String> wrong(
      List<List<String>> written, List<List<Cell>> shown, boolean typed) {
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < Math.max(written.size(), shown.size()); row++) {
      for (int column = 0; column < written.get(row).size(); column++) {
        List<Cell> cells = row < shown.size() ? shown.get(row) : List.of();
        Cell cell = column < cells.size() ? cells.get(column) : new Cell("string", "");
        String text = written.get(row).get(column);
        if (!isSame(text, cell, typed)) {
          wrong.add("%d:%d %s became %s".formatted(row + 1, column + 1, text, cell));
        }
      }
    }
    return wrong;
  }

  private static boolean isSame(String text, Cell cell, boolean typed) {
    return switch (cell.kind()) {
      case "string" -> text.equals(cell.value()) && (typed || !text.matches(NUMBER));
      case "date" -> text.matches(DAY) && text.equals(cell.value());
      case "float", "percentage" -> {
        String number = text.replaceFirst("%$", "");
        boolean isShare = !text.equals(number);
        yield number.matches(NUMBER)
            && isShare == cell.kind().equals("percentage")
            && new BigDecimal(number).movePointLeft(isShare ? 2 : 0).doubleValue()
                == Double.parseDouble(cell.value());
      }
      default -> false;
    };
  }

  private static List<List<String>> csv(Path table) throws IOException {
    String text = Files.readString(table).replaceFirst("^\uFEFF", "");
    return CsvReader.builder().ofCsvRecord(text).stream()
        .map(record -> List.copyOf(record.getFields()))
        .toList();
  }

  /** The sheets of an opened file by their names. */
  private static Map<String, List<List<Cell>>> sheets(Path opened, Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("[.][a-z]+$", ".fods");
    Document document = Jsoup.parse(Files.readString(opened.resolve(name)), "", Parser.xmlParser());
    Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
    for (Element table : document.getElementsByTag("table:table")) {
      List<List<Cell>> rows = new ArrayList<>();
      for (Element row : table.getElementsByTag("table:table-row")) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.getElementsByTag("table:table-cell")) {
          int times = Integer.parseInt("0" + cell.attr("table:number-columns-repeated"));
          cells.addAll(Collections.nCopies(Math.max(1, times), cell(cell)));
        }
        int times = Integer.parseInt("0" + row.attr("table:number-rows-repeated"));
        rows.addAll(Collections.nCopies(Math.max(1, times), cells));
      }
      sheets.put(table.attr("table:name"), rows);
    }
    return sheets;
  }

  private static Cell cell(Element cell) {
    String kind = cell.attr("office:value-type");
    return switch (kind) {
      case "", "string" -> {
        List<String> lines = cell.getElementsByTag("text:p").eachText();
        yield new Cell("string", String.join("\n", lines));
      }
      case "date" -> new Cell(kind, cell.attr("office:date-value"));
      default -> new Cell(kind, cell.attr("office:value"));
    };
  }
}
