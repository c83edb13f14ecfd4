package reportsite.site.ledger;

import java.util.List;

/** The columns of {@code promise-chain.csv}: a row for each target and commitment before. */
public final class ChainColumns {

  public static final List<String> NAMES =
      List.of(
          "type",
          "id",
          "name_zh",
          "name_en",
          "promised",
          "promised_passage",
          "outcome",
          "results",
          "result_values",
          "next",
          "next_words");

  private ChainColumns() {}
}
