package reportsite.site.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.EditionLink;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Printed;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.text.Html;
import reportsite.text.Lang;

/** Downloads, and what is in them. */
public final class DataPage implements PageProducer {

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

  private final Printed printed;

  public DataPage(Printed printed) {
    this.printed = printed;
  }

  /** What the template sees. */
  public record View(
      List<Download> files, List<EditionLink> books, List<Table> tables, List<ChartLink> charts) {}

  public record Download(String name, String href, String about) {}

  /** The columns of one table. */
  public record Table(String name, String anchor, List<Column> columns) {}

  public record Column(String name, String about) {}

  public record ChartLink(Html title, String href) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.data(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    ChartMarkup charts = new ChartMarkup(edition, here);
    View view =
        new View(
            files(edition)
                .map(
                    name ->
                        new Download(
                            name,
                            here.to(Addresses.dataFile(report.id(), name)),
                            edition.word("file-" + name.replace('.', '-'))))
                .toList(),
            books(edition, here),
            tables(edition),
            Stream.concat(
                    poster(edition, here),
                    report.charts().stream()
                        .map(
                            chart ->
                                new ChartLink(
                                    charts.title(chart),
                                    here.to(
                                        Addresses.chartFile(
                                            edition.lang(), report.id(), chart.id())))))
                .toList());
    return edition.page(
        Section.Common.DATA,
        here,
        "data.ftlh",
        edition.word("data-title"),
        edition.word("data-description", report.title()),
        view);
  }

  private static Stream<String> files(Edition edition) {
    return Stream.concat(
        FILES.stream(), edition.chain().stream().flatMap(chain -> CHAIN_FILES.stream()));
  }

  private List<EditionLink> books(Edition edition, Address here) {
    return Arrays.stream(Lang.values())
        .flatMap(
            lang ->
                EditionLink.to(
                    Addresses.book(lang, edition.report().id()),
                    lang,
                    edition.word("book-" + lang.code()),
                    printed,
                    edition,
                    here))
        .toList();
  }

  /** The one page to share, before the charts. */
  private static Stream<ChartLink> poster(Edition edition, Address here) {
    Report report = edition.report();
    return report.selection().poster() == null
        ? Stream.empty()
        : Stream.of(
            new ChartLink(
                new Html(Html.escape(edition.word("nav-poster"))),
                here.to(Addresses.posterFile(edition.lang(), report.id()))));
  }

  private static List<Table> tables(Edition edition) {
    List<Table> tables = new ArrayList<>();
    tables.add(table(edition, "figures", FigureColumns.NAMES));
    tables.add(table(edition, "commitments", CommitmentColumns.NAMES));
    tables.add(table(edition, "projects", ProjectColumns.NAMES));
    edition
        .chain()
        .ifPresent(chain -> tables.add(table(edition, "promise-chain", ChainColumns.NAMES)));
    return tables;
  }

  private static Table table(Edition edition, String name, List<String> columns) {
    return new Table(
        name + ".csv",
        "columns-" + name,
        columns.stream().map(column -> column(edition, name, column)).toList());
  }

  /** Columns of the later tables are explained under the table's name. */
  private static Column column(Edition edition, String table, String name) {
    String key = name.replace('_', '-');
    return new Column(
        name, edition.word("column-" + (table.equals("figures") ? key : table + "-" + key)));
  }
}
