package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import reportsite.notation.Notation;
import reportsite.notation.Unit;
import reportsite.text.Lang;

/** A drawing in the making: marks so far, and how far down they reach. */
final class Sheet {

  private final double width;
  private final boolean wide;
  private final Lang lang;
  private final TickWriter ticks;
  private final List<Mark> marks = new ArrayList<>();
  private double y;

  Sheet(Width width, Lang lang, TickWriter ticks) {
    this(width.units(), width == Width.WIDE, lang, ticks);
  }

  private Sheet(double width, boolean wide, Lang lang, TickWriter ticks) {
    this.width = width;
    this.wide = wide;
    this.lang = lang;
    this.ticks = ticks;
  }

  /** A sheet of a width of its own. */
  static Sheet of(double width, Lang lang) {
    return new Sheet(width, true, lang, Notation::tick);
  }

  boolean isWide() {
    return wide;
  }

  double width() {
    return width;
  }

  /** Where the next thing begins. */
  double y() {
    return y;
  }

  void down(double distance) {
    y += distance;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  /** How many marks there are; what is later added under this number lies below the rest. */
  int depth() {
    return marks.size();
  }

  void addUnder(int depth, List<? extends Mark> below) {
    marks.addAll(depth, below);
  }

  /** A text over the whole width, and down past it. */
  void paragraph(String text, Role role) {
    TextBlock block = TextBlock.of(text, role, width());
    block.place(this, 0, y, Mark.Anchor.START);
    down(block.height());
  }

  String tick(BigDecimal amount, Unit unit) {
    return ticks.write(amount, unit, lang);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }
}
