package reportsite.chart.ink;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  public static final String OF_CHARTS =
      """
      .chart{font-family:system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei",\
      "Noto Sans CJK SC","Noto Sans SC",sans-serif;font-variant-numeric:tabular-nums;\
      font-style:normal;letter-spacing:0;word-spacing:0;text-autospace:normal}
      .chart text{fill:var(--ink);font-size:14px;font-weight:400;stroke:var(--paper);\
      stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
      .chart .c-title{font-size:18px;font-weight:700}
      .chart .c-value{font-weight:700}
      .chart .c-sub,.chart .c-note,.chart .c-head,.chart .tick,.chart .c-src{fill:var(--ink-2)}
      .chart .c-sign{fill:var(--plan)}
      .chart .c-group,.chart .c-head,.chart .c-sign,.chart .tick,.chart .c-src{font-size:13px}
      .chart .c-group{font-weight:700}
      .c-result{fill:var(--accent)}
      .c-total{fill:var(--tint);stroke:var(--ink-2)}
      .c-target{stroke:var(--plan);stroke-width:3}
      .c-clearing{stroke:var(--paper);stroke-width:6}
      .c-goal{fill:var(--paper);stroke:var(--plan);stroke-width:1.5}
      .c-open{fill:var(--paper);stroke:var(--accent);stroke-width:2.5}
      .c-aim,.c-firm{fill:var(--plan)}
      .c-dated{fill:var(--plan);fill-opacity:.28;stroke:var(--plan)}
      .c-bare{fill:none;stroke:var(--ink-2)}
      .c-hatch{fill:none;stroke:var(--ink-2)}
      .c-span{fill:var(--tint)}
      .c-derived{fill:var(--paper);stroke:var(--ink-2);stroke-width:1.5;stroke-dasharray:3 2}
      .c-link{stroke:var(--ink-2);stroke-width:1.5}
      .c-slope{stroke:var(--accent);stroke-width:2}
      .c-axis{stroke:var(--ink-2)}
      .c-beyond{stroke:var(--ink-2);stroke-width:1.5;stroke-dasharray:0 5;stroke-linecap:round}
      .c-grid{stroke:var(--rule)}
      """;

  /** For posters; sizes and weights of their texts are those of the roles. */
  public static final String OF_POSTERS =
      """
      .poster{font-family:system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei",\
      "Noto Sans CJK SC","Noto Sans SC",sans-serif;font-variant-numeric:lining-nums;\
      font-style:normal;letter-spacing:0;word-spacing:0;text-autospace:normal}
      .poster text{fill:var(--ink)}
      .poster .p-tag,.poster .p-hero,.poster .p-when,.poster .p-panel{fill:var(--accent)}
      .poster .p-text,.poster .p-small,.poster .p-address{fill:var(--ink-2)}
      .p-line{stroke:var(--ink);stroke-width:1.5}
      .p-band{fill:var(--accent)}
      """
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
