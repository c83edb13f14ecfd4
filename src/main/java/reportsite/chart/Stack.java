package reportsite.chart;

import java.util.List;

/** Rows whose texts stand above their marks: for phones, and for texts too long to stand beside. */
final class Stack {

  /** Between the texts of a row and its marks. */
  static final double ABOVE_MARKS = 5;

  static final double BETWEEN_ROWS = 16;

  /** The share of a line that a value may take from its label. */
  private static final double VALUE_SHARE = 0.45;

  private Stack() {}

  /** A label, its value at the end of the same line or on a line of its own. */
  static void labelled(Sheet sheet, String label, Quantity value) {
    Role role = value.isDerived() ? Role.NOTE : Role.VALUE;
    double width = TextWidth.of(value.text(), role);
    if (width <= sheet.width() * VALUE_SHARE) {
      TextBlock words = TextBlock.of(label, Role.LABEL, sheet.width() - width - 16);
      words.place(sheet, 0, sheet.y(), Mark.Anchor.START);
      double lastLine = sheet.y() + words.height() - Role.LABEL.leading();
      TextBlock.of(value, role, width).place(sheet, sheet.width(), lastLine, Mark.Anchor.END);
      sheet.down(words.height());
      return;
    }
    sheet.paragraph(label, Role.LABEL);
    text(sheet, value, role);
  }

  /** A quantity's text over the whole width. */
  static void text(Sheet sheet, Quantity value, Role role) {
    TextBlock block = TextBlock.of(value, role, sheet.width());
    block.place(sheet, 0, sheet.y(), Mark.Anchor.START);
    sheet.down(block.height());
  }

  /** Whether two sides can always stand in the two halves of a line. */
  static boolean fitHalves(Sheet sheet, List<Side> sides) {
    return sides.stream().allMatch(side -> side.width() <= half(sheet));
  }

  /** Two sides in the halves of a line, so that they stand in columns over all rows. */
  static void halves(Sheet sheet, Side left, Side right) {
    left.place(sheet, 0, half(sheet));
    sheet.down(right.place(sheet, sheet.width() - half(sheet), half(sheet)));
  }

  /** Two sides below each other. */
  static void lines(Sheet sheet, Side first, Side second) {
    sheet.down(first.place(sheet, 0, sheet.width()));
    sheet.down(second.place(sheet, 0, sheet.width()));
  }

  private static double half(Sheet sheet) {
    return sheet.width() / 2 - 6;
  }
}
