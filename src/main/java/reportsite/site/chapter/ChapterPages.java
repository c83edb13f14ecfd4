package reportsite.site.chapter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.Narrative;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.figure.References;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.CommitmentText;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.Facet;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;

/** A chapter: our own words about some passages, and every figure of these passages below. */
public final class ChapterPages implements PageProducer {

  /** A chapter shows so many of its promises and leads to the others. */
  private static final int MOST_COMMITMENTS = 12;

  /** What the template sees. */
  public record View(
      String part,
      String partHref,
      String title,
      Html summary,
      List<Heading> contents,
      Html narrative,
      List<TermNotes.Note> notes,
      List<FigureText> figures,
      List<CommitmentText> commitments,
      int commitmentCount,
      String commitmentsHref,
      String passagesLabel,
      String passagesHref,
      @Nullable ChapterLink previous,
      @Nullable ChapterLink next) {}

  /** An entry of the table of contents. */
  public record Heading(String anchor, String title) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    List<Place> places = edition.places();
    return IntStream.range(0, places.size())
        .mapToObj(
            index ->
                PlannedPage.at(
                    edition.chapter(places.get(index)), () -> page(edition, places, index)));
  }

  private static SitePage page(Edition edition, List<Place> places, int index) {
    Place place = places.get(index);
    Chapter chapter = place.chapter();
    Address here = edition.chapter(place);
    Narrative narrative = chapter.in(edition.lang());
    Figures figures = new Figures(edition, here);
    TermNotes notes = new TermNotes(edition, here);
    Html text = narrative.html(new References(edition, here, notes));
    View view =
        new View(
            edition.in(place.part().title()),
            here.to(Addresses.part(edition.lang(), edition.report().id(), place.part())),
            edition.in(chapter.title()),
            edition.labels().sentence(chapter.summary(), Html::text),
            narrative.sections().stream()
                .map(section -> new Heading(section.anchor(), section.title()))
                .toList(),
            text,
            notes.notes(),
            edition.report().figures().stream()
                .filter(figure -> chapter.passages().contains(figure.passage()))
                .map(figures::row)
                .toList(),
            commitments(edition, here, place),
            edition.promised().of(place).size(),
            edition
                .promised()
                .area(place)
                .map(area -> here.to(Facet.AREA.address(edition, area)))
                .orElse(""),
            passages(edition, chapter),
            here.to(edition.text(), "p" + chapter.passages().first()),
            neighbour(edition, here, places, index - 1),
            neighbour(edition, here, places, index + 1));
    return edition.page(
        new Section.OfPart(place.part()),
        here,
        "chapter.ftlh",
        edition.pageTitle(chapter.title(), place.part().title()),
        edition.labels().plain(chapter.summary()),
        view);
  }

  /** The promises that can be held to a number or a time, before those that cannot. */
  private static List<CommitmentText> commitments(Edition edition, Address here, Place place) {
    Commitments texts = new Commitments(edition, here);
    return edition.promised().of(place).stream()
        .map(texts::row)
        .sorted(Comparator.comparing(row -> !row.due().stated() && row.figures().isEmpty()))
        .limit(MOST_COMMITMENTS)
        .toList();
  }

  private static String passages(Edition edition, Chapter chapter) {
    int first = chapter.passages().first();
    int last = chapter.passages().last();
    return first == last
        ? edition.word("passage-number", first)
        : edition.word("passage-range", first, last);
  }

  private static @Nullable ChapterLink neighbour(
      Edition edition, Address here, List<Place> places, int index) {
    return index >= 0 && index < places.size()
        ? ChapterLink.to(edition, here, places.get(index))
        : null;
  }

  /** The contents of each part of the report. */
  public static final class PartPages implements PageProducer {

    /** What the template sees. */
    public record PartView(String title, List<ChapterLink> chapters, List<TermNotes.Note> notes) {}

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
              .map(chapter -> ChapterLink.to(edition, here, new Place(part, chapter), notes))
              .toList();
      PartView view = new PartView(title, chapters, notes.notes());
      return edition.page(
          new Section.OfPart(part),
          here,
          "part.ftlh",
          edition.pageTitle(part.title(), edition.report().title()),
          edition.word("part-description", part.title(), edition.report().title()),
          view);
    }
  }
}
