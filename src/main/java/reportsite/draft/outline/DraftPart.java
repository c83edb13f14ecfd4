package reportsite.draft.outline;

import java.util.List;

/** A part as the headings show it. */
public record DraftPart(String id, String title, Phase phase, List<DraftChapter> chapters) {

  public DraftPart {
    chapters = List.copyOf(chapters);
  }

  /**
   * A chapter as the headings show it.
   *
   * @param id of its own within its part
   * @param title its heading without a number
   * @param topics the sub-headings that open its passages
   */
  public record DraftChapter(String id, String title, int first, int last, List<Topic> topics) {

    public DraftChapter {
      topics = List.copyOf(topics);
    }

    /** A passage and the words it opens with. */
    public record Topic(int passage, String title) {}

    public boolean contains(int passage) {
      return first <= passage && passage <= last;
    }
  }
}
