package reportsite.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import reportsite.site.ledger.TableSpec;
import reportsite.text.Json;

/** A table of texts to be published, each row with a cell for every column. */
record DataTable(List<String> columns, List<List<String>> rows) {

  DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of another width: " + row);
      }
    }
  }

  static DataTable of(TableSpec<?> table) {
    return new DataTable(table.names(), table.rows());
  }

  /**
   * For spreadsheets: UTF-8 with a byte-order mark, CRLF, and no cell that a spreadsheet would run.
   */
  String csv() {
    StringWriter out = new StringWriter();
    out.write('\uFEFF');
    try (CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .build(out)) {
      writer.writeRecord(columns);
      for (List<String> row : rows) {
        writer.writeRecord(row.stream().map(DataTable::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  String json() {
    return Json.lines(rows.stream().map(this::object));
  }

  private Map<String, Object> object(List<String> row) {
    Map<String, Object> object = Json.object();
    for (int i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), row.get(i));
    }
    return object;
  }

  /** A spreadsheet takes a cell that begins so for a formula; an apostrophe makes it text. */
  private static String harmless(String cell) {
    boolean isNumber = cell.matches("-[0-9]+(?:\\.[0-9]+)?");
    boolean runs = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return runs && !isNumber ? "'" + cell : cell;
  }
}
