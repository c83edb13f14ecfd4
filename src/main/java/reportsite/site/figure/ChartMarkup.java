package reportsite.site.figure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.chart.Chart;
import reportsite.chart.ChartTable;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.SquaresChart;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Styles;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Drawings;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.text.Html;

/**
 * A chart as a page shows it: both drawings, the same numbers as a table, and the drawing to keep.
 */
public record ChartMarkup(Page page) {

  /** A chart as a drawing that stands alone in a file. */
  public static String file(Edition edition, ChartSpec chart) {
    return ChartBuilder.build(edition, chart).drawing(Chart.Width.WIDE).download();
  }

  /** The rules of the stylesheet that the drawings count on. */
  public static String styles() {
    return Styles.inline("chart", Styles.OF_CHARTS);
  }

  /** The chart's finding, its numbers marked. */
  public Html title(ChartSpec spec) {
    return page.labels().sentence(spec.title(), words -> Html.text(words, page.lang()));
  }

  public Html figure(ChartSpec spec) {
    return figure(ChartBuilder.build(page.edition(), spec));
  }

  /** Both drawings, the table and the link to the file. */
  public Html figure(Chart chart) {
    Drawings drawings = drawings(chart);
    return markup(chart, both(drawings.wide(), drawings.narrow()));
  }

  private static String both(String wide, String narrow) {
    return "<div class=\"wide\">%s</div>\n<div class=\"narrow\" tabindex=\"0\">%s</div>\n"
        .formatted(wide, narrow);
  }

  /**
   * The same for pages that are to stay light: the numbers are told by the table below the drawings
   * and not once more by a description; the file is offered where the chart is told of.
   */
  public Html light(ChartSpec spec) {
    Chart chart = ChartBuilder.build(page.edition(), spec);
    Drawings drawings = drawings(chart);
    return markup(chart, both(undescribed(drawings.wide()), undescribed(drawings.narrow())), "");
  }

  /** The narrow drawing alone, to stand beside others. */
  public Html small(Chart chart) {
    String drawing = undescribed(drawings(chart).narrow());
    return markup(chart, "<div class=\"only\" tabindex=\"0\">" + drawing + "</div>\n");
  }

  /** Both drawings alone, beside a table of the page that has their numbers. */
  public Html drawn(Chart chart) {
    Drawings drawings = drawings(chart);
    return new Html(
        "<figure class=\"chart\">\n%s</figure>\n"
            .formatted(both(drawings.wide(), drawings.narrow())));
  }

  private static String undescribed(String drawing) {
    return drawing.replaceFirst("<desc[^>]*>[^<]*</desc>", "").replaceFirst(" [^\" ]+-d\"", "\"");
  }

  private Drawings drawings(Chart chart) {
    return page.edition()
        .drawings(
            new Id(chart.frame().id()),
            () ->
                new Drawings(
                    chart.drawing(Chart.Width.WIDE).inline(),
                    chart.drawing(Chart.Width.NARROW).inline()));
  }

  private String file(Id chart) {
    return page.to(Address.chart(page.report().id(), chart, page.lang()));
  }

  /** A chart that the page alone draws, and no file holds. */
  public Html strip(Chart chart) {
    Drawings drawings = drawings(chart);
    return markup(chart, both(drawings.wide(), drawings.narrow()), "");
  }

  private Html markup(Chart chart, String drawings) {
    String download =
        "<p class=\"links\"><a href=\"%s\" download aria-label=\"%s\">%s</a></p>"
            .formatted(
                Html.escape(file(new Id(chart.frame().id()))),
                Html.escape(
                    page.word("labelled", page.word("chart-download"), chart.frame().title())),
                Html.escape(page.word("chart-download")));
    return markup(chart, drawings, download);
  }

  private Html markup(Chart chart, String drawings, String download) {
    return new Html(
        """
        <figure class="chart" id="_chart-%s">
        %s<figcaption>%s<details><summary>%s</summary>%s</details>%s</figcaption>
        </figure>
        """
            .formatted(
                chart.frame().id(),
                drawings,
                differing(chart),
                Html.escape(page.word("chart-data")),
                table(chart),
                download));
  }

  /** A chart of numbers that do not add up says so, with the way to the account. */
  private String differing(Chart chart) {
    Figures figures = new Figures(page);
    return chart.table().lines().stream()
        .flatMap(line -> line.cells().stream())
        .flatMap(cell -> Stream.ofNullable(cell.value()))
        .flatMap(value -> Stream.ofNullable(value.figure()))
        .flatMap(id -> page.report().figure(new Id(id)).stream())
        .flatMap(figure -> figures.differing(figure).stream())
        .distinct()
        .map(
            href ->
                "<p><a href=\"%s\">%s</a></p>"
                    .formatted(Html.escape(href), Html.escape(page.word("figures-differ"))))
        .collect(Collectors.joining());
  }

  private String table(Chart chart) {
    ChartTable table = chart.table();
    StringBuilder out = new StringBuilder();
    out.append(chart instanceof SquaresChart ? "<table class=\"counts\">" : "<table>")
        .append("<caption>")
        .append(Html.escape(page.word("chart-table")))
        .append("</caption><thead><tr>");
    head(out, page.word("head-item"));
    table.heads().forEach(name -> head(out, name));
    out.append("</tr></thead><tbody>");
    for (Line line : table.lines()) {
      String heading = line.heading();
      String name = heading == null ? line.label() : page.word("labelled", heading, line.label());
      out.append(line.isTotal() ? "<tr class=\"total\">" : "<tr>")
          .append("<th scope=\"row\">")
          .append(Html.escape(name))
          .append("</th>");
      line.cells().forEach(cell -> out.append("<td>").append(content(cell)).append("</td>"));
      out.append("</tr>");
    }
    return out.append("</tbody></table>").toString();
  }

  private static void head(StringBuilder out, String text) {
    out.append("<th scope=\"col\">").append(Html.escape(text)).append("</th>");
  }

  private String content(Cell cell) {
    Quantity value = cell.value();
    if (value == null) {
      return Html.escape(cell.text());
    }
    if (value.figure() != null) {
      Figure figure = page.report().figure(new Id(value.figure())).orElseThrow();
      return "<a class=\"fig\" href=\"%s\">%s</a>"
          .formatted(Html.escape(page.to(figure)), Labels.marked(figure, cell.text()));
    }
    String amount = value.amount() == null ? "" : value.amount().toPlainString();
    return "<data value=\"%s\" data-derived>%s</data>".formatted(amount, Html.escape(cell.text()));
  }
}
