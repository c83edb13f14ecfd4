package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Report;
import reportsite.text.Html;

/** The one page to share: the sheet, and the same content as text that leads to its proofs. */
final class PosterPage implements PageProducer {

  /** What the template sees. */
  public record View(
      String title,
      String byline,
      String date,
      String isoDate,
      Html sheet,
      List<File> files,
      List<EditionLink> pictures,
      String resultsTitle,
      List<HomePage.Highlight> highlights,
      String targetsTitle,
      List<TargetRow> targets,
      String datesTitle,
      List<Time> dates,
      List<Group> groups,
      List<TermNotes.Note> notes) {}

  /** The sheet to keep, in one language. */
  public record File(String label, String lang, String href) {}

  /** A time with all that is due by it. */
  public record Time(Html when, List<Entry> entries) {}

  /** Sections under one heading. */
  public record Group(String title, String anchor, List<Block> blocks) {}

  public record Block(String title, List<Entry> entries) {}

  /**
   * Something shown.
   *
   * @param figure null for a commitment
   */
  public record Entry(Html label, String href, @Nullable FigureText figure) {}

  private final Printed printed;

  PosterPage(Printed printed) {
    this.printed = printed;
  }

  /** The sheet as a drawing that stands alone. */
  static String file(Edition edition, @Nullable String address) {
    return new PosterBuilder(edition).build(address).drawing().download();
  }

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    reportsite.model.report.Poster declared = edition.report().selection().poster();
    if (declared == null) {
      return Stream.empty();
    }
    Address here = Addresses.poster(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here, declared)));
  }

  private SitePage page(Edition edition, Address here, reportsite.model.report.Poster declared) {
    Report report = edition.report();
    PosterText text = new PosterText(edition, here, new PosterBuilder(edition), printed);
    String title = edition.word("poster-title", report.title());
    return edition.page(
        Section.Common.POSTER,
        here,
        "poster.ftlh",
        title,
        edition.word("poster-description", report.title()),
        text.view(title, declared));
  }
}
