package reportsite.chart.ink;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.text.DataFile;

/**
 * The style sheets of drawings. Their geometry counts on its font sizes and weights, so a site
 * takes the rules from here instead of writing its own, and gives values to the variables {@code
 * --ink --ink-2 --accent --plan --rule --paper --tint}.
 */
public final class Styles {

  /** Ink on white paper, for a drawing that stands alone. */
  private static final Map<String, String> ON_WHITE =
      Map.of(
          "var(--ink)", "#1b1b1a",
          "var(--ink-2)", "#55534e",
          "var(--accent)", "#1f4e79",
          "var(--plan)", "#a05a00",
          "var(--rule)", "#dcd8cf",
          "var(--paper)", "#fff",
          "var(--tint)", "#e9e5da");

  /** For charts, and for the marks of posters. */
  public static final String OF_CHARTS = DataFile.text("chart/charts.css");

  /** For posters; sizes and weights of their texts are those of the roles. */
  public static final String OF_POSTERS =
      DataFile.text("chart/posters.css")
          + Stream.of(Role.values())
              .filter(role -> role.isText() && role.cssClass().startsWith("p-"))
              .map(Styles::rule)
              .collect(Collectors.joining("\n", "", "\n"));

  private Styles() {}

  /** The rules for drawings of a kind in pages; colours come from custom properties. */
  public static String inline(String kind, String rules) {
    return "." + kind + "{display:block;max-width:100%;height:auto}\n" + rules;
  }

  /** Rules with the variables of a page replaced by colours on white paper. */
  static String onWhite(String rules) {
    String fixed = rules;
    for (Map.Entry<String, String> colour : ON_WHITE.entrySet()) {
      fixed = fixed.replace(colour.getKey(), colour.getValue());
    }
    return fixed;
  }

  private static String rule(Role role) {
    String weight = role.weight() == Role.Weight.BOLD ? "700" : "400";
    String selector = ".poster ." + role.cssClass().replace(' ', '.');
    String rule = selector + "{font-size:" + pixels(role.size()) + ";font-weight:" + weight + "}";
    return role.hasSmallWords()
        ? rule + "\n" + selector + " .p-unit{font-size:" + pixels(role.wordSize()) + "}"
        : rule;
  }

  private static String pixels(double size) {
    return SvgCanvas.number(size) + "px";
  }
}
