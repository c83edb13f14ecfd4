package reportsite.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;

/**
 * A row of a chart with its figures looked up; rows of unknown or unproved figures are left out, as
 * are commitments.
 *
 * @param other the target or the gap; null where the shape has none
 */
record Drawn(ChartSpec.Row row, Figure figure, @Nullable Figure other) {

  static List<Drawn> rows(ChartSpec chart, Report report) {
    List<Drawn> rows = new ArrayList<>();
    if (chart.shape() == ChartSpec.Shape.MILESTONES) {
      return rows;
    }
    for (ChartSpec.Row row : chart.rows()) {
      Figure figure = report.figure(row.drawn()).orElse(null);
      Id otherId = row.other();
      Figure other = otherId == null ? null : report.figure(otherId).orElse(null);
      boolean whole = otherId == null || isProved(other, report);
      if (isProved(figure, report) && whole && figure != null) {
        rows.add(new Drawn(row, figure, other));
      }
    }
    return List.copyOf(rows);
  }

  /** Whether the figure exists and the report states its value; the rest is told elsewhere. */
  private static boolean isProved(@Nullable Figure figure, Report report) {
    return figure != null && report.valueSpan(figure).isPresent();
  }

  /** Every figure on the chart's value axis; the gaps of a versus chart are not on it. */
  static List<Mark> marks(ChartSpec chart, Report report) {
    List<Mark> marks = new ArrayList<>();
    Id totalId = chart.total();
    Figure total = totalId == null ? null : report.figure(totalId).orElse(null);
    if (total != null) {
      marks.add(new Mark(total, chart.at()));
    }
    for (Drawn drawn : rows(chart, report)) {
      marks.add(new Mark(drawn.figure, drawn.row.at()));
      Figure other = drawn.other;
      if (other != null && chart.shape() != ChartSpec.Shape.VERSUS) {
        marks.add(new Mark(other, drawn.row.at()));
      }
    }
    return List.copyOf(marks);
  }

  /** The figures that share an axis, for each axis of the chart. */
  static List<List<Mark>> axes(ChartSpec chart, Report report) {
    List<Mark> marks = marks(chart, report);
    return chart.shape().hasOneAxis()
        ? List.of(marks)
        : List.copyOf(
            marks.stream()
                .collect(Collectors.groupingBy(Mark::at, LinkedHashMap::new, Collectors.toList()))
                .values());
  }

  /** The first mark that is not like the first one of all; null when all are alike. */
  static @Nullable Mark firstOther(List<Mark> marks, Predicate<Figure> alike) {
    return marks.stream().filter(mark -> !alike.test(mark.figure())).findFirst().orElse(null);
  }

  /** A figure and where the chart asks for it. */
  record Mark(Figure figure, Position at) {}
}
