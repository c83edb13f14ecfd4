package reportsite.model.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.Wordings.Occurrence;
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

  private static final int MOST = 32;
  private static final Memo<Report, Connections> KNOWN = new Memo<>(MOST, Connections::new);

  private final Report report;
  private final Map<Commitment, List<Figure>> figures = new LinkedHashMap<>();
  private final Map<Commitment, List<Subject>> subjects = new LinkedHashMap<>();
  private final Map<Commitment, List<Subject>> meant = new LinkedHashMap<>();
  private final Map<Commitment, List<Project>> projects = new LinkedHashMap<>();
  private final Map<Figure, List<Commitment>> byFigure;
  private final Map<Subject, List<Commitment>> bySubject;
  private final Map<Project, List<Commitment>> byProject;
  private final Map<Project, List<Subject>> places = new ConcurrentHashMap<>();

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
    Topics topics = new Topics(names);
    for (Commitment commitment : promises.commitments()) {
      figures.put(commitment, quotedIn(commitment));
      Set<Subject> unnamed = new LinkedHashSet<>(topics.of(report, commitment));
      commitment.subjects().forEach(id -> promises.subject(id).ifPresent(unnamed::add));
      meant.put(commitment, List.copyOf(unnamed));
      Set<Subject> all = new LinkedHashSet<>(owners(names, commitment));
      all.addAll(unnamed);
      subjects.put(commitment, withAreas(all));
      projects.put(commitment, List.copyOf(owners(titles, commitment)));
    }
    byFigure = turned(figures);
    bySubject = turned(subjects);
    byProject = turned(projects);
  }

  /** What is promised for something is promised for the area that it is in. */
  private List<Subject> withAreas(Set<Subject> named) {
    Set<Subject> all = new LinkedHashSet<>(named);
    named.forEach(subject -> all.addAll(areasOf(subject)));
    return List.copyOf(all);
  }

  /** The areas that a subject is in, the nearest first. */
  public List<Subject> areasOf(Subject subject) {
    Set<Subject> areas = new LinkedHashSet<>();
    Subject inner = subject;
    while (inner != null && inner.within() != null) {
      Subject area = report.promises().subject(inner.within()).orElse(null);
      inner = area != null && !area.equals(subject) && areas.add(area) ? area : null;
    }
    return List.copyOf(areas);
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

  /**
   * What a commitment is about: what its quotation names, what its sentence speaks of, what the
   * content says besides, and the areas that these are in.
   */
  public List<Subject> subjects(Commitment commitment) {
    return subjects.getOrDefault(commitment, List.of());
  }

  /** Those that the words before its quotation or the content say, not the quotation itself. */
  List<Subject> meant(Commitment commitment) {
    return meant.getOrDefault(commitment, List.of());
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

  /**
   * What a passage speaks of, clause by clause. A sentence that opens with names goes on to speak
   * of them until a clause opens with another name or with what is wider than a place; one that
   * opens with 其中 goes on where the one before has ended. Nothing else is taken to carry a name on.
   */
  private record Topics(Wordings<Subject> names) {

    private static final Pattern CLAUSE = Pattern.compile("[^，；。！？]+[，；。！？]?");
    private static final String SENTENCE_ENDS = "。！？";
    private static final String WITHIN = "其中";
    private static final Pattern WIDER = Pattern.compile("全[国省市县区]|各");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、和与及“”]+");

    List<Subject> of(Report report, Commitment commitment) {
      Span quote = report.quoteSpan(commitment).orElse(null);
      Passage passage = report.source().passage(commitment.passage()).orElse(null);
      if (quote == null || passage == null) {
        return List.of();
      }
      List<Subject> topic = List.of();
      boolean opensSentence = true;
      Matcher clauses = CLAUSE.matcher(passage.text());
      while (clauses.find() && clauses.start() <= quote.start()) {
        String clause = clauses.group();
        List<Subject> opening = opening(clause);
        boolean goesOn =
            opening.isEmpty()
                && !WIDER.matcher(clause).lookingAt()
                && (!opensSentence || clause.startsWith(WITHIN));
        topic = goesOn ? topic : opensSentence ? opening : List.of();
        opensSentence = SENTENCE_ENDS.indexOf(clause.charAt(clause.length() - 1)) >= 0;
      }
      return topic;
    }

    /** The names that stand at the very beginning, one behind the other. */
    private List<Subject> opening(String clause) {
      List<Subject> found = new ArrayList<>();
      int at = 0;
      for (Occurrence<Subject> name : names.in(clause)) {
        String between = clause.substring(at, name.span().start());
        if (at == 0 ? !between.matches("“?") : !BETWEEN_NAMES.matcher(between).matches()) {
          break;
        }
        found.add(name.owner());
        at = name.span().end();
      }
      return found;
    }
  }

  /** Where projects are, as far as the report's words for them name a place. */
  public static final class ProjectPlaces {

    /** What is a place whatever is done there, even if the project has no other name. */
    private static final Set<Subject.Kind> GROUND =
        EnumSet.of(Subject.Kind.AREA, Subject.Kind.VILLAGE, Subject.Kind.ROAD);

    /** What is a place of something else, but tells nothing of where it is itself. */
    private static final Set<Subject.Kind> SITES =
        EnumSet.of(
            Subject.Kind.SCHOOL, Subject.Kind.HOSPITAL, Subject.Kind.PARK, Subject.Kind.VENUE);

    private final Promises promises;
    private final Connections connections;

    public ProjectPlaces(Report report, Connections connections) {
      this.promises = report.promises();
      this.connections = connections;
    }

    /**
     * The places in a project's own words, and those that are meant by the commitments which name
     * it; none where the report names none.
     */
    public List<Subject> of(Project project) {
      return connections.places.computeIfAbsent(project, this::found);
    }

    private List<Subject> found(Project project) {
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
}
