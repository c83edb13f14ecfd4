package reportsite.site.promise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.derived.Connections.ProjectPlaces;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Project;
import reportsite.model.promise.Project.Stage;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.Page.Link;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes.Note;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/**
 * Every named project with what the report states of it; nothing is added up. Those whose money it
 * states come first, the most money first.
 */
public final class ProjectsPage {

  private ProjectsPage() {}

  /**
   * What the template sees.
   *
   * @param funded those whose investment the report states
   * @param others those of which it states none, by stage
   */
  public record View(
      int count, List<Row> funded, List<Group<Row>> others, List<Note> notes, String csvHref) {}

  /**
   * One project.
   *
   * @param investment null where the report states none, as the size
   * @param stage in words; null where the report does not say
   * @param list the figure that counts the list it is named in; null where there is none
   * @param listName what that figure counts
   */
  public record Row(
      String anchor,
      Html name,
      @Nullable FigureText investment,
      @Nullable FigureText size,
      @Nullable String stage,
      @Nullable FigureText list,
      @Nullable Html listName,
      List<Link> places,
      Link passage,
      @Nullable Html note,
      List<Link> commitments) {}

  public static SitePage of(Page page) {
    List<Project> projects = page.report().promises().projects();
    List<Row> funded =
        projects.stream()
            .filter(project -> money(page, project).isPresent())
            .sorted(
                Comparator.comparing(
                        (Project project) -> money(page, project).orElseThrow().value().amount())
                    .reversed())
            .map(project -> row(page, project))
            .toList();
    Stream<Optional<Stage>> stages =
        Stream.concat(Arrays.stream(Stage.values()).map(Optional::of), Stream.of(Optional.empty()));
    List<Group<Row>> others =
        stages
            .map(
                stage -> {
                  String word = stage.map(EnumWords::of).orElse("unknown");
                  return new Group<>(
                      page.word("stage-" + word),
                      "_" + word,
                      projects.stream()
                          .filter(one -> stage.equals(Optional.ofNullable(one.stage())))
                          .filter(one -> money(page, one).isEmpty())
                          .map(one -> row(page, one))
                          .toList());
                })
            .filter(group -> !group.rows().isEmpty())
            .toList();
    return page.shows(
        new View(projects.size(), funded, others, page.notes().notes(), page.data("projects.csv")));
  }

  private static Optional<Figure> money(Page page, Project project) {
    return Optional.ofNullable(project.investment()).flatMap(page.report()::figure);
  }

  private static Row row(Page page, Project project) {
    Commitments texts = new Commitments(page);
    Optional<Figure> list = Optional.ofNullable(project.list()).flatMap(page.report()::figure);
    Stage stage = project.stage();
    return new Row(
        project.id().text(),
        new Html("<span data-name>" + page.mark(page.in(project.name())) + "</span>"),
        figure(page, project.investment()),
        figure(page, project.size()),
        // Keys: stage-applied, stage-new, stage-continuing, stage-completed, stage-unknown.
        stage == null ? null : page.word("stage-" + EnumWords.of(stage)),
        list.map(new Figures(page)::headline).orElse(null),
        list.map(figure -> page.mark(page.labels().name(figure))).orElse(null),
        new ProjectPlaces(page.report(), page.edition().promised().connections())
            .of(project).stream().map(page::link).toList(),
        new Link(page.passageMark(project.passage()), page.passage(project.passage())),
        project.note() == null ? null : texts.note(project.note(), project.at()),
        page.edition().promised().connections().commitments(project).stream()
            .map(texts::link)
            .toList());
  }

  private static @Nullable FigureText figure(Page page, @Nullable Id id) {
    return id == null
        ? null
        : page.report().figure(id).map(new Figures(page)::headline).orElse(null);
  }
}
