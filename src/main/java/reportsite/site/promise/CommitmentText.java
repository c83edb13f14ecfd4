package reportsite.site.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.site.figure.Figures.FigureText;
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

  /**
   * When something is due, as templates show it.
   *
   * @param time the words within their {@code <time>}
   * @param stated whether the report names a time; if not, the end of its year is meant by
   *     convention
   * @param before whether it does so in the sentence before the quoted words
   * @param until the day assumed where its words fix none, as those of a season; else null
   * @param words the report's own words; empty where it names none
   */
  public record DueText(
      Html time, boolean stated, boolean before, @Nullable Html until, String words) {}

  /**
   * Where a commitment stands, as lists show it.
   *
   * @param id of the state, part of its anchor
   * @param word the state by the latest entry
   * @param silent whether news was to be expected since its last day, and there is none
   */
  public record StateText(String id, String word, boolean silent) {}
}
