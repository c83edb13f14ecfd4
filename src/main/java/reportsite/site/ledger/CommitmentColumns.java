package reportsite.site.ledger;

import java.util.List;

/** The columns of {@code commitments.csv}: one row a commitment. */
public final class CommitmentColumns {

  public static final List<String> NAMES =
      List.of(
          "id",
          "title_zh",
          "title_en",
          "area",
          "topic_zh",
          "topic_en",
          "kind",
          "due_day",
          "due_origin",
          "due_words",
          "due_words_in",
          "state",
          "state_since",
          "notice",
          "for",
          "subjects",
          "projects",
          "figures",
          "continues",
          "responsible_zh",
          "responsible_en",
          "passage",
          "quote");

  private CommitmentColumns() {}
}
