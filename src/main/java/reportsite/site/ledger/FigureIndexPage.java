package reportsite.site.ledger;

import java.util.List;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Group;
import reportsite.site.page.Page;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes;

/** Every figure of the ledger, by the chapter whose passages state it. */
public final class FigureIndexPage {

  /** What the template sees. */
  public record View(
      List<Group<FigureText>> groups, List<TermNotes.Note> notes, int count, String csvHref) {}

  public static SitePage of(Page page) {
    Report report = page.report();
    Figures figures = new Figures(page);
    List<Group<FigureText>> groups =
        page.edition().figuresByChapter().stream().map(group -> group.map(figures::row)).toList();
    groups.stream()
        .flatMap(group -> group.rows().stream())
        .forEach(figure -> page.notes().meet(figure.name(), page.lang()));
    View view =
        new View(groups, page.notes().notes(), report.figures().size(), page.data("figures.csv"));
    return page.shows(view);
  }
}
