package reportsite.site.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.Drawing;
import reportsite.chart.poster.PosterSheet.Form;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.ShareCard;
import reportsite.text.Lang;

/** Everything that is printed beside the pages: in each language a book, the poster, pictures. */
public record PrintPlan(List<Book> books, List<PosterPrint> posters, List<ShareCard> cards) {

  /**
   * Plans every edition of a publication that the checks have passed.
   *
   * @param baseUrl where the site will stand, ending in a slash; null when that is not known
   */
  public static PrintPlan of(Publication publication, @Nullable String baseUrl) {
    List<Edition> editions = Edition.of(publication);
    // Pictures go from hand to hand; only a book has the room to say that it is a draft.
    List<Edition> published =
        editions.stream().filter(one -> one.report().stage(one.lang()) == Stage.PUBLISHED).toList();
    return new PrintPlan(
        editions.stream().map(edition -> Book.of(edition, publication, baseUrl)).toList(),
        published.stream().flatMap(PosterPrint::of).toList(),
        published.stream().flatMap(one -> ShareCards.of(one, baseUrl)).toList());
  }

  /**
   * The one page to share, to be printed as a picture.
   *
   * @param width in pixels
   * @param height in pixels
   * @param svg the sheet as a drawing that stands alone
   */
  public record PosterPrint(
      Address address, Lang lang, String title, LocalDate date, int width, int height, String svg) {

    /** Pixels across a poster, at least: sharp on phones. */
    private static final int WIDTH_AT_LEAST = 1170;

    private static PosterPrint of(Edition edition, Form form) {
      Report report = edition.report();
      Drawing drawing = PosterPage.drawing(edition, form, null);
      int height = (int) drawing.geometry().height();
      int scale = (WIDTH_AT_LEAST + form.width() - 1) / form.width();
      return new PosterPrint(
          Address.posterPicture(report.id(), edition.lang(), form),
          edition.lang(),
          edition.word("poster-title", report.title()),
          report.occasion().date(),
          form.width() * scale,
          height * scale,
          drawing.download());
    }

    /** None where a report has no poster. */
    static Stream<PosterPrint> of(Edition edition) {
      Report report = edition.report();
      if (report.selection().poster() == null) {
        return Stream.empty();
      }
      return Stream.of(Form.values()).map(form -> of(edition, form));
    }
  }
}
