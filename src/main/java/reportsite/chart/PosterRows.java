package reportsite.chart;

/** Places a name at the left of a column and its number at the right, as a ledger does. */
final class PosterRows {

  private static final double BETWEEN = 14;
  private static final double AFTER = 2;

  /** With less room than this the name stands over its number. */
  private static final double NAME_AT_LEAST = 110;

  private PosterRows() {}

  static void place(
      Sheet sheet, String name, Quantity value, double left, Role nameRole, Role valueRole) {
    double right = left + PosterLayout.COLUMN;
    double room = PosterLayout.COLUMN - TextWidth.of(value.text(), valueRole) - BETWEEN;
    TextBlock number = PosterLayout.number(value, valueRole);
    if (room < NAME_AT_LEAST && room < TextWidth.of(name, nameRole)) {
      PosterLayout.block(sheet, TextBlock.of(name, nameRole, PosterLayout.COLUMN), left);
      number.place(sheet, right, sheet.y(), Mark.Anchor.END);
      sheet.down(number.height() + AFTER);
      return;
    }
    TextBlock words = TextBlock.of(name, nameRole, room);
    double wordsBaseline = TextBlock.baseline(nameRole, words.height() - nameRole.leading());
    double numberBaseline = TextBlock.baseline(valueRole, 0);
    double shared = Math.max(wordsBaseline, numberBaseline);
    double wordsTop = sheet.y() + shared - wordsBaseline;
    double numberTop = sheet.y() + shared - numberBaseline;
    words.place(sheet, left, wordsTop, Mark.Anchor.START);
    number.place(sheet, right, numberTop, Mark.Anchor.END);
    double bottom = Math.max(wordsTop + words.height(), numberTop + number.height());
    sheet.down(bottom - sheet.y() + AFTER);
  }
}
