package reportsite.site.page;

/**
 * Where something stands that has no page of its own.
 *
 * @param address of the page
 * @param fragment where on that page; empty for the whole page
 */
public record Spot(Address address, String fragment) {

  /** The link to it from a page. */
  public String from(Address here) {
    return fragment.isEmpty() ? here.to(address) : here.to(address, fragment);
  }
}
