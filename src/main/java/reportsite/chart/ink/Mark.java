package reportsite.chart.ink;

import org.jspecify.annotations.Nullable;

/** Something to be drawn, in units of the view box. */
public sealed interface Mark {

  Role role();

  /** The smallest upright rectangle around it. */
  Bounds bounds();

  /** A rectangle with its edges. */
  record Bounds(double left, double top, double right, double bottom) {

    public boolean overlaps(Bounds other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** A bar. */
  record Box(Role role, double x, double y, double width, double height) implements Mark {
    @Override
    public Bounds bounds() {
      return new Bounds(x, y, x + width, y + height);
    }
  }

  /** A straight line. */
  record Rule(Role role, double x1, double y1, double x2, double y2) implements Mark {
    @Override
    public Bounds bounds() {
      return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
  }

  /** A dot. */
  record Dot(Role role, double x, double y, double radius) implements Mark {
    @Override
    public Bounds bounds() {
      return new Bounds(x - radius, y - radius, x + radius, y + radius);
    }
  }

  /**
   * A line of text.
   *
   * @param y its baseline
   * @param quantity whose text this is; null for words
   */
  record Words(
      Role role, double x, double y, Anchor anchor, String text, @Nullable Quantity quantity)
      implements Mark {
    @Override
    public Bounds bounds() {
      double width = TextWidth.of(text, role);
      double left =
          switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
          };
      // Large digits reach below the line with no more than a comma.
      double below =
          role.hasSmallWords()
              ? Math.max(role.size() * 0.12, role.wordSize() * 0.25)
              : role.size() * 0.25;
      return new Bounds(left, y - role.size() * 0.9, left + width, y + below);
    }
  }

  /** Which point of a text stands at its x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
