package reportsite.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import reportsite.begin.NewReport.Years;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Commitment;
import reportsite.notation.Kind;
import reportsite.notation.Notation;
import reportsite.notation.Period;
import reportsite.notation.Style;
import reportsite.text.Lang;

/**
 * The forms that staff fill in: indicators whose targets wait for their results, and what may be
 * promised again. What only may come stands there as a comment.
 */
final class Forms {

  private static final String SPAN =
      "  # 这几年没有顺延，请核对 period（连同 id 和名称） these years were not moved on: check the period";

  private final NewReport report;
  private final Years years;

  Forms(NewReport report) {
    this.report = report;
    this.years = report.years();
  }

  /** The indicators of one file, each with the rows that wait. */
  List<String> indicators(String file) {
    List<String> lines = new ArrayList<>();
    List<String> offered = new ArrayList<>();
    for (Indicator indicator : report.from().indicators()) {
      if (indicator.at().file().equals(file)) {
        boolean waits = indicator.figures().stream().anyMatch(this::waits);
        (waits ? lines : offered).addAll(indicator(indicator, waits));
      }
    }
    if (lines.isEmpty()) {
      lines.add("indicators: []");
    } else {
      lines.add(0, "indicators:");
    }
    if (!offered.isEmpty()) {
      lines.add("");
      lines.add("# 报告写到时，去掉行首的 #（上面写着 [] 的，先删去 []）。");
      lines.add(
          "# Where the report speaks of these, remove the # (and the [] above, if it is there).");
      offered.forEach(line -> lines.add(line.isEmpty() ? "" : "#" + line));
    }
    return lines;
  }

  private List<String> indicator(Indicator indicator, boolean waits) {
    List<String> typed = report.typed(indicator.at().file()).item(indicator.at());
    // Notes say what the report before did not state.
    List<String> lines =
        new ArrayList<>(
            SourceLines.without(SourceLines.without(typed, "figures"), "note").stream()
                .map(years::moved)
                .toList());
    lines.add("    figures:");
    for (Figure figure : indicator.figures()) {
      if (waits(figure)) {
        lines.add("      - " + row(figure, figure.period(), Kind.RESULT) + target(figure));
      }
    }
    for (Figure figure : indicator.figures()) {
      Period period = figure.period().moved(years.by());
      boolean answered =
          figure.kind() == Kind.RESULT
              && indicator.figures().stream()
                  .anyMatch(other -> waits(other) && other.stem().equals(figure.stem()));
      if (!answered) {
        String asked = period.equals(figure.period()) ? SPAN : "";
        lines.add((waits ? "      # - " : "      - ") + row(figure, period, figure.kind()) + asked);
      }
    }
    return lines;
  }

  /** A target for a year that is over when the new report is made. */
  private boolean waits(Figure figure) {
    return figure.kind() == Kind.TARGET && figure.period().lastYear() < report.year();
  }

  private static String target(Figure figure) {
    return "  # 目标 target: %s（第%s段 passage %s）"
        .formatted(written(figure), figure.passage(), figure.passage());
  }

  /** With the word of its direction, 下降3%左右: without it a fall would be looked for as a rise. */
  private static String written(Figure figure) {
    return Notation.write(figure.value(), null, figure.kind(), Style.CLAUSE, Lang.ZH);
  }

  private String row(Figure figure, Period period, Kind kind) {
    StringBuilder row =
        new StringBuilder("{id: ").append(figure.stem()).append('-').append(period.yearsSlug());
    if (figure.name() != null) {
      row.append(", name: ").append(Typed.text(years.moved(Objects.requireNonNull(figure.name()))));
    }
    row.append(", period: ").append(period.yaml()).append(", kind: ").append(word(kind));
    if (figure.measure() != Measure.AMOUNT) {
      row.append(", measure: ").append(word(figure.measure()));
    }
    if (figure.versus() != null) {
      row.append(", versus: ").append(figure.versus());
    }
    return row.append(", value: …, passage: …, quote: …}").toString();
  }

  /** The commitments of one file, to be looked for in the new report. */
  List<String> commitments(String file) {
    List<String> lines = new ArrayList<>();
    for (Commitment commitment : report.from().promises().commitments()) {
      if (!commitment.at().file().equals(file)) {
        continue;
      }
      lines.add("#  # 上一份报告 before: " + commitment.quote());
      lines.add("#  - id: " + commitment.id());
      lines.add("#    title: " + Typed.text(years.moved(commitment.title())));
      lines.add("#    passage: …");
      lines.add("#    quote: …");
      lines.add("#    kind: " + word(commitment.kind()));
      if (!commitment.beneficiaries().isEmpty()) {
        lines.add("#    for: " + commitment.beneficiaries());
      }
    }
    if (!lines.isEmpty()) {
      lines.addAll(
          0,
          List.of(
              "# 新报告再次提出的，去掉行首的 #，填写段落和引文，代号不变；换了代号的，写 continues-from: [旧代号]。",
              "# What the new report promises again: remove the #, fill in passage and quote, keep the id;",
              "# a new id says continues-from: [the id before].",
              "#commitments:"));
    }
    return lines;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
