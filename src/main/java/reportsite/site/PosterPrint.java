package reportsite.site;

import java.time.LocalDate;
import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.text.Lang;

/**
 * The one page to share, to be printed as a picture.
 *
 * @param svg the sheet as a drawing that stands alone
 */
public record PosterPrint(Address address, Lang lang, String title, LocalDate date, String svg) {

  /** None where a report has no poster. */
  static Stream<PosterPrint> of(Edition edition) {
    Report report = edition.report();
    if (report.selection().poster() == null) {
      return Stream.empty();
    }
    return Stream.of(
        new PosterPrint(
            Addresses.posterPicture(edition.lang(), report.id()),
            edition.lang(),
            edition.word("poster-title", report.title()),
            report.occasion().date(),
            PosterPage.file(edition, null)));
  }
}
