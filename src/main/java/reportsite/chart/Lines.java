package reportsite.chart;

import java.util.List;

/** Breaks words into lines for drawings that are no charts, by the same rules and widths. */
public final class Lines {

  private Lines() {}

  /** The words in as few lines as the room allows, none much shorter than the others. */
  public static List<String> of(String words, double size, double room) {
    return LineBreaks.wrap(words, Role.TITLE, room * Role.TITLE.size() / size);
  }

  /** How wide a line is, rather more than less. */
  public static double width(String line, double size) {
    return TextWidth.of(line, Role.TITLE) * size / Role.TITLE.size();
  }
}
