package reportsite.site.page;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The editions that are published with the pages.
 *
 * @param sizes in bytes, by their paths
 */
public record Printed(Map<String, Integer> sizes) {

  public static final Printed NOTHING = new Printed(Map.of());

  public Printed {
    sizes = Map.copyOf(sizes);
  }

  /** How large an edition is; empty where there is none. */
  OptionalInt size(Address edition) {
    Integer size = sizes.get(edition.path());
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  /** Where the picture to share of a page stands; null where it has none. */
  public @Nullable Address shareCard(Address page, ShareCard.Shape shape) {
    if (page.report() == null) {
      return null;
    }
    Address card = page.shareCard(shape);
    return sizes.containsKey(card.path()) ? card : null;
  }
}
