package reportsite.model;

import java.util.List;
import java.util.Optional;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A chapter of the site: our own words about some passages of the report.
 *
 * @param summary one sentence for lists and search engines
 * @param passages what of the report it covers
 * @param topics the report's own sub-headings among these passages
 */
public record Chapter(
    Id id,
    Bilingual title,
    Bilingual summary,
    Passages passages,
    List<Topic> topics,
    Narrative zh,
    Narrative en,
    Position at) {

  public Chapter {
    topics = List.copyOf(topics);
  }

  /** The sub-heading that opens a passage of it. */
  public Optional<Topic> topic(int passage) {
    return topics.stream().filter(topic -> topic.passage() == passage).findFirst();
  }

  public Narrative in(Lang lang) {
    return switch (lang) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
