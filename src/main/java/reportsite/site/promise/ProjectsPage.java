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
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.CommitmentPages.Link;
import reportsite.site.term.TermNotes;
import reportsite.site.term.TermNotes.Note;
import reportsite.text.Html;

/** Every named project with what the report states of it; nothing is added up. */
public final class ProjectsPage implements PageProducer {

  /** What the template sees. */
  public record View(int count, List<Group> stages, List<Note> notes, String csvHref) {}

  /** The projects of one stage. */
  public record Group(String title, String anchor, List<Table> lists) {}

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

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    if (edition.report().promises().projects().isEmpty()) {
      return Stream.of();
    }
    Address here = Addresses.projects(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    List<Project> projects = report.promises().projects();
    TermNotes notes = new TermNotes(edition, here);
    List<Group> stages = stages(edition, here, projects, notes);
    View view =
        new View(
            projects.size(),
            stages,
            notes.notes(),
            here.to(Addresses.dataFile(report.id(), "projects.csv")));
    return edition.page(
        Section.Common.PROJECTS,
        here,
        "projects.ftlh",
        edition.word("projects-title"),
        edition.word("projects-description", report.title()),
        view);
  }

  private static List<Group> stages(
      Edition edition, Address here, List<Project> projects, TermNotes notes) {
    List<Group> groups = new ArrayList<>();
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
            groups.add(
                new Group(
                    edition.word("stage-" + word),
                    "stage-" + word,
                    tables(edition, here, own, notes)));
          }
        });
    return groups;
  }

  private static List<Table> tables(
      Edition edition, Address here, List<Project> projects, TermNotes notes) {
    Map<Optional<Id>, List<Project>> byList = new LinkedHashMap<>();
    projects.forEach(
        project ->
            byList
                .computeIfAbsent(Optional.ofNullable(project.list()), list -> new ArrayList<>())
                .add(project));
    List<Table> tables = new ArrayList<>();
    byList.forEach((list, own) -> tables.add(table(edition, here, list.orElse(null), own, notes)));
    return tables;
  }

  private static Table table(
      Edition edition, Address here, @Nullable Id list, List<Project> own, TermNotes notes) {
    Optional<Figure> counted = Optional.ofNullable(list).flatMap(edition.report()::figure);
    Html listName =
        counted
            .map(figure -> notes.mark(edition.labels().name(figure), edition.lang()))
            .orElse(null);
    return new Table(
        counted.map(new Figures(edition, here)::headline).orElse(null),
        listName,
        own.stream().anyMatch(project -> project.investment() != null),
        own.stream().anyMatch(project -> project.size() != null),
        own.stream().map(project -> row(edition, here, project, notes)).toList());
  }

  private static Row row(Edition edition, Address here, Project project, TermNotes notes) {
    Commitments texts = new Commitments(edition, here);
    return new Row(
        project.id().text(),
        texts.name(project.name(), notes),
        figure(edition, here, project.investment()),
        figure(edition, here, project.size()),
        places(edition, here, project),
        edition.word("passage-number", project.passage()),
        here.to(edition.text(), "p" + project.passage()),
        project.note() == null ? null : texts.note(project.note(), project.at(), notes),
        edition.promised().connections().commitments(project).stream()
            .map(commitment -> new Link(texts.words(commitment.title()), texts.href(commitment)))
            .toList());
  }

  private static List<Link> places(Edition edition, Address here, Project project) {
    Commitments texts = new Commitments(edition, here);
    Id report = edition.report().id();
    return new ProjectPlaces(edition.report(), edition.promised().connections())
        .of(project).stream()
            .map(
                place ->
                    new Link(
                        texts.name(place.name()),
                        here.to(Addresses.subject(edition.lang(), report, place.id()))))
            .toList();
  }

  private static @Nullable FigureText figure(Edition edition, Address here, @Nullable Id id) {
    return id == null
        ? null
        : edition.report().figure(id).map(new Figures(edition, here)::headline).orElse(null);
  }
}
