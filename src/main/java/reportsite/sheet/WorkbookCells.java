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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  record Sheet(CellPlace place, List<Row> rows) {}

  /**
   * A row.
   *
   * @param number from 1
   */
  record Row(int number, List<Cell> cells) {

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

  /** With those that stand empty before others and a row each; a long report has sixty thousand. */
  static final int MOST_CELLS = 2_000_000;

  /** Of XML, with those that cells hold; a reader remembers each that another one stands in. */
  private static final int MOST_ELEMENTS = 2 * MOST_CELLS;

  /** Of one element; a cell has three. */
  private static final int MOST_ATTRIBUTES = 1000;

  /**
   * Bytes without a space or a sign of the markup; the text of a cell has a tenth of it at most.
   */
  private static final int MOST_UNBROKEN = 1_000_000;

  /** One behind the other; a reader takes them for a number. */
  private static final int MOST_DIGITS = 1000;

  /** Of a cell; spreadsheets allow a third of it. */
  private static final int MOST_LETTERS = 100_000;

  /** An export has six, and each may be the same part anew. */
  private static final int MOST_SHEETS = 30;

  /** A few bytes name a cell in the last column, and every one before it is made. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final String ODD_SPACE = "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]";
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEXADECIMAL = 16;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

  /** Digits that a number of a report may have before or behind its point. */
  private static final int MOST_PLACES = 30;

  /**
   * Whether there is more in the file than a workbook of reports can be: a few kilobytes can hold a
   * million rows. What the file says of its own sizes is not believed.
   */
  private static boolean isTooLarge(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return true;
    }
    long left = MOST_BYTES;
    Markup markup = new Markup();
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          left -= read;
          if (left < 0 || markup.isTooMuch(buffer, read)) {
            return true;
          }
        }
      }
    } catch (ZipException | IllegalArgumentException | EOFException broken) {
      // That it is no workbook is said by who reads it.
      return false;
    }
    return false;
  }

  /**
   * What costs a reader of XML more than its bytes: an element may stand in another without end,
   * each attribute is compared with those before it, and a name is kept in several forms.
   */
  private static final class Markup {
    private int elements;
    private int attributes;
    private int unbroken;
    private int digits;
    private byte last;

    boolean isTooMuch(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        byte next = bytes[i];
        boolean isEnd = next == '<' || next == '>' || next == '"' || isSpace(next);
        unbroken = isEnd ? 0 : unbroken + 1;
        digits = next >= '0' && next <= '9' ? digits + 1 : 0;
        if (last == '<' && next != '/') {
          elements++;
          attributes = 0;
        } else if (last == '=' && (next == '"' || next == '\'' || isSpace(next))) {
          attributes++;
        }
        if (attributes > MOST_ATTRIBUTES || unbroken > MOST_UNBROKEN || digits > MOST_DIGITS) {
          return true;
        }
        last = next;
      }
      return elements > MOST_ELEMENTS;
    }

    private static boolean isSpace(byte next) {
      return next >= 0 && next <= ' ';
    }
  }

  /**
   * The workbook; null when the file is none.
   *
   * @throws TooMuch if there is more in it than in any exported workbook
   */
  static @Nullable WorkbookCells read(Path file) throws IOException {
    if (isTooLarge(file)) {
      throw new TooMuch();
    }
    String name = String.valueOf(file.getFileName());
    // Read apart: that a file cannot be read at all is another matter than that it is no workbook.
    byte[] bytes = Files.readAllBytes(file);
    try (ReadableWorkbook workbook = open(bytes)) {
      return new WorkbookCells(name, new Budget().sheets(name, workbook));
    } catch (TooMuch tooMuch) {
      throw tooMuch;
    } catch (IOException | RuntimeException notOne) {
      // The reader fails in many ways at what is broken: numbers that are none, places beyond all.
      return null;
    }
  }

  /** The reader asks for styles where formats are asked for, but a workbook may have none. */
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
    } catch (IOException | RuntimeException withoutStyles) {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), WITHOUT_FORMATS);
    }
  }

  /** What may still be read: one part can be many sheets, and one text stand in many cells. */
  private static final class Budget {
    private long cells = MOST_CELLS;

    /** All words of a long report are two million. */
    private long letters = MOST_BYTES / 4;

    Map<String, Sheet> sheets(String name, ReadableWorkbook workbook) throws IOException {
      List<org.dhatim.fastexcel.reader.Sheet> all = workbook.getSheets().toList();
      if (all.size() > MOST_SHEETS) {
        throw new TooMuch();
      }
      Map<String, Sheet> sheets = new LinkedHashMap<>();
      for (org.dhatim.fastexcel.reader.Sheet sheet : all) {
        List<Row> read = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
          for (var each = rows.iterator(); each.hasNext(); ) {
            read.add(row(each.next()));
          }
        }
        CellPlace place = CellPlace.of(name).in(sheet.getName());
        sheets.put(sheet.getName(), new Sheet(place, read));
      }
      return sheets;
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) throws TooMuch {
      cells -= 1 + row.getCellCount();
      if (cells < 0) {
        throw new TooMuch();
      }
      List<Cell> read = new ArrayList<>();
      for (int i = 0; i < row.getCellCount(); i++) {
        org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
        long length = cell == null ? 0 : length(cell.getText()) + length(cell.getFormula());
        letters -= length;
        if (letters < 0 || length > MOST_LETTERS) {
          throw new TooMuch();
        }
        read.add(cell == null ? Cell.EMPTY : cell(cell));
      }
      return new Row(row.getRowNum(), read);
    }
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> Cell.EMPTY;
      case STRING -> text(plain(cell.asString()));
      case NUMBER -> new Cell(number(cell), null);
      case BOOLEAN -> new Cell(cell.asBoolean() ? "TRUE" : "FALSE", null);
      case FORMULA -> {
        // Some programs write texts as if they were the results of formulas.
        String formula = cell.getFormula();
        yield formula == null
            ? text(plain(cell.getRawValue()))
            : new Cell(formula, SheetFault.FORMULA);
      }
      case ERROR -> new Cell(String.valueOf(cell.getRawValue()), SheetFault.CELL_ERROR);
    };
  }

  private static Cell text(String text) {
    Matcher hidden = HiddenSigns.in(text);
    return hidden.find()
        ? new Cell(HiddenSigns.code(hidden.group()), LoadFault.CONTROL_CHARACTER)
        : new Cell(text, null);
  }

  /**
   * A no-break space is what the space bar of some programs gives, and {@code _x000D_} is how the
   * format writes what XML cannot.
   */
  private static String plain(@Nullable String text) {
    return text == null
        ? ""
        : ESCAPED
            .matcher(text)
            .replaceAll(WorkbookCells::escaped)
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll(ODD_SPACE, " ")
            .strip();
  }

  private static String escaped(MatchResult code) {
    return Matcher.quoteReplacement("" + (char) Integer.parseInt(code.group(1), HEXADECIMAL));
  }

  /** What was typed: 10 and not 10.0, 5.5% and not 0.055, a date as in 2025-07-01. */
  private static String number(org.dhatim.fastexcel.reader.Cell cell) {
    String format = format(cell);
    if (isDate(format)) {
      return cell.asDate().toLocalDate().toString();
    }
    BigDecimal number = cell.asNumber().round(DIGITS);
    if (Math.abs((long) number.scale()) > MOST_PLACES) {
      return String.valueOf(cell.getRawValue());
    }
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
