package reportsite.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reportsite.model.Figure;
import reportsite.model.Indicator;
import reportsite.model.Measure;
import reportsite.model.Report;
import reportsite.notation.Kind;

/**
 * Every target that has a result of the same indicator and measure before it, by chapter. What was
 * added and what there is in all are never set beside each other.
 *
 * @param apart indicators of which the report gives only what was added for one year and only the
 *     total for the other
 */
public record TargetPairs(List<Group> groups, List<Apart> apart, int count) {

  /** The pairs whose targets one chapter tells of. */
  public record Group(String title, List<Pair> pairs) {}

  /**
   * A target beside the result before it.
   *
   * @param better which direction is the better one, in words; empty where that is open to dispute
   */
  public record Pair(TargetRow row, String better) {}

  /** A target and a result that no table sets beside each other. */
  public record Apart(FigureText result, FigureText target) {}

  static TargetPairs of(Edition edition, Address from) {
    Report report = edition.report();
    List<Figure> targets =
        report.figures().stream()
            .filter(figure -> figure.kind() == Kind.TARGET)
            .filter(figure -> edition.resultFor(figure).isPresent())
            .toList();
    Stream<Group> told =
        edition.places().stream()
            .map(
                place ->
                    group(
                        edition.in(place.chapter().title()),
                        targets.stream()
                            .filter(t -> place.chapter().passages().contains(t.passage()))
                            .toList(),
                        edition,
                        from));
    Group others =
        group(
            edition.word("figures-elsewhere"),
            targets.stream().filter(target -> edition.placeOf(target).isEmpty()).toList(),
            edition,
            from);
    return new TargetPairs(
        Stream.concat(told, Stream.of(others)).filter(group -> !group.pairs().isEmpty()).toList(),
        report.indicators().stream().flatMap(indicator -> apart(indicator, edition, from)).toList(),
        targets.size());
  }

  private static Group group(String title, List<Figure> targets, Edition edition, Address from) {
    return new Group(title, targets.stream().map(target -> pair(target, edition, from)).toList());
  }

  private static Pair pair(Figure target, Edition edition, Address from) {
    Figures figures = new Figures(edition, from);
    Indicator indicator = edition.labels().indicator(target);
    return new Pair(
        new TargetRow(
            edition.labels().name(target),
            figures.row(target),
            edition.resultFor(target).map(figures::row).orElse(null)),
        switch (indicator.better()) {
          case HIGHER, LOWER ->
              edition.word("better-" + indicator.better().name().toLowerCase(Locale.ROOT));
          case NEITHER -> "";
        });
  }

  private static Stream<Apart> apart(Indicator indicator, Edition edition, Address from) {
    Figures figures = new Figures(edition, from);
    return indicator.figures().stream()
        .filter(target -> target.kind() == Kind.TARGET && isFlowOrStock(target))
        .filter(target -> edition.resultFor(target).isEmpty())
        .flatMap(
            target ->
                indicator.figures().stream()
                    .filter(result -> result.kind() == Kind.RESULT && isFlowOrStock(result))
                    .filter(result -> result.measure() != target.measure())
                    .map(result -> new Apart(figures.headline(result), figures.headline(target))));
  }

  private static boolean isFlowOrStock(Figure figure) {
    return figure.measure() == Measure.NEW || figure.measure() == Measure.TOTAL;
  }
}
