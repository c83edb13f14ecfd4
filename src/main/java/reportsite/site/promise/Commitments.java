package reportsite.site.promise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.InlineText;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.References;
import reportsite.site.page.Link;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments.CommitmentText.FacetValues;
import reportsite.site.promise.Commitments.CommitmentText.StateText;
import reportsite.text.Bilingual;
import reportsite.text.Html;

/** Commitments as one page of an edition shows them. */
public final class Commitments {

  private final Page page;
  private final Figures figures;
  private final DueLabels due;

  public Commitments(Page page) {
    this.page = page;
    this.figures = new Figures(page);
    this.due = new DueLabels(page.edition());
  }

  public List<CommitmentText> rows(List<Commitment> commitments) {
    return commitments.stream().map(this::row).toList();
  }

  public CommitmentText row(Commitment commitment) {
    Report report = page.report();
    Promised promised = page.edition().promised();
    return new CommitmentText(
        commitment.id().text(),
        page.words(commitment.title()),
        href(commitment),
        promised.connections().figures(commitment).stream().map(figures::headline).toList(),
        due.text(commitment),
        state(page, CommitmentStatus.of(report, commitment)),
        new FacetValues(
            Facet.AREA.valuesOf(page.edition(), commitment).stream().findFirst().orElse(""),
            String.join(" ", Facet.FOR.valuesOf(page.edition(), commitment)),
            String.join(" ", Facet.DUE.valuesOf(page.edition(), commitment)),
            String.join(" ", Facet.KIND.valuesOf(page.edition(), commitment))),
        Stream.concat(
                Stream.of(commitment.quote()),
                promised.connections().subjects(commitment).stream()
                    .map(Subject::name)
                    .map(page::in))
            .collect(Collectors.joining(" ")));
  }

  /** The terms among what is promised, in the order of the promises. */
  List<TermNotes.Note> terms(List<Commitment> commitments) {
    commitments.forEach(commitment -> page.notes().meet(page.in(commitment.title()), page.lang()));
    return page.notes().notes();
  }

  public String href(Commitment commitment) {
    return page.to(PageKind.COMMITMENT, commitment.id());
  }

  /** Its title as the way to its page. */
  public Link link(Commitment commitment) {
    return new Link(page.words(commitment.title()), href(commitment));
  }

  /** A remark may refer to figures; the checks have reported what is wrong with it. */
  Html note(Bilingual text, Position at) {
    return InlineText.parse(page.in(text), at, page.lang(), new Diagnostics())
        .html(new References(page));
  }

  static StateText state(Page page, CommitmentStatus standing) {
    String id = standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
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
   * @param facets what it is sorted by
   * @param search words by which it can be found beside those it shows
   */
  public record CommitmentText(
      String id,
      Html title,
      String href,
      List<FigureText> figures,
      DueText due,
      StateText state,
      FacetValues facets,
      String search) {

    /**
     * The values of its facets, as addresses have them.
     *
     * @param audiences parted by spaces
     */
    public record FacetValues(String area, String audiences, String due, String kind) {}

    /**
     * When something is due, as templates show it.
     *
     * @param time the words within their {@code <time>}
     * @param stated whether the report names a time; if not, the end of its year is meant by
     *     convention
     * @param before whether it does so in the sentence before the quoted words
     * @param until the day assumed where its words fix none, as those of a season; else null
     * @param words the report's own words; empty where it names none
     */
    public record DueText(
        Html time, boolean stated, boolean before, @Nullable Html until, String words) {}

    /**
     * Where a commitment stands, as lists show it.
     *
     * @param id of the state, part of its anchor
     * @param word the state by the latest entry
     * @param silent whether news was to be expected since its last day, and there is none
     */
    public record StateText(String id, String word, boolean silent) {}
  }
}
