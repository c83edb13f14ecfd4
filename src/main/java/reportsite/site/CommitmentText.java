package reportsite.site;

import java.util.List;
import reportsite.text.Html;

/**
 * A commitment as lists show it.
 *
 * @param figures the numbers it quotes
 * @param facets what it is sorted by
 * @param search words by which it can be found beside those it shows
 */
public record CommitmentText(
    String id,
    Html title,
    String href,
    List<FigureText> figures,
    DueText due,
    StateText state,
    FacetValues facets,
    String search) {

  /**
   * The values of its facets, as addresses have them.
   *
   * @param audiences parted by spaces
   */
  public record FacetValues(String area, String audiences, String due, String kind) {}
}
