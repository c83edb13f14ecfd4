package reportsite.site.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress.State;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.site.promise.Commitments.CommitmentText.StateText;
import reportsite.site.promise.Facet.Choice;
import reportsite.site.promise.Facet.CommitmentLinks;
import reportsite.site.promise.Facet.CommitmentLinks.FacetLinks;
import reportsite.text.Html;

/** All that the report promises, by area and topic, and what the states mean. */
public final class CommitmentIndexPage {

  private static final String MARK = "\uFFFC";

  /** What the template sees. */
  public record View(
      int year,
      int count,
      List<FacetLinks> facets,
      int subjectCount,
      String subjectsHref,
      int projectCount,
      String projectsHref,
      @Nullable Html counts,
      List<Area> areas,
      List<TermNotes.Note> notes,
      List<Meaning> states,
      String date,
      String isoDate,
      String csvHref) {}

  /**
   * The commitments of a chapter.
   *
   * @param href its list; null for what no chapter tells of
   */
  public record Area(Html title, String anchor, @Nullable String href, List<Group> topics) {}

  /**
   * The commitments below one of the report's own headings.
   *
   * @param title null where they stand below none
   */
  public record Group(@Nullable Html title, List<CommitmentText> commitments) {}

  /** What a state means. */
  public record Meaning(StateText state, String meaning) {}

  public static SitePage of(Page page) {
    Promised promised = page.edition().promised();
    Report report = page.report();
    View view =
        new View(
            report.year(),
            promised.commitments().size(),
            Arrays.stream(Facet.values()).map(facet -> CommitmentLinks.of(facet, page)).toList(),
            report.promises().subjects().size(),
            page.to(PageKind.SUBJECTS),
            report.promises().projects().size(),
            page.to(PageKind.PROJECTS),
            PromiseCounts.of(page.edition()).map(new ChartMarkup(page)::figure).orElse(null),
            areas(page),
            new Commitments(page).terms(promised.commitments()),
            states(page),
            page.edition().date(now(report)),
            now(report).toString(),
            page.data("commitments.csv"));
    return page.shows(
        page.word("commitments-title", report.year()),
        page.word("commitments-description", report.title()),
        view,
        Address.file("assets/filter.js"));
  }

  private static LocalDate now(Report report) {
    LocalDate checked = report.promises().progress().checked();
    return checked == null ? report.occasion().date() : checked;
  }

  private static List<Area> areas(Page page) {
    Promised promised = page.edition().promised();
    Commitments texts = new Commitments(page);
    List<Area> areas = new ArrayList<>();
    promised
        .areas()
        .forEach(
            (word, place) ->
                areas.add(
                    new Area(
                        page.words(place.chapter().title()),
                        "area-" + word,
                        page.to(PageKind.FACET, Facet.AREA.word(), word),
                        topics(page, texts, place))));
    List<Commitment> others =
        promised.commitments().stream().filter(c -> promised.area(c).isEmpty()).toList();
    if (!others.isEmpty()) {
      Html title = Html.text(page.word("figures-elsewhere"));
      areas.add(new Area(title, "elsewhere", null, List.of(new Group(null, texts.rows(others)))));
    }
    return areas;
  }

  private static List<Group> topics(Page page, Commitments texts, Place place) {
    Map<Integer, List<Commitment>> byPassage = new LinkedHashMap<>();
    for (Commitment commitment : page.edition().promised().of(place)) {
      int passage = topic(place, commitment) == null ? 0 : commitment.passage();
      byPassage.computeIfAbsent(passage, number -> new ArrayList<>()).add(commitment);
    }
    return byPassage.values().stream()
        .map(
            own -> {
              Topic topic = topic(place, own.get(0));
              return new Group(topic == null ? null : page.words(topic.title()), texts.rows(own));
            })
        .toList();
  }

  /** The heading that opens a commitment's passage. */
  static @Nullable Topic topic(Place place, Commitment commitment) {
    return place.chapter().topic(commitment.passage()).orElse(null);
  }

  private static List<Meaning> states(Page page) {
    return Arrays.stream(State.values())
        .map(
            state -> {
              String id = Facet.word(state);
              return new Meaning(
                  new StateText(id, page.word("state-" + id), false),
                  page.word("state-" + id + "-means"));
            })
        .toList();
  }

  /**
   * What the template sees of some of them.
   *
   * @param facet what it is sorted by, as addresses have it
   * @param chapter where the area is told of; null unless it is one
   * @param others the other lists of the same facet
   */
  public record FacetView(
      String facet,
      Html heading,
      List<CommitmentText> commitments,
      List<TermNotes.Note> notes,
      @Nullable ChapterLink chapter,
      FacetLinks others,
      String value,
      String allHref) {}

  /** The commitments that share something: an area, those they are for, a due month, a kind. */
  public static Stream<PlannedPage> facets(Edition edition) {
    return Arrays.stream(Facet.values())
        .flatMap(
            facet ->
                facet.choices(edition).stream()
                    .map(
                        choice ->
                            PlannedPage.of(
                                edition,
                                PageKind.FACET,
                                page -> facet(page, facet, choice),
                                facet.word(),
                                choice.value())));
  }

  private static SitePage facet(Page page, Facet facet, Choice choice) {
    Report report = page.report();
    Place area = facet == Facet.AREA ? page.edition().promised().areas().get(choice.value()) : null;
    Commitments texts = new Commitments(page);
    FacetView view =
        new FacetView(
            facet.word(),
            heading(page, facet, choice),
            texts.rows(choice.commitments()),
            texts.terms(choice.commitments()),
            area == null ? null : ChapterLink.to(page, area),
            CommitmentLinks.of(facet, page),
            choice.value(),
            page.to(PageKind.COMMITMENTS));
    // Keys: facet-area-title, facet-for-title, facet-due-title, facet-kind-title.
    return page.shows(
        page.word("facet-" + facet.word() + "-title", choice.name()),
        page.word("facet-description", report.title(), choice.name()),
        view);
  }

  /** The same words as the page's title, with what is marked up in them. */
  private static Html heading(Page page, Facet facet, Choice choice) {
    String around = page.word("facet-" + facet.word() + "-title", MARK);
    int at = around.indexOf(MARK);
    return new Html(
        Html.escape(around.substring(0, at))
            + choice.label()
            + Html.escape(around.substring(at + MARK.length())));
  }
}
