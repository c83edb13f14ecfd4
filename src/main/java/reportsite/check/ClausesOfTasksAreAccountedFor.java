package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.diag.Diagnostics;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;

/**
 * Where something is promised nothing is passed over: every clause is in a commitment, is the
 * passage's topic, or is left out with the reason.
 */
final class ClausesOfTasksAreAccountedFor implements Check {

  private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？]+");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (PromisingChapter promising : PromisingChapter.of(report)) {
      for (Passage passage : promising.passages(report)) {
        List<Span> accounted = accounted(passage, promising, report);
        Matcher clause = CLAUSE.matcher(passage.text());
        while (clause.find()) {
          int start = clause.start();
          int end = clause.end();
          boolean isBlank = clause.group().isBlank();
          boolean told =
              accounted.stream().anyMatch(span -> span.start() < end && start < span.end());
          if (!isBlank && !told) {
            diagnostics.error(
                promising.entryFor(passage),
                PromiseFault.CLAUSE_UNACCOUNTED,
                passage.number(),
                start + 1,
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
      int end =
          topic.passage() == passage.number() ? TopicsOpenTheirPassage.end(topic, passage) : -1;
      if (end > 0) {
        spans.add(new Span(0, end));
      }
    }
    return spans;
  }
}
