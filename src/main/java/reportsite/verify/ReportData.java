package reportsite.verify;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Progress.Entry;
import reportsite.model.promise.Progress.Origin;
import reportsite.model.promise.Progress.Sealed;
import reportsite.model.promise.Progress.State;
import reportsite.model.report.Correction;
import reportsite.model.report.Correction.Of;
import reportsite.model.report.Released;
import reportsite.model.report.Released.Fact;
import reportsite.notation.Notation;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.output.audit.PageProofs;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Lang;
import reportsite.verify.Verification.VerifyFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published data of one report, read as any program would read them. */
final class ReportData {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final List<String> TABLES =
      List.of("figures", "commitments", "projects", "progress", "corrections", "promise-chain");

  private final SiteCopy copy;
  private final String id;
  private final Diagnostics diagnostics;
  private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
  private final Map<String, Value> values = new HashMap<>();
  private List<Passage> passages = List.of();
  private final List<String> english = new ArrayList<>();
  private final List<String> citations = new ArrayList<>();
  private final Map<Lang, TreeMap<String, List<String>>> heads = new EnumMap<>(Lang.class);
  private int quotations;

  ReportData(SiteCopy copy, String id, Diagnostics diagnostics) {
    this.copy = copy;
    this.id = id;
    this.diagnostics = diagnostics;
  }

  String id() {
    return id;
  }

  /** The rows of a table by the names of its columns; none where there is no such table. */
  List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  List<Passage> passages() {
    return passages;
  }

  /** Whether a text shows the value of any figure. */
  boolean reads(String text, Lang lang) {
    return rows("figures").stream()
        .anyMatch(row -> values.containsKey(row.get("id")) && reads(row, text, lang));
  }

  /** Whatever the data say in words of the report, in both languages, and where they cite it. */
  List<String> sentences() {
    List<String> all = new ArrayList<>();
    passages.forEach(passage -> all.add(passage.text()));
    all.addAll(english);
    all.addAll(citations);
    for (String table : TABLES) {
      rows(table).forEach(row -> all.addAll(row.values()));
    }
    return all;
  }

  /** How the report is cited in the files of its figures. */
  List<String> citations() {
    return citations;
  }

  /** The corrections by the places that pages give them. */
  Map<String, Map<String, String>> anchors() {
    Map<String, Map<String, String>> anchors = new LinkedHashMap<>();
    try {
      List<Correction> all = rows("corrections").stream().map(this::correction).toList();
      for (int i = 0; i < all.size(); i++) {
        anchors.put(all.get(i).anchor(all), rows("corrections").get(i));
      }
    } catch (RuntimeException broken) {
      // That they cannot be read is told where releases are compared.
    }
    return anchors;
  }

  /** How many quotations were found again. */
  int quotations() {
    return quotations;
  }

  String path(String name) {
    return "data/" + id + "/" + name;
  }

  private void error(String name, VerifyFault fault, Object... particulars) {
    diagnostics.error(Position.of(path(name)), fault, particulars);
  }

  void check() {
    byte[] text = read("report.txt");
    passages = Passage.all(text == null ? "" : new String(text, StandardCharsets.UTF_8));
    JsonNode description = tree("datapackage.json");
    if (text != null && description != null) {
      checkReport(Sha256.of(text), description);
    }
    for (String table : TABLES) {
      readTable(table, table.equals("figures"));
    }
    checkPassages();
    rows("figures").forEach(this::checkFigure);
    checkHeads();
    rows("figures").forEach(this::checkTranslation);
    for (String table : List.of("figures", "commitments", "projects")) {
      rows(table).forEach(row -> checkQuotation(table, row));
    }
    checkSeals();
  }

  private byte @Nullable [] read(String name) {
    try {
      return copy.read(path(name));
    } catch (IOException told) {
      return null;
    }
  }

  /** A JSON file; null where there is none, or where it is told that it cannot be read. */
  private @Nullable JsonNode tree(String name) {
    byte[] content = read(name);
    try {
      return content == null ? null : JSON.readTree(content);
    } catch (JacksonException broken) {
      error(name, VerifyFault.DATA_UNREADABLE);
      return null;
    }
  }

  /** What a cell holds, a number digit for digit. */
  static String text(JsonNode cell) {
    return cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asString("");
  }

  private void checkReport(String sum, JsonNode description) {
    for (JsonNode resource : description.path("resources")) {
      String published = resource.path("hash").asString("");
      if (resource.path("path").asString("").equals("report.txt")
          && !published.equals("sha256:" + sum)) {
        error("report.txt", VerifyFault.REPORT_CHANGED, published.replace("sha256:", ""), sum);
      }
    }
  }

