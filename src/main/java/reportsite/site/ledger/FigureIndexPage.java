package reportsite.site.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes;

/** Every figure of the ledger, by the chapter whose passages state it. */
public final class FigureIndexPage {

  /** What the template sees. */
  public record View(List<Group> groups, List<TermNotes.Note> notes, int count, String csvHref) {}

  /** The figures of one chapter. */
  public record Group(String title, String anchor, List<FigureText> figures) {}

  public static SitePage of(Page page) {
    Report report = page.report();
    List<Group> groups = groups(page);
    groups.stream()
        .flatMap(group -> group.figures().stream())
        .forEach(figure -> page.notes().meet(figure.name(), page.lang()));
    View view =
        new View(groups, page.notes().notes(), report.figures().size(), page.data("figures.csv"));
    return page.shows(view);
  }

  private static List<Group> groups(Page page) {
    Figures figures = new Figures(page);
    Map<String, List<FigureText>> byChapter = new LinkedHashMap<>();
    page.edition().places().forEach(place -> byChapter.put(key(place), new ArrayList<>()));
    byChapter.put("", new ArrayList<>());
    for (Figure figure : page.report().figures()) {
      String key = page.edition().placeOf(figure).map(FigureIndexPage::key).orElse("");
      byChapter.getOrDefault(key, new ArrayList<>()).add(figures.row(figure));
    }
    Stream<Group> told =
        page.edition().places().stream()
            .map(
                place ->
                    new Group(
                        page.in(place.chapter().title()),
                        place.part().id() + "-" + place.chapter().id(),
                        byChapter.getOrDefault(key(place), List.of())));
    Stream<Group> others =
        Stream.of(
            new Group(
                page.word("figures-elsewhere"),
                "elsewhere",
                byChapter.getOrDefault("", List.of())));
    return Stream.concat(told, others).filter(group -> !group.figures().isEmpty()).toList();
  }

  private static String key(Edition.Place place) {
    return place.part().id() + "/" + place.chapter().id();
  }
}
