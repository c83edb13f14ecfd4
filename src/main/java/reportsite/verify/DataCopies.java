package reportsite.verify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.audit.AuditRules.NumeralFinder.TextRange;
import reportsite.text.Han;
import reportsite.text.Lang;
import reportsite.verify.PageWords.Said;
import reportsite.verify.Verification.VerifyFault;
import tools.jackson.databind.JsonNode;

/**
 * The files that say again what the data of the reports say: tables of all reports, workbooks,
 * archives, cards, charts, feeds, calendars and the index of the search.
 */
final class DataCopies {

  private static final Pattern TABLE =
      Pattern.compile("data/(?:figures|compare/[^/]+)[.](csv|json|xlsx)");
  private static final Pattern COMPARED = Pattern.compile("data/compare/([^/]+)[.][a-z]+");
  private static final Pattern COMPARISON = Pattern.compile("zh/compare/(?!index)([^/]+)[.]html");
  private static final Pattern BOOK = Pattern.compile("data/([^/]+)/\\1[.]xlsx");
  private static final Pattern ARCHIVE = Pattern.compile("data/(?:[^/]+/)?[^/]+[.]zip");
  private static final Pattern CARD = Pattern.compile("data/([^/]+)/cards/([^/]+)[.](zh|en)[.]svg");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "data/[^/]+/(?:charts/[^/]+[.](?:zh|en)[.]svg|search[.]js)"
              + "|(?:zh|en)/(?:[^/]+/)?[^/]+[.](?:xml|ics)");
  private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet([0-9]+)[.]xml");
  private static final Pattern FOLDED = Pattern.compile("\r?\n[ \t]");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  // What only repeats a row of a table, and what comes from elsewhere.
  private static final Pattern NOT_PACKED =
      Pattern.compile("(?:.*/)?(?:figures|cards)/.*|.*[.](?:zip|js|pdf|png)");
  private static final int LARGEST = 64 << 20;

  private final SiteCopy copy;
  private final Map<String, ReportData> reports = new TreeMap<>();
  private final Said said;
  private final Diagnostics diagnostics;
  private final Map<String, Set<String>> standards = new TreeMap<>();
  private final Map<String, String> comparedBy = new TreeMap<>();
  private final Map<String, Set<String>> rowsOf = new TreeMap<>();
  private final Map<String, String> shared = new TreeMap<>();

  DataCopies(SiteCopy copy, Said said, Diagnostics diagnostics) {
    this.copy = copy;
    this.said = said;
    this.diagnostics = diagnostics;
    said.reports().forEach(report -> reports.put(report.id(), report));
  }

  /**
   * Compares each of these files with the data, and tables of all reports with each other.
   *
   * @param compared the figures that pages of comparisons show
   */
  void check(Set<String> paths, Map<String, Set<String>> compared) {
    for (String path : paths) {
      try {
        check(path, paths);
      } catch (IOException | RuntimeException broken) {
        diagnostics.error(Position.of(path), VerifyFault.DATA_UNREADABLE);
      }
    }
    checkCompared();
    for (String path : paths) {
      Matcher page = COMPARISON.matcher(path);
      if (page.matches()) {
        if (!paths.contains("data/compare/" + page.group(1) + ".csv")) {
          error("data/compare/" + page.group(1) + ".csv", VerifyFault.FILE_MISSING);
        }
        Set<String> due = standards.getOrDefault(page.group(1), Set.of());
        compared.getOrDefault(path, Set.of()).stream()
            .filter(figure -> !due.contains(figure))
            .forEach(
                figure -> error(path, VerifyFault.FIGURE_OUT_OF_PLACE, figure, "-", page.group(1)));
      }
    }
  }

  private void check(String path, Set<String> all) throws IOException {
    Matcher table = TABLE.matcher(path);
    Matcher book = BOOK.matcher(path);
    Matcher card = CARD.matcher(path);
    boolean isTable = table.matches();
    boolean isBook = book.matches();
    boolean isCard = card.matches();
    boolean isArchive = ARCHIVE.matcher(path).matches();
    boolean isInWords = IN_WORDS.matcher(path).matches();
    byte[] content = isTable || isBook || isCard || isArchive || isInWords ? copy.read(path) : null;
    if (content == null) {
      return; // Nothing of it is known here, or its absence is told elsewhere.
    }
    if (isTable) {
      for (List<Map<String, String>> rows : tables(content, table.group(1)).values()) {
        compareByReport(path, rows);
        noteStandards(path, rows);
      }
    } else if (isBook) {
      compareBook(path, reports.get(book.group(1)), sheets(content));
    } else if (isCard) {
      checkCard(path, reports.get(card.group(1)), card.group(2), texts(content));
    } else if (isArchive) {
      compareArchive(path, content, all);
    } else {
      checkWords(path, content);
    }
  }

  private void error(String path, VerifyFault fault, Object... particulars) {
    diagnostics.error(Position.of(path), fault, particulars);
  }

  private static Map<String, List<Map<String, String>>> tables(byte[] content, String kind)
      throws IOException {
    return switch (kind) {
      case "csv" -> Map.of("", rows(csv(content)));
      case "json" -> Map.of("", rows(ReportData.JSON.readTree(content)));
      default -> sheets(content);
    };
  }

  /** The rows of a table as JSON. */
  static List<Map<String, String>> rows(JsonNode table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode node : table) {
      Map<String, String> row = new LinkedHashMap<>();
      node.properties().forEach(cell -> row.put(cell.getKey(), ReportData.text(cell.getValue())));
      rows.add(row);
    }
    return rows;
  }

  /** The lines of a table as CSV, the one with the names of the columns first. */
  static List<List<String>> csv(byte[] content) throws IOException {
    String text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    List<List<String>> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      reader.forEach(line -> lines.add(List.copyOf(line.getFields())));
    }
    return lines;
  }

  /** The lines behind the first, which names the columns. */
  private static List<Map<String, String>> rows(List<List<String>> lines) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(line.size(), lines.get(0).size()); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** A table of figures of several reports has them as the data of each have them. */
  private void compareByReport(String path, List<Map<String, String>> rows) {
    Set<String> there = new HashSet<>();
    for (Map<String, String> row : rows) {
      String report = row.getOrDefault("report", "?");
      String id = row.getOrDefault("id", "?");
      ReportData data = reports.get(report);
      Map<String, String> own = data == null ? null : row(data, id);
      if (own == null || !there.add(report + "/" + id)) {
        error(
            path,
            VerifyFault.COPY_DIFFERS,
            report + "/" + id,
            "-",
            row.getOrDefault("text_zh", ""));
      } else {
        compare(path, report + "/" + id, row, own);
      }
    }
    if (path.matches("data/figures[.].*")) {
      reports.forEach(
          (id, data) ->
              data.rows("figures").stream()
                  .map(row -> id + "/" + row.get("id"))
                  .filter(figure -> !there.contains(figure))
                  .forEach(figure -> error(path, VerifyFault.COPY_DIFFERS, figure, figure, "-")));
    }
  }

  /** What a table of several reports says beside the data of each. */
  private void noteStandards(String path, List<Map<String, String>> rows) {
    Matcher compared = COMPARED.matcher(path);
    String table = compared.matches() ? compared.group(1) : "";
    if (!table.isEmpty()) {
      comparedBy.put(path, table);
    }
    for (Map<String, String> row : rows) {
      String report = row.getOrDefault("report", "?");
      String figure = report + "/" + row.getOrDefault("id", "?");
      String standard = row.getOrDefault("standard", "");
      if (table.isEmpty()) {
        standards.computeIfAbsent(standard, any -> new TreeSet<>()).add(figure);
      } else {
        rowsOf.computeIfAbsent(path, any -> new TreeSet<>()).add(figure);
      }
      for (String column : List.of("government_zh", "government_en", "division", "standard")) {
        String of = column.equals("standard") ? report + "/" + row.get("indicator") : report;
        String cell = row.getOrDefault(column, "");
        String first = shared.putIfAbsent(of + "/" + column, cell);
        if (first != null && !first.equals(cell)) {
          error(path, VerifyFault.COPY_DIFFERS, figure + "/" + column, first, cell);
        }
      }
    }
  }

  /** The table of an indicator has each of its figures, as the table of all figures has them. */
  private void checkCompared() {
    comparedBy.forEach(
        (path, standard) -> {
          Set<String> due = standards.getOrDefault(standard, Set.of());
          Set<String> there = rowsOf.getOrDefault(path, Set.of());
          due.stream()
              .filter(figure -> !there.contains(figure))
              .forEach(figure -> error(path, VerifyFault.COPY_DIFFERS, figure, figure, "-"));
          there.stream()
              .filter(figure -> !due.contains(figure))
              .forEach(figure -> error(path, VerifyFault.COPY_DIFFERS, figure, "-", figure));
        });
  }

  private static @Nullable Map<String, String> row(ReportData data, String id) {
    return data.rows("figures").stream()
        .filter(row -> id.equals(row.get("id")))
        .findFirst()
        .orElse(null);
  }

  private void compareBook(
      String path, @Nullable ReportData data, Map<String, List<Map<String, String>>> sheets) {
    if (data == null) {
      return;
    }
    sheets.forEach(
        (table, rows) -> {
          List<Map<String, String>> own = data.rows(table);
          if (rows.size() != own.size()) {
            error(path, VerifyFault.COPY_DIFFERS, table, own.size(), rows.size());
          }
          for (int i = 0; i < Math.min(rows.size(), own.size()); i++) {
            String first = own.get(i).values().stream().findFirst().orElse("?");
            compare(path, table + "/" + first, rows.get(i), own.get(i));
          }
        });
  }

  private void compare(
      String path, String place, Map<String, String> row, Map<String, String> own) {
    row.forEach(
        (column, cell) -> {
          String due = own.get(column);
          if (due == null && (cell.isEmpty() || !own.containsKey("id") || !isShared(column))) {
            return;
          }
          String other = Objects.requireNonNullElse(due, "");
          // What a spreadsheet would take for a formula stands behind an apostrophe.
          if (!cell.equals(other) && !cell.equals("'" + other) && !isSame(cell, other)) {
            error(path, VerifyFault.COPY_DIFFERS, place + "/" + column, other, cell);
          }
        });
  }

  /** What every table of figures has, be it empty. */
  private static boolean isShared(String column) {
    return List.of("value", "low", "high").contains(column);
  }

  private static boolean isSame(String one, String other) {
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException words) {
      return false;
    }
  }

  /** The sheets of a workbook by their names. */
  private static Map<String, List<Map<String, String>>> sheets(byte[] content) throws IOException {
    Map<Integer, byte[]> sheets = new TreeMap<>();
    List<String> titles = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : unzip(content).entrySet()) {
      Matcher sheet = SHEET.matcher(part.getKey());
      if (sheet.matches()) {
        sheets.put(Integer.valueOf(sheet.group(1)), part.getValue());
      } else if (part.getKey().equals("xl/workbook.xml")) {
        elements(xml(part.getValue()), "sheet")
            .map(one -> one.getAttribute("name"))
            .forEach(titles::add);
      }
    }
    Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
    for (Map.Entry<Integer, byte[]> sheet : sheets.entrySet()) {
      int number = sheet.getKey();
      String title = number <= titles.size() ? titles.get(number - 1) : "";
      all.put(title, rows(lines(sheet.getValue())));
    }
    return all;
  }

  private static List<List<String>> lines(byte[] sheet) throws IOException {
    return elements(xml(sheet), "row")
        .map(row -> elements(row, "c").map(Element::getTextContent).toList())
        .toList();
  }

  private static Map<String, byte[]> unzip(byte[] content) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(LARGEST);
        if (!entry.isDirectory()) {
          files.put(entry.getName(), bytes);
        }
      }
    }
    return files;
  }

  /** What an archive holds are the files beside it. */
  private void compareArchive(String path, byte[] content, Set<String> all) throws IOException {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Map<String, byte[]> packed = unzip(content);
    for (Map.Entry<String, byte[]> file : packed.entrySet()) {
      byte[] beside = copy.read(folder + file.getKey());
      if (beside == null || !Arrays.equals(beside, file.getValue())) {
        error(path, VerifyFault.ARCHIVE_DIFFERS, file.getKey());
      }
    }
    for (String listed : all) {
      String name = listed.startsWith(folder) ? listed.substring(folder.length()) : "";
      if (!name.isEmpty() && !packed.containsKey(name) && !NOT_PACKED.matcher(name).matches()) {
        error(path, VerifyFault.ARCHIVE_LACKS, name);
      }
    }
  }

  /** How many elements may stand within each other: beyond any feed, drawing or workbook. */
  private static final String DEEPEST = "100";

  /** The outermost element of a file, which may name nothing outside of it. */
  static Element xml(byte[] content) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // What holds elements within each other without end would exhaust whoever asks for its text.
      factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Else what is wrong is printed as well.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }

  /** The elements of a name within another, at any depth, in their order; {@code *} is any. */
  static Stream<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
  }

  /** The lines of a drawing, without the numbers of its axes. */
  private static List<String> texts(byte[] drawing) throws IOException {
    return elements(xml(drawing), "*")
        .filter(one -> List.of("text", "title", "desc").contains(one.getLocalName()))
        .filter(one -> !List.of(one.getAttribute("class").split(" ")).contains("tick"))
        .map(one -> one.getTextContent().strip())
        .toList();
  }

  /** A card shows its figure, be it in two or three lines. */
  private void checkCard(
      String path, @Nullable ReportData data, String figure, List<String> texts) {
    Map<String, String> row = data == null ? null : row(data, figure);
    if (data == null || row == null) {
      error(path, VerifyFault.COPY_DIFFERS, figure, "-", String.join(" ", texts));
      return;
    }
    Lang lang = path.endsWith(".zh.svg") ? Lang.ZH : Lang.EN;
    String gap = lang == Lang.ZH ? "" : " ";
    boolean isShown = false;
    for (int from = 0; from < texts.size(); from++) {
      for (int to = from + 1; to <= Math.min(from + 3, texts.size()); to++) {
        isShown |= data.reads(row, String.join(gap, texts.subList(from, to)), lang);
      }
    }
    if (!isShown) {
      String due = row.getOrDefault("text_" + lang.code(), "");
      error(path, VerifyFault.COPY_DIFFERS, figure, due, String.join(" ", texts));
    }
  }

  /** Every number in words is one that the data say. */
  private void checkWords(String path, byte[] content) throws IOException {
    String text = new String(content, StandardCharsets.UTF_8);
    List<String> lines =
        path.endsWith(".svg")
            ? texts(content)
            : path.endsWith(".ics")
                ? FOLDED.matcher(text).replaceAll("").lines().filter(DataCopies::isWords).toList()
                : path.endsWith(".xml")
                    ? feed(content)
                    : STRING
                        .matcher(text)
                        .results()
                        .flatMap(string -> Stream.of(string.group(1).split(" · ", -1)))
                        .toList();
    Set<String> told = new HashSet<>();
    for (String line : lines) {
      Lang lang = Han.hasHan(line) ? Lang.ZH : Lang.EN;
      for (TextRange span : PageWords.quantities(line, lang)) {
        String numeral = line.substring(span.start(), span.end());
        boolean isKnown =
            said.names().stream().anyMatch(name -> line.contains(name) && name.contains(numeral))
                || said.isNumber(numeral, lang);
        if (!isKnown && told.add(numeral)) {
          error(path, VerifyFault.NUMBER_ELSEWHERE, numeral, line.strip());
        }
      }
    }
  }

  private static boolean isWords(String line) {
    return line.startsWith("SUMMARY") || line.startsWith("DESCRIPTION");
  }

  private static List<String> feed(byte[] content) throws IOException {
    return elements(xml(content), "*")
        .filter(
            one -> List.of("title", "content", "summary", "subtitle").contains(one.getLocalName()))
        .map(one -> TAG.matcher(one.getTextContent()).replaceAll(" "))
        .toList();
  }
}
