package reportsite.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import reportsite.model.Publication;
import reportsite.press.Manuscript;
import reportsite.press.Manuscript.Pages;
import reportsite.press.Manuscript.Picture;
import reportsite.site.Book;
import reportsite.site.PosterPrint;
import reportsite.site.PrintPlan;
import reportsite.site.ShareCard;

/** Turns the planned editions into manuscripts for the press. */
public final class PrintRenderer {

  /** Pixels of a sheet in the proportions of A3, sharp on phones. */
  private static final int POSTER_WIDTH = 2200;

  private static final int POSTER_HEIGHT = 3112;

  private final Path folder;

  /**
   * @param folder the template folder
   */
  public PrintRenderer(Path folder) {
    this.folder = folder;
  }

  /** The manuscript of every edition. */
  public List<Manuscript> render(Publication publication, PrintPlan plan) throws IOException {
    Templates templates = new Templates(folder, publication.strings());
    return Stream.of(
            plan.books().parallelStream().map(book -> book(templates, book)),
            plan.posters().stream().map(PrintRenderer::poster),
            plan.cards().parallelStream().map(card -> card(templates, card)))
        .flatMap(manuscripts -> manuscripts)
        .toList();
  }

  private static Manuscript book(Templates templates, Book book) {
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
        templates.render("book.ftlh", book.lang(), model).strip());
  }

  private static Manuscript poster(PosterPrint poster) {
    return new Manuscript(
        poster.address().path(),
        new Picture(POSTER_WIDTH, POSTER_HEIGHT),
        poster.lang(),
        poster.title(),
        poster.date(),
        poster.svg());
  }

  private static Manuscript card(Templates templates, ShareCard card) {
    Map<String, Object> model = new TreeMap<>();
    model.put("view", card.view());
    return new Manuscript(
        card.address().path(),
        new Picture(card.shape().width(), card.shape().height()),
        card.lang(),
        card.title(),
        card.date(),
        templates.render("card.ftlh", card.lang(), model).strip());
  }
}
