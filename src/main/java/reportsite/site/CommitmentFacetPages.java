package reportsite.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Report;
import reportsite.site.CommitmentLinks.FacetLinks;
import reportsite.site.Edition.Place;
import reportsite.site.Facet.Choice;
import reportsite.site.HomePage.ChapterLink;
import reportsite.text.Html;

/** The commitments that share something: an area, those they are for, a due month, a kind. */
final class CommitmentFacetPages implements PageProducer {

  private static final String MARK = "\uFFFC";

  /**
   * What the template sees.
   *
   * @param facet what it is sorted by, as addresses have it
   * @param chapter where the area is told of; null unless it is one
   * @param others the other lists of the same facet
   */
  public record View(
      String facet,
      Html heading,
      List<CommitmentText> commitments,
      List<TermNotes.Note> notes,
      @Nullable ChapterLink chapter,
      FacetLinks others,
      String value,
      String allHref) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    return Arrays.stream(Facet.values())
        .flatMap(
            facet ->
                facet.choices(edition).stream()
                    .map(
                        choice ->
                            PlannedPage.at(
                                facet.address(edition, choice.value()),
                                () -> page(edition, facet, choice))));
  }

  private static SitePage page(Edition edition, Facet facet, Choice choice) {
    Report report = edition.report();
    Address here = facet.address(edition, choice.value());
    Place area = facet == Facet.AREA ? edition.promised().areas().get(choice.value()) : null;
    Commitments texts = new Commitments(edition, here);
    View view =
        new View(
            facet.word(),
            heading(edition, facet, choice),
            texts.rows(choice.commitments()),
            texts.terms(choice.commitments()),
            area == null ? null : HomePage.link(edition, here, area),
            CommitmentLinks.of(facet, edition, here),
            choice.value(),
            here.to(Addresses.commitments(edition.lang(), report.id())));
    return edition.page(
        Section.Common.COMMITMENTS,
        here,
        "facet.ftlh",
        edition.word("facet-" + facet.word() + "-title", choice.name()),
        edition.word("facet-description", report.title(), choice.name()),
        view);
  }

  /** The same words as the page's title, with what is marked up in them. */
  private static Html heading(Edition edition, Facet facet, Choice choice) {
    String around = edition.word("facet-" + facet.word() + "-title", MARK);
    int at = around.indexOf(MARK);
    return new Html(
        Html.escape(around.substring(0, at))
            + choice.label()
            + Html.escape(around.substring(at + MARK.length())));
  }
}
