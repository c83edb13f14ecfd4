package reportsite.site.figure;

import reportsite.chart.Chart;
import reportsite.chart.ChartTable;
import reportsite.chart.ChartTable.Cell;
import reportsite.chart.ChartTable.Line;
import reportsite.chart.CountChart;
import reportsite.chart.ink.Quantity;
import reportsite.markdown.HanSpans;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Drawings;
import reportsite.site.page.Labels;
import reportsite.text.Html;

/**
 * A chart as a page shows it: both drawings, the same numbers as a table, and the drawing to keep.
 */
public final class ChartMarkup {

  private final Edition edition;
  private final Address from;

  public ChartMarkup(Edition edition, Address from) {
    this.edition = edition;
    this.from = from;
  }

  /** The chart's finding, its numbers marked. */
  public Html title(ChartSpec spec) {
    return edition.labels().sentence(spec.title(), words -> HanSpans.html(words, edition.lang()));
  }

  /** The chart's finding as the way to its drawing. */
  public Html link(ChartSpec spec) {
    return new Html("<a href=\"" + Html.escape(file(spec.id())) + "\">" + title(spec) + "</a>");
  }

  public Html figure(ChartSpec spec) {
    return figure(ChartBuilder.build(edition, spec));
  }

  /** Both drawings, the table and the link to the file. */
  public Html figure(Chart chart) {
    Drawings drawings = drawings(chart);
    return markup(
        chart,
        "<div class=\"wide\">%s</div>\n<div class=\"narrow\">%s</div>\n"
            .formatted(drawings.wide(), drawings.narrow()));
  }

  /**
   * The narrow drawing alone, for pages that are to stay light; its numbers are told by the table
   * below it and not once more by a description.
   */
  public Html light(ChartSpec spec) {
    Chart chart = ChartBuilder.build(edition, spec);
    String drawing =
        drawings(chart)
            .narrow()
            .replaceFirst("<desc[^>]*>[^<]*</desc>", "")
            .replaceFirst(" [^\" ]+-d\"", "\"");
    return markup(chart, "<div class=\"only\">" + drawing + "</div>\n");
  }

  private Drawings drawings(Chart chart) {
    return edition.drawings(
        new Id(chart.frame().id()),
        () ->
            new Drawings(
                chart.drawing(Chart.Width.WIDE).inline(),
                chart.drawing(Chart.Width.NARROW).inline()));
  }

  private String file(Id chart) {
    return from.to(Addresses.chartFile(edition.lang(), edition.report().id(), chart));
  }

  private Html markup(Chart chart, String drawings) {
    String id = chart.frame().id();
    return new Html(
        """
        <figure class="chart" id="chart-%s">
        %s<figcaption>%s<p class="links"><a href="%s" download>%s</a></p></figcaption>
        </figure>
        """
            .formatted(
                id,
                drawings,
                table(chart),
                Html.escape(file(new Id(id))),
                Html.escape(edition.word("chart-download"))));
  }

  private String table(Chart chart) {
    ChartTable table = chart.table();
    StringBuilder out = new StringBuilder();
    out.append(chart instanceof CountChart ? "<table class=\"counts\">" : "<table>")
        .append("<caption>")
        .append(Html.escape(edition.word("chart-table")))
        .append("</caption><thead><tr>");
    head(out, edition.word("head-item"));
    table.heads().forEach(name -> head(out, name));
    out.append("</tr></thead><tbody>");
    for (Line line : table.lines()) {
      String heading = line.heading();
      String name =
          heading == null ? line.label() : edition.word("labelled", heading, line.label());
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
      Figure figure = edition.report().figure(new Id(value.figure())).orElseThrow();
      return "<a class=\"fig\" href=\"%s\">%s</a>"
          .formatted(
              Html.escape(from.to(edition.figure(figure.id()))),
              Labels.marked(figure, cell.text()));
    }
    String amount = value.amount() == null ? "" : value.amount().toPlainString();
    return "<data value=\"%s\" data-derived>%s</data>".formatted(amount, Html.escape(cell.text()));
  }
}
