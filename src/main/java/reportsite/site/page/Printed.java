package reportsite.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.text.Lang;

/**
 * The editions that are published with the pages.
 *
 * @param sizes in bytes, by their paths
 */
public record Printed(Map<String, Integer> sizes) {

  public static final Printed NOTHING = new Printed(Map.of());

  /** How large an edition is; empty where there is none. */
  OptionalInt size(Address edition) {
    Integer size = sizes.get(edition.path());
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  /**
   * Where the picture to share of a page stands: its own, or that of the report; null where there
   * is none.
   */
  public @Nullable Address shareCard(Address page, ShareCard.Shape shape) {
    if (page.report() == null || page.lang() == null) {
      return null;
    }
    Address own = ownCard(page, shape);
    return own != null ? own : ownCard(PageKind.HOME.at(page.lang(), page.report()), shape);
  }

  /** The picture of this page and no other; null where it has none. */
  public @Nullable Address ownCard(Address page, ShareCard.Shape shape) {
    if (page.report() == null || page.lang() == null) {
      return null;
    }
    Address card = page.shareCard(shape);
    return sizes.containsKey(card.path()) ? card : null;
  }

  /**
   * The way to an edition that is published with the pages.
   *
   * @param lang the edition's language tag
   * @param size in words
   */
  public record EditionLink(String name, String href, String lang, int bytes, String size) {

    /** None where the edition has not been printed. */
    public static Stream<EditionLink> to(
        Address file, Lang lang, String name, Printed printed, Page page) {
      return printed.size(file).stream()
          .mapToObj(
              bytes ->
                  new EditionLink(
                      name,
                      page.to(file),
                      lang.tag(),
                      bytes,
                      page.word("book-size", megabytes(bytes))));
    }

    /** With one decimal, as file managers show it. */
    private static BigDecimal megabytes(int bytes) {
      return BigDecimal.valueOf(bytes, 6).setScale(1, RoundingMode.UP);
    }
  }
}
