package reportsite.site.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.derived.ProjectPlaces;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Project;
import reportsite.model.promise.Project.Stage;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Group;
import reportsite.site.page.Link;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes.Note;
import reportsite.text.Html;

/** Every named project with what the report states of it; nothing is added up. */
public final class ProjectsPage {

  /** What the template sees. */
  public record View(int count, List<Group<Table>> stages, List<Note> notes, String csvHref) {}

  /**
   * The projects that the report names in one list.
   *
   * @param list the figure that counts it; null where the report counts none
   * @param listName what that figure counts; null without it
   * @param hasInvestment whether it states the investment of any of them
   * @param hasSize whether it states the size of any of them
   */
  public record Table(
      @Nullable FigureText list,
      @Nullable Html listName,
      boolean hasInvestment,
      boolean hasSize,
      List<Row> rows) {}

  /** One project. */
  public record Row(
      String anchor,
      Html name,
      @Nullable FigureText investment,
      @Nullable FigureText size,
      List<Link> places,
      String passage,
      String passageHref,
      @Nullable Html note,
      List<Link> commitments) {}

  public static SitePage of(Page page) {
    Report report = page.report();
    List<Project> projects = report.promises().projects();
    List<Group<Table>> stages = stages(page, projects);
    View view = new View(projects.size(), stages, page.notes().notes(), page.data("projects.csv"));
    return page.shows(view);
  }

  private static List<Group<Table>> stages(Page page, List<Project> projects) {
    List<Group<Table>> groups = new ArrayList<>();
    Stream<Optional<Stage>> stages =
        Stream.concat(Arrays.stream(Stage.values()).map(Optional::of), Stream.of(Optional.empty()));
    stages.forEach(
        stage -> {
          List<Project> own =
              projects.stream()
                  .filter(project -> stage.equals(Optional.ofNullable(project.stage())))
                  .toList();
          if (!own.isEmpty()) {
            String word = stage.map(Facet::word).orElse("unknown");
            // Keys: stage-applied, stage-new, stage-continuing, stage-completed, stage-unknown.
            groups.add(new Group<>(page.word("stage-" + word), "stage-" + word, tables(page, own)));
          }
        });
    return groups;
  }

  private static List<Table> tables(Page page, List<Project> projects) {
    Map<Optional<Id>, List<Project>> byList = new LinkedHashMap<>();
    projects.forEach(
        project ->
            byList
                .computeIfAbsent(Optional.ofNullable(project.list()), list -> new ArrayList<>())
                .add(project));
    List<Table> tables = new ArrayList<>();
    byList.forEach((list, own) -> tables.add(table(page, list.orElse(null), own)));
    return tables;
  }

  private static Table table(Page page, @Nullable Id list, List<Project> own) {
    Optional<Figure> counted = Optional.ofNullable(list).flatMap(page.report()::figure);
    Html listName = counted.map(figure -> page.mark(page.labels().name(figure))).orElse(null);
    return new Table(
        counted.map(new Figures(page)::headline).orElse(null),
        listName,
        own.stream().anyMatch(project -> project.investment() != null),
        own.stream().anyMatch(project -> project.size() != null),
        own.stream().map(project -> row(page, project)).toList());
  }

  private static Row row(Page page, Project project) {
    Commitments texts = new Commitments(page);
    return new Row(
        project.id().text(),
        new Html("<span data-name>" + page.mark(page.in(project.name())) + "</span>"),
        figure(page, project.investment()),
        figure(page, project.size()),
        places(page, project),
        page.passageLabel(project.passage()),
        page.passage(project.passage()),
        project.note() == null ? null : texts.note(project.note(), project.at()),
        page.edition().promised().connections().commitments(project).stream()
            .map(commitment -> texts.link(commitment))
            .toList());
  }

  private static List<Link> places(Page page, Project project) {
    return new ProjectPlaces(page.report(), page.edition().promised().connections())
        .of(project).stream()
            .map(place -> new Link(page.name(place.name()), page.to(PageKind.SUBJECT, place.id())))
            .toList();
  }

  private static @Nullable FigureText figure(Page page, @Nullable Id id) {
    return id == null
        ? null
        : page.report().figure(id).map(new Figures(page)::headline).orElse(null);
  }
}
