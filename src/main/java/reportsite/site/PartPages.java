package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Part;
import reportsite.site.Edition.Place;
import reportsite.site.HomePage.ChapterLink;

/** The contents of each part of the report. */
final class PartPages implements PageProducer {

  /** What the template sees. */
  public record View(String title, List<ChapterLink> chapters, List<TermNotes.Note> notes) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    return edition.report().parts().stream()
        .map(part -> PlannedPage.at(address(edition, part), () -> page(edition, part)));
  }

  private static Address address(Edition edition, Part part) {
    return Addresses.part(edition.lang(), edition.report().id(), part);
  }

  private static SitePage page(Edition edition, Part part) {
    Address here = address(edition, part);
    String title = edition.in(part.title());
    TermNotes notes = new TermNotes(edition, here);
    List<ChapterLink> chapters =
        part.chapters().stream()
            .map(chapter -> HomePage.link(edition, here, new Place(part, chapter), notes))
            .toList();
    View view = new View(title, chapters, notes.notes());
    return edition.page(
        new Section.OfPart(part),
        here,
        "part.ftlh",
        edition.pageTitle(part.title(), edition.report().title()),
        edition.word("part-description", part.title(), edition.report().title()),
        view);
  }
}
