package reportsite.chart;

import java.util.List;
import reportsite.chart.ink.Drawing;
import reportsite.text.Lang;

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
    return switch (lang) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
