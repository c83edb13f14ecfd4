package reportsite.model.derived;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reportsite.model.Wordings;
import reportsite.model.Wordings.Occurrence;
import reportsite.model.promise.Project;
import reportsite.model.promise.Promises;
import reportsite.model.promise.Subject;
import reportsite.model.promise.Subject.Kind;
import reportsite.model.report.Report;

/** Where projects are, as far as the report's words for them name a place. */
public final class ProjectPlaces {

  /** What is a place whatever is done there, even if the project has no other name. */
  private static final Set<Kind> GROUND = EnumSet.of(Kind.AREA, Kind.VILLAGE, Kind.ROAD);

  /** What is a place of something else, but tells nothing of where it is itself. */
  private static final Set<Kind> SITES =
      EnumSet.of(Kind.SCHOOL, Kind.HOSPITAL, Kind.PARK, Kind.VENUE);

  private final Promises promises;
  private final Connections connections;

  public ProjectPlaces(Report report, Connections connections) {
    this.promises = report.promises();
    this.connections = connections;
  }

  /**
   * The places in a project's own words, and those that are meant by the commitments which name it;
   * none where the report names none.
   */
  public List<Subject> of(Project project) {
    // A park's name may have that of the area it is in, which the park's own would hide.
    List<Subject> places =
        promises.subjects().stream().filter(subject -> isPlaceOf(subject, project)).toList();
    Stream<Subject> named =
        new Wordings<>(places, Subject::wordings)
            .in(ownWords(project)).stream().map(Occurrence::owner);
    Stream<Subject> meant =
        connections.commitments(project).stream()
            .flatMap(commitment -> connections.meant(commitment).stream())
            .filter(places::contains);
    return Stream.concat(named, meant).distinct().toList();
  }

  /** Its quotation up to its name: what follows may be the next project of a list. */
  private static String ownWords(Project project) {
    String name = project.name().zh();
    int at = project.quote().indexOf(name);
    return at < 0 ? name : project.quote().substring(0, at + name.length());
  }

  private static boolean isPlaceOf(Subject subject, Project project) {
    return GROUND.contains(subject.kind())
        || (SITES.contains(subject.kind()) && !subject.wordings().contains(project.name().zh()));
  }
}