  /** The same table as JSON and as CSV, for programs and for people, says the same. */
  private void readTable(String table, boolean isNeeded) {
    JsonNode tree = tree(table + ".json");
    byte[] csv = read(table + ".csv");
    if (tree == null) {
      if (isNeeded) {
        error(table + ".json", VerifyFault.DATA_UNREADABLE);
      }
      return;
    }
    List<Map<String, String>> rows = DataCopies.rows(tree);
    tables.put(table, rows);
    if (csv != null) {
      compare(table, rows, csv);
    }
  }

  private void compare(String table, List<Map<String, String>> rows, byte[] csv) {
    String name = table + ".csv";
    List<List<String>> lines;
    try {
      lines = DataCopies.csv(csv);
    } catch (IOException | RuntimeException broken) {
      error(name, VerifyFault.DATA_UNREADABLE);
      return;
    }
    if (lines.size() != rows.size() + 1) {
      error(name, VerifyFault.TABLE_DIFFERS, table, rows.size(), Math.max(0, lines.size() - 1));
      return;
    }
    List<String> head = lines.get(0);
    for (int i = 0; i < rows.size(); i++) {
      List<String> line = lines.get(i + 1);
      for (int column = 0; column < Math.min(head.size(), line.size()); column++) {
        String cell = line.get(column);
        String other = rows.get(i).getOrDefault(head.get(column), "");
        // What a spreadsheet would take for a formula stands behind an apostrophe in the CSV.
        if (!cell.equals(other) && !cell.equals("'" + other)) {
          String place = rows.get(i).get(head.get(0)) + "/" + head.get(column);
          error(name, VerifyFault.TABLE_DIFFERS, place, other, cell);
        }
      }
    }
  }

  private void checkPassages() {
    JsonNode tree = tree("passages.json");
    int number = 0;
    for (JsonNode node : tree == null ? List.<JsonNode>of() : tree) {
      String said = node.path("zh").asString("");
      english.add(node.path("en").asString(""));
      String own = number < passages.size() ? passages.get(number).text() : "";
      number++;
      if (!said.equals(own)) {
        error("passages.json", VerifyFault.PASSAGE_DIFFERS, number, said, own);
      }
    }
  }

  private void checkQuotation(String table, Map<String, String> row) {
    String quote = row.getOrDefault("quote", "");
    String passage = passage(row.getOrDefault("passage", ""));
    int first = quote.isEmpty() ? -1 : passage.indexOf(quote);
    if (first < 0 || passage.indexOf(quote, first + 1) >= 0) {
      error(
          table + ".json",
          VerifyFault.QUOTE_ABSENT,
          row.getOrDefault("id", "?"),
          quote,
          row.getOrDefault("passage", "?"));
    } else {
      quotations++;
    }
  }

  private String passage(String number) {
    return passages.stream()
        .filter(one -> number.equals(Integer.toString(one.number())))
        .map(Passage::text)
        .findFirst()
        .orElse("");
  }

  /** The number reads as its parts say, in both languages, and stands in its quotation. */
  private void checkFigure(Map<String, String> row) {
    String figure = row.getOrDefault("id", "?");
    String zh = row.getOrDefault("text_zh", "");
    Value value =
        Notation.readDirected(zh, false) instanceof Reading.Understood read ? read.value() : null;
    if (value == null || !agrees(value, row)) {
      error(
          "figures.json",
          VerifyFault.NUMBER_DIFFERS,
          figure,
          zh,
          row.getOrDefault("value", "") + " " + row.getOrDefault("unit", ""));
      return;
    }
    values.put(figure, value);
    if (!isSaid(value, row, row.getOrDefault("text_en", ""), Lang.EN)) {
      error(
          "figures.json", VerifyFault.ENGLISH_DIFFERS, figure, row.getOrDefault("text_en", ""), zh);
    }
    String quote = row.getOrDefault("quote", "");
    boolean isQuoted =
        quote.contains(zh)
            || Notation.isWordedLevel(value)
            || Notation.numerals(quote, Lang.ZH).stream()
                .map(
                    one ->
                        Notation.proportion(quote, one.start()).contains(one)
                            ? one.text() + "%"
                            : one.text())
                .anyMatch(numeral -> isSaid(value, row, numeral, Lang.ZH));
    if (!isQuoted) {
      error("figures.json", VerifyFault.NUMBER_NOT_QUOTED, figure, zh, quote);
    }
    checkFigureFile(figure, row);
  }

  /** The English of its passage, where there is any, states the number as well. */
  private void checkTranslation(Map<String, String> row) {
    Integer passage = number(row);
    String text = passage == null || passage > english.size() ? "" : english.get(passage - 1);
    // "39 kilometers of pipes", "first in both".
    String amount = row.getOrDefault("text_en", "").replaceFirst(" .*", "");
    boolean isStated =
        text.isEmpty()
            || PageProofs.says(text, amount)
            || Notation.numerals(text, Lang.EN).stream()
                .anyMatch(numeral -> reads(row, numeral.text(), Lang.EN));
    if (!isStated) {
      error(
          "passages.json",
          VerifyFault.ENGLISH_DIFFERS,
          row.getOrDefault("id", "?"),
          text,
          row.getOrDefault("text_zh", ""));
    }
  }

