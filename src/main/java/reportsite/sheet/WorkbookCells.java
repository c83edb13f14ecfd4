package reportsite.sheet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.sheet.WorkbookCells.CellPlace;
import reportsite.text.HiddenSigns;

/**
 * A workbook as it came back: what its cells say, as text.
 *
 * @param sheets by name
 */
record WorkbookCells(String name, Map<String, Sheet> sheets) {

  /** Cells in rows, as far as there are any. */
  record Sheet(CellPlace place, List<Row> rows) {
    Sheet {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param number from 1
   */
  record Row(int number, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; an empty one where the row ends before. */
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.text().isEmpty() && cell.fault() == null);
    }
  }

  /**
   * What a cell says.
   *
   * @param fault why that cannot be taken as a text; else null
   */
  record Cell(String text, @Nullable Fault fault) {

    static final Cell EMPTY = new Cell("", null);
  }

  /** Spreadsheets keep no more digits than these; the rest is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final int HUNDRED = 2;

  /** The parts of a workbook, unpacked; that of a long report has two million. */
  static final int MOST_BYTES = 32_000_000;

  /** With those that stand empty before others; that of a long report has sixty thousand. */
  static final int MOST_CELLS = 2_000_000;

  /** A few bytes name a cell in the last column, and every one before it is made. */
  static final class TooManyCells extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final String ODD_SPACE = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]";
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /**
   * Whether there is more in the file than a workbook of reports can be: a few kilobytes can hold a
   * million rows. What the file says of its own sizes is not believed.
   */
  static boolean isTooLarge(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return true;
    }
    long left = MOST_BYTES;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0 && left >= 0; read = zip.read(buffer)) {
          left -= read;
        }
        if (left < 0) {
          return true;
        }
      }
    } catch (ZipException | IllegalArgumentException | EOFException broken) {
      // That it is no workbook is said by who reads it.
      return false;
    }
    return false;
  }

  /**
   * The workbook; null when the file is none.
   *
   * @throws TooManyCells if there are more than {@link #MOST_CELLS}
   */
  static @Nullable WorkbookCells read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    // Read apart: that a file cannot be read at all is another matter than that it is no workbook.
    byte[] bytes = Files.readAllBytes(file);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    long left = MOST_CELLS;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        CellPlace place = CellPlace.of(name).in(sheet.getName());
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          List<Row> read = new ArrayList<>();
          for (var each = rows.iterator(); each.hasNext(); ) {
            org.dhatim.fastexcel.reader.Row row = each.next();
            left -= row.getCellCount();
            if (left < 0) {
              throw new TooManyCells();
            }
            read.add(row(row));
          }
          sheets.put(sheet.getName(), new Sheet(place, read));
        }
      }
    } catch (TooManyCells tooMany) {
      throw tooMany;
    } catch (IOException | RuntimeException notOne) {
      // The reader fails in many ways at what is broken: numbers that are none, places beyond all.
      return null;
    }
    return new WorkbookCells(name, sheets);
  }

  private static Row row(org.dhatim.fastexcel.reader.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
      cells.add(cell == null ? Cell.EMPTY : cell(cell));
    }
    return new Row(row.getRowNum(), cells);
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> Cell.EMPTY;
      case STRING -> text(plain(cell.asString()));
      case NUMBER -> new Cell(number(cell), null);
      case BOOLEAN -> new Cell(cell.asBoolean() ? "TRUE" : "FALSE", null);
      case FORMULA -> new Cell(String.valueOf(cell.getFormula()), SheetFault.FORMULA);
      case ERROR -> new Cell(String.valueOf(cell.getRawValue()), SheetFault.CELL_ERROR);
    };
  }

  private static Cell text(String text) {
    Matcher hidden = HiddenSigns.in(text);
    return hidden.find()
        ? new Cell(HiddenSigns.code(hidden.group()), LoadFault.CONTROL_CHARACTER)
        : new Cell(text, null);
  }

  /** A no-break space is what the space bar of some programs gives. */
  private static String plain(@Nullable String text) {
    return text == null
        ? ""
        : text.replace("\r\n", "\n").replace('\r', '\n').replaceAll(ODD_SPACE, " ").strip();
  }

  /** What was typed: 10 and not 10.0, 5.5% and not 0.055, a date as in 2025-07-01. */
  private static String number(org.dhatim.fastexcel.reader.Cell cell) {
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

  private static String format(org.dhatim.fastexcel.reader.Cell cell) {
    String format = cell.getDataFormatString();
    String bare = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static boolean isDate(String format) {
    return format.indexOf('y') >= 0 || format.matches(".*m.*d.*|.*d.*m.*");
  }

  /**
   * A cell of a workbook.
   *
   * @param book the file's name
   * @param sheet the sheet's name; empty for the workbook as a whole
   * @param row from 1, as spreadsheets count; 0 for the sheet as a whole
   * @param column from 0
   */
  record CellPlace(String book, String sheet, int row, int column)
      implements Comparable<CellPlace> {

    private static final int LETTERS = 26;

    static CellPlace of(String book) {
      return new CellPlace(book, "", 0, 0);
    }

    CellPlace in(String other) {
      return new CellPlace(book, other, 0, 0);
    }

    CellPlace at(int atRow, int atColumn) {
      return new CellPlace(book, sheet, atRow, atColumn);
    }

    /** As people name it: {@code figures!J12}. */
    String name() {
      return row == 0 ? sheet : sheet + "!" + letters(column) + row;
    }

    Position position() {
      return Position.of(sheet.isEmpty() ? book : book + " " + name());
    }

    private static String letters(int column) {
      String last = String.valueOf((char) ('A' + column % LETTERS));
      return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    @Override
    public int compareTo(CellPlace other) {
      int bySheet = sheet.compareTo(other.sheet);
      int byRow = bySheet != 0 ? bySheet : Integer.compare(row, other.row);
      return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
  }
}
