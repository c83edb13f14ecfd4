package reportsite.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Fingerprint;
import reportsite.sheet.Table.Column;

/**
 * What every cell held when the workbook was written, kept in it on a hidden sheet: so that a cell
 * that was changed here can be told from one that was changed in YAML since.
 */
record Baseline(String report, Map<String, List<String>> fingerprints) {

  static final String SHEET = "exported";

  private static final String SIGN = "reportsite";
  private static final String VERSION = "2";

  /** The rows of the hidden sheet. */
  static List<List<String>> rows(String report, SheetRecords ledger) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(SIGN, VERSION, report));
    for (Table table : Table.values()) {
      for (SheetRecords.Entry entry : ledger.entries(table)) {
        List<String> row = new ArrayList<>(List.of(table.title(), entry.key()));
        table.columns().forEach(column -> row.add(print(entry.cell(column))));
        rows.add(row);
      }
    }
    return rows;
  }

  /** What the hidden sheet says; null when it is none of ours. */
  static @Nullable Baseline of(WorkbookCells book) {
    WorkbookCells.Sheet sheet = book.sheets().get(SHEET);
    if (sheet == null || sheet.rows().isEmpty()) {
      return null;
    }
    WorkbookCells.Row head = sheet.rows().get(0);
    if (!head.cell(0).text().equals(SIGN) || !head.cell(1).text().equals(VERSION)) {
      return null;
    }
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (WorkbookCells.Row row : sheet.rows().subList(1, sheet.rows().size())) {
      List<String> prints =
          IntStream.range(2, Math.max(2, row.cells().size()))
              .mapToObj(i -> row.cell(i).text())
              .toList();
      found.put(name(row.cell(0).text(), row.cell(1).text()), prints);
    }
    return new Baseline(head.cell(2).text(), found);
  }

  /** Whether the record was exported. */
  boolean has(Table table, String key) {
    return fingerprints.containsKey(name(table.title(), key));
  }

  /** Whether a cell of an exported record held just this. */
  boolean held(Table table, String key, Column column, String text) {
    List<String> prints = fingerprints.get(name(table.title(), key));
    int at = table.columns().indexOf(column);
    String print = prints != null && at < prints.size() ? prints.get(at) : "";
    return prints != null && print.equals(print(text));
  }

  /** The records of a table that were exported. */
  Set<String> keys(Table table) {
    String start = name(table.title(), "");
    return fingerprints.keySet().stream()
        .filter(name -> name.startsWith(start))
        .map(name -> name.substring(start.length()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String name(String table, String key) {
    return table + " " + key;
  }

  private static String print(String text) {
    return text.isEmpty() ? "" : "h" + Fingerprint.of(text);
  }
}
