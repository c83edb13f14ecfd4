package reportsite.site.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.PairChart.Pair;
import reportsite.chart.SlopeChart;
import reportsite.chart.ink.Quantity;
import reportsite.model.ledger.Figure;
import reportsite.notation.value.Kind;
import reportsite.site.page.Edition;
import reportsite.text.Html;

/**
 * Targets beside the results of the year before: how many numbers are lower, the same, higher. It
 * is arithmetic and no judgement. Only what has the same indicator, measure, unit and kind of
 * period is compared, and only where both numbers are exact enough.
 *
 * @param of how many targets were looked at
 * @param compared those that can be compared, in their order
 */
public record TargetFinding(int of, List<Compared> compared) {

  /**
   * A target with the result it is compared with.
   *
   * @param sign -1 where its number is lower, 0 where it is the same, 1 where it is higher
   */
  public record Compared(Figure target, Figure result, int sign) {}

  /** Of the targets that the content calls the main ones. */
  public static TargetFinding main(Edition edition) {
    return of(
        edition.report().selection().mainTargets().stream()
            .flatMap(id -> edition.report().figure(id).stream())
            .toList(),
        edition::resultFor);
  }

  /** Of all targets of the report. */
  public static TargetFinding all(Edition edition) {
    return of(
        edition.report().figures().stream().filter(figure -> figure.kind() == Kind.TARGET).toList(),
        edition::resultFor);
  }

  static TargetFinding of(List<Figure> targets, Function<Figure, Optional<Figure>> resultFor) {
    return new TargetFinding(
        targets.size(),
        targets.stream()
            .flatMap(
                target ->
                    resultFor.apply(target).flatMap(result -> compare(target, result)).stream())
            .toList());
  }

  private static Optional<Compared> compare(Figure target, Figure result) {
    BigDecimal aim = amount(target);
    BigDecimal reached = amount(result);
    boolean isLike =
        target.value().unit().equals(result.value().unit())
            && Objects.equals(target.versus(), result.versus())
            && result.period().lastYear() == target.period().lastYear() - 1;
    return isLike && aim != null && reached != null
        ? Optional.of(new Compared(target, result, aim.compareTo(reached)))
        : Optional.empty();
  }

  /** The one number that a figure states; null for a range and for what is too vague. */
  private static @Nullable BigDecimal amount(Figure figure) {
    return Quantity.stated(figure, figure.value().written()).amount();
  }

  public int lower() {
    return count(-1);
  }

  public int same() {
    return count(0);
  }

  public int higher() {
    return count(1);
  }

  private int count(int sign) {
    return (int) compared.stream().filter(one -> one.sign() == sign).count();
  }

  /** Whether a target could not be compared. */
  public boolean lacks(Figure target) {
    return compared.stream().noneMatch(one -> one.target().id().equals(target.id()));
  }

  /**
   * The finding as a sentence; there is something to compare.
   *
   * @param number writes a count of the site's own
   */
  private String sentence(Edition edition, Function<Integer, Object> number) {
    String year = edition.labels().period(compared.get(0).result());
    return edition.word(
        compared.size() == of ? "finding-all" : "finding-some",
        number.apply(of),
        number.apply(compared.size()),
        year,
        number.apply(lower()),
        number.apply(same()),
        number.apply(higher()));
  }

  /** The same as markup. */
  public Html html(Edition edition) {
    return new Html(
        sentence(
            edition,
            count ->
                new Html(
                    "<data value=\"%s\" data-derived>%s</data>"
                        .formatted(count, edition.word("finding-count", count)))));
  }

  /** Every pair as a line from result to target, those of one unit together. */
  public SlopeChart chart(Edition edition) {
    String subtitle = edition.word("finding-compared");
    ChartFrame frame =
        edition.chartFrame(
            "finding",
            sentence(edition, count -> edition.word("finding-count", count)),
            subtitle,
            edition.report().stage(edition.lang()));
    Compared first = compared.get(0);
    return new SlopeChart(
        frame,
        edition.labels().kindAndPeriod(first.result()),
        edition.labels().kindAndPeriod(first.target()),
        List.copyOf(
            compared.stream()
                .collect(
                    Collectors.groupingBy(
                        one -> one.target().value().unit(),
                        LinkedHashMap::new,
                        Collectors.mapping(one -> pair(one, edition), Collectors.toList())))
                .values()));
  }

  private Pair pair(Compared one, Edition edition) {
    return new Pair(
        label(one.target(), edition),
        null,
        quantity(one.result(), edition),
        quantity(one.target(), edition),
        one.target().value().boundOnAxis(),
        null);
  }

  /** As a chart calls it that draws it; where all are of one measure, that is said once. */
  private String label(Figure target, Edition edition) {
    return edition.report().charts().stream()
        .flatMap(chart -> chart.rows().stream())
        .filter(row -> row.drawn().equals(target.id()) || target.id().equals(row.other()))
        .flatMap(row -> Stream.ofNullable(row.label()))
        .findFirst()
        .map(edition::in)
        .orElseGet(
            () ->
                isOfOneMeasure()
                    ? edition.in(edition.labels().indicator(target).name())
                    : edition.labels().name(target));
  }

  private static Quantity quantity(Figure figure, Edition edition) {
    return Quantity.stated(figure, edition.labels().headline(figure));
  }

  /** The aspect of which all are, as in growth; null where they differ. */
  public @Nullable String aspect(Edition edition) {
    return isOfOneMeasure() ? edition.labels().aspect(compared.get(0).target()) : null;
  }

  private boolean isOfOneMeasure() {
    return compared.stream().map(one -> one.target().measure()).distinct().count() == 1;
  }
}
