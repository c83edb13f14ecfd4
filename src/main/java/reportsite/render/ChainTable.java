package reportsite.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.CommitmentAnswer;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.notation.Kind;
import reportsite.site.ledger.ChainColumns;
import reportsite.text.Bilingual;

/** What became of the promises of the report before, as a table of {@link ChainColumns}. */
final class ChainTable {

  private ChainTable() {}

  static DataTable of(ReportComparison chain) {
    return new DataTable(
        ChainColumns.NAMES,
        Stream.concat(
                chain.targets().stream().map(answer -> row(answer, chain)),
                chain.commitments().stream().map(ChainTable::row))
            .toList());
  }

  private static List<String> row(TargetAnswer answer, ReportComparison chain) {
    Figure target = answer.target();
    Bilingual own = target.name();
    Bilingual name =
        own != null ? own : chain.before().indicator(target.indicator()).orElseThrow().name();
    return List.of(
        "target",
        target.id().text(),
        name.zh(),
        name.en(),
        target.quote(),
        Integer.toString(target.passage()),
        CommitmentTable.word(answer.outcome()),
        id(answer.result()),
        written(answer.result()),
        id(answer.next()),
        written(answer.next()));
  }

  private static List<String> row(CommitmentAnswer answer) {
    Commitment commitment = answer.commitment();
    List<Figure> results =
        answer.figures().stream().filter(figure -> figure.kind() == Kind.RESULT).toList();
    return List.of(
        "commitment",
        commitment.id().text(),
        commitment.title().zh(),
        commitment.title().en(),
        commitment.quote(),
        Integer.toString(commitment.passage()),
        CommitmentTable.word(answer.fate()),
        results.stream().map(ChainTable::id).collect(Collectors.joining(" ")),
        results.stream().map(ChainTable::written).collect(Collectors.joining("; ")),
        answer.continued().stream()
            .map(later -> later.id().text())
            .collect(Collectors.joining(" ")),
        answer.continued().stream().map(Commitment::quote).collect(Collectors.joining("; ")));
  }

  private static String id(@Nullable Figure figure) {
    return figure == null ? "" : figure.id().text();
  }

  private static String written(@Nullable Figure figure) {
    return figure == null ? "" : figure.value().written();
  }
}
