package reportsite.chart;

import java.util.regex.Pattern;
import reportsite.text.Lang;

/**
 * What surrounds the marks of every chart.
 *
 * @param id becomes part of the ids in the drawing
 * @param title the finding, a sentence
 * @param subtitle what is shown, in which unit, for which period
 * @param source where the numbers come from, with the date
 */
public record Frame(String id, Lang lang, String title, String subtitle, String source) {

  /** What may stand in an attribute of the drawing unescaped. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  public Frame {
    requireSafe(id);
    if (title.isBlank() || subtitle.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(
          "chart '" + id + "' needs a title, a subtitle and a source");
    }
  }

  /** JFreeSVG writes ids unescaped, so anything but a plain name must not reach it. */
  static String requireSafe(String id) {
    if (!SAFE.matcher(id).matches()) {
      throw new IllegalArgumentException("'" + id + "' cannot be an id in a drawing");
    }
    return id;
  }
}
