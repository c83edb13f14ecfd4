package reportsite.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.ink.Drawing;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.Geometry;
import reportsite.chart.ink.Styles;
import reportsite.text.Lang;

/**
 * What a chart shows, in one language, before any ink. Every text comes in already rendered;
 * amounts are only for lengths and places.
 */
public interface Chart {

  /** The two drawings of every chart. */
  enum Width {
    /** Labels beside the marks. */
    WIDE(720, "w"),
    /**
     * For phones: labels above the marks; its smallest text is 14 px, and about that on a 320 px
     * screen.
     */
    NARROW(300, "n");

    private final int units;
    private final String code;

    Width(int units, String code) {
      this.units = units;
      this.code = code;
    }

    /** Width of the drawing in its own units, which are CSS pixels at full size. */
    public int units() {
      return units;
    }
  }

  /** White around a drawing that stands alone. */
  int MARGIN = 20;

  /** What surrounds the marks. */
  ChartFrame frame();

  /** Puts the marks and their texts on a sheet, from its present height on. */
  void place(Sheet sheet);

  /** The same numbers as a table. */
  ChartTable table();

  default Drawing drawing(Width width) {
    return new Drawing(
        "chart",
        "%s-%s-%s".formatted(frame().id(), frame().lang().code(), width.code),
        frame().lang(),
        frame().title(),
        description(),
        MARGIN,
        Styles.OF_CHARTS,
        geometry(width));
  }

  /** The marks between title and source, all in their places. */
  default Geometry geometry(Width width) {
    Sheet sheet = new Sheet(width.units, width == Width.WIDE, frame().lang());
    sheet.paragraph(frame().title(), Role.TITLE);
    sheet.down(3);
    sheet.paragraph(frame().subtitle(), Role.SUBTITLE);
    sheet.down(18);
    place(sheet);
    sheet.down(12);
    sheet.paragraph(frame().source(), Role.SOURCE);
    return sheet.geometry(Math.ceil(sheet.y()));
  }

  /** The chart in words, for those who do not see it: every row with its numbers. */
  default String description() {
    String subtitle = frame().subtitle();
    List<Line> lines = table().lines();
    boolean isClosed = subtitle.endsWith("。") || subtitle.endsWith(".");
    return subtitle
        + (isClosed ? frame().say("", " ") : frame().say("。", ". "))
        + Stream.concat(
                lines.stream().filter(Line::isTotal),
                lines.stream().filter(line -> !line.isTotal()))
            .map(line -> line.said(frame()))
            .collect(Collectors.joining(frame().say("；", "; ")))
        + frame().say("。", ".");
  }

  /**
   * What surrounds the marks of every chart.
   *
   * @param id becomes part of the ids in the drawing
   * @param title the finding, a sentence
   * @param subtitle what is shown, in which unit, for which period
   * @param source where the numbers come from, with the date
   */
  public record ChartFrame(String id, Lang lang, String title, String subtitle, String source) {

    public ChartFrame {
      Drawing.requireSafe(id);
      if (title.isBlank() || subtitle.isBlank() || source.isBlank()) {
        throw new IllegalArgumentException(
            "chart '" + id + "' needs a title, a subtitle and a source");
      }
    }

    /** The rows of a chart that cannot do without any. */
    <T> List<T> some(List<T> rows) {
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("chart '" + id + "' has no rows");
      }
      return List.copyOf(rows);
    }

    /** One of two texts. */
    String say(String zh, String en) {
      return lang == Lang.ZH ? zh : en;
    }
  }
}
