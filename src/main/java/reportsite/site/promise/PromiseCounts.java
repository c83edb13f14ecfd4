package reportsite.site.promise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reportsite.chart.Chart;
import reportsite.chart.CountChart;
import reportsite.chart.CountChart.Count;
import reportsite.chart.CountChart.Row;
import reportsite.model.Id;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.site.page.Edition;

/** How many commitments of each kind every area has, drawn. */
public final class PromiseCounts {

  /** As addresses have it. */
  public static final Id ID = new Id("commitments-by-area");

  private PromiseCounts() {}

  /** Empty where the report promises nothing in its chapters. */
  public static Optional<CountChart> of(Edition edition) {
    Map<String, Edition.Place> areas = edition.promised().areas();
    List<Row> rows = areas.values().stream().map(place -> row(edition, place)).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CountChart(
                edition.chartFrame(
                    ID.text(),
                    title(edition, rows),
                    edition.word("counts-subtitle"),
                    edition.report().stage(edition.lang())),
                edition.word("head-sum"),
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
}
