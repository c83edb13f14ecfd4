package reportsite.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.derived.Connections;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.site.ledger.CommitmentColumns;

/** The commitments as a table: one row each, in the columns of {@link CommitmentColumns}. */
final class CommitmentTable {

  private CommitmentTable() {}

  static DataTable of(Report report) {
    Connections connections = Connections.of(report);
    return new DataTable(
        CommitmentColumns.NAMES,
        report.promises().commitments().stream()
            .map(commitment -> row(report, connections, commitment))
            .toList());
  }

  private static List<String> row(Report report, Connections connections, Commitment commitment) {
    CommitmentStatus standing = CommitmentStatus.of(report, commitment);
    DueDate due = DueDate.of(report, commitment);
    Topic topic = topic(report, commitment);
    return List.of(
        commitment.id().text(),
        commitment.title().zh(),
        commitment.title().en(),
        area(report, commitment),
        topic == null ? "" : topic.title().zh(),
        topic == null ? "" : topic.title().en(),
        word(commitment.kind()),
        due.day().toString(),
        due.dayStated() ? "stated" : "convention",
        due.named() == null ? "" : due.named().words(),
        due.proof() == DueDate.Proof.NONE ? "" : word(due.proof()),
        word(standing.state()),
        standing.latest() == null ? "" : standing.latest().date().toString(),
        standing.silent() ? "no-update-published" : "",
        ids(commitment.beneficiaries()),
        ids(connections.subjects(commitment).stream().map(Subject::id).toList()),
        ids(connections.projects(commitment).stream().map(Project::id).toList()),
        ids(connections.figures(commitment).stream().map(Figure::id).toList()),
        ids(connections.results(commitment).stream().map(Figure::id).toList()),
        commitment.responsible() == null ? "" : commitment.responsible().zh(),
        commitment.responsible() == null ? "" : commitment.responsible().en(),
        Integer.toString(commitment.passage()),
        commitment.quote());
  }

  private static @Nullable Topic topic(Report report, Commitment commitment) {
    return report.chapters().stream()
        .flatMap(chapter -> chapter.topic(commitment.passage()).stream())
        .findFirst()
        .orElse(null);
  }

  private static String area(Report report, Commitment commitment) {
    return report.chapters().stream()
        .filter(chapter -> chapter.passages().contains(commitment.passage()))
        .map(Chapter::id)
        .map(Id::text)
        .findFirst()
        .orElse("");
  }

  private static String ids(List<Id> ids) {
    return ids.stream().map(Id::text).collect(Collectors.joining(" "));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
