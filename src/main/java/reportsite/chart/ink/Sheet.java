package reportsite.chart.ink;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.text.Lang;

/** A drawing in the making: marks so far, and how far down they reach. */
public final class Sheet {

  private final double width;
  private final boolean wide;
  private final Lang lang;
  private final List<Mark> marks = new ArrayList<>();
  private double y;

  /**
   * @param wide whether texts have room beside the marks
   */
  public Sheet(double width, boolean wide, Lang lang) {
    this.width = width;
    this.wide = wide;
    this.lang = lang;
  }

  public boolean isWide() {
    return wide;
  }

  public double width() {
    return width;
  }

  public Lang lang() {
    return lang;
  }

  /** Where the next thing begins. */
  public double y() {
    return y;
  }

  public void down(double distance) {
    y += distance;
  }

  public void add(Mark mark) {
    marks.add(mark);
  }

  /** How many marks there are; what is later added under this number lies below the rest. */
  public int depth() {
    return marks.size();
  }

  public void addUnder(int depth, List<? extends Mark> below) {
    marks.addAll(depth, below);
  }

  /** A text over the whole width, and down past it. */
  public void paragraph(String text, Role role) {
    block(TextBlock.of(text, role, width), 0);
  }

  /** A text at the present place, and down past it. */
  public void block(TextBlock block, double left) {
    block.place(this, left, y, Mark.Anchor.START);
    down(block.height());
  }

  /** All marks, on a sheet of that height. */
  public Geometry geometry(double height) {
    return new Geometry(width, height, marks);
  }

  /** Every mark of a drawing in its place, before any ink. */
  public record Geometry(double width, double height, List<Mark> marks) {}

  /**
   * A text broken into the lines that fit its room.
   *
   * @param quantity whose text this is; null for words
   */
  public record TextBlock(Role role, List<String> lines, @Nullable Quantity quantity) {

    public static TextBlock of(String words, Role role, double room) {
      return new TextBlock(role, LineBreaks.wrap(words, role, room), null);
    }

    public static TextBlock of(Quantity quantity, Role role, double room) {
      return new TextBlock(role, LineBreaks.wrap(quantity.text(), role, room), quantity);
    }

    public double height() {
      return lines.size() * role.leading();
    }

    /** Puts the lines below each other. */
    public void place(Sheet sheet, double x, double top, Mark.Anchor anchor) {
      for (int i = 0; i < lines.size(); i++) {
        double baseline = baseline(role, top + i * role.leading());
        sheet.add(new Mark.Text(role, x, baseline, anchor, lines.get(i), quantity));
      }
    }

    /** Puts the lines so that half of their height lies above the given middle. */
    public void placeAround(Sheet sheet, double x, double middle, Mark.Anchor anchor) {
      place(sheet, x, middle - height() / 2, anchor);
    }

    /** Where the letters stand in a line that begins at {@code top}. */
    public static double baseline(Role role, double top) {
      return top + role.leading() / 2 + role.size() * 0.35;
    }
  }
}
