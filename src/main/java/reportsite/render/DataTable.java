package reportsite.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import reportsite.site.ledger.TableSpec;
import reportsite.site.ledger.TableSpec.Column;
import reportsite.text.Json;

/** A table of texts to be published, each row with a cell for every column. */
record DataTable(List<String> columns, List<String> types, List<List<String>> rows) {

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String NUMERIC =
      "[0-9]{1,4}[-/][0-9]{1,2}|[0-9]{1,2}[-/][0-9]{4}|[0-9]{1,4}([-/.])[0-9]{1,2}\\1[0-9]{1,4}";
  private static final String CHINESE =
      "[0-9]{2,4}年 ?[0-9]{1,2}月|(?:[0-9]{2,4}年 ?)?[0-9]{1,2}月 ?[0-9]{1,2}[日号]";
  private static final String ENGLISH =
      "(?:[a-z]+day,? )?(?:[0-9]{1,2}[- ]%1$s(?:[-, ]+[0-9]{2,4})?"
          + "|%1$s[- ][0-9]{1,4}(?:,? [0-9]{4})?|[0-9]{4}[- ]%1$s(?:[- ][0-9]{1,2})?)";
  private static final String TIME =
      "(?:[上下]午)?[0-9]{1,4}(?::[0-9]{1,2}(?::[0-9]{1,4})?|[时点](?:[0-9]{1,2}分)?)(?: ?[ap]m)?";
  private static final String FRACTION = "[0-9]+ [0-9]{1,2}/[0-9]{1,2}";

  /**
   * Spreadsheets of one country or another take such a text for a day, a time or a fraction, but
   * for a whole day as ISO writes it.
   */
  private static final Pattern LIKE_A_DAY =
      Pattern.compile(
          "(?i)(?:(?:%s|%s|%s)(?:[t ]%s)?|%4$s|%s)"
              .formatted(NUMERIC, CHINESE, ENGLISH.formatted(MONTH), TIME, FRACTION));

  /** No day is longer. */
  private static final int DAY_LENGTH = 40;

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  DataTable {
    columns = List.copyOf(columns);
    types = List.copyOf(types);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of another width: " + row);
      }
    }
  }

  static DataTable of(TableSpec<?> table) {
    return new DataTable(
        table.names(), table.columns().stream().map(Column::type).toList(), table.rows());
  }

  /**
   * For spreadsheets: UTF-8 with a byte-order mark, CRLF, and no cell that a spreadsheet would run
   * or take for a day that it is not.
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
        writer.writeRecord(
            IntStream.range(0, row.size())
                .mapToObj(i -> harmless(row.get(i), isNumber(i)))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  String json() {
    return Json.lines(rows.stream().map(this::object));
  }

  /** A row by its columns, numbers as numbers; none where its cell is empty. */
  Map<String, Object> object(List<String> row) {
    Map<String, Object> object = Json.object();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.get(i);
      object.put(
          columns.get(i), !isNumber(i) ? cell : cell.isEmpty() ? Json.NULL : new Json.Digits(cell));
    }
    return object;
  }

  boolean isNumber(int column) {
    return types.get(column).equals("number") || types.get(column).equals("integer");
  }

  /** An apostrophe makes text of what a spreadsheet would take for a formula or for a day. */
  private static String harmless(String cell, boolean isNumber) {
    boolean runs =
        !cell.isEmpty()
            && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
            && !cell.matches("-[0-9]+(?:\\.[0-9]+)?");
    return !isNumber && (runs || isLikeADay(cell)) ? "'" + cell : cell;
  }

  private static boolean isLikeADay(String cell) {
    if (cell.length() > DAY_LENGTH || DAY.matcher(cell).matches()) {
      return false;
    }
    String narrow = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    return LIKE_A_DAY.matcher(narrow).matches();
  }
}
