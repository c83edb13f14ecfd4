package reportsite.site.ledger;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.site.figure.ChartBuilder;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.TargetFinding;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.site.promise.PromiseCounts;
import reportsite.text.Html;

/** All charts of a report, each with the pages on which it stands. */
public final class GalleryPage {

  public record View(int count, List<Entry> charts) {}

  /**
   * A chart and where it stands.
   *
   * @param title where the drawing has none
   */
  public record Entry(@Nullable Html title, Html chart, List<Link> places) {}

  /** A page that holds charts among its words. */
  private record Telling(Narrative narrative, String title, Address page) {}

  /**
   * All charts of a report.
   *
   * @param whole the report with its narratives, of which it is said which shows what
   */
  public static SitePage of(Page page, Report whole) {
    ChartMarkup markup = new ChartMarkup(page);
    List<Telling> tellings = tellings(page, whole);
    Html unnamed = Html.text(page.word("figure-charts"));
    Stream<Entry> promises =
        PromiseCounts.of(page.edition()).stream()
            .map(
                chart ->
                    new Entry(
                        null,
                        markup.small(chart),
                        List.of(
                            link(
                                page,
                                page.word("nav-commitments"),
                                page.edition().at(PageKind.COMMITMENTS),
                                PromiseCounts.ID.text(),
                                unnamed))));
    Stream<Entry> told =
        page.report().charts().stream()
            .map(
                spec ->
                    new Entry(
                        null,
                        markup.small(ChartBuilder.build(page.edition(), spec)),
                        tellings.stream()
                            .filter(telling -> shows(telling.narrative, spec))
                            .map(
                                telling ->
                                    link(
                                        page,
                                        telling.title,
                                        telling.page,
                                        spec.id().text(),
                                        markup.title(spec)))
                            .toList()));
    List<Entry> all = Stream.of(finding(page, markup), told, promises).flatMap(any -> any).toList();
    return page.shows(new View(all.size(), all));
  }

  /** The strip of the home page: targets beside the results of the year before. */
  private static Stream<Entry> finding(Page page, ChartMarkup markup) {
    TargetFinding main = TargetFinding.main(page.edition());
    return main.compared().isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Entry(
                main.html(page.edition()),
                markup.strip(main.chart(page.edition())),
                List.of(
                    link(
                        page,
                        page.word("nav-home"),
                        page.edition().at(PageKind.HOME),
                        "finding",
                        Html.text(page.word("figure-charts"))))));
  }

  private static List<Telling> tellings(Page page, Report whole) {
    Edition edition = page.edition();
    List<Place> places = edition.places();
    List<Chapter> chapters = whole.chapters();
    return Stream.concat(
            Stream.of(
                new Telling(
                    whole.home().in(page.lang()), page.word("nav-home"), edition.at(PageKind.HOME)),
                new Telling(
                    whole.targets().in(page.lang()),
                    page.word("nav-targets"),
                    edition.at(PageKind.TARGETS))),
            IntStream.range(0, places.size())
                .mapToObj(
                    index ->
                        new Telling(
                            chapters.get(index).in(page.lang()),
                            page.in(chapters.get(index).title()),
                            edition.chapter(places.get(index)))))
        .toList();
  }

  private static boolean shows(Narrative narrative, ChartSpec chart) {
    return narrative.references().stream()
        .anyMatch(
            reference ->
                reference.scheme() == Reference.Scheme.CHART
                    && reference.target().equals(chart.id().text()));
  }

  /**
   * The way to a chart on a page; many charts stand on one.
   *
   * @param name of the chart, which is heard
   */
  private static Link link(Page page, String title, Address address, String chart, Html name) {
    String colon = page.word("colon");
    Html label = new Html(Html.escape(title) + "<span class=\"sr\">" + colon + name + "</span>");
    return new Link(label, page.to(address, "_chart-" + chart));
  }
}
