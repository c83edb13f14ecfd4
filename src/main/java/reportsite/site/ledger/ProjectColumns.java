package reportsite.site.ledger;

import java.util.List;

/** The columns of {@code projects.csv}: one row a project. */
public final class ProjectColumns {

  public static final List<String> NAMES =
      List.of(
          "id",
          "name_zh",
          "name_en",
          "stage",
          "investment",
          "size",
          "list",
          "places",
          "places_zh",
          "places_en",
          "commitments",
          "passage",
          "quote");

  private ProjectColumns() {}
}
