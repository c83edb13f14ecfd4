package reportsite.press;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A drawing whose style sheet has been written into its elements, for readers that know only the
 * simplest selectors. Rules count in the order in which they stand.
 */
final class InlineStyles {

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
