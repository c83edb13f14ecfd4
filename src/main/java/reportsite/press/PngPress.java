package reportsite.press;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import reportsite.press.Editions.Manuscript;
import reportsite.press.Editions.Manuscript.Picture;

/** Draws pictures. */
final class PngPress {

  private final Typeface typeface;

  PngPress(Typeface typeface, Typeface bold) {
    this.typeface = typeface;
    typeface.register();
    bold.register();
  }

  byte[] draw(Manuscript manuscript, Picture picture) throws IOException {
    String svg = withOurFont(manuscript.markup());
    SVGDocument drawing =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (drawing == null) {
      throw new IllegalStateException("not a drawing: " + manuscript.path());
    }
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render(null, graphics, new ViewBox(0, 0, picture.width(), picture.height()));
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /**
   * The drawing in one font whatever the machine has. The drawing library asks for bold letters
   * only from a weight of 800 on, and drops spaces at the ends of a run.
   */
  private String withOurFont(String svg) {
    String ours =
        svg.replaceAll("font-family=\"[^\"]*\"", "font-family=\"" + typeface.family() + "\"")
            .replace("font-weight=\"bold\"", "font-weight=\"800\"")
            .replaceAll("font-family:[^;}]+", "font-family:'" + typeface.family() + "'")
            .replaceAll("font-weight:[67]00", "font-weight:800");
    return InlineStyles.of(ours)
        .replaceAll("(<tspan[^>]*>) ", "$1\u00a0")
        .replace(" </tspan>", "\u00a0</tspan>");
  }

  /**
   * A drawing whose style sheet has been written into its elements, for readers that know only the
   * simplest selectors. Rules count in the order in which they stand.
   */
  static final class InlineStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private InlineStyles() {}

    static String of(String svg) {
      Document drawing = Parser.xmlParser().parseInput(svg, "");
      drawing.outputSettings().prettyPrint(false);
      Map<Element, StringBuilder> styles = new LinkedHashMap<>();
      for (Element sheet : drawing.select("style")) {
        Matcher rule = RULE.matcher(sheet.wholeText());
        while (rule.find()) {
          for (Element element : drawing.select(rule.group(1).strip())) {
            styles
                .computeIfAbsent(element, styled -> new StringBuilder(styled.attr("style")))
                .append(rule.group(2))
                .append(';');
          }
        }
        sheet.remove();
      }
      styles.forEach((element, style) -> element.attr("style", style.toString()));
      return drawing.outerHtml();
    }
  }
}
