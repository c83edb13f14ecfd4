package reportsite.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import reportsite.text.Lang;

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
