package reportsite.chart.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jfree.svg.SVGGraphics2D;
import reportsite.chart.ink.Sheet.Geometry;
import reportsite.text.Html;
import reportsite.text.Memo;

/**
 * The ink: marks drawn by JFreeSVG, as elements without any style of their own. JFreeSVG writes
 * colours and fonts into {@code style} attributes, which a strict content security policy forbids;
 * here every element gets the class of its mark instead, and texts their true anchor.
 */
final class SvgCanvas {

  static {
    // Before the first AWT class: no display is ever needed.
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  /**
   * An element as JFreeSVG writes it: its name, its numbers, a style, whether it is closed, its
   * text.
   */
  private static final Pattern ELEMENT =
      Pattern.compile("<(rect|line|ellipse|text) ([^<>]*?) style='[^'<>]*'(/?)>([^<>]*)");

  private static final Pattern ROOT = Pattern.compile("<svg [^<>]*>");

  private static final int MOST = 1_000;
  private static final Memo<Geometry, String> DRAWN = new Memo<>(MOST, SvgCanvas::drawn);

  private SvgCanvas() {}

  /** The elements of the marks, in order, without the root element around them. */
  static String elements(Geometry geometry) {
    return DRAWN.of(geometry);
  }

  private static String drawn(Geometry geometry) {
    SVGGraphics2D canvas = new SVGGraphics2D(geometry.width(), geometry.height());
    // Without a prefix of our own the names of definitions would hold the time of day.
    canvas.setDefsKeyPrefix("chart");
    canvas.setGeomDoubleConverter(SvgCanvas::number);
    canvas.setFontFunction(family -> family);
    canvas.setFont(new NamedFont());
    canvas.setColor(Color.BLACK);
    for (Mark mark : geometry.marks()) {
      draw(canvas, mark);
    }
    String svg = canvas.getSVGElement();
    String body = ROOT.matcher(svg).replaceFirst("").replace("</svg>", "");
    return classified(body.replace("<g>", "").replace("</g>", ""), geometry.marks());
  }

  private static void draw(SVGGraphics2D canvas, Mark mark) {
    if (mark instanceof Mark.Box box) {
      canvas.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    } else if (mark instanceof Mark.Rule rule) {
      canvas.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    } else if (mark instanceof Mark.Dot dot) {
      double size = dot.radius() * 2;
      canvas.fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size));
    } else if (mark instanceof Mark.Shape shape) {
      canvas.fill(new Rectangle2D.Double(shape.x(), shape.y(), shape.width(), shape.height()));
    } else if (mark instanceof Mark.Text words) {
      canvas.drawString(words.text(), (float) words.x(), (float) words.y());
    }
  }

  /** The elements with classes instead of styles: one element for each mark. */
  private static String classified(String body, List<Mark> marks) {
    StringBuilder out = new StringBuilder(body.length());
    Matcher matcher = ELEMENT.matcher(body);
    int next = 0;
    while (matcher.find()) {
      Mark mark = marks.get(next);
      String element =
          "<"
              + name(mark, matcher.group(1))
              + attributes(mark)
              + numbers(mark, matcher.group(2))
              + matcher.group(3);
      String content = content(mark, matcher.group(4));
      matcher.appendReplacement(out, Matcher.quoteReplacement(element + ">" + content));
      next++;
    }
    if (next != marks.size()) {
      throw new IllegalStateException(next + " elements for " + marks.size() + " marks");
    }
    return matcher.appendTail(out).toString();
  }

  private static String name(Mark mark, String drawn) {
    return mark instanceof Mark.Rule || mark instanceof Mark.Shape
        ? "path"
        : mark instanceof Mark.Dot ? "circle" : drawn;
  }

  /** Where a mark stands; the lines of a chart on whole units, which no eye tells from tenths. */
  private static String numbers(Mark mark, String drawn) {
    if (mark instanceof Mark.Rule rule) {
      return attribute("d", path(rule));
    } else if (mark instanceof Mark.Shape shape) {
      return attribute("d", shape.path());
    } else if (mark instanceof Mark.Dot dot) {
      return attribute("cx", number(dot.x()))
          + attribute("cy", number(dot.y()))
          + attribute("r", number(dot.radius()));
    } else if (mark instanceof Mark.Text words) {
      String x = number(words.x());
      boolean isPoster = mark.role().cssClass().startsWith("p-");
      return (x.equals("0") ? "" : attribute("x", x))
          + attribute("y", number(isPoster ? words.y() : Math.round(words.y())));
    }
    return " " + drawn.replace('\'', '"');
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + value + "\"";
  }

  /** A line as a path, which takes a third of the letters. */
  private static String path(Mark.Rule rule) {
    String start = "M" + number(rule.x1()) + " " + number(rule.y1());
    boolean upright = number(rule.x1()).equals(number(rule.x2()));
    boolean level = number(rule.y1()).equals(number(rule.y2()));
    // By how much, not to where: lines of one length then read alike and compress well.
    String end =
        upright
            ? "v" + number(rule.y2() - rule.y1())
            : level
                ? "h" + number(rule.x2() - rule.x1())
                : "L" + number(rule.x2()) + " " + number(rule.y2());
    return start + end;
  }

  /** The text of an element, the words beside a large number in elements of their own. */
  private static String content(Mark mark, String text) {
    if (!(mark instanceof Mark.Text words) || !mark.role().hasSmallWords()) {
      return text;
    }
    return TextWidth.runs(words.text()).stream()
        .map(
            run ->
                run.isNumeral()
                    ? run.text()
                    : "<tspan class=\"p-unit\">" + Html.escape(run.text()) + "</tspan>")
        .collect(Collectors.joining());
  }

  private static String attributes(Mark mark) {
    String attributes = " class=\"" + mark.role().cssClass() + "\"";
    if (!(mark instanceof Mark.Text words)) {
      return attributes;
    }
    attributes +=
        switch (words.anchor()) {
          case START -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case END -> " text-anchor=\"end\"";
        };
    if (mark.role() == Role.POSTER_ADDRESS) {
      attributes += " data-technical=\"\"";
    }
    Quantity quantity = words.quantity();
    if (quantity != null) {
      String figure = quantity.figure();
      attributes += figure == null ? " data-derived=\"\"" : " data-figure=\"" + figure + "\"";
    }
    return attributes;
  }

  /** A coordinate with one decimal at most. */
  static String number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /** A font that knows its family without reading the machine's fonts, as AWT's own would. */
  private static final class NamedFont extends Font {

    private static final long serialVersionUID = 1;

    NamedFont() {
      super(Font.SANS_SERIF, Font.PLAIN, 14);
    }

    @Override
    public String getFamily() {
      return Font.SANS_SERIF;
    }
  }
}
