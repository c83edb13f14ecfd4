package reportsite.site;

import java.util.List;
import reportsite.chart.Chart;
import reportsite.chart.Charts;
import reportsite.chart.CountChart;
import reportsite.chart.CountChart.Count;
import reportsite.chart.CountChart.Row;
import reportsite.chart.Finish;
import reportsite.chart.Width;
import reportsite.text.Html;

/**
 * A drawing of what the site itself counts, with the counts as a table: no staff declare it, and
 * its numbers are marked as derived.
 */
final class CountFigure {

  private final Edition edition;
  private final CountChart chart;
  private final String id;

  /**
   * @param id of the drawing, unique on its page
   * @param title what the counts show, without a number
   * @param subtitle what is counted
   * @param rows each with the same kinds in the same order
   */
  CountFigure(Edition edition, String id, String title, String subtitle, List<Row> rows) {
    this.edition = edition;
    this.id = id;
    this.chart = new CountChart(edition.chartFrame(id, title, subtitle), rows);
  }

  /** The drawing that stands alone in a file. */
  String download() {
    return Charts.draw(chart, Width.WIDE, Finish.DOWNLOAD).svg();
  }

  /**
   * Both drawings and the table.
   *
   * @param file where a page finds the drawing that stands alone
   */
  Html html(String file) {
    return ChartMarkup.figure(
        edition, id, draw(chart, Width.WIDE), draw(chart, Width.NARROW), table(), file);
  }

  private static String draw(Chart chart, Width width) {
    return Charts.draw(chart, width, Finish.INLINE).svg();
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    out.append("<table class=\"counts\"><caption>")
        .append(Html.escape(edition.word("chart-table")))
        .append("</caption><thead><tr>");
    head(out, edition.word("head-item"));
    chart.kinds().forEach(kind -> head(out, kind));
    head(out, edition.word("head-sum"));
    out.append("</tr></thead><tbody>");
    for (Row row : chart.rows()) {
      out.append("<tr><th scope=\"row\">").append(Html.escape(row.label())).append("</th>");
      row.counts().forEach(count -> cell(out, count));
      cell(out, new Count(row.label(), row.total()));
      out.append("</tr>");
    }
    return out.append("</tbody></table>").toString();
  }

  private static void head(StringBuilder out, String text) {
    out.append("<th scope=\"col\">").append(Html.escape(text)).append("</th>");
  }

  private static void cell(StringBuilder out, Count count) {
    out.append("<td><data value=\"")
        .append(count.text())
        .append("\" data-derived>")
        .append(count.text())
        .append("</data></td>");
  }
}
