package reportsite.chart;

import java.util.List;
import java.util.stream.Stream;

/** Widths of columns of texts beside the marks. */
final class Column {

  /** The most that labels may take of a wide drawing; longer ones are wrapped. */
  private static final double LABELS_AT_MOST = 238;

  /** Between a column of texts and the marks. */
  static final double GAP = 20;

  private Column() {}

  /** Room for labels: as wide as the widest, within reason. */
  static double labels(Stream<String> labels) {
    return Math.min(LABELS_AT_MOST, widest(labels, Role.LABEL));
  }

  /** Room for headings that stand above labels, as wide as the widest, within the same reason. */
  static double headings(Stream<String> headings) {
    return Math.min(LABELS_AT_MOST, widest(headings, Role.GROUP));
  }

  /** Room for the names of columns on one line each. */
  static double heads(Stream<String> names) {
    return widest(names, Role.HEAD);
  }

  /** Room for the texts of quantities on one line each. */
  static double values(List<Quantity> values, Role role) {
    return widest(values.stream().map(Quantity::text), role);
  }

  private static double widest(Stream<String> texts, Role role) {
    // One unit more, lest a text of exactly this width be broken by rounding.
    return Math.ceil(texts.mapToDouble(text -> TextWidth.of(text, role)).max().orElse(0)) + 1;
  }
}
