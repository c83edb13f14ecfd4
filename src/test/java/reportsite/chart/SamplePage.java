package reportsite.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import reportsite.text.Lang;

/** Writes every sample into pages, to be looked at: run it, then open target/charts. */
final class SamplePage {

  private SamplePage() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "charts"));
    for (Lang lang : Lang.values()) {
      for (Width width : Width.values()) {
        String name = lang.code() + "-" + width.code();
        Files.writeString(folder.resolve(name + ".html"), page(lang, width, "light"));
        Files.writeString(folder.resolve(name + "-dark.html"), page(lang, width, "dark"));
        for (Chart chart : new Samples(lang).all()) {
          Drawing drawing = Charts.draw(chart, width, Finish.DOWNLOAD, Samples::tick);
          Files.writeString(
              folder.resolve(chart.frame().id() + "-" + name + ".svg"), drawing.svg());
        }
      }
    }
  }

  private static String page(Lang lang, Width width, String scheme) {
    String colours =
        scheme.equals("dark")
            ? "--ink:#ece8e0;--ink-2:#aca79c;--accent:#8ab8e6;--rule:#3a3833;--paper:#191816;"
                + "--tint:#33302a"
            : "--ink:#1b1b1a;--ink-2:#55534e;--accent:#1f4e79;--rule:#dcd8cf;--paper:#fdfcf9;"
                + "--tint:#ece8de";
    StringBuilder page =
        new StringBuilder("<!doctype html><meta charset=utf-8><style>:root{" + colours + "}")
            .append("body{background:var(--paper);margin:20px;max-width:")
            .append(width == Width.WIDE ? "720px" : "340px;columns:3;max-width:1100px")
            .append("}figure{margin:0 0 48px;break-inside:avoid}")
            .append(ChartStyles.inline())
            .append("</style>");
    for (Chart chart : new Samples(lang).all()) {
      String svg = Charts.draw(chart, width, Finish.INLINE, Samples::tick).svg();
      page.append("<figure>").append(svg).append("</figure>");
    }
    return page.toString();
  }
}
