package reportsite.chart;

import java.util.stream.Stream;

/** Rows whose texts stand above their marks: for phones, and for texts too long to stand beside. */
final class Stack {

  /** Between the texts of a row and its marks. */
  static final double ABOVE_MARKS = 5;

  static final double BETWEEN_ROWS = 16;

  /** Between two texts on one line. */
  private static final double BETWEEN_TEXTS = 16;

  /** A label of more lines than this wants the whole width, and its value a line below. */
  private static final int LINES_BESIDE = 2;

  private Stack() {}

  /** A label, its value at the end of the same line or on a line of its own. */
  static void labelled(Sheet sheet, String label, Quantity value) {
    Role role = value.isDerived() ? Role.NOTE : Role.VALUE;
    double width = TextWidth.of(value.text(), role);
    double room = sheet.width() - width - BETWEEN_TEXTS;
    if (room >= sheet.width() / 3) {
      TextBlock words = TextBlock.of(label, Role.LABEL, room);
      if (words.lines().size() <= LINES_BESIDE) {
        words.place(sheet, 0, sheet.y(), Mark.Anchor.START);
        double lastLine = sheet.y() + words.height() - Role.LABEL.leading();
        TextBlock.of(value, role, width + 1).place(sheet, sheet.width(), lastLine, Mark.Anchor.END);
        sheet.down(words.height());
        return;
      }
    }
    sheet.paragraph(label, Role.LABEL);
    text(sheet, value, role, Mark.Anchor.END);
  }

  /** A quantity's text over the whole width, at its left or right end. */
  static void text(Sheet sheet, Quantity value, Role role, Mark.Anchor anchor) {
    TextBlock block = TextBlock.of(value, role, sheet.width());
    block.place(sheet, anchor == Mark.Anchor.END ? sheet.width() : 0, sheet.y(), anchor);
    sheet.down(block.height());
  }

  /** Two sides of every row: in two columns if all of them fit, else below each other. */
  record Pairs(double secondAt, boolean inColumns) {

    static Pairs of(Sheet sheet, Stream<Side> firsts, Stream<Side> seconds) {
      double first = firsts.mapToDouble(Side::width).max().orElse(0);
      double second = seconds.mapToDouble(Side::width).max().orElse(0);
      double at = Math.min(sheet.width() / 2, sheet.width() - second - 1);
      return new Pairs(at, first + BETWEEN_TEXTS <= at);
    }

    void place(Sheet sheet, Side first, Side second) {
      if (inColumns) {
        first.place(sheet, 0, secondAt);
        sheet.down(second.place(sheet, secondAt, sheet.width() - secondAt));
      } else {
        sheet.down(first.place(sheet, 0, sheet.width()));
        sheet.down(second.place(sheet, 0, sheet.width()));
      }
    }
  }
}
