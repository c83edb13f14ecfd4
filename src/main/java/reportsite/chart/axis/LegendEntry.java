package reportsite.chart.axis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;

/**
 * A mark's key with what it stands for: "● own district 5.5%".
 *
 * @param role of the value's text
 * @param value null where only the name is said
 */
public record LegendEntry(Key key, String name, @Nullable Quantity value, Role role) {

  private static final double GAP = 6;

  private static final double BELOW_KEYS = 10;

  /** Between two keys on one line. */
  private static final double BETWEEN = 24;

  /** The picture before the name. */
  public enum Key {
    BAR,
    MARKER,
    /** A target that is a height. */
    LEVEL,
    FULL_DOT,
    OPEN_DOT,
    HOLLOW_DOT;

    private static final double WIDTH = 10;

    public Mark at(double x, double middle) {
      double centre = x + WIDTH / 2;
      return switch (this) {
        case BAR -> new Mark.Box(Role.RESULT, x, middle - WIDTH / 2, WIDTH, WIDTH);
        case MARKER -> new Mark.Rule(Role.TARGET, centre, middle - 7, centre, middle + 7);
        case LEVEL -> new Mark.Rule(Role.TARGET, x, middle, x + WIDTH, middle);
        case OPEN_DOT -> new Mark.Dot(Role.OPEN, centre, middle, 5);
        case FULL_DOT -> new Mark.Dot(Role.RESULT, centre, middle, 5);
        case HOLLOW_DOT -> new Mark.Dot(Role.DERIVED, centre, middle, 5);
      };
    }
  }

  /** Says which mark is what, before the rows, on one line if the room allows. */
  public static void keys(Sheet sheet, LegendEntry one, LegendEntry other, double room) {
    if (one.width() + BETWEEN + other.width() <= room) {
      one.place(sheet, 0, room);
      sheet.down(other.place(sheet, one.width() + BETWEEN, room));
    } else {
      sheet.down(one.place(sheet, 0, room));
      sheet.down(other.place(sheet, 0, room));
    }
  }

  /** The same of any number of them, and some room below. */
  public static void keys(Sheet sheet, List<LegendEntry> keys) {
    double x = 0;
    double height = 0;
    for (LegendEntry key : keys) {
      if (x > 0 && x + key.width() > sheet.width()) {
        sheet.down(height);
        x = 0;
      }
      height = key.place(sheet, x, sheet.width());
      x += key.width() + BETWEEN;
    }
    sheet.down(height + BELOW_KEYS);
  }

  /** Room before the name. */
  public static double indent() {
    return Key.WIDTH + GAP;
  }

  public double width() {
    double named = indent() + TextWidth.of(name, Role.HEAD);
    return value == null ? named : named + GAP + TextWidth.of(value.text(), role);
  }

  /** Writes it on the sheet's present line if the room allows, else on several; returns height. */
  public double place(Sheet sheet, double x, double room) {
    double line = Role.VALUE.leading();
    double middle = sheet.y() + line / 2;
    sheet.add(key.at(x, middle));
    if (width() <= room) {
      words(sheet, Role.HEAD, x + indent(), middle, name, null);
      if (value != null) {
        double after = x + indent() + TextWidth.of(name, Role.HEAD) + GAP;
        words(sheet, role, after, middle, value.text(), value);
      }
      return line;
    }
    TextBlock names = TextBlock.of(name, Role.HEAD, room - indent());
    names.place(sheet, x + indent(), sheet.y(), Mark.Anchor.START);
    if (value == null) {
      return names.height();
    }
    TextBlock values = TextBlock.of(value, role, room - indent());
    values.place(sheet, x + indent(), sheet.y() + names.height(), Mark.Anchor.START);
    return names.height() + values.height();
  }

  private static void words(
      Sheet sheet, Role role, double x, double middle, String text, @Nullable Quantity of) {
    double baseline = middle + role.size() * 0.35;
    sheet.add(new Mark.Text(role, x, baseline, Mark.Anchor.START, text, of));
  }
}
