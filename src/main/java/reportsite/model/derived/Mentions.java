package reportsite.model.derived;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;

/** Where the report names each subject: read off its words, the promises' own links aside. */
public final class Mentions {

  private final Wordings<Subject> names;
  private final Map<Subject, Map<Integer, Span>> passages = new LinkedHashMap<>();
  private final Map<Subject, Set<Figure>> figures = new LinkedHashMap<>();
  private final Map<Subject, Set<Project>> projects = new LinkedHashMap<>();

  public Mentions(Report report) {
    names = new Wordings<>(report.promises().subjects(), Subject::wordings);
    for (Passage passage : report.source().passages()) {
      names
          .in(passage.text())
          .forEach(
              found ->
                  passages
                      .computeIfAbsent(found.owner(), subject -> new TreeMap<>())
                      .putIfAbsent(passage.number(), found.span()));
    }
    report.figures().forEach(figure -> note(figure.quote(), figure, figures));
    for (Project project : report.promises().projects()) {
      note(project.name().zh(), project, projects);
    }
  }

  private <T> void note(String words, T thing, Map<Subject, Set<T>> lists) {
    names
        .in(words)
        .forEach(
            found -> lists.computeIfAbsent(found.owner(), s -> new LinkedHashSet<>()).add(thing));
  }

  /** By number, each passage that names a subject, and where it does so first. */
  public Map<Integer, Span> passages(Subject subject) {
    return passages.getOrDefault(subject, Map.of());
  }

  /** The figures whose quotation names a subject. */
  public List<Figure> figures(Subject subject) {
    return List.copyOf(figures.getOrDefault(subject, Set.of()));
  }

  /** The projects whose name has a subject's. */
  public List<Project> projects(Subject subject) {
    return List.copyOf(projects.getOrDefault(subject, Set.of()));
  }
}
