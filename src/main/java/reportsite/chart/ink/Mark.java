package reportsite.chart.ink;

import org.jspecify.annotations.Nullable;

/** Something to be drawn, in units of the view box. */
public sealed interface Mark {

  Role role();

  /** A bar. */
  record Box(Role role, double x, double y, double width, double height) implements Mark {}

  /** A straight line. */
  record Rule(Role role, double x1, double y1, double x2, double y2) implements Mark {}

  /** A dot. */
  record Dot(Role role, double x, double y, double radius) implements Mark {}

  /**
   * A line of text.
   *
   * @param y its baseline
   * @param quantity whose text this is; null for words
   */
  record Text(
      Role role, double x, double y, Anchor anchor, String text, @Nullable Quantity quantity)
      implements Mark {
    public double left() {
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - width() / 2;
        case END -> x - width();
      };
    }

    public double right() {
      return left() + width();
    }

    private double width() {
      return TextWidth.of(text, role);
    }
  }

  /** Which point of a text stands at its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
