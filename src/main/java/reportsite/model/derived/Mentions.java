package reportsite.model.derived;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.Wordings.Occurrence;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;

/** Where the report names each subject: read off its words, the promises' own links aside. */
public final class Mentions {

  /** 宁馨苑等37个老旧小区: the number is that of a list. */
  private static final String LIST = "等";

  private final Wordings<Subject> names;
  private final Set<Subject> withFigures = new HashSet<>();
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
    for (Figure figure : report.figures()) {
      note(figure.quote(), figure, figures);
      List<Occurrence<Subject>> found = names.in(figure.quote());
      Set<Subject> only = found.stream().map(Occurrence::owner).collect(Collectors.toSet());
      boolean isExample =
          found.stream().anyMatch(one -> figure.quote().startsWith(LIST, one.span().end()));
      if (only.size() == 1 && !isExample) {
        withFigures.addAll(only);
      }
    }
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

  /** Whether a figure names it alone, and not as an example of a list that it counts. */
  public boolean hasFigures(Subject subject) {
    return withFigures.contains(subject);
  }

  /** The projects whose name has a subject's. */
  public List<Project> projects(Subject subject) {
    return List.copyOf(projects.getOrDefault(subject, Set.of()));
  }
}
