package reportsite.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reportsite.chart.CountChart.Count;
import reportsite.chart.CountChart.Row;
import reportsite.model.Commitment;
import reportsite.model.Id;

/** How many commitments of each kind every area has, drawn. */
final class PromiseCounts {

  /** As addresses have it. */
  static final Id ID = new Id("commitments-by-area");

  private PromiseCounts() {}

  /** Empty where the report promises nothing in its chapters. */
  static Optional<CountFigure> of(Edition edition) {
    Map<String, Edition.Place> areas = edition.promised().areas();
    return areas.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CountFigure(
                edition,
                ID.text(),
                edition.word("counts-title"),
                edition.word("counts-subtitle"),
                areas.values().stream().map(place -> row(edition, place)).toList()));
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
