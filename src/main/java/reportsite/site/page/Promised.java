package reportsite.site.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reportsite.model.Quoted;
import reportsite.model.Span;
import reportsite.model.derived.Connections;
import reportsite.model.derived.Mentions;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.model.report.Part;
import reportsite.model.report.Report;
import reportsite.site.page.Edition.Place;
import reportsite.text.Memo;

/**
 * What a report promises with all that belongs to it, worked out once for all pages.
 *
 * @param commitments in the order of the report
 * @param areas the chapters that promise something, by the word that addresses have for them
 */
public record Promised(
    List<Commitment> commitments,
    Map<String, Place> areas,
    Connections connections,
    Mentions mentions) {

  /** The word for the area of what stands in no chapter. */
  public static final String ELSEWHERE = "elsewhere";

  private static final int MOST = 32;
  private static final Memo<Report, Promised> KNOWN = new Memo<>(MOST, Promised::read);

  static Promised in(Report report) {
    return KNOWN.of(report);
  }

  private static Promised read(Report report) {
    Comparator<Quoted> order =
        Comparator.comparingInt(Quoted::passage)
            .thenComparing(quoted -> report.quoteSpan(quoted).map(Span::start).orElse(0));
    List<Commitment> commitments = report.promises().commitments().stream().sorted(order).toList();
    return new Promised(
        commitments, areas(report, commitments), Connections.of(report), new Mentions(report));
  }

  private static Map<String, Place> areas(Report report, List<Commitment> commitments) {
    Map<String, Place> areas = new LinkedHashMap<>();
    for (Part part : report.parts()) {
      part.chapters().stream()
          .map(chapter -> new Place(part, chapter))
          .filter(place -> commitments.stream().anyMatch(c -> stands(c, place)))
          // Chapters of two parts may share an id.
          .forEach(
              place -> {
                String word = place.chapter().id().text();
                areas.put(areas.containsKey(word) ? part.id() + "-" + word : word, place);
              });
    }
    return areas;
  }

  private static boolean stands(Commitment commitment, Place place) {
    return place.chapter().passages().contains(commitment.passage());
  }

  /** The word of the area that a commitment stands in; empty where no chapter tells of it. */
  public Optional<String> area(Commitment commitment) {
    return areas.entrySet().stream()
        .filter(area -> stands(commitment, area.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The word of a chapter that promises something; empty for any other. */
  public Optional<String> area(Place place) {
    return areas.entrySet().stream()
        .filter(area -> area.getValue().equals(place))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public List<Commitment> of(Place place) {
    return commitments.stream().filter(commitment -> stands(commitment, place)).toList();
  }

  /** Those that stand in no chapter. */
  public List<Commitment> elsewhere() {
    return commitments.stream().filter(commitment -> area(commitment).isEmpty()).toList();
  }

  /**
   * Whether there is more to say of a subject than fits in a line: several promises, a figure, or a
   * project with one.
   */
  public boolean hasPage(Subject subject) {
    return connections.commitments(subject).size() > 1
        || mentions.hasFigures(subject)
        || mentions.projects(subject).stream()
            .anyMatch(project -> project.investment() != null || project.size() != null);
  }

  /** How many of some commitments have a number, how many a time alone, how many neither. */
  public List<Integer> byProof(List<Commitment> some) {
    int[] counts = new int[3];
    for (Commitment one : some) {
      counts[!connections.figures(one).isEmpty() ? 0 : one.due() != null ? 1 : 2]++;
    }
    return Arrays.stream(counts).boxed().toList();
  }

  public boolean isEmpty() {
    return commitments.isEmpty();
  }
}
