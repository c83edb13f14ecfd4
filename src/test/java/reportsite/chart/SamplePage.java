package reportsite.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import reportsite.chart.ink.Styles;
import reportsite.text.Lang;

/** Writes every sample into pages, to be looked at: run it, then open target/charts. */
final class SamplePage {

  private SamplePage() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "charts"));
    for (Lang lang : Lang.values()) {
      for (Chart.Width width : Chart.Width.values()) {
        String name = lang.code() + "-" + (width == Chart.Width.WIDE ? "w" : "n");
        Files.writeString(folder.resolve(name + ".html"), page(lang, width, "light"));
        Files.writeString(folder.resolve(name + "-dark.html"), page(lang, width, "dark"));
        for (Chart chart : new Samples(lang).all()) {
          Files.writeString(
              folder.resolve(chart.frame().id() + "-" + name + ".svg"),
              chart.drawing(width).download());
        }
      }
    }
  }

  private static String page(Lang lang, Chart.Width width, String scheme) {
    String colours =
        scheme.equals("dark")
            ? "--ink:#ece8e0;--ink-2:#aca79c;--accent:#8ab8e6;--plan:#f0b35e;--rule:#3a3833;--paper:#191816;"
                + "--tint:#33302a"
            : "--ink:#1b1b1a;--ink-2:#55534e;--accent:#1f4e79;--plan:#965400;--rule:#dcd8cf;--paper:#fdfcf9;"
                + "--tint:#ece8de";
    StringBuilder page =
        new StringBuilder("<!doctype html><meta charset=utf-8><style>:root{" + colours + "}")
            .append("body{background:var(--paper);margin:20px;max-width:")
            .append(width == Chart.Width.WIDE ? "720px" : "300px;columns:3;max-width:1100px")
            .append("}figure{margin:0 0 48px;break-inside:avoid}")
            .append(Styles.inline("chart", Styles.OF_CHARTS))
            .append("</style>");
    for (Chart chart : new Samples(lang).all()) {
      String svg = chart.drawing(width).inline();
      page.append("<figure>").append(svg).append("</figure>");
    }
    return page.toString();
  }
}
