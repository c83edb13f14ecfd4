package reportsite.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.derived.Connections;
import reportsite.model.derived.ProjectPlaces;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.site.ledger.ProjectColumns;

/** The projects as a table: one row each, in the columns of {@link ProjectColumns}. */
final class ProjectTable {

  private ProjectTable() {}

  static DataTable of(Report report) {
    Connections connections = Connections.of(report);
    ProjectPlaces places = new ProjectPlaces(report, connections);
    return new DataTable(
        ProjectColumns.NAMES,
        report.promises().projects().stream()
            .map(project -> row(connections, places.of(project), project))
            .toList());
  }

  private static List<String> row(Connections connections, List<Subject> places, Project project) {
    return List.of(
        project.id().text(),
        project.name().zh(),
        project.name().en(),
        project.stage() == null ? "" : CommitmentTable.word(project.stage()),
        id(project.investment()),
        id(project.size()),
        id(project.list()),
        joined(" ", places, place -> place.id().text()),
        joined("、", places, place -> place.name().zh()),
        joined(", ", places, place -> place.name().en()),
        joined(" ", connections.commitments(project), commitment -> commitment.id().text()),
        Integer.toString(project.passage()),
        project.quote());
  }

  private static <T> String joined(String between, List<T> things, Function<T, String> words) {
    return things.stream().map(words).collect(Collectors.joining(between));
  }

  private static String id(@Nullable Id id) {
    return id == null ? "" : id.text();
  }
}
