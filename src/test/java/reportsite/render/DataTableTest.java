package reportsite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataTableTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          =1+1,         '=1+1
          +8613,        '+8613
          -cmd,         '-cmd
          -1.2%,        '-1.2%
          @sum,         '@sum
          -1.2,         -1.2
          -12000000000, -12000000000
          1=1,          1=1
          2025-12,      '2025-12
          3-5,          '3-5
          1/2,          '1/2
          1:20,         '1:20
          2025-12-31,   2025-12-31
          3-5家,        3-5家
          2025-M12,     2025-M12
          下降-2%,       下降-2%
          """,
      quoteCharacter = '"')
  void aSpreadsheetRunsNoCellAndTakesNoneForADay(String cell, String written) {
    DataTable table = new DataTable(List.of("name"), List.of("string"), List.of(List.of(cell)));
    assertEquals("\uFEFFname\r\n" + written + "\r\n", table.csv());
    // JSON is read by programs, which run nothing.
    assertEquals("[\n  {\"name\": \"" + cell + "\"}\n]\n", table.json());
  }

  @Test
  void quotesAndLineEndsStayInTheirCell() {
    DataTable table =
        new DataTable(
            List.of("a", "b"),
            List.of("string", "string"),
            List.of(List.of("say \"no\", twice", "two\nlines")));
    assertEquals("\uFEFFa,b\r\n\"say \"\"no\"\", twice\",\"two\nlines\"\r\n", table.csv());
    assertEquals(
        "[\n  {\"a\": \"say \\\"no\\\", twice\", \"b\": \"two\\u000alines\"}\n]\n", table.json());
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    List<List<String>> rows = List.of(List.of("one", "two"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new DataTable(List.of("only"), List.of("string"), rows));
  }
}
