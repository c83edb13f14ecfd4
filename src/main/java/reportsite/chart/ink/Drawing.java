package reportsite.chart.ink;

import java.util.Locale;
import java.util.regex.Pattern;
import reportsite.chart.ink.Sheet.Geometry;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * A drawing with all it needs to be written: the same bytes for the same drawing, on any machine.
 *
 * @param kind class of its root
 * @param id begins the ids in it
 * @param description the drawing in words, for those who do not see it
 * @param margin white around it where it stands alone
 * @param rules of the style sheet that it takes along where it stands alone
 */
public record Drawing(
    String kind,
    String id,
    Lang lang,
    String title,
    String description,
    int margin,
    String rules,
    Geometry geometry) {

  /** What may stand in an attribute of the drawing unescaped. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  /** JFreeSVG writes ids unescaped, so anything but a plain name must not reach it. */
  public static String requireSafe(String id) {
    if (!SAFE.matcher(id).matches()) {
      throw new IllegalArgumentException("'" + id + "' cannot be an id in a drawing");
    }
    return id;
  }

  /** The element as it stands in a page, which gives it its colours. */
  public String inline() {
    return "<svg" + head(0) + SvgCanvas.elements(geometry) + "</svg>";
  }

  /** The document that stands alone in a file, with fixed colours on white. */
  public String download() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
        + head(margin)
        + "<style>\n"
        + Styles.onWhite(rules)
        + "</style>"
        + String.format(
            Locale.ROOT,
            "<rect fill=\"#fff\" x=\"%1$d\" y=\"%1$d\" width=\"%2$d\" height=\"%3$d\"/>",
            -margin,
            (int) geometry.width() + 2 * margin,
            (int) geometry.height() + 2 * margin)
        + SvgCanvas.elements(geometry)
        + "</svg>\n";
  }

  /** What the root says of itself, up to the first mark. */
  private String head(int around) {
    return String.format(
        Locale.ROOT,
        " class=\"%1$s\" role=\"img\" aria-labelledby=\"_%2$s-t _%2$s-d\" lang=\"%3$s\""
            + " viewBox=\"%4$d %4$d %5$d %6$d\" width=\"%5$d\" height=\"%6$d\">"
            + "<title id=\"_%2$s-t\">%7$s</title><desc id=\"_%2$s-d\">%8$s</desc>",
        kind,
        id,
        lang.tag(),
        -around,
        (int) geometry.width() + 2 * around,
        (int) geometry.height() + 2 * around,
        Html.escape(title),
        Html.escape(description));
  }
}
