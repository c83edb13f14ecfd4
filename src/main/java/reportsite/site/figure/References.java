package reportsite.site.figure;

import reportsite.markdown.Reference;
import reportsite.markdown.Reference.ReferenceWriter;
import reportsite.model.Id;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Term;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.Page;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * Writes a narrative's references as one page of an edition shows them. The checks have seen that
 * they resolve.
 */
public record References(Page page) implements ReferenceWriter {

  @Override
  public Html inline(Reference reference) {
    return switch (reference.scheme()) {
      case FIGURE ->
          new Figures(page)
              .inSentence(
                  page.report().figure(new Id(reference.target())).orElseThrow(), reference);
      case PASSAGE -> passage(reference);
      case CHAPTER -> chapter(reference);
      case TERM -> term(reference);
      case COMMITMENT -> commitment(reference);
      case CHART -> throw new IllegalArgumentException("a chart within a sentence");
    };
  }

  @Override
  public Html block(Reference reference) {
    ChartSpec chart = page.report().chart(new Id(reference.target())).orElseThrow();
    return new ChartMarkup(page).figure(chart);
  }

  @Override
  public Html words(String words, Lang around) {
    return page.notes().mark(words, around);
  }

  private Html passage(Reference reference) {
    int number = Integer.parseInt(reference.target());
    String href = page.passage(number);
    Html text = reference.text().isEmpty() ? page.passageMark(number) : Html.text(reference.text());
    return link(href, text);
  }

  private Html chapter(Reference reference) {
    Place place =
        page.edition().places().stream()
            .filter(p -> (p.part().id() + "/" + p.chapter().id()).equals(reference.target()))
            .findFirst()
            .orElseThrow();
    String text = reference.text().isEmpty() ? page.in(place.chapter().title()) : reference.text();
    return link(page.to(page.edition().chapter(place)), Html.text(text));
  }

  private Html term(Reference reference) {
    Term term = page.report().term(new Id(reference.target())).orElseThrow();
    Lang lang = page.lang();
    return page.notes()
        .refer(
            term,
            reference.text().isEmpty()
                ? new Html("<span data-name>" + Html.text(term.name().in(lang), lang) + "</span>")
                : Html.text(reference.text(), lang));
  }

  private Html commitment(Reference reference) {
    Id id = new Id(reference.target());
    Commitment commitment = page.report().promises().commitment(id).orElseThrow();
    String text = reference.text().isEmpty() ? page.in(commitment.title()) : reference.text();
    return link(page.to(page.edition().spot(commitment)), Html.text(text, page.lang()));
  }

  private static Html link(String href, Html text) {
    return new Html("<a href=\"" + Html.escape(href) + "\">" + text + "</a>");
  }
}
