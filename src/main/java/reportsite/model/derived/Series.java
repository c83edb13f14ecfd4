package reportsite.model.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.derived.ReportComparison.TargetAnswer.Gap;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Report;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;

/**
 * What several reports state of one thing: of one measure, group, name, unit and length of time.
 *
 * @param like any of what they state
 * @param points in the order of time; between the first and the last every year
 */
public record Series(Stated like, List<Point> points) {

  public Series {
    points = List.copyOf(points);
  }

  /** A figure with the report that states it. */
  public record Stated(Report report, Figure figure) {

    private @Nullable String group() {
      return figure.versus() == null
          ? null
          : report.group(figure.versus()).map(group -> group.name().zh()).orElse("");
    }

    private @Nullable String ownName() {
      Bilingual name = figure.name();
      return name == null ? null : name.zh();
    }

    /** Whether both give the same aspect in the same unit, whatever the time. */
    public boolean isOfOneMeasure(Stated other) {
      boolean counts = figure.value().unit().dimension() == Dimension.COUNT;
      return figure.measure() == other.figure.measure()
          && Objects.equals(group(), other.group())
          && Objects.equals(ownName(), other.ownName())
          && figure.value().unit().isLike(other.figure.value().unit())
          && (!counts || figure.value().unit().word().equals(other.figure.value().unit().word()));
    }
  }

  /**
   * A time with what is stated of it, the older report first.
   *
   * @param targets what was aimed at
   */
  public record Point(Period period, List<Stated> results, List<Stated> targets) {

    public Point {
      results = List.copyOf(results);
      targets = List.copyOf(targets);
    }

    /** Whether the reports state different results. */
    public boolean isRevised() {
      return results.stream().map(one -> said(one.figure())).distinct().count() > 1;
    }

    private static List<Object> said(Figure figure) {
      return List.of(
          figure.value().amount().stripTrailingZeros(),
          figure.value().bound(),
          String.valueOf(figure.value().upperAmount()));
    }

    /** How far the one result lies from the one target; null where that cannot be told. */
    public @Nullable Gap gap() {
      return results.isEmpty() || targets.size() != 1 || isRevised()
          ? null
          : TargetAnswer.gap(targets.get(0).figure().value(), results.get(0).figure().value());
    }

    /** The result that can be drawn as a point: the last that is stated. */
    public @Nullable Stated last() {
      return results.isEmpty() ? null : results.get(results.size() - 1);
    }

    /** Whether a line may lead through it: its result is one exact number. */
    public boolean isExact() {
      Stated last = last();
      return last != null
          && last.figure().value().bound() == Bound.EXACT
          && !last.figure().value().isVague();
    }
  }

  /**
   * The series of an indicator that more than one report states, longest first.
   *
   * @param reports of one government, in any order
   */
  public static List<Series> of(Indicator indicator, List<Report> reports) {
    List<List<Stated>> lines = new ArrayList<>();
    reports.stream()
        .sorted((one, other) -> Integer.compare(one.year(), other.year()))
        .flatMap(report -> stated(indicator, report))
        .forEach(one -> line(one, lines).add(one));
    return lines.stream()
        .filter(line -> line.stream().map(Stated::report).distinct().count() > 1)
        .sorted((one, other) -> Integer.compare(other.size(), one.size()))
        .map(line -> new Series(line.get(0), points(line)))
        .toList();
  }

  private static Stream<Stated> stated(Indicator indicator, Report report) {
    return report.indicators().stream()
        .filter(indicator::isSame)
        .flatMap(one -> one.figures().stream())
        .filter(figure -> figure.kind() != Kind.DESCRIBED)
        .map(figure -> new Stated(report, figure));
  }

  private static List<Stated> line(Stated one, List<List<Stated>> lines) {
    return lines.stream()
        .filter(
            line ->
                line.get(0).isOfOneMeasure(one)
                    && line.get(0).figure().period().isLike(one.figure().period()))
        .findFirst()
        .orElseGet(
            () -> {
              lines.add(new ArrayList<>());
              return lines.get(lines.size() - 1);
            });
  }

  private static List<Point> points(List<Stated> line) {
    TreeMap<Period, List<Stated>> byPeriod = new TreeMap<>();
    line.forEach(
        one -> byPeriod.computeIfAbsent(one.figure().period(), any -> new ArrayList<>()).add(one));
    if (byPeriod.firstKey().isYear()) {
      for (int year = byPeriod.firstKey().lastYear();
          year < byPeriod.lastKey().lastYear();
          year++) {
        byPeriod.computeIfAbsent(Period.year(year), any -> new ArrayList<>());
      }
    }
    return byPeriod.entrySet().stream()
        .map(
            entry ->
                new Point(
                    entry.getKey(),
                    of(Kind.RESULT, entry.getValue()),
                    of(Kind.TARGET, entry.getValue())))
        .toList();
  }

  private static List<Stated> of(Kind kind, List<Stated> all) {
    return all.stream().filter(one -> one.figure().kind() == kind).toList();
  }
}
