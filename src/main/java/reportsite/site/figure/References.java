package reportsite.site.figure;

import reportsite.markdown.HanSpans;
import reportsite.markdown.Reference;
import reportsite.markdown.ReferenceWriter;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Term;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * Writes a narrative's references as one page of an edition shows them. The checks have seen that
 * they resolve.
 */
public final class References implements ReferenceWriter {

  private final Edition edition;
  private final Address from;
  private final Figures figures;
  private final ChartMarkup charts;
  private final TermNotes notes;

  /**
   * @param notes the terms of the page, which get a note where they are first used
   */
  public References(Edition edition, Address from, TermNotes notes) {
    this.edition = edition;
    this.from = from;
    this.figures = new Figures(edition, from);
    this.charts = new ChartMarkup(edition, from);
    this.notes = notes;
  }

  @Override
  public Html inline(Reference reference) {
    return switch (reference.scheme()) {
      case FIGURE -> figures.inSentence(figure(reference), reference);
      case PASSAGE -> passage(reference);
      case CHAPTER -> chapter(reference);
      case TERM -> term(reference);
      case COMMITMENT -> commitment(reference);
      case CHART -> throw new IllegalArgumentException("a chart within a sentence");
    };
  }

  @Override
  public Html block(Reference reference) {
    ChartSpec chart = edition.report().chart(new Id(reference.target())).orElseThrow();
    return charts.figure(chart);
  }

  @Override
  public Html words(String words, Lang around) {
    return notes.mark(words, around);
  }

  private Figure figure(Reference reference) {
    return edition.report().figure(new Id(reference.target())).orElseThrow();
  }

  private Html passage(Reference reference) {
    int number = Integer.parseInt(reference.target());
    String href = from.to(edition.text(), "p" + number);
    Html text =
        reference.text().isEmpty()
            ? new Html(
                "<span data-derived>"
                    + Html.escape(edition.word("passage-number", number))
                    + "</span>")
            : Html.text(reference.text());
    return link(href, text);
  }

  private Html chapter(Reference reference) {
    Place place =
        edition.places().stream()
            .filter(p -> (p.part().id() + "/" + p.chapter().id()).equals(reference.target()))
            .findFirst()
            .orElseThrow();
    String text =
        reference.text().isEmpty() ? edition.in(place.chapter().title()) : reference.text();
    return link(from.to(edition.chapter(place)), Html.text(text));
  }

  private Html term(Reference reference) {
    Term term = edition.report().term(new Id(reference.target())).orElseThrow();
    Lang lang = edition.lang();
    return notes.refer(
        term,
        reference.text().isEmpty()
            ? new Html("<span data-name>" + HanSpans.html(term.name().in(lang), lang) + "</span>")
            : HanSpans.html(reference.text(), lang));
  }

  private Html commitment(Reference reference) {
    Id id = new Id(reference.target());
    Commitment commitment = edition.report().promises().commitment(id).orElseThrow();
    String text = reference.text().isEmpty() ? edition.in(commitment.title()) : reference.text();
    return link(
        from.to(Addresses.commitment(edition.lang(), edition.report().id(), id)),
        HanSpans.html(text, edition.lang()));
  }

  private static Html link(String href, Html text) {
    return new Html("<a href=\"" + Html.escape(href) + "\">" + text + "</a>");
  }
}
