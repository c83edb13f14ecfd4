package reportsite.chart.ink;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
      sheet.add(new Mark.Words(role, x, baseline, anchor, lines.get(i), quantity));
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
