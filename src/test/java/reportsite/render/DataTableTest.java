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
          5/6/7,        '5/6/7
          12/2025,      '12/2025
          2025.12.31,   '2025.12.31
          2025-12-31 9:30, '2025-12-31 9:30
          12月31日,      '12月31日
          2025年12月,    '2025年12月
          2025年 3月 5日, '2025年 3月 5日
          ５／６,        '５／６
          9:30 AM,      '9:30 AM
          上午9时30分,   '上午9时30分
          December 2025, 'December 2025
          Dec. 31,      'Dec. 31
          June 30,      'June 30
          Dec-25,       'Dec-25
          5 1/2,        '5 1/2
          5.6,          5.6
          2021/2025,    2021/2025
          2025-01/2025-11, 2025-01/2025-11
          6月底,         6月底
          2025年,        2025年
          May,          May
          5 markets,    5 markets
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