  private static boolean agrees(Value value, Map<String, String> row) {
    BigDecimal stated = number(row.getOrDefault("value", ""));
    boolean isAmount = value.upperAmount() != null || same(stated, value.amount());
    return isAmount
        && same(number(row.getOrDefault("low", "")), value.low())
        && same(number(row.getOrDefault("high", "")), value.high())
        && (value.unit().dimension() == Dimension.COUNT
            || row.getOrDefault("unit", "").equals(value.unit().base()));
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return text.isEmpty() ? null : new BigDecimal(text);
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  /** Whether a text shows the value of a row. */
  boolean reads(Map<String, String> row, String text, Lang lang) {
    Value value = values.get(row.getOrDefault("id", ""));
    return value == null || isSaid(value, row, text, lang);
  }

  private static boolean isSaid(Value value, Map<String, String> row, String text, Lang lang) {
    if (text.equals(row.get("text_" + lang.code())) && lang == Lang.ZH) {
      return true;
    }
    String unit = row.getOrDefault("unit", "");
    Noun noun =
        value.unit().dimension() == Dimension.COUNT && !unit.isBlank()
            ? new Noun(unit, unit)
            : null;
    if (Notation.agrees(text, value, noun, lang)
        || Notation.agrees(text, value.size(), noun, lang)) {
      return true;
    }
    // A count may stand with another form of its noun, a number without its word of direction.
    List<Numeral> numerals = Notation.numerals(text, lang);
    return numerals.size() == 1
        && (Notation.agrees(numerals.get(0).text(), value, null, lang)
            || Notation.agrees(numerals.get(0).text(), value.size(), null, lang));
  }

  private void checkFigureFile(String figure, Map<String, String> row) {
    String name = "figures/" + figure + ".json";
    JsonNode file = tree(name);
    if (file == null) {
      return;
    }
    row.forEach(
        (column, cell) -> {
          String other = text(file.path(column));
          if (!other.equals(cell)) {
            error(name, VerifyFault.FIGURE_FILE_DIFFERS, column, cell, other);
          }
        });
    String quote = row.getOrDefault("quote", "");
    for (Lang lang : Lang.values()) {
      String column = "citation_" + lang.code();
      String cited = file.path(column).asString("");
      citations.add(cited);
      if (!cited.isEmpty() && !cited.contains(quote)) {
        error(name, VerifyFault.FIGURE_FILE_DIFFERS, column, quote, cited);
      } else if (!cited.isEmpty()) {
        String place = cited.substring(0, cited.lastIndexOf(quote));
        String passage = row.getOrDefault("passage", "?");
        int number = place.lastIndexOf(passage);
        if (number < 0) {
          error(name, VerifyFault.FIGURE_FILE_DIFFERS, column, passage, cited);
        } else {
          heads
              .computeIfAbsent(lang, any -> new TreeMap<>())
              .computeIfAbsent(place.substring(0, number), any -> new ArrayList<>())
              .add(name);
        }
      }
    }
  }

  /** All citations of a report begin with the same words, in front of the number of a passage. */
  private void checkHeads() {
    heads.forEach(
        (lang, all) -> {
          String due = head(lang);
          all.forEach(
              (head, names) -> {
                if (!head.equals(due)) {
                  for (String name : names) {
                    error(
                        name,
                        VerifyFault.FIGURE_FILE_DIFFERS,
                        "citation_" + lang.code(),
                        due,
                        head);
                  }
                }
              });
        });
  }

  /** The words with which most citations begin; empty where there is none. */
  String head(Lang lang) {
    return heads.getOrDefault(lang, new TreeMap<>()).entrySet().stream()
        .max(Comparator.comparingInt(one -> one.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The seals hold, one upon the other, and states are those of the newest entries. */
  private void checkSeals() {
    List<Entry> entries = new ArrayList<>();
    for (Map<String, String> row : rows("progress")) {
      try {
        entries.add(entry(row));
      } catch (RuntimeException broken) {
        error("progress.json", VerifyFault.DATA_UNREADABLE);
        return;
      }
    }
    Progress progress = new Progress(null, entries);
    for (Sealed sealed : progress.sealed()) {
      if (!Objects.equals(sealed.entry().seal(), sealed.seal())) {
        error(
            "progress.json",
            VerifyFault.SEAL_BROKEN,
            sealed.entry().commitment(),
            sealed.entry().date());
      }
    }
    for (Map<String, String> row : rows("commitments")) {
      String state = row.getOrDefault("state", "");
      String due = EnumWords.of(progress.state(new Id(row.getOrDefault("id", "?"))));
      if (!state.equals(due)) {
        error(
            "commitments.json", VerifyFault.STATE_DIFFERS, row.getOrDefault("id", "?"), state, due);
      }
    }
  }

  /** Whatever releases say of this report is still so, or was corrected since. */
  void compare(List<Released> chain) {
    List<Fact> present = new ArrayList<>();
    Map<String, Integer> passageOf = new HashMap<>();
    rows("figures").forEach(row -> present.add(fact(Of.FIGURE, row, row.get("text_zh"))));
    for (Map<String, String> row : rows("progress")) {
      String entry = row.get("date") + " " + row.get("state") + " " + row.get("seal");
      present.add(new Fact(Of.PROGRESS, id, row.getOrDefault("commitment", ""), entry));
    }
    for (Passage passage : passages) {
      String number = Integer.toString(passage.number());
      present.add(new Fact(Of.PASSAGE, id, number, passage.fingerprint()));
    }
    JsonNode english = tree("passages.json");
    for (JsonNode node : english == null ? List.<JsonNode>of() : english) {
      String numbers = Fact.numbers(node.path("en").asString(""));
      present.add(new Fact(Of.TRANSLATION, id, text(node.path("number")), numbers));
    }
    for (String table : List.of("figures", "commitments", "projects")) {
      for (Map<String, String> row : rows(table)) {
        passageOf.put(row.getOrDefault("id", ""), number(row));
        present.addAll(quoted(row, chain));
      }
    }
    try {
      List<Correction> corrections = rows("corrections").stream().map(this::correction).toList();
      Set<String> told = new HashSet<>();
      for (Released release : chain) {
        for (Fact fact : release.silent(id, present, corrections, passageOf::get)) {
          String of = EnumWords.of(fact.of());
          if (told.add(of + fact.subject() + fact.text())) {
            error(
                "corrections.json",
                VerifyFault.RELEASED_SILENTLY,
                of,
                fact.subject(),
                fact.text(),
                release.name());
          }
        }
      }
    } catch (RuntimeException broken) {
      error("corrections.json", VerifyFault.DATA_UNREADABLE);
    }
  }

  /** What releases say of a quotation that is still the same. */
  private List<Fact> quoted(Map<String, String> row, List<Released> chain) {
    String quote = row.getOrDefault("quote", "").replaceAll("\\s+", " ");
    // What is entered beside the words is in other columns, which pages show.
    return chain.stream()
        .flatMap(release -> release.facts().stream())
        .filter(fact -> fact.of() == Of.QUOTATION && fact.text().endsWith(quote))
        .filter(fact -> fact.subject().equals(row.get("id")) && fact.report().equals(id))
        .toList();
  }

  private Fact fact(Of of, Map<String, String> row, @Nullable String text) {
    return new Fact(of, id, row.getOrDefault("id", ""), Objects.requireNonNullElse(text, ""));
  }

  private static @Nullable Integer number(Map<String, String> row) {
    String passage = row.getOrDefault("passage", "");
    return passage.matches("[0-9]{1,6}") ? Integer.valueOf(passage) : null;
  }

  private Correction correction(Map<String, String> row) {
    Bilingual nobody = Bilingual.same("-");
    LocalDate date = LocalDate.parse(row.getOrDefault("date", "0001-01-01"));
    return new Correction(
        Of.of(row.getOrDefault("of", "")),
        row.getOrDefault("subject", ""),
        row.getOrDefault("was", ""),
        row.get("now"),
        date,
        date,
        nobody,
        nobody,
        Position.of(path("corrections.json")));
  }

  private static Entry entry(Map<String, String> row) {
    return new Entry(
        new Id(row.getOrDefault("commitment", "")),
        LocalDate.parse(row.getOrDefault("date", "")),
        State.valueOf(row.getOrDefault("state", "").toUpperCase(Locale.ROOT).replace('-', '_')),
        bilingual(row, "claim"),
        bilingual(row, "evidence"),
        bilingual(row, "note"),
        new Origin(
            Objects.requireNonNull(bilingual(row, "source")),
            Objects.requireNonNull(bilingual(row, "publisher")),
            LocalDate.parse(row.getOrDefault("source_date", ""))),
        row.get("seal"),
        Position.of("progress.json"));
  }

  private static @Nullable Bilingual bilingual(Map<String, String> row, String column) {
    String zh = row.getOrDefault(column + "_zh", "");
    String en = row.getOrDefault(column + "_en", "");
    return zh.isEmpty() && en.isEmpty() ? null : new Bilingual(zh, en);
  }
}
