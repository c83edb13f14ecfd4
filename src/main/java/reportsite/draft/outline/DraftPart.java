package reportsite.draft.outline;

import java.util.List;

/** A part as the headings show it. */
public record DraftPart(String id, String title, Phase phase, List<DraftChapter> chapters) {

  public DraftPart {
    chapters = List.copyOf(chapters);
  }
}
