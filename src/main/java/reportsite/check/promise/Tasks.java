package reportsite.check.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.derived.Connections;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.text.Patterns;

/** Where the report promises, nothing is passed over. */
public final class Tasks {
  private static final Patterns SAID = Patterns.of(Tasks.class);

  public static final List<Check> RULES =
      List.of(
          Tasks::topicsOpenTheirPassage,
          Tasks::clausesOfTasksAreAccountedFor,
          Tasks::targetsStandInCommitments);

  enum TaskFault implements Fault {
    TOPIC_OF_ANOTHER_CHAPTER,
    TOPIC_DOES_NOT_OPEN,
    CLAUSE_UNACCOUNTED,
    TARGET_WITHOUT_COMMITMENT
  }

  private static final Pattern OPENING = SAID.pattern("OPENING");

  private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？]+");

  private Tasks() {}

  /** A topic is a passage's own opening words, and the passage belongs to the topic's chapter. */
  private static void topicsOpenTheirPassage(CheckContext context) {
    Report report = context.report();
    for (Chapter chapter : report.chapters()) {
      for (Topic topic : chapter.topics()) {
        Passage passage = report.source().passage(topic.passage()).orElse(null);
        if (passage == null || !chapter.passages().contains(topic.passage())) {
          context.error(
              context.at(topic.at(), "passage"),
              TaskFault.TOPIC_OF_ANOTHER_CHAPTER,
              topic.passage(),
              chapter.id());
        } else if (end(topic, passage) < 0) {
          context.error(
              context.at(topic.at(), "title", "zh"),
              TaskFault.TOPIC_DOES_NOT_OPEN,
              topic.title().zh(),
              topic.passage(),
              opening(passage));
        }
      }
    }
  }

  /** Where a topic ends that opens its passage, perhaps behind a number; else -1. */
  private static int end(Topic topic, Passage passage) {
    Matcher opening = OPENING.matcher(passage.text());
    boolean opens =
        opening.lookingAt() && passage.text().startsWith(topic.title().zh(), opening.start(1));
    return opens ? opening.start(1) + topic.title().zh().length() : -1;
  }

  private static String opening(Passage passage) {
    Matcher opening = OPENING.matcher(passage.text());
    return opening.lookingAt() ? opening.group(1) : passage.text();
  }

  /**
   * Where something is promised nothing is passed over: every clause is in a commitment, is the
   * passage's topic, or is left out with the reason.
   */
  private static void clausesOfTasksAreAccountedFor(CheckContext context) {
    Report report = context.report();
    for (PromisingChapter promising : PromisingChapter.of(report)) {
      for (Passage passage : promising.passages(report)) {
        List<Span> accounted = accounted(passage, promising, report);
        Matcher clause = CLAUSE.matcher(passage.text());
        while (clause.find()) {
          Span span = new Span(clause.start(), clause.end());
          if (!clause.group().isBlank() && accounted.stream().noneMatch(span::meets)) {
            context.error(
                promising.entryFor(passage),
                TaskFault.CLAUSE_UNACCOUNTED,
                passage.number(),
                span.start() + 1,
                clause.group().strip());
          }
        }
      }
    }
  }

  private static List<Span> accounted(Passage passage, PromisingChapter promising, Report report) {
    List<Span> spans = new ArrayList<>();
    Stream.<Quoted>concat(promising.commitments().stream(), report.promises().leftOut().stream())
        .filter(quoted -> quoted.passage() == passage.number())
        .forEach(quoted -> report.quoteSpan(quoted).ifPresent(spans::add));
    for (Topic topic : promising.chapter().topics()) {
      int end = topic.passage() == passage.number() ? end(topic, passage) : -1;
      if (end > 0) {
        spans.add(new Span(0, end));
      }
    }
    return spans;
  }

  /**
   * A target that is set where something is promised belongs to a promise, or is left out with it.
   */
  private static void targetsStandInCommitments(CheckContext context) {
    Report report = context.report();
    Connections connections = Connections.of(report);
    for (PromisingChapter promising : PromisingChapter.of(report)) {
      for (Figure figure : report.figures()) {
        boolean isSet =
            figure.kind() == Kind.TARGET
                && promising.chapter().passages().contains(figure.passage())
                && report.valueSpan(figure).isPresent()
                && !isLeftOut(figure, report);
        if (isSet && connections.commitments(figure).isEmpty()) {
          context.error(
              figure.at(), TaskFault.TARGET_WITHOUT_COMMITMENT, figure.id(), figure.passage());
        }
      }
    }
  }

  private static boolean isLeftOut(Figure figure, Report report) {
    Span value = report.valueSpan(figure).orElseThrow();
    return report.promises().leftOut().stream()
        .filter(words -> words.passage() == figure.passage())
        .flatMap(words -> report.quoteSpan(words).stream())
        .anyMatch(words -> words.holds(value));
  }

  /**
   * A chapter in whose passages something is promised; all of its words have to be accounted for.
   */
  private record PromisingChapter(Chapter chapter, List<Commitment> commitments) {

    /** None while a quotation is wrong: every word that it should cover would be told again. */
    static List<PromisingChapter> of(Report report) {
      if (!report.quotations().stream().allMatch(one -> report.quoteSpan(one).isPresent())) {
        return List.of();
      }
      List<PromisingChapter> promising = new ArrayList<>();
      for (Chapter chapter : report.chapters()) {
        List<Commitment> within =
            report.promises().commitments().stream()
                .filter(commitment -> chapter.passages().contains(commitment.passage()))
                .toList();
        if (!within.isEmpty() && isSound(chapter, report)) {
          promising.add(new PromisingChapter(chapter, within));
        }
      }
      return promising;
    }

    /** Whether the report has its passages, and they open with its topics. */
    private static boolean isSound(Chapter chapter, Report report) {
      return chapter.passages().last() <= report.source().passages().size()
          && chapter.topics().stream()
              .allMatch(
                  topic ->
                      report
                          .source()
                          .passage(topic.passage())
                          .filter(passage -> end(topic, passage) > 0)
                          .isPresent());
    }

    List<Passage> passages(Report report) {
      return report.source().passages().stream()
          .filter(passage -> chapter.passages().contains(passage.number()))
          .toList();
    }

    /**
     * Where a commitment of the passage would be entered: at the last one that is not behind it.
     */
    Position entryFor(Passage passage) {
      return commitments.stream()
          .filter(commitment -> commitment.passage() <= passage.number())
          .reduce((earlier, later) -> later.passage() >= earlier.passage() ? later : earlier)
          .orElse(commitments.get(0))
          .at();
    }
  }
}
