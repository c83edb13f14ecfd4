package reportsite.sheet;

import reportsite.diag.Position;

/**
 * A cell of a workbook.
 *
 * @param book the file's name
 * @param sheet the sheet's name; empty for the workbook as a whole
 * @param row from 1, as spreadsheets count; 0 for the sheet as a whole
 * @param column from 0
 */
record CellPlace(String book, String sheet, int row, int column) implements Comparable<CellPlace> {

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
