package reportsite.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.model.Source.Passage;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;

/** A topic is a passage's own opening words, and the passage belongs to the topic's chapter. */
final class TopicsOpenTheirPassage implements Check {

  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s\u3000]*(?:[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十]+、|[0-9]+[.、．]|[㈠-㈩]、?|[⒈-⒛⑴-⒇①-⑳]|——)?[\\s\u3000]*"
              + "([^，。；：！？]+)");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Chapter chapter : report.chapters()) {
      for (Topic topic : chapter.topics()) {
        Passage passage = report.source().passage(topic.passage()).orElse(null);
        if (passage == null || !chapter.passages().contains(topic.passage())) {
          diagnostics.error(
              report.places().of(topic.at(), "passage"),
              PromiseFault.TOPIC_OF_ANOTHER_CHAPTER,
              topic.passage(),
              chapter.id());
        } else if (end(topic, passage) < 0) {
          diagnostics.error(
              report.places().of(topic.at(), "title", "zh"),
              PromiseFault.TOPIC_DOES_NOT_OPEN,
              topic.title().zh(),
              topic.passage(),
              opening(passage));
        }
      }
    }
  }

  /** Whether a topic opens the passage that it names. */
  static boolean opens(Topic topic, Report report) {
    return report
        .source()
        .passage(topic.passage())
        .filter(named -> end(topic, named) > 0)
        .isPresent();
  }

  /** Where a topic ends that opens its passage, perhaps behind a number; else -1. */
  static int end(Topic topic, Passage passage) {
    Matcher opening = OPENING.matcher(passage.text());
    boolean opens =
        opening.lookingAt() && passage.text().startsWith(topic.title().zh(), opening.start(1));
    return opens ? opening.start(1) + topic.title().zh().length() : -1;
  }

  private static String opening(Passage passage) {
    Matcher opening = OPENING.matcher(passage.text());
    return opening.lookingAt() ? opening.group(1) : passage.text();
  }
}
