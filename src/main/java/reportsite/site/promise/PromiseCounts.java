package reportsite.site.promise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reportsite.chart.Chart;
import reportsite.chart.Charts;
import reportsite.chart.CountChart;
import reportsite.chart.CountChart.Count;
import reportsite.chart.CountChart.Row;
import reportsite.chart.Finish;
import reportsite.chart.Width;
import reportsite.model.Id;
import reportsite.model.promise.Commitment;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.page.Edition;
import reportsite.text.Html;

/** How many commitments of each kind every area has, drawn. */
public final class PromiseCounts {

  /** As addresses have it. */
  public static final Id ID = new Id("commitments-by-area");

  private PromiseCounts() {}

  /** Empty where the report promises nothing in its chapters. */
  public static Optional<CountFigure> of(Edition edition) {
    Map<String, Edition.Place> areas = edition.promised().areas();
    List<Row> rows = areas.values().stream().map(place -> row(edition, place)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CountFigure(
                edition, ID.text(), title(edition, rows), edition.word("counts-subtitle"), rows));
  }

  /** The kinds with most commitments, where it is clear which; else what is shown. */
  private static String title(Edition edition, List<Row> rows) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    rows.forEach(
        row -> row.counts().forEach(one -> totals.merge(one.kind(), one.number(), Integer::sum)));
    List<String> kinds =
        totals.keySet().stream()
            .sorted(Comparator.comparing((String kind) -> totals.get(kind)).reversed())
            .toList();
    List<Integer> numbers = kinds.stream().map(totals::get).toList();
    boolean clear = numbers.get(0) > numbers.get(1) && numbers.get(1) > numbers.get(2);
    return clear
        ? edition.word("counts-finding", kinds.get(0), kinds.get(1))
        : edition.word("counts-title");
  }

  private static Row row(Edition edition, Edition.Place place) {
    List<Commitment> own = edition.promised().of(place);
    return new Row(
        edition.in(place.chapter().title()),
        Arrays.stream(Commitment.Kind.values())
            .map(kind -> new Count(edition.word("promise-" + Facet.word(kind)), count(own, kind)))
            .toList());
  }

  private static int count(List<Commitment> own, Commitment.Kind kind) {
    return (int) own.stream().filter(commitment -> commitment.kind() == kind).count();
  }

  /**
   * A drawing of what the site itself counts, with the counts as a table: no staff declare it, and
   * its numbers are marked as derived.
   */
  public static final class CountFigure {

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
    public String download() {
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
}
