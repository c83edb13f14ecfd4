package reportsite.site.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.page.Address;
import reportsite.site.page.Link;
import reportsite.site.page.Page;
import reportsite.site.page.Printed;
import reportsite.site.page.Printed.EditionLink;
import reportsite.site.page.SitePage;
import reportsite.text.Html;
import reportsite.text.Lang;

/** Downloads, and what is in them. */
public final class DataPage {

  private static final List<String> FILES =
      List.of(
          "figures.csv",
          "figures.json",
          "commitments.csv",
          "commitments.json",
          "projects.csv",
          "projects.json",
          "passages.json",
          "terms.json",
          "report.txt",
          "datapackage.json");

  /** Only where the report follows another. */
  private static final List<String> CHAIN_FILES =
      List.of("promise-chain.csv", "promise-chain.json");

  /** What the template sees. */
  public record View(
      List<Download> files, List<EditionLink> books, List<Table> tables, List<Link> charts) {}

  public record Download(String name, String href, String about) {}

  /** The columns of one table. */
  public record Table(String name, String anchor, List<Column> columns) {}

  public record Column(String name, String about) {}

  public static SitePage of(Page page, Printed printed) {
    Report report = page.report();
    ChartMarkup charts = new ChartMarkup(page);
    View view =
        new View(
            files(page)
                .map(
                    name ->
                        new Download(
                            name, page.data(name), page.word("file-" + name.replace('.', '-'))))
                .toList(),
            books(page, printed),
            TableSpec.of(page.edition()).stream().map(table -> table(page, table)).toList(),
            Stream.concat(
                    poster(page),
                    report.charts().stream()
                        .map(
                            chart ->
                                new Link(
                                    charts.title(chart),
                                    page.to(Address.chart(report.id(), chart.id(), page.lang())))))
                .toList());
    return page.shows(view);
  }

  private static Stream<String> files(Page page) {
    return Stream.concat(
        FILES.stream(), page.edition().chain().stream().flatMap(chain -> CHAIN_FILES.stream()));
  }

  private static List<EditionLink> books(Page page, Printed printed) {
    return Arrays.stream(Lang.values())
        .flatMap(
            lang ->
                EditionLink.to(
                    Address.book(page.report().id(), lang),
                    lang,
                    page.word("book-" + lang.code()),
                    printed,
                    page))
        .toList();
  }

  /** The one page to share, before the charts. */
  private static Stream<Link> poster(Page page) {
    Report report = page.report();
    return report.selection().poster() == null
        ? Stream.empty()
        : Stream.of(
            new Link(
                new Html(Html.escape(page.word("nav-poster"))),
                page.to(Address.poster(report.id(), page.lang()))));
  }

  private static Table table(Page page, TableSpec<?> table) {
    // Columns of the later tables are explained under the table's name.
    String prefix = table.name().equals("figures") ? "column-" : "column-" + table.name() + "-";
    return new Table(
        table.name() + ".csv",
        "columns-" + table.name(),
        table.names().stream()
            .map(name -> new Column(name, page.word(prefix + name.replace('_', '-'))))
            .toList());
  }
}
