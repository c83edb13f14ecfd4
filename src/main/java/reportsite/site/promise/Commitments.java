package reportsite.site.promise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.HanSpans;
import reportsite.markdown.InlineText;
import reportsite.model.Id;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.References;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Promised;
import reportsite.site.promise.CommitmentText.FacetValues;
import reportsite.site.promise.CommitmentText.StateText;
import reportsite.site.term.TermNotes;
import reportsite.text.Bilingual;
import reportsite.text.Html;

/** Commitments as one page of an edition shows them. */
public final class Commitments {

  private final Edition edition;
  private final Address from;
  private final Figures figures;
  private final DueLabels due;

  public Commitments(Edition edition, Address from) {
    this.edition = edition;
    this.from = from;
    this.figures = new Figures(edition, from);
    this.due = new DueLabels(edition);
  }

  public List<CommitmentText> rows(List<Commitment> commitments) {
    return commitments.stream().map(this::row).toList();
  }

  public CommitmentText row(Commitment commitment) {
    Report report = edition.report();
    Promised promised = edition.promised();
    return new CommitmentText(
        commitment.id().text(),
        words(commitment.title()),
        href(commitment),
        promised.connections().figures(commitment).stream().map(figures::headline).toList(),
        due.text(commitment),
        state(edition, CommitmentStatus.of(report, commitment)),
        new FacetValues(
            Facet.AREA.valuesOf(edition, commitment).stream().findFirst().orElse(""),
            String.join(" ", Facet.FOR.valuesOf(edition, commitment)),
            String.join(" ", Facet.DUE.valuesOf(edition, commitment)),
            String.join(" ", Facet.KIND.valuesOf(edition, commitment))),
        Stream.concat(
                Stream.of(commitment.quote()),
                promised.connections().subjects(commitment).stream()
                    .map(Subject::name)
                    .map(edition::in))
            .collect(Collectors.joining(" ")));
  }

  /** The terms among what is promised, in the order of the promises. */
  List<TermNotes.Note> terms(List<Commitment> commitments) {
    TermNotes notes = new TermNotes(edition, from);
    commitments.forEach(commitment -> notes.meet(edition.in(commitment.title()), edition.lang()));
    return notes.notes();
  }

  public String href(Commitment commitment) {
    Id report = edition.report().id();
    return from.to(Addresses.commitment(edition.lang(), report, commitment.id()));
  }

  /** Words of the content, the Chinese among English ones marked. */
  public Html words(Bilingual text) {
    return HanSpans.html(edition.in(text), edition.lang());
  }

  /** A name of something, which may hold a numeral that states no quantity. */
  Html name(Bilingual text) {
    return new Html("<span data-name>" + words(text) + "</span>");
  }

  /** The same with its terms marked. */
  Html name(Bilingual text, TermNotes notes) {
    return new Html("<span data-name>" + notes.mark(edition.in(text), edition.lang()) + "</span>");
  }

  /** A remark may refer to figures; the checks have reported what is wrong with it. */
  Html note(Bilingual text, Position at, TermNotes notes) {
    return InlineText.parse(edition.in(text), at, edition.lang(), new Diagnostics())
        .html(new References(edition, from, notes));
  }

  static StateText state(Edition edition, CommitmentStatus standing) {
    String id = standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new StateText(id, edition.word("state-" + id), standing.silent());
  }
}
