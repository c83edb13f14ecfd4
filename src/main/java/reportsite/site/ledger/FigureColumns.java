package reportsite.site.ledger;

import java.util.List;

/** The columns of {@code figures.csv}: one row a figure. */
public final class FigureColumns {

  public static final List<String> NAMES =
      List.of(
          "id",
          "indicator",
          "indicator_zh",
          "indicator_en",
          "name_zh",
          "name_en",
          "area",
          "measure",
          "kind",
          "period",
          "bound",
          "direction",
          "value",
          "low",
          "high",
          "unit",
          "text_zh",
          "text_en",
          "passage",
          "quote");

  private FigureColumns() {}
}
