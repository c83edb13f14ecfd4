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
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.term.TermNotes;

/** Every figure of the ledger, by the chapter whose passages state it. */
public final class FigureIndexPage implements PageProducer {

  /** What the template sees. */
  public record View(List<Group> groups, List<TermNotes.Note> notes, int count, String csvHref) {}

  /** The figures of one chapter. */
  public record Group(String title, String anchor, List<FigureText> figures) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.figures(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    List<Group> groups = groups(edition, here);
    TermNotes notes = new TermNotes(edition, here);
    groups.stream()
        .flatMap(group -> group.figures().stream())
        .forEach(figure -> notes.meet(figure.name(), edition.lang()));
    View view =
        new View(
            groups,
            notes.notes(),
            report.figures().size(),
            here.to(Addresses.dataFile(report.id(), "figures.csv")));
    return edition.page(
        Section.Common.FIGURES,
        here,
        "figures.ftlh",
        edition.word("figures-title"),
        edition.word("figures-description", report.title()),
        view);
  }

  private static List<Group> groups(Edition edition, Address here) {
    Figures figures = new Figures(edition, here);
    Map<String, List<FigureText>> byChapter = new LinkedHashMap<>();
    edition.places().forEach(place -> byChapter.put(key(place), new ArrayList<>()));
    byChapter.put("", new ArrayList<>());
    for (Figure figure : edition.report().figures()) {
      String key = edition.placeOf(figure).map(FigureIndexPage::key).orElse("");
      byChapter.getOrDefault(key, new ArrayList<>()).add(figures.row(figure));
    }
    Stream<Group> told =
        edition.places().stream()
            .map(
                place ->
                    new Group(
                        edition.in(place.chapter().title()),
                        place.part().id() + "-" + place.chapter().id(),
                        byChapter.getOrDefault(key(place), List.of())));
    Stream<Group> others =
        Stream.of(
            new Group(
                edition.word("figures-elsewhere"),
                "elsewhere",
                byChapter.getOrDefault("", List.of())));
    return Stream.concat(told, others).filter(group -> !group.figures().isEmpty()).toList();
  }

  private static String key(Edition.Place place) {
    return place.part().id() + "/" + place.chapter().id();
  }
}
