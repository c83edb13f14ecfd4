package reportsite.model.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.model.Id;
import reportsite.model.report.Stage.Stages;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A part of the report with its chapters; the id is a folder of the addresses.
 *
 * @param annex whether it is a glossary or a table behind the report, whose numbers are neither
 *     results nor targets
 */
public record Part(Id id, Bilingual title, boolean annex, List<Chapter> chapters, Position at) {

  public Part {
    chapters = List.copyOf(chapters);
  }

  Part with(Stages stage) {
    return new Part(id, title, annex, chapters.stream().map(one -> one.with(stage)).toList(), at);
  }

  Part withoutNarratives() {
    return new Part(
        id, title, annex, chapters.stream().map(Chapter::withoutNarratives).toList(), at);
  }

  /**
   * A chapter of the site: our own words about some passages of the report.
   *
   * @param summary one sentence for lists and search engines
   * @param passages what of the report it covers
   * @param topics the report's own sub-headings among these passages
   * @param stage where it is not the report's; null where nothing is said
   */
  public record Chapter(
      Id id,
      Bilingual title,
      Bilingual summary,
      Passages passages,
      List<Topic> topics,
      @Nullable Stages stage,
      Narrative zh,
      Narrative en,
      Position at) {

    public Chapter {
      topics = List.copyOf(topics);
    }

    Chapter with(Stages other) {
      return new Chapter(id, title, summary, passages, topics, other, zh, en, at);
    }

    private Chapter withoutNarratives() {
      Report.Page none = Report.Page.NONE;
      return new Chapter(id, title, summary, passages, topics, stage, none.zh(), none.en(), at);
    }

    /** The sub-heading that opens a passage of it. */
    public Optional<Topic> topic(int passage) {
      return topics.stream().filter(topic -> topic.passage() == passage).findFirst();
    }

    public Narrative in(Lang lang) {
      return lang == Lang.ZH ? zh : en;
    }
  }

  /**
   * A sub-heading that opens a passage of the report.
   *
   * @param title its Chinese is the passage's first words
   */
  public record Topic(int passage, Bilingual title, Position at) {}

  /** A run of passages, both ends included. */
  public record Passages(int first, int last) {

    public Passages {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException("no such passages: " + first + "-" + last);
      }
    }

    public boolean contains(int passage) {
      return passage >= first && passage <= last;
    }
  }
}
