package reportsite.site.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Span;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress.State;
import reportsite.model.report.Report;
import reportsite.notation.value.Deadline;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.page.Quotation;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes.Note;
import reportsite.site.promise.Commitments.CommitmentDetails;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.site.promise.Facet.Choice;
import reportsite.site.promise.Facet.FacetLinks;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/**
 * What the report promises: the way in, the promises of each area with everything about one in its
 * place, and those that share something.
 */
public final class CommitmentPages {

  private CommitmentPages() {}

  /**
   * What all these pages say once, so that no promise has to.
   *
   * @param now up to when news is recorded
   */
  public record Known(int year, Html now, String statesHref) {

    static Known on(Page page) {
      Report report = page.report();
      LocalDate checked = report.promises().progress().checked();
      return new Known(
          report.year(),
          page.day(checked == null ? report.occasion().date() : checked),
          page.to(page.edition().at(PageKind.COMMITMENTS), "states"));
    }
  }

  /** How much can be said of a promise that one can check; the first that holds. */
  enum Rank {
    /** The report names a time. */
    DATED,
    /** It states a number. */
    NUMBERED,
    /** It names a place, a project, an institution. */
    NAMED,
    OTHERS;

    static Rank of(Edition edition, Commitment commitment) {
      var connections = edition.promised().connections();
      return commitment.due() != null
          ? DATED
          : !connections.figures(commitment).isEmpty()
              ? NUMBERED
              : !connections.subjects(commitment).isEmpty()
                      || !connections.projects(commitment).isEmpty()
                  ? NAMED
                  : OTHERS;
    }

    /**
     * Those that can be checked best first, the dated ones by their day, else as the report goes.
     */
    static Comparator<Commitment> order(Edition edition) {
      return Comparator.<Commitment, Rank>comparing(one -> of(edition, one))
          .thenComparing(
              one -> one.due() == null ? LocalDate.MIN : DueDate.of(edition.report(), one).day());
    }
  }

  private static List<Commitment> inOrder(Edition edition, List<Commitment> commitments) {
    return commitments.stream().sorted(Rank.order(edition)).toList();
  }

  /**
   * What the template of an area sees.
   *
   * @param chapter where the area is told of; null for what no chapter tells of
   */
  public record View(
      Html title,
      @Nullable ChapterLink chapter,
      int count,
      Known known,
      List<Group<Said>> ranks,
      List<Note> notes,
      List<AreaLink> others,
      String allHref) {}

  /**
   * A sentence of the report and what it promises.
   *
   * @param topic the heading of the report above it; null where there is none
   */
  public record Said(
      List<CommitmentDetails> commitments, Quotation quotation, @Nullable Html topic) {}

  /**
   * An area with its numbers of promises.
   *
   * @param dated how many of them have a time
   * @param numbered how many of the others have a number
   * @param rows those without a time; empty where only the way is shown
   */
  public record AreaLink(
      Html title, String href, int count, int dated, int numbered, List<CommitmentText> rows) {}

  /** An area: a chapter that promises something, or what stands in no chapter. */
  private record Area(String word, @Nullable Place place, List<Commitment> commitments) {

    static List<Area> of(Edition edition) {
      Promised promised = edition.promised();
      Stream<Area> told =
          promised.areas().entrySet().stream()
              .map(area -> new Area(area.getKey(), area.getValue(), promised.of(area.getValue())));
      Stream<Area> others =
          Stream.of(new Area(Promised.ELSEWHERE, null, promised.elsewhere()))
              .filter(area -> !area.commitments().isEmpty());
      return Stream.concat(told, others).toList();
    }

    Html title(Page page) {
      return place == null
          ? Html.text(page.word("figures-elsewhere"))
          : page.words(place.chapter().title());
    }

    String name(Page page) {
      return place == null ? page.word("figures-elsewhere") : page.in(place.chapter().title());
    }

    int count(Edition edition, Rank rank) {
      return (int) commitments.stream().filter(one -> Rank.of(edition, one) == rank).count();
    }

    AreaLink link(Page page, List<CommitmentText> rows) {
      return new AreaLink(
          title(page),
          page.to(PageKind.AREA, word),
          commitments.size(),
          count(page.edition(), Rank.DATED),
          count(page.edition(), Rank.NUMBERED),
          rows);
    }

    @Nullable Html topic(Page page, int passage) {
      return place == null
          ? null
          : place.chapter().topic(passage).map(topic -> page.words(topic.title())).orElse(null);
    }
  }

  /** A page for each area. */
  public static Stream<PlannedPage> areas(Edition edition) {
    return Area.of(edition).stream()
        .map(area -> PlannedPage.of(edition, PageKind.AREA, page -> area(page, area), area.word()));
  }

  private static SitePage area(Page page, Area area) {
    List<Group<Said>> ranks = ranks(page, area);
    View view =
        new View(
            area.title(page),
            area.place() == null ? null : ChapterLink.to(page, area.place()),
            area.commitments().size(),
            Known.on(page),
            ranks,
            page.notes().notes(),
            Area.of(page.edition()).stream()
                .filter(other -> !other.word().equals(area.word()))
                .map(other -> other.link(page, List.of()))
                .toList(),
            page.to(PageKind.COMMITMENTS));
    return page.shows(
        page.word("facet-area-title", area.name(page)),
        page.word("facet-description", page.report().title(), area.name(page)),
        view);
  }

