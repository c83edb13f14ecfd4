package reportsite.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads a workbook, whatever a spreadsheet program made of what was typed. */
final class BookReader {

  /** Spreadsheets keep no more digits than these; the rest is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int HUNDRED = 2;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private BookReader() {}

  /** The workbook; null when the file is none. */
  static @Nullable Book read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    // Read apart: that a file cannot be read at all is another matter than that it is no workbook.
    byte[] bytes = Files.readAllBytes(file);
    Map<String, Book.Sheet> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        CellPlace place = CellPlace.of(name).in(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
          sheets.put(sheet.getName(), new Book.Sheet(place, rows.map(BookReader::row).toList()));
        }
      }
    } catch (IOException | UncheckedIOException | ExcelReaderException notOne) {
      return null;
    }
    return new Book(name, sheets);
  }

  private static Book.Row row(Row row) {
    List<Book.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? Book.Cell.EMPTY : cell(cell));
    }
    return new Book.Row(row.getRowNum(), cells);
  }

  private static Book.Cell cell(Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> Book.Cell.EMPTY;
      case STRING -> new Book.Cell(plain(cell.asString()), null);
      case NUMBER -> new Book.Cell(number(cell), null);
      case BOOLEAN -> new Book.Cell(cell.asBoolean() ? "TRUE" : "FALSE", null);
      case FORMULA -> new Book.Cell(String.valueOf(cell.getFormula()), SheetFault.FORMULA);
      case ERROR -> new Book.Cell(String.valueOf(cell.getRawValue()), SheetFault.CELL_ERROR);
    };
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** What was typed: 10 and not 10.0, 5.5% and not 0.055, a date as in 2025-07-01. */
  private static String number(Cell cell) {
    String format = format(cell);
    if (isDate(format)) {
      return cell.asDate().toLocalDate().toString();
    }
    BigDecimal number = cell.asNumber().round(DIGITS);
    return format.contains("%") ? text(number.movePointRight(HUNDRED)) + "%" : text(number);
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String format(Cell cell) {
    String format = cell.getDataFormatString();
    String bare = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static boolean isDate(String format) {
    return format.indexOf('y') >= 0 || format.matches(".*m.*d.*|.*d.*m.*");
  }
}
