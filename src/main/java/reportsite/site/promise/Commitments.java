package reportsite.site.promise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.InlineText;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.derived.Connections;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress.Entry;
import reportsite.model.promise.Progress.State;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.References;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments.CommitmentText.FacetValues;
import reportsite.site.promise.Commitments.CommitmentText.StateText;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/** Commitments as one page of an edition shows them. */
public record Commitments(Page page) {

  public List<CommitmentText> rows(List<Commitment> commitments) {
    return commitments.stream().map(this::row).toList();
  }

  public CommitmentText row(Commitment commitment) {
    Edition edition = page.edition();
    Promised promised = edition.promised();
    CommitmentStatus standing = CommitmentStatus.of(page.report(), commitment);
    return new CommitmentText(
        commitment.id().text(),
        page.words(commitment.title()),
        href(commitment),
        promised.connections().figures(commitment).stream()
            .map(new Figures(page)::headline)
            .toList(),
        new DueLabels(edition).text(commitment),
        isPlain(standing) ? null : state(page, standing),
        new FacetValues(
            String.join(" ", Facet.FOR.valuesOf(edition, commitment)),
            String.join(" ", Facet.PLACE.valuesOf(edition, commitment)),
            String.join(" ", Facet.DUE.valuesOf(edition, commitment)),
            String.join(" ", Facet.KIND.valuesOf(edition, commitment))),
        Stream.concat(
                Stream.of(commitment.quote()),
                promised.connections().subjects(commitment).stream()
                    .map(Subject::name)
                    .map(page::in))
            .collect(Collectors.joining(" ")));
  }

  /** Whether nothing is known but that it was promised, and nothing is overdue. */
  private static boolean isPlain(CommitmentStatus standing) {
    return standing.state() == State.ANNOUNCED && !standing.silent();
  }

  /** The same with everything that belongs to it. */
  CommitmentDetails details(Commitment commitment) {
    Connections connections = page.edition().promised().connections();
    List<Figure> own = connections.figures(commitment);
    List<TargetRow> numbers = own.stream().map(figure -> TargetRow.of(figure, page)).toList();
    List<Figure> beside =
        own.stream().flatMap(figure -> page.edition().resultFor(figure).stream()).toList();
    Bilingual responsible = commitment.responsible();
    Bilingual remark = commitment.note();
    return new CommitmentDetails(
        row(commitment),
        numbers,
        connections.results(commitment).stream()
            .filter(result -> !beside.contains(result) && !own.contains(result))
            .map(new Figures(page)::row)
            .toList(),
        links(commitment),
        connections.projects(commitment).stream()
            // Of a place that is a project the place tells.
            .filter(one -> !isAmong(one, connections.subjects(commitment)))
            .map(page::link)
            .toList(),
        responsible == null ? null : page.words(responsible),
        remark == null ? null : note(remark, commitment.at()),
        history(commitment),
        new ChainLinks(page).of(commitment));
  }

  private static boolean isAmong(Project project, List<Subject> subjects) {
    return subjects.stream().anyMatch(one -> one.wordings().contains(project.name().zh()));
  }

  /** The places it is about, and those it is for. */
  private List<Link> links(Commitment commitment) {
    Edition edition = page.edition();
    return Stream.concat(
            edition.promised().connections().subjects(commitment).stream().map(page::link),
            commitment.beneficiaries().stream()
                .map(
                    id ->
                        new Link(
                            Facet.FOR.label(edition, id.text()),
                            page.to(PageKind.FACET, Facet.FOR.word(), id.text()))))
        .toList();
  }

  /** Every entry, newest first. */
  private List<News> history(Commitment commitment) {
    List<News> history =
        CommitmentStatus.of(page.report(), commitment).entries().stream()
            .map(entry -> News.of(page, entry))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(history);
    return List.copyOf(history);
  }

  /** The terms among what is promised, in the order of the promises. */
  List<TermNotes.Note> terms(List<Commitment> commitments) {
    commitments.forEach(commitment -> page.notes().meet(page.in(commitment.title()), page.lang()));
    return page.notes().notes();
  }

  public String href(Commitment commitment) {
    return page.to(page.edition().spot(commitment));
  }

  /** Its title as the way to where it stands. */
  public Link link(Commitment commitment) {
    return new Link(page.words(commitment.title()), href(commitment));
  }

  /** A remark may refer to figures; the checks have reported what is wrong with it. */
  Html note(Bilingual text, Position at) {
    return InlineText.parse(page.in(text), at, page.lang(), new Diagnostics())
        .html(new References(page));
  }

  static StateText state(Page page, CommitmentStatus standing) {
    String id = EnumWords.of(standing.state());
    // Keys: state-announced, state-announced-means, state-in-progress, state-in-progress-means,
    // state-done, state-done-means, state-partly-done, state-partly-done-means, state-not-met,
    // state-not-met-means, state-revised, state-revised-means, state-not-verifiable,
    // state-not-verifiable-means.
    return new StateText(id, page.word("state-" + id), standing.silent());
  }

  /**
   * A commitment as lists show it.
   *
   * @param figures the numbers it quotes
   * @param state null while the report alone speaks of it and it is not overdue
   * @param facets what it is sorted by
   * @param search words by which it can be found beside those it shows
   */
  public record CommitmentText(
      String id,
      Html title,
      String href,
      List<FigureText> figures,
      DueText due,
      @Nullable StateText state,
      FacetValues facets,
      String search) {

    /**
     * The values of its facets, as addresses have them.
     *
     * @param audiences parted by spaces, as are the places
     */
    public record FacetValues(String audiences, String places, String due, String kind) {}

    /**
     * When something is due, as templates show it.
     *
     * @param time the words within their {@code <time>}
     * @param stated whether the report names a time; if not, the end of its year is meant by
     *     convention
     * @param until the day assumed where its words fix none, as those of a season; else null
     */
    public record DueText(Html time, boolean stated, @Nullable Html until) {}

    /**
     * Where a commitment stands, as lists show it.
     *
     * @param id of the state, part of its anchor
     * @param word the state by the latest entry
     * @param silent whether news was to be expected since its last day, and there is none
     */
    public record StateText(String id, String word, boolean silent) {}
  }

  /**
   * A commitment with everything that belongs to it.
   *
   * @param numbers its own, each beside the result it can be compared with
   * @param links the places it is about, and those it is for
   * @param results those that it carries on and that stand beside none of its numbers
   * @param responsible who is to do it; null where the report does not say
   * @param history what was recorded, newest first
   * @param chain what the reports before and after say of it
   */
  public record CommitmentDetails(
      CommitmentText row,
      List<TargetRow> numbers,
      List<FigureText> results,
      List<Link> links,
      List<Link> projects,
      @Nullable Html responsible,
      @Nullable Html note,
      List<News> history,
      List<ChainLinks.Row> chain) {}

  /** One entry; its texts are what others publish, quoted. */
  public record News(
      Html date,
      StateText state,
      @Nullable Html claim,
      @Nullable Html evidence,
      @Nullable Html note,
      Html title,
      Html publisher,
      Html published) {

    static News of(Page page, Entry entry) {
      String id = EnumWords.of(entry.state());
      return new News(
          page.day(entry.date()),
          new StateText(id, page.word("state-" + id), false),
          words(page, entry.claim()),
          words(page, entry.evidence()),
          words(page, entry.note()),
          page.words(entry.source().title()),
          page.words(entry.source().publisher()),
          page.day(entry.source().date()));
    }

    private static @Nullable Html words(Page page, @Nullable Bilingual text) {
      return text == null ? null : page.unmarked(text);
    }
  }
}
