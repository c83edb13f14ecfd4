package reportsite.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reportsite.model.Commitment;
import reportsite.model.Figure;
import reportsite.model.Indicator;
import reportsite.model.Measure;
import reportsite.model.Passage;
import reportsite.model.Project;
import reportsite.model.Report;
import reportsite.notation.Bound;
import reportsite.notation.Kind;
import reportsite.notation.Unit.Dimension;

/**
 * What a reader would want and the report does not give, read off the ledger by general rules that
 * know no particular report.
 */
final class NotStated {

  private static final Set<Measure> COMPARED_BETWEEN_YEARS =
      Set.of(Measure.NEW, Measure.TOTAL, Measure.GROWTH, Measure.SHARE);
  private static final Set<Measure> AIMED_AT =
      Set.of(Measure.AMOUNT, Measure.NEW, Measure.TOTAL, Measure.GROWTH, Measure.SHARE);
  private static final Set<Measure> LEVELS = Set.of(Measure.AMOUNT, Measure.NEW, Measure.TOTAL);

  /** Words with which a report says how a growth rate is computed. */
  private static final List<String> BASES = List.of("可比", "不变价", "现价", "同口径");

  /** Words with which a note says that something is missing. */
  private static final List<String> MISSING =
      List.of("未说明", "没有说明", "未载明", "没有载明", "未写明", "没有写出", "没有给出", "未给出");

  private final Edition edition;
  private final Report report;

  NotStated(Edition edition) {
    this.edition = edition;
    this.report = edition.report();
  }

  /** What may be missing beside a figure. */
  enum Rule {
    RANKED,
    LEVEL,
    BASIS,
    TOLERANCE,
    RESULT,
    TARGET
  }

  /** What is missing beside a figure. */
  List<Rule> of(Figure figure) {
    return Arrays.stream(Rule.values()).filter(rule -> applies(rule, figure)).toList();
  }

  /** The figures beside which something is missing. */
  List<Figure> figures(Rule rule) {
    return report.figures().stream().filter(figure -> applies(rule, figure)).toList();
  }

  private boolean applies(Rule rule, Figure figure) {
    return switch (rule) {
      case RANKED -> ranked(figure);
      case LEVEL -> level(figure);
      case BASIS -> basis(figure);
      case TOLERANCE -> tolerance(figure);
      case RESULT -> result(figure);
      case TARGET -> target(figure);
    };
  }

  /** A rank: how many were ranked. */
  private static boolean ranked(Figure figure) {
    return figure.value().unit().dimension() == Dimension.RANK;
  }

  /** A growth without an amount: the level it leads to. */
  private boolean level(Figure figure) {
    return figure.measure() == Measure.GROWTH
        && levels(figure).noneMatch(level -> level.period() == figure.period());
  }

  /** A growth of money: whether prices are taken out, and what it is measured against. */
  private boolean basis(Figure figure) {
    String text = report.source().passage(figure.passage()).map(Passage::text).orElse("");
    return figure.measure() == Measure.GROWTH
        && figure.kind() == Kind.RESULT
        && levels(figure).allMatch(level -> level.value().unit().dimension() == Dimension.YUAN)
        && BASES.stream().noneMatch(text::contains);
  }

  private Stream<Figure> levels(Figure figure) {
    return edition.labels().indicator(figure).figures().stream()
        .filter(other -> LEVELS.contains(other.measure()));
  }

  /** A target with "about": how much may be missing. */
  private static boolean tolerance(Figure figure) {
    return figure.kind() == Kind.TARGET && figure.value().bound() == Bound.ABOUT;
  }

  /** A target that years can be compared by: the same number for the year before. */
  private boolean result(Figure figure) {
    return figure.kind() == Kind.TARGET
        && COMPARED_BETWEEN_YEARS.contains(figure.measure())
        && edition.resultFor(figure).isEmpty();
  }

  /** A result: what had been aimed at. */
  private boolean target(Figure figure) {
    return figure.kind() == Kind.RESULT
        && AIMED_AT.contains(figure.measure())
        && edition.labels().indicator(figure).figures().stream()
            .filter(other -> other.kind() == Kind.TARGET && other.measure() == figure.measure())
            .noneMatch(other -> other.period() == figure.period());
  }

  /** Commitments of which the report does not say who is to keep them. */
  List<Commitment> withoutResponsible() {
    return report.promises().commitments().stream()
        .filter(commitment -> commitment.responsible() == null)
        .toList();
  }

  /** Commitments of which the report does not say by when. */
  List<Commitment> withoutDate() {
    return report.promises().commitments().stream()
        .filter(commitment -> commitment.due() == null)
        .toList();
  }

  /** Projects of which the report does not state their own investment. */
  List<Project> withoutInvestment() {
    return report.promises().projects().stream()
        .filter(project -> project.investment() == null)
        .toList();
  }

  /** Projects of which the report does not say how far they have come. */
  List<Project> withoutStage() {
    return report.promises().projects().stream()
        .filter(project -> project.stage() == null)
        .toList();
  }

  /** Indicators whose note says that something is missing. */
  List<Indicator> noted() {
    return report.indicators().stream()
        .filter(indicator -> indicator.note() != null)
        .filter(indicator -> MISSING.stream().anyMatch(words -> note(indicator).contains(words)))
        .toList();
  }

  private static String note(Indicator indicator) {
    return indicator.note() == null ? "" : indicator.note().zh();
  }
}
