package reportsite.render;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Commitment;
import reportsite.model.Connections;
import reportsite.model.Id;
import reportsite.model.Project;
import reportsite.model.Report;
import reportsite.site.ProjectColumns;

/** The projects as a table: one row each, in the columns of {@link ProjectColumns}. */
final class ProjectTable {

  private ProjectTable() {}

  static DataTable of(Report report) {
    Connections connections = Connections.of(report);
    return new DataTable(
        ProjectColumns.NAMES,
        report.promises().projects().stream().map(project -> row(connections, project)).toList());
  }

  private static List<String> row(Connections connections, Project project) {
    return List.of(
        project.id().text(),
        project.name().zh(),
        project.name().en(),
        project.stage() == null ? "" : CommitmentTable.word(project.stage()),
        id(project.investment()),
        id(project.size()),
        id(project.list()),
        connections.commitments(project).stream()
            .map(Commitment::id)
            .map(Id::text)
            .collect(Collectors.joining(" ")),
        Integer.toString(project.passage()),
        project.quote());
  }

  private static String id(@Nullable Id id) {
    return id == null ? "" : id.text();
  }
}
