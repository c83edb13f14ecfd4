package reportsite.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.text.Lang;

/** A chart in words, for those who do not see it: every row with its numbers. */
final class Summary {

  private final Lang lang;

  private Summary(Lang lang) {
    this.lang = lang;
  }

  static String of(Chart chart) {
    Frame frame = chart.frame();
    Summary summary = new Summary(frame.lang());
    String rows = summary.rows(chart).collect(Collectors.joining(summary.say("；", "; ")));
    String subtitle = frame.subtitle();
    boolean isClosed = subtitle.endsWith("。") || subtitle.endsWith(".");
    return subtitle
        + (isClosed ? summary.say("", " ") : summary.say("。", ". "))
        + rows
        + summary.say("。", ".");
  }

  private Stream<String> rows(Chart chart) {
    if (chart instanceof TargetChart targets) {
      return targets.rows().stream()
          .map(row -> aim(row, targets.resultName(), targets.targetName()));
    }
    if (chart instanceof BarChart bars) {
      return bars.rows().stream()
          .map(row -> row(inGroup(row.group(), row.label()), row.value().text()));
    }
    if (chart instanceof VersusChart versus) {
      return versus.rows().stream()
          .map(
              row ->
                  row(
                      row.label(),
                      named(versus.ownName(), row.own()),
                      named(versus.groupName(), row.group()),
                      named(row.side(), row.gap())));
    }
    if (chart instanceof ShareChart shares) {
      return Stream.of(
              Stream.of(shares.total()),
              shares.parts().stream(),
              Stream.ofNullable(shares.remainder()))
          .flatMap(parts -> parts)
          .map(part -> row(part.label(), part.value().text()));
    }
    if (chart instanceof RankChart ranks) {
      return ranks.rows().stream()
          .map(row -> row(inGroup(row.group(), row.label()), row.rank().text()));
    }
    return laterRows(chart);
  }

  private Stream<String> laterRows(Chart chart) {
    if (chart instanceof ChangeChart changes) {
      return changes.rows().stream()
          .map(row -> aim(row, changes.resultName(), changes.targetName()));
    }
    if (chart instanceof MultiplesChart multiples) {
      return multiples.panels().stream()
          .map(panel -> aim(panel.row(), multiples.resultName(), multiples.targetName()));
    }
    if (chart instanceof MilestoneChart milestones) {
      return milestones.items().stream().map(item -> row(item.label(), item.when().words()));
    }
    return ((CountChart) chart)
        .rows().stream()
            .map(
                row ->
                    row(
                        row.label(),
                        row.counts().stream()
                            .map(count -> count.kind() + say("", " ") + count.text())
                            .toArray(String[]::new)));
  }

  private String aim(TargetChart.Row row, String resultName, String targetName) {
    return row(row.label(), named(resultName, row.result()), named(targetName, row.target()));
  }

  private String inGroup(@Nullable String group, String label) {
    return group == null ? label : group + say("，", ", ") + label;
  }

  private String row(String label, String... texts) {
    return label + say("：", ": ") + String.join(say("，", ", "), List.of(texts));
  }

  /** "2024年结果5.5%", "2024 result 5.5%". */
  private String named(String name, Quantity value) {
    return name + say("", " ") + value.text();
  }

  private String say(String zh, String en) {
    return switch (lang) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
