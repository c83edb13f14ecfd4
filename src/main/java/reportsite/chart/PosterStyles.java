package reportsite.chart;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheet of posters; sizes and weights are those that their geometry counts on. */
final class PosterStyles {

  private static final String RULES =
      """
      .poster{font-family:system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei",\
      "Noto Sans CJK SC","Noto Sans SC",sans-serif;font-variant-numeric:lining-nums;\
      font-style:normal;letter-spacing:0;word-spacing:0;text-autospace:normal}
      .poster text{fill:var(--ink)}
      .poster .p-tag,.poster .p-hero,.poster .p-when,.poster .p-panel{fill:var(--accent)}
      .poster .p-text,.poster .p-small,.poster .p-address{fill:var(--ink-2)}
      .p-line{stroke:var(--ink);stroke-width:1.5}
      """;

  private PosterStyles() {}

  static String rules() {
    return RULES
        + Stream.of(Role.values())
            .filter(role -> role.isText() && role.cssClass().startsWith("p-"))
            .map(PosterStyles::rule)
            .collect(Collectors.joining("\n", "", "\n"));
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
