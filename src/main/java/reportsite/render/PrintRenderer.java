package reportsite.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import reportsite.model.Strings;
import reportsite.model.report.Publication;
import reportsite.press.Editions.Manuscript;
import reportsite.press.Editions.Manuscript.Pages;
import reportsite.press.Editions.Manuscript.Picture;
import reportsite.site.page.ShareCard;
import reportsite.site.print.Book;
import reportsite.site.print.PrintPlan;
import reportsite.site.print.PrintPlan.PosterPrint;

/** Turns the planned editions into manuscripts for the press. */
public final class PrintRenderer {

  private final Templates templates;

  /**
   * @param files the template folder
   */
  public PrintRenderer(TemplateFiles files) {
    this.templates = new Templates(files);
  }

  /** The manuscript of every edition. */
  public List<Manuscript> render(Publication publication, PrintPlan plan) {
    Strings strings = publication.strings();
    return Stream.of(
            plan.books().parallelStream().map(book -> book(strings, book)),
            plan.posters().stream().map(PrintRenderer::poster),
            plan.cards().parallelStream().map(card -> card(strings, card)))
        .flatMap(manuscripts -> manuscripts)
        .toList();
  }

  private Manuscript book(Strings strings, Book book) {
    Map<String, Object> model = new TreeMap<>();
    model.put("book", book);
    model.put("lang", book.lang().tag());
    model.put("view", book.view());
    return new Manuscript(
        book.address().path(),
        new Pages(),
        book.lang(),
        book.title(),
        book.date(),
        templates.render("book.ftlh", book.lang(), strings, model).strip());
  }

  private static Manuscript poster(PosterPrint poster) {
    return new Manuscript(
        poster.address().path(),
        new Picture(poster.width(), poster.height()),
        poster.lang(),
        poster.title(),
        poster.date(),
        poster.svg());
  }

  private Manuscript card(Strings strings, ShareCard card) {
    return new Manuscript(
        card.address().path(),
        new Picture(card.shape().width(), card.shape().height()),
        card.lang(),
        card.title(),
        card.date(),
        templates.card(card, strings));
  }
}
