package reportsite.model.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.promise.Promises;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.text.Memo;

/**
 * What belongs to what among figures, commitments, subjects and projects: read off the quotations
 * instead of being typed, so that no link can be forgotten or contradict the report.
 */
public final class Connections {

  private static final int MOST = 8;
  private static final Memo<Report, Connections> KNOWN = new Memo<>(MOST, Connections::new);

  private final Report report;
  private final Map<Commitment, List<Figure>> figures = new LinkedHashMap<>();
  private final Map<Commitment, List<Subject>> subjects = new LinkedHashMap<>();
  private final Map<Commitment, List<Project>> projects = new LinkedHashMap<>();
  private final Map<Figure, List<Commitment>> byFigure;
  private final Map<Subject, List<Commitment>> bySubject;
  private final Map<Project, List<Commitment>> byProject;

  /** Those of a report; several rules and all pages ask for them. */
  public static Connections of(Report report) {
    return KNOWN.of(report);
  }

  private Connections(Report report) {
    this.report = report;
    Promises promises = report.promises();
    Wordings<Subject> names = new Wordings<>(promises.subjects(), Subject::wordings);
    Wordings<Project> titles =
        new Wordings<>(promises.projects(), project -> List.of(project.name().zh()));
    for (Commitment commitment : promises.commitments()) {
      figures.put(commitment, quotedIn(commitment));
      Set<Subject> named = new LinkedHashSet<>(owners(names, commitment));
      commitment.subjects().forEach(id -> promises.subject(id).ifPresent(named::add));
      subjects.put(commitment, List.copyOf(named));
      projects.put(commitment, List.copyOf(owners(titles, commitment)));
    }
    byFigure = turned(figures);
    bySubject = turned(subjects);
    byProject = turned(projects);
  }

  /** The commitments by what belongs to them, in the order of the commitments. */
  private static <T> Map<T, List<Commitment>> turned(Map<Commitment, List<T>> lists) {
    Map<T, List<Commitment>> having = new HashMap<>();
    lists.forEach(
        (commitment, things) ->
            things.forEach(
                thing -> having.computeIfAbsent(thing, t -> new ArrayList<>()).add(commitment)));
    having.replaceAll((thing, commitments) -> List.copyOf(commitments));
    return having;
  }

  private static <T> Collection<T> owners(Wordings<T> wordings, Commitment commitment) {
    Set<T> owners = new LinkedHashSet<>();
    wordings.in(commitment.quote()).forEach(occurrence -> owners.add(occurrence.owner()));
    return owners;
  }

  /** The figures whose value stands in a commitment's quotation. */
  private List<Figure> quotedIn(Commitment commitment) {
    Span quote = report.quoteSpan(commitment).orElse(null);
    if (quote == null) {
      return List.of();
    }
    return report.figuresIn(commitment.passage()).stream()
        .filter(
            figure ->
                report
                    .valueSpan(figure)
                    .filter(value -> quote.start() <= value.start() && value.end() <= quote.end())
                    .isPresent())
        .toList();
  }

  /** The figures of a commitment, in the order of the ledger. */
  public List<Figure> figures(Commitment commitment) {
    return figures.getOrDefault(commitment, List.of());
  }

  /** What a commitment is about. */
  public List<Subject> subjects(Commitment commitment) {
    return subjects.getOrDefault(commitment, List.of());
  }

  /** The projects a commitment names. */
  public List<Project> projects(Commitment commitment) {
    return projects.getOrDefault(commitment, List.of());
  }

  /** The results that a commitment carries on: of its figures' indicators, and those it names. */
  public List<Figure> results(Commitment commitment) {
    Set<Figure> results = new LinkedHashSet<>();
    for (Figure figure : figures(commitment)) {
      report.indicator(figure.indicator()).stream()
          .flatMap(indicator -> indicator.figures().stream())
          .filter(other -> other.kind() == Kind.RESULT && other.measure() == figure.measure())
          .forEach(results::add);
    }
    commitment.continues().forEach(id -> report.figure(id).ifPresent(results::add));
    return List.copyOf(results);
  }

  /** The commitments that quote a figure. */
  public List<Commitment> commitments(Figure figure) {
    return byFigure.getOrDefault(figure, List.of());
  }

  /** The commitments that carry on a result without a number of their own. */
  public List<Commitment> inWords(Figure result) {
    return report.promises().commitments().stream()
        .filter(commitment -> commitment.continues().contains(result.id()))
        .filter(commitment -> figures(commitment).isEmpty())
        .toList();
  }

  /** The commitments about a subject. */
  public List<Commitment> commitments(Subject subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** The commitments that name a project. */
  public List<Commitment> commitments(Project project) {
    return byProject.getOrDefault(project, List.of());
  }
}
