package reportsite.site;

import java.util.List;
import reportsite.text.Html;

/** Links to lists of commitments, as templates show them. */
final class CommitmentLinks {

  private CommitmentLinks() {}

  /**
   * A list of commitments that share something.
   *
   * @param value of the facet, as addresses have it
   * @param count how many there are
   */
  public record FacetLink(String value, Html label, String href, int count) {}

  /**
   * All the lists of one facet.
   *
   * @param facet as addresses have it
   */
  public record FacetLinks(String facet, List<FacetLink> links) {}

  static FacetLinks of(Facet facet, Edition edition, Address from) {
    return new FacetLinks(
        facet.word(),
        facet.choices(edition).stream()
            .map(
                choice ->
                    new FacetLink(
                        choice.value(),
                        choice.label(),
                        from.to(facet.address(edition, choice.value())),
                        choice.commitments().size()))
            .toList());
  }
}
