package reportsite.draft;

import java.util.List;

/** A part as the headings show it. */
record DraftPart(String id, String title, Phase phase, List<DraftChapter> chapters) {

  DraftPart {
    chapters = List.copyOf(chapters);
  }
}
