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

  /** Draws a poster on its sheet. */
  public static Drawing draw(Poster poster, Finish finish) {
    Geometry geometry = PosterLayout.of(poster);
    String body = SvgCanvas.elements(geometry);
    int wide = (int) geometry.width();
    int high = (int) geometry.height();
    String id = poster.id() + "-" + poster.lang().code();
    String inside = named(id, poster.title() + " · " + poster.tag(), poster.description());
    String root = root("poster", id, poster.lang().tag(), 0, wide, high);
    String styles = ChartStyles.onWhite(PosterStyles.rules()) + ChartStyles.fixed();
    String svg =
        switch (finish) {
          case INLINE -> "<svg" + root + inside + body + "</svg>";
          case DOWNLOAD -> document(root, inside, styles, body, 0, wide, high);
        };
    return new Drawing(svg, wide, high, poster.description());
  }

  private static String named(String id, String title, String description) {
    return "<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
        .formatted(id, Html.escape(title), id, Html.escape(description));
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
    String inside = named(id, frame.title(), summary);
    String root = root("chart", id, frame.lang().tag(), margin, wide, high);
    String svg =
        switch (finish) {
          case INLINE -> "<svg" + root + inside + body + "</svg>";
          case DOWNLOAD -> document(root, inside, ChartStyles.fixed(), body, margin, wide, high);
        };
    return new Drawing(svg, wide, high, summary);
  }

  private static String root(
      String cssClass, String id, String langTag, int margin, int wide, int high) {
    return String.format(
        Locale.ROOT,
        " class=\"%6$s\" role=\"img\" aria-labelledby=\"%1$s-t %1$s-d\""
            + " lang=\"%2$s\" viewBox=\"%3$d %3$d %4$d %5$d\" width=\"%4$d\" height=\"%5$d\">",
        id,
        langTag,
        -margin,
        wide,
        high,
        cssClass);
  }

  private static String document(
      String root, String inside, String styles, String body, int margin, int wide, int high) {
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
        + styles
        + "</style>"
        + paper
        + body
        + "</svg>\n";
  }
}
