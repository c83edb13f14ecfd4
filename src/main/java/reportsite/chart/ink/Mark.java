package reportsite.chart.ink;

import org.jspecify.annotations.Nullable;

/** Something to be drawn, in units of the view box. */
public sealed interface Mark {

  Role role();

  /** A bar. */
  record Box(Role role, double x, double y, double width, double height) implements Mark {}

  /** A straight line. */
  record Rule(Role role, double x1, double y1, double x2, double y2) implements Mark {}

  record Dot(Role role, double x, double y, double radius) implements Mark {}

  /**
   * Many small things of one kind, drawn as one.
   *
   * @param path as SVG writes it
   */
  record Shape(Role role, double x, double y, double width, double height, String path)
      implements Mark {

    /** Slanting lines over a rectangle. */
    public static Shape hatch(Role role, double x, double y, double width, double height) {
      StringBuilder path = new StringBuilder(frame(x, y, width, height));
      for (double at = HATCH - height; at < width; at += HATCH) {
        double low = Math.max(at, 0);
        double high = Math.min(at + height, width);
        if (high > low) {
          path.append(point('M', x + low, y + height - (low - at)))
              .append(point('L', x + high, y + height - (high - at)));
        }
      }
      return new Shape(role, x, y, width, height, path.toString());
    }

    /** Equal squares in lines of so many; the first line may begin within. */
    public static Shape squares(
        Role role, double x, double y, double size, double step, int across, int from, int count) {
      StringBuilder path = new StringBuilder();
      for (int i = from; i < from + count; i++) {
        int line = i / across;
        path.append(frame(x + (i - line * across) * step, y + line * step, size, size));
      }
      int first = from / across;
      int last = (from + count - 1) / across;
      double width = Math.min(across, from + count) * step - (step - size);
      return new Shape(
          role, x, y + first * step, width, (last - first) * step + size, path.toString());
    }

    private static String frame(double x, double y, double width, double height) {
      return point('M', x, y)
          + "h"
          + SvgCanvas.number(width)
          + "v"
          + SvgCanvas.number(height)
          + "h"
          + SvgCanvas.number(-width)
          + "z";
    }

    private static String point(char how, double x, double y) {
      return how + SvgCanvas.number(x) + " " + SvgCanvas.number(y);
    }
  }

  /** From one line of a hatch to the next. */
  double HATCH = 7;

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
