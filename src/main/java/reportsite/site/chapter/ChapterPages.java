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
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.References;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.text.Html;

/** A chapter: our own words about some passages, and every figure of these passages below. */
public final class ChapterPages {

  /** A chapter shows so many of its promises and leads to the others. */
  private static final int MOST_COMMITMENTS = 12;

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

  /**
   * The pages of all chapters.
   *
   * @param whole the same chapters with their narratives
   */
  public static Stream<PlannedPage> pages(Edition edition, List<Chapter> whole) {
    List<Place> places = edition.places();
    return IntStream.range(0, places.size())
        .mapToObj(
            index ->
                PlannedPage.of(
                        edition,
                        PageKind.CHAPTER,
                        page -> of(page, places, index, whole.get(index).in(page.lang())),
                        places.get(index).part().id(),
                        places.get(index).chapter().id())
                    .narrating());
  }

  private static SitePage of(Page page, List<Place> places, int index, Narrative narrative) {
    Place place = places.get(index);
    Chapter chapter = place.chapter();
    Figures figures = new Figures(page);
    Html text = narrative.html(new References(page));
    View view =
        new View(
            page.in(place.part().title()),
            page.to(PageKind.PART, place.part().id()),
            page.in(chapter.title()),
            page.labels().sentence(chapter.summary(), Html::text),
            narrative.sections().stream()
                .map(section -> new Heading(section.anchor(), section.title()))
                .toList(),
            text,
            page.notes().notes(),
            page.report().figures().stream()
                .filter(figure -> chapter.passages().contains(figure.passage()))
                .map(figures::row)
                .toList(),
            commitments(page, place),
            page.edition().promised().of(place).size(),
            page.edition()
                .promised()
                .area(place)
                .map(area -> page.to(PageKind.AREA, area))
                .orElse(""),
            passages(page, chapter),
            page.passage(chapter.passages().first()),
            neighbour(page, places, index - 1),
            neighbour(page, places, index + 1));
    return page.shows(
        page.edition().pageTitle(chapter.title(), place.part().title()),
        page.labels().plain(chapter.summary()),
        view);
  }

  /** The promises that can be held to a number or a time, before those that cannot. */
  private static List<CommitmentText> commitments(Page page, Place place) {
    Commitments texts = new Commitments(page);
    return page.edition().promised().of(place).stream()
        .map(texts::row)
        .sorted(Comparator.comparing(row -> !row.due().stated() && row.figures().isEmpty()))
        .limit(MOST_COMMITMENTS)
        .toList();
  }

  private static String passages(Page page, Chapter chapter) {
    int first = chapter.passages().first();
    int last = chapter.passages().last();
    return first == last ? page.passageLabel(first) : page.word("passage-range", first, last);
  }

  private static @Nullable ChapterLink neighbour(Page page, List<Place> places, int index) {
    return index >= 0 && index < places.size() ? ChapterLink.to(page, places.get(index)) : null;
  }

  /** What the template sees of a part: its contents. */
  public record PartView(String title, List<ChapterLink> chapters, List<TermNotes.Note> notes) {}

  public static Stream<PlannedPage> parts(Edition edition) {
    return edition.report().parts().stream()
        .map(part -> PlannedPage.of(edition, PageKind.PART, page -> part(page, part), part.id()));
  }

  private static SitePage part(Page page, Part part) {
    String title = page.in(part.title());
    List<ChapterLink> chapters =
        part.chapters().stream()
            .map(chapter -> ChapterLink.marked(page, new Place(part, chapter)))
            .toList();
    PartView view = new PartView(title, chapters, page.notes().notes());
    return page.shows(
        page.edition().pageTitle(part.title(), page.report().title()),
        page.word("part-description", part.title(), page.report().title()),
        view);
  }
}
