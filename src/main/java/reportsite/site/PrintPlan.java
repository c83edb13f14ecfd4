package reportsite.site;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Publication;
import reportsite.text.Lang;

/** Everything that is printed beside the pages: in each language a book, the poster, pictures. */
public record PrintPlan(List<Book> books, List<PosterPrint> posters, List<ShareCard> cards) {

  public PrintPlan {
    books = List.copyOf(books);
    posters = List.copyOf(posters);
    cards = List.copyOf(cards);
  }

  /**
   * Plans every edition of a publication that the checks have passed.
   *
   * @param baseUrl where the site will stand, ending in a slash; null when that is not known
   */
  public static PrintPlan of(Publication publication, @Nullable String baseUrl) {
    List<Edition> editions =
        publication.reports().stream()
            .flatMap(
                report ->
                    Arrays.stream(Lang.values())
                        .map(lang -> new Edition(publication, report, lang)))
            .toList();
    return new PrintPlan(
        editions.stream().map(edition -> BookPlan.of(edition, publication, baseUrl)).toList(),
        editions.stream().flatMap(PosterPrint::of).toList(),
        editions.stream().flatMap(ShareCards::of).toList());
  }
}
