package reportsite.chart;

import java.util.Locale;
import reportsite.notation.Notation;
import reportsite.text.Html;

/** The door of this package: from a chart to a drawing. */
public final class Charts {

  /** White around a drawing that stands alone. */
  private static final int MARGIN = 20;

  private Charts() {}

  /** Draws a chart: the same bytes for the same chart, on any machine. */
  public static Drawing draw(Chart chart, Width width, Finish finish) {
    return draw(chart, width, finish, Notation::tick);
  }

  static Drawing draw(Chart chart, Width width, Finish finish, TickWriter ticks) {
    Geometry geometry = Geometry.of(chart, width, ticks);
    String body = SvgCanvas.elements(geometry);
    String summary = Summary.of(chart);
    int margin =
        switch (finish) {
          case INLINE -> 0;
          case DOWNLOAD -> MARGIN;
        };
    int wide = (int) geometry.width() + 2 * margin;
    int high = (int) geometry.height() + 2 * margin;
    Frame frame = chart.frame();
    String id = "%s-%s-%s".formatted(frame.id(), frame.lang().code(), width.code());
    String inside =
        "<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
            .formatted(id, Html.escape(frame.title()), id, Html.escape(summary));
    String root = root(id, frame.lang().tag(), margin, wide, high);
    String svg =
        switch (finish) {
          case INLINE -> "<svg" + root + inside + body + "</svg>";
          case DOWNLOAD -> document(root, inside, body, margin, wide, high);
        };
    return new Drawing(svg, wide, high, summary);
  }

  private static String root(String id, String langTag, int margin, int wide, int high) {
    return String.format(
        Locale.ROOT,
        " class=\"chart\" role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\" focusable=\"false\""
            + " lang=\"%2$s\" viewBox=\"%3$d %3$d %4$d %5$d\" width=\"%4$d\" height=\"%5$d\">",
        id,
        langTag,
        -margin,
        wide,
        high);
  }

  private static String document(
      String root, String inside, String body, int margin, int wide, int high) {
    String paper =
        String.format(
            Locale.ROOT,
            "<rect fill=\"#fff\" x=\"%1$d\" y=\"%1$d\" width=\"%2$d\" height=\"%3$d\"/>",
            -margin,
            wide,
            high);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
        + root
        + inside
        + "<style>\n"
        + ChartStyles.fixed()
        + "</style>"
        + paper
        + body
        + "</svg>\n";
  }
}
