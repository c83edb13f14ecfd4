package reportsite.chart.axis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;

/**
 * A line of a chart with one number, and how its texts are set: beside the marks, or above them on
 * phones and where they are too long.
 *
 * @param heading under which consecutive rows stand; null for none
 */
public record ValueRow(String label, @Nullable String heading, Quantity value) {

  /** Between a column of texts and the marks. */
  public static final double GAP = 20;

  /** Between the texts of a row and its marks below them. */
  public static final double ABOVE_MARKS = 5;

  public static final double BETWEEN_ROWS = 16;

  /** Between two texts on one line. */
  public static final double BETWEEN_TEXTS = 16;

  /** The most that labels may take of a wide drawing; longer ones are wrapped. */
  private static final double LABELS_AT_MOST = 238;

  private static final double HEIGHT_AT_LEAST = 20;
  private static final double ABOVE_HEADING = 8;
  private static final double BELOW_HEADING = 4;

  /** A label of more lines than this wants the whole width, and its value a line below. */
  private static final int LINES_BESIDE = 2;

  /** Room for labels and the headings over them: as wide as the widest, within reason. */
  public static double labels(List<ValueRow> rows) {
    double headings =
        TextWidth.widest(
            rows.stream().map(ValueRow::heading).flatMap(Stream::ofNullable), Role.GROUP);
    return Math.max(labels(rows.stream().map(ValueRow::label)), Math.min(LABELS_AT_MOST, headings));
  }

  /** The same for labels without headings. */
  public static double labels(Stream<String> labels) {
    return Math.min(LABELS_AT_MOST, TextWidth.widest(labels, Role.LABEL));
  }

  /** Room for the numbers on one line each. */
  public static double values(List<ValueRow> rows) {
    return TextWidth.widest(rows.stream().map(row -> row.value().text()), Role.VALUE);
  }

  /** Writes the heading over this row where the row before stands under another. */
  public void heading(Sheet sheet, @Nullable ValueRow before, double room) {
    String former = before == null ? null : before.heading();
    if (heading != null && !Objects.equals(former, heading)) {
      sheet.down(former == null ? 0 : ABOVE_HEADING);
      sheet.block(TextBlock.of(heading, Role.GROUP, room), 0);
      sheet.down(BELOW_HEADING);
    }
  }

  /**
   * Writes the label at the left and the number at the right, and goes down past them.
   *
   * @return the height of their middle
   */
  public double beside(Sheet sheet, double labels) {
    return beside(sheet, 0, labels);
  }

  /** The same with a label that stands in from the left. */
  public double beside(Sheet sheet, double indent, double labels) {
    TextBlock words = TextBlock.of(label, Role.LABEL, labels - indent);
    double height = Math.max(words.height(), HEIGHT_AT_LEAST);
    double middle = sheet.y() + height / 2;
    words.placeAround(sheet, indent, middle, Mark.Anchor.START);
    TextBlock.of(value, role(), sheet.width())
        .placeAround(sheet, sheet.width(), middle, Mark.Anchor.END);
    sheet.down(height);
    return middle;
  }

  /**
   * Writes both above the marks, and goes down past them all.
   *
   * @param height of the marks
   * @return the height of their middle
   */
  public double stacked(Sheet sheet, double height) {
    above(sheet);
    sheet.down(ABOVE_MARKS + height);
    return sheet.y() - height / 2;
  }

  /** The label, and the number at the end of the same line or on a line of its own. */
  public void above(Sheet sheet) {
    double width = TextWidth.of(value.text(), role());
    double room = sheet.width() - width - BETWEEN_TEXTS;
    if (room >= sheet.width() / 3) {
      TextBlock words = TextBlock.of(label, Role.LABEL, room);
      if (words.lines().size() <= LINES_BESIDE) {
        words.place(sheet, 0, sheet.y(), Mark.Anchor.START);
        double lastLine = sheet.y() + words.height() - Role.LABEL.leading();
        TextBlock.of(value, role(), width + 1)
            .place(sheet, sheet.width(), lastLine, Mark.Anchor.END);
        sheet.down(words.height());
        return;
      }
    }
    sheet.paragraph(label, Role.LABEL);
    TextBlock number = TextBlock.of(value, role(), sheet.width());
    number.place(sheet, sheet.width(), sheet.y(), Mark.Anchor.END);
    sheet.down(number.height());
  }

  private Role role() {
    return value.isDerived() ? Role.NOTE : Role.VALUE;
  }
}
