package reportsite.site;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.MilestoneChart;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.ChartSpec.Row;
import reportsite.model.promise.Commitment;
import reportsite.notation.Deadline;

/** The commitments of a chart along the year, those that the report gives a time to. */
final class Milestones {

  private final Edition edition;

  Milestones(Edition edition) {
    this.edition = edition;
  }

  List<MilestoneChart.Item> items(ChartSpec spec) {
    return spec.rows().stream().flatMap(row -> Stream.ofNullable(item(row))).toList();
  }

  private MilestoneChart.@Nullable Item item(Row row) {
    Commitment commitment = edition.report().promises().commitment(row.drawn()).orElseThrow();
    Deadline due = commitment.due();
    if (due == null) {
      return null;
    }
    String label = edition.in(Objects.requireNonNullElse(row.label(), commitment.title()));
    MilestoneChart.End end = due.isEnd() ? MilestoneChart.End.AT_END : MilestoneChart.End.WITHIN;
    return new MilestoneChart.Item(
        label,
        new MilestoneChart.When(
            due.first().getValue(), due.last().getValue(), end, words(edition, due)));
  }

  /** The time in the report's own words, or in English; the chart's subtitle says the year. */
  static String words(Edition edition, Deadline due) {
    return switch (edition.lang()) {
      case ZH -> due.words();
      case EN ->
          edition.word(
              "chart-due-" + due.span().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              due.last().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    };
  }
}
