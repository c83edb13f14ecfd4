package reportsite.site.promise;

import java.util.List;
import java.util.Optional;
import reportsite.chart.Chart;
import reportsite.chart.SquaresChart;
import reportsite.model.Id;
import reportsite.model.report.Report;
import reportsite.site.figure.ChartBuilder;
import reportsite.site.page.Edition;

/** What proof the commitments of every area bring along, drawn. */
public final class PromiseCounts {

  /** As addresses have it. */
  public static final Id ID = new Id("commitments-by-area");

  private PromiseCounts() {}

  /** Empty where the report promises nothing in its chapters. */
  public static Optional<Chart> of(Edition edition) {
    List<SquaresChart.Row> rows =
        edition.promised().areas().values().stream().map(place -> row(edition, place)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SquaresChart(
                edition.chartFrame(
                    ID.text(),
                    edition.word(mostAreBare(edition) ? "counts-finding" : "counts-title"),
                    edition.word("counts-subtitle"),
                    edition.report().stage(edition.lang())),
                ChartBuilder.kinds(edition),
                edition.word("head-sum"),
                null,
                rows));
  }

  /**
   * The same as a drawing that stands alone in a file, of a report that {@link #areIn promises}.
   */
  public static String file(Edition edition) {
    return of(edition).orElseThrow().drawing(Chart.Width.WIDE).download();
  }

  /** Whether there is something to draw: a chapter that promises something. */
  public static boolean areIn(Report report) {
    return report.chapters().stream()
        .anyMatch(
            chapter ->
                report.promises().commitments().stream()
                    .anyMatch(commitment -> chapter.passages().contains(commitment.passage())));
  }

  private static boolean mostAreBare(Edition edition) {
    List<Integer> counts = edition.promised().byProof(edition.promised().commitments());
    return counts.get(2) > counts.get(0) + counts.get(1);
  }

  private static SquaresChart.Row row(Edition edition, Edition.Place place) {
    return new SquaresChart.Row(
        edition.in(place.chapter().title()),
        edition.promised().byProof(edition.promised().of(place)));
  }
}
