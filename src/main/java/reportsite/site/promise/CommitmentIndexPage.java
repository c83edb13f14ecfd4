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
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Promised;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.CommitmentText.StateText;
import reportsite.site.promise.Facet.Choice;
import reportsite.site.promise.Facet.CommitmentLinks;
import reportsite.site.promise.Facet.CommitmentLinks.FacetLinks;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;

/** All that the report promises, by area and topic, and what the states mean. */
public final class CommitmentIndexPage implements PageProducer {

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

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    if (edition.report().promises().commitments().isEmpty()) {
      return Stream.of();
    }
    Address here = Addresses.commitments(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Promised promised = edition.promised();
    Report report = edition.report();
    View view =
        new View(
            report.year(),
            promised.commitments().size(),
            Arrays.stream(Facet.values())
                .map(facet -> CommitmentLinks.of(facet, edition, here))
                .toList(),
            report.promises().subjects().size(),
            here.to(Addresses.subjects(edition.lang(), report.id())),
            report.promises().projects().size(),
            here.to(Addresses.projects(edition.lang(), report.id())),
            PromiseCounts.of(edition).map(new ChartMarkup(edition, here)::figure).orElse(null),
            areas(edition, here),
            new Commitments(edition, here).terms(promised.commitments()),
            states(edition),
            edition.date(now(report)),
            now(report).toString(),
            here.to(Addresses.dataFile(report.id(), "commitments.csv")));
    return edition.page(
        Section.Common.COMMITMENTS,
        here,
        "commitments.ftlh",
        edition.word("commitments-title", report.year()),
        edition.word("commitments-description", report.title()),
        view,
        Addresses.filterScript());
  }

  private static LocalDate now(Report report) {
    LocalDate checked = report.promises().progress().checked();
    return checked == null ? report.occasion().date() : checked;
  }

  private static List<Area> areas(Edition edition, Address here) {
    Promised promised = edition.promised();
    Commitments texts = new Commitments(edition, here);
    List<Area> areas = new ArrayList<>();
    promised
        .areas()
        .forEach(
            (word, place) ->
                areas.add(
                    new Area(
                        texts.words(place.chapter().title()),
                        "area-" + word,
                        here.to(Facet.AREA.address(edition, word)),
                        topics(edition, texts, place))));
    List<Commitment> others =
        promised.commitments().stream().filter(c -> promised.area(c).isEmpty()).toList();
    if (!others.isEmpty()) {
      Html title = Html.text(edition.word("figures-elsewhere"));
      areas.add(new Area(title, "elsewhere", null, List.of(new Group(null, texts.rows(others)))));
    }
    return areas;
  }

  private static List<Group> topics(Edition edition, Commitments texts, Place place) {
    Map<Integer, List<Commitment>> byPassage = new LinkedHashMap<>();
    for (Commitment commitment : edition.promised().of(place)) {
      int passage = topic(place, commitment) == null ? 0 : commitment.passage();
      byPassage.computeIfAbsent(passage, number -> new ArrayList<>()).add(commitment);
    }
    return byPassage.values().stream()
        .map(
            own -> {
              Topic topic = topic(place, own.get(0));
              return new Group(topic == null ? null : texts.words(topic.title()), texts.rows(own));
            })
        .toList();
  }

  /** The heading that opens a commitment's passage. */
  static @Nullable Topic topic(Place place, Commitment commitment) {
    return place.chapter().topic(commitment.passage()).orElse(null);
  }

  private static List<Meaning> states(Edition edition) {
    return Arrays.stream(State.values())
        .map(
            state -> {
              String id = Facet.word(state);
              return new Meaning(
                  new StateText(id, edition.word("state-" + id), false),
                  edition.word("state-" + id + "-means"));
            })
        .toList();
  }

  /** The commitments that share something: an area, those they are for, a due month, a kind. */
  public static final class CommitmentFacetPages implements PageProducer {

    private static final String MARK = "\uFFFC";

    /**
     * What the template sees.
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
      FacetView view =
          new FacetView(
              facet.word(),
              heading(edition, facet, choice),
              texts.rows(choice.commitments()),
              texts.terms(choice.commitments()),
              area == null ? null : ChapterLink.to(edition, here, area),
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
}