  private static List<Group<Said>> ranks(Page page, Area area) {
    Map<Rank, List<Commitment>> byRank =
        inOrder(page.edition(), area.commitments()).stream()
            .collect(
                Collectors.groupingBy(
                    one -> Rank.of(page.edition(), one), LinkedHashMap::new, Collectors.toList()));
    List<Group<Said>> groups = new ArrayList<>();
    byRank.forEach(
        (rank, own) -> {
          String word = EnumWords.of(rank);
          // Keys: rank-dated, rank-numbered, rank-named, rank-others.
          groups.add(new Group<>(page.word("rank-" + word), "_" + word, said(page, area, own)));
        });
    return groups;
  }

  /** The promises that follow each other out of one sentence share its words. */
  private static List<Said> said(Page page, Area area, List<Commitment> commitments) {
    Commitments texts = new Commitments(page);
    return Quotation.bySentence(page.report(), commitments).stream()
        .map(
            own -> {
              int passage = own.get(0).passage();
              List<Span> parts =
                  own.stream()
                      .flatMap(
                          one ->
                              Stream.concat(
                                  page.report().quoteSpan(one).stream(),
                                  DueDate.of(page.report(), one)
                                      .place(page.report(), one)
                                      .stream()))
                      .distinct()
                      .toList();
              return new Said(
                  own.stream().map(texts::details).toList(),
                  Quotation.sentence(page, passage, parts),
                  area.topic(page, passage));
            })
        .toList();
  }

  /**
   * What the template of the way in sees.
   *
   * @param dated those for which the report names a time within the year, the next first
   * @param yearly those for which it names the whole year
   * @param counts drawn; null where no chapter promises anything
   */
  public record IndexView(
      Known known,
      int count,
      List<FacetLinks> facets,
      int subjectCount,
      String subjectsHref,
      int projectCount,
      String projectsHref,
      List<CommitmentText> dated,
      List<CommitmentText> yearly,
      List<AreaLink> areas,
      @Nullable Html counts,
      List<Note> notes,
      List<Meaning> states,
      String csvHref) {}

  /** What a state means. */
  public record Meaning(String id, String state, String meaning) {}

  /** The way in. */
  public static SitePage index(Page page) {
    Edition edition = page.edition();
    Report report = page.report();
    Commitments texts = new Commitments(page);
    List<Commitment> all = edition.promised().commitments();
    List<Commitment> dated =
        inOrder(edition, all).stream().filter(one -> Rank.of(edition, one) == Rank.DATED).toList();
    Map<Boolean, List<CommitmentText>> byTime =
        dated.stream()
            .collect(
                Collectors.partitioningBy(
                    CommitmentPages::isOfWholeYear,
                    Collectors.mapping(texts::row, Collectors.toList())));
    IndexView view =
        new IndexView(
            Known.on(page),
            all.size(),
            Arrays.stream(Facet.values())
                .map(facet -> FacetLinks.of(facet, page))
                .filter(facet -> !facet.links().isEmpty())
                .toList(),
            report.promises().subjects().size(),
            page.to(PageKind.SUBJECTS),
            report.promises().projects().size(),
            page.to(PageKind.PROJECTS),
            byTime.getOrDefault(false, List.of()),
            byTime.getOrDefault(true, List.of()),
            Area.of(edition).stream()
                .map(
                    area ->
                        area.link(
                            page,
                            inOrder(edition, area.commitments()).stream()
                                .filter(one -> !dated.contains(one))
                                .map(texts::row)
                                .toList()))
                .toList(),
            PromiseCounts.of(edition).map(new ChartMarkup(page)::figure).orElse(null),
            texts.terms(all),
            Arrays.stream(State.values()).map(state -> meaning(page, state)).toList(),
            page.data("commitments.csv"));
    return page.shows(
        page.word("commitments-title", report.year()),
        page.word("commitments-description", report.title()),
        view,
        Address.file("assets/filter.js"));
  }

  private static boolean isOfWholeYear(Commitment dated) {
    return dated.due() != null
        && (dated.due().span() == Deadline.Span.YEAR
            || dated.due().span() == Deadline.Span.END_OF_YEAR);
  }

  private static Meaning meaning(Page page, State state) {
    String id = EnumWords.of(state);
    return new Meaning(id, page.word("state-" + id), page.word("state-" + id + "-means"));
  }

  /**
   * What the template sees of some of them.
   *
   * @param facet what it is sorted by, as addresses have it
   * @param label what is said of it in the title, marked up
   * @param until the day assumed where they are due in a season; else null
   * @param others all lists of the same facet
   */
  public record FacetView(
      String facet,
      Html label,
      List<CommitmentText> commitments,
      Known known,
      @Nullable Html until,
      List<Note> notes,
      FacetLinks others,
      String value,
      String allHref) {}

  /** The commitments that share something: those they are for, a due month, a kind. */
  public static Stream<PlannedPage> facets(Edition edition) {
    return Arrays.stream(Facet.values())
        .filter(Facet::hasPages)
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
    Commitments texts = new Commitments(page);
    List<Commitment> own = inOrder(page.edition(), choice.commitments());
    List<CommitmentText> rows = texts.rows(own);
    FacetView view =
        new FacetView(
            facet.word(),
            choice.label(),
            rows,
            Known.on(page),
            facet == Facet.DUE ? rows.get(0).due().until() : null,
            texts.terms(own),
            FacetLinks.of(facet, page),
            choice.value(),
            page.to(PageKind.COMMITMENTS));
    // Keys: facet-for-title, facet-due-title, facet-kind-title.
    return page.shows(
        page.word("facet-" + facet.word() + "-title", choice.name()),
        page.word("facet-description", page.report().title(), choice.name()),
        view);
  }
}
