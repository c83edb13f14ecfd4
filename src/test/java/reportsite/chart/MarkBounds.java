package reportsite.chart;

import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Role;

/** The smallest upright rectangle around a mark. */
public record MarkBounds(double left, double top, double right, double bottom) {

  public static MarkBounds of(Mark mark) {
    if (mark instanceof Mark.Box box) {
      return new MarkBounds(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
    }
    if (mark instanceof Mark.Rule rule) {
      return new MarkBounds(
          Math.min(rule.x1(), rule.x2()),
          Math.min(rule.y1(), rule.y2()),
          Math.max(rule.x1(), rule.x2()),
          Math.max(rule.y1(), rule.y2()));
    }
    if (mark instanceof Mark.Dot dot) {
      return new MarkBounds(
          dot.x() - dot.radius(),
          dot.y() - dot.radius(),
          dot.x() + dot.radius(),
          dot.y() + dot.radius());
    }
    if (mark instanceof Mark.Shape shape) {
      return new MarkBounds(
          shape.x(), shape.y(), shape.x() + shape.width(), shape.y() + shape.height());
    }
    Mark.Text words = (Mark.Text) mark;
    Role role = words.role();
    // Large digits reach below the line with no more than a comma.
    double below =
        role.hasSmallWords()
            ? Math.max(role.size() * 0.12, role.wordSize() * 0.25)
            : role.size() * 0.25;
    return new MarkBounds(
        words.left(), words.y() - role.size() * 0.9, words.right(), words.y() + below);
  }

  public boolean overlaps(MarkBounds other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
}
