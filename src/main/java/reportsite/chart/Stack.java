package reportsite.chart;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows whose texts stand above their marks: for phones, and for texts too long to stand beside. */
final class Stack {

  /** Between the texts of a row and its marks. */
  static final double ABOVE_MARKS = 5;

  static final double BETWEEN_ROWS = 16;

  /** Between two texts on one line. */
  private static final double BETWEEN_TEXTS = 16;

  private static final double AFTER_NAME = 6;
  private static final double ABOVE_HEADING = 8;
  private static final double BELOW_HEADING = 4;

  /** A label of more lines than this wants the whole width, and its value a line below. */
  private static final int LINES_BESIDE = 2;

  private Stack() {}

  /**
   * A stretch of the axis with marks on it, below the texts of a row.
   *
   * @param marks draws them, around the height it is given
   */
  static void onAxis(Sheet sheet, Axis axis, double above, double height, DoubleConsumer marks) {
    sheet.down(above);
    axis.lines(sheet.y(), sheet.y() + height).forEach(sheet::add);
    marks.accept(sheet.y() + height / 2);
    sheet.down(height);
  }

  /** What the axis measures, below the last row; nothing where there is no axis. */
  static void scale(Sheet sheet, @Nullable Axis axis) {
    if (axis != null) {
      sheet.down(-8);
      axis.label(sheet);
    }
  }

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

  /** What a quantity is and its text, on one line if they fit. */
  static void named(Sheet sheet, String name, Quantity value) {
    double after = TextWidth.of(name, Role.HEAD) + AFTER_NAME;
    if (after + TextWidth.of(value.text(), Role.NOTE) > sheet.width()) {
      sheet.paragraph(name, Role.HEAD);
      text(sheet, value, Role.NOTE, Mark.Anchor.START);
      return;
    }
    double middle = sheet.y() + Role.NOTE.leading() / 2;
    TextBlock.of(name, Role.HEAD, after).placeAround(sheet, 0, middle, Mark.Anchor.START);
    TextBlock.of(value, Role.NOTE, sheet.width())
        .placeAround(sheet, after, middle, Mark.Anchor.START);
    sheet.down(Role.NOTE.leading());
  }

  /**
   * Writes a group's name over a row where it changes.
   *
   * @return the group that rows now stand under
   */
  static @Nullable String heading(
      Sheet sheet, @Nullable String former, @Nullable String group, double room) {
    if (group != null && !Objects.equals(former, group)) {
      sheet.down(former == null ? 0 : ABOVE_HEADING);
      TextBlock name = TextBlock.of(group, Role.GROUP, room);
      name.place(sheet, 0, sheet.y(), Mark.Anchor.START);
      sheet.down(name.height() + BELOW_HEADING);
    }
    return group;
  }

  /** A quantity's text over the whole width, at its left or right end. */
  static void text(Sheet sheet, Quantity value, Role role, Mark.Anchor anchor) {
    TextBlock block = TextBlock.of(value, role, sheet.width());
    block.place(sheet, anchor == Mark.Anchor.END ? sheet.width() : 0, sheet.y(), anchor);
    sheet.down(block.height());
  }

  /** Two sides of every row: in two columns if all of them fit, else below each other. */
  record Pairs<R>(
      Sheet sheet,
      Function<R, Side> first,
      Function<R, Side> second,
      double secondAt,
      boolean inColumns) {

    static <R> Pairs<R> of(
        Sheet sheet, List<R> rows, Function<R, Side> first, Function<R, Side> second) {
      double at = Math.min(sheet.width() / 2, sheet.width() - widest(rows, second) - 1);
      boolean fit = widest(rows, first) + BETWEEN_TEXTS <= at;
      return new Pairs<>(sheet, first, second, at, fit);
    }

    private static <R> double widest(List<R> rows, Function<R, Side> side) {
      return rows.stream().map(side).mapToDouble(Side::width).max().orElse(0);
    }

    void place(R row) {
      Side one = first.apply(row);
      Side other = second.apply(row);
      if (inColumns) {
        one.place(sheet, 0, secondAt);
        sheet.down(other.place(sheet, secondAt, sheet.width() - secondAt));
      } else {
        sheet.down(one.place(sheet, 0, sheet.width()));
        sheet.down(other.place(sheet, 0, sheet.width()));
      }
    }
  }
}
